package org.wirecopy.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Dateline;

/** The tables {@code datelines.tsv} and {@code traps.txt}: a line a case. */
class DatelineTableTest {

  private static Stream<String> lines(String table) {
    try (InputStream in = DatelineTableTest.class.getResourceAsStream(table)) {
      String all =
          new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("# ") && !line.isBlank());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> datelines() {
    return lines("datelines.tsv");
  }

  static Stream<String> traps() {
    return lines("traps.txt");
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void readsEachPart(String line) {
    String[] columns = line.split(" \\| ", -1);
    int body = columns[0].indexOf('¦');
    String text = columns[0].replace("¦", "");
    Dateline dateline = Dateline.parse(text).orElseThrow(() -> new AssertionError(text));
    Object day = dateline.date() == null ? dateline.day() : dateline.date();
    assertThat(
            String.join(
                " | ",
                or(String.join(";", dateline.places())),
                or(dateline.region()),
                or(day),
                or(dateline.agency())))
        .isEqualTo(String.join(" | ", columns[1], columns[2], columns[3], columns[4].strip()));
    assertThat(text.substring(dateline.span().end())).isEqualTo(text.substring(body));
  }

  private static String or(@Nullable Object part) {
    String printed = part == null ? "" : part.toString();
    return printed.isEmpty() ? "-" : printed;
  }

  @ParameterizedTest
  @MethodSource("traps")
  void takesNoneOfTheseForOne(String line) {
    assertThat(Dateline.parse(line)).isEmpty();
  }
}
