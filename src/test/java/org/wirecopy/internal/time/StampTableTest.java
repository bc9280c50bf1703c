package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Timestamp;

/** The table {@code stamps.tsv}: a stamp a line, with what it says. */
class StampTableTest {

  private static final OffsetDateTime FETCHED = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  static Stream<String> stamps() {
    try (InputStream in = StampTableTest.class.getResourceAsStream("stamps.tsv")) {
      byte[] all = Objects.requireNonNull(in, "stamps.tsv").readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("stamps")
  void readsWhatIsPrinted(String line) {
    String[] columns = line.split(" \\| ", -1);
    String language = columns[0].equals("-") ? null : columns[0];
    StampContext context = new StampContext(language, null, FETCHED);
    assertThat(print(PublicationStamp.read(columns[1], context))).isEqualTo(columns[2].strip());
  }

  private static String print(@Nullable Timestamp value) {
    return value == null ? "-" : value + (value.ambiguous() ? "?" : "");
  }
}
