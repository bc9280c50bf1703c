package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Timestamp;

/** The table {@code dates.tsv}: a text that is one date a line, with what it says. */
class DateTableTest {

  private static final StampContext WEDNESDAY =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  static Stream<String> dates() {
    try (InputStream in = DateTableTest.class.getResourceAsStream("dates.tsv")) {
      byte[] all = Objects.requireNonNull(in, "dates.tsv").readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
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
