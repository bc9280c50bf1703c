package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.Timestamp;

/** The table {@code stamps.tsv}: a stamp a line, with what it says. */
class StampTableTest {

  private static final OffsetDateTime FETCHED = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  @Test
  void readsWhatIsPrinted() {
    assertThat(TestTable.lines("stamps.tsv").map(StampTableTest::read))
        .containsExactlyElementsOf(TestTable.lines("stamps.tsv").toList());
  }

  /** However little of a stamp there is: what is found lies in it. */
  @Test
  void anyBeginningOfAStampIsRead() {
    for (String line : TestTable.lines("stamps.tsv").toList()) {
      String text = line.substring(line.indexOf(" | ") + 3, line.lastIndexOf(" | "));
      for (int length = 0; length <= text.length(); length++) {
        String beginning = text.substring(0, length);
        Stamp stamp = PublicationStamp.find(beginning, new StampContext(null, null, FETCHED));
        assertThat(stamp == null ? 0 : stamp.end()).as(text).isLessThanOrEqualTo(length);
      }
    }
  }

  /** A line of the table, as it is read. */
  private static String read(String line) {
    int first = line.indexOf(" | ");
    int last = line.lastIndexOf(" | "); // stamps have bars of their own
    String code = line.substring(0, first);
    StampContext context = new StampContext(code.equals("-") ? null : code, null, FETCHED);
    String text = line.substring(first + 3, last);
    return line.substring(0, last) + " | " + print(PublicationStamp.read(text, context));
  }

  private static String print(@Nullable Timestamp value) {
    return value == null ? "-" : value + (value.ambiguous() ? "?" : "");
  }
}
