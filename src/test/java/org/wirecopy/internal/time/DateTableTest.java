package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Timestamp;

/** The table {@code dates.tsv}: a text that is one date a line, with what it says. */
class DateTableTest {

  private static final StampContext WEDNESDAY =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  static Stream<String> dates() {
    return TestTable.lines("dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsWhatIsSaid(String line) {
    int bar = line.lastIndexOf(" | ");
    Timestamp value = DateText.read(line.substring(0, bar), WEDNESDAY);
    String printed = value == null ? "-" : value.toString();
    assertThat(printed).isEqualTo(line.substring(bar + 3).strip());
  }
}
