package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Timestamp;

/** The table {@code stamps.tsv}: a stamp a line, with what it says. */
class StampTableTest {

  private static final OffsetDateTime FETCHED = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  static Stream<String> stamps() {
    return TestTable.lines("stamps.tsv");
  }

  @ParameterizedTest
  @MethodSource("stamps")
  void readsWhatIsPrinted(String line) {
    int first = line.indexOf(" | ");
    int last = line.lastIndexOf(" | "); // stamps have bars of their own
    String code = line.substring(0, first);
    StampContext context = new StampContext(code.equals("-") ? null : code, null, FETCHED);
    String text = line.substring(first + 3, last);
    assertThat(print(PublicationStamp.read(text, context)))
        .isEqualTo(line.substring(last + 3).strip());
  }

  private static String print(@Nullable Timestamp value) {
    return value == null ? "-" : value + (value.ambiguous() ? "?" : "");
  }
}
