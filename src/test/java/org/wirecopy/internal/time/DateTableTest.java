package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.wirecopy.Timestamp;

/** The table {@code dates.tsv}: a text that is one date a line, with what it says. */
class DateTableTest {

  private static final StampContext WEDNESDAY =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  @Test
  void readsWhatIsSaid() {
    assertThat(TestTable.lines("dates.tsv").map(DateTableTest::read))
        .containsExactlyElementsOf(TestTable.lines("dates.tsv").toList());
  }

  /** A line of the table, as it is read. */
  private static String read(String line) {
    String text = line.substring(0, line.lastIndexOf(" | "));
    Timestamp value = DateText.read(text, WEDNESDAY);
    return text + " | " + (value == null ? "-" : value);
  }
}
