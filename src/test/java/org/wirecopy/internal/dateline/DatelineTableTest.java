package org.wirecopy.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Dateline;
import org.wirecopy.Span;

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

  /** The paragraph of each dateline, without the mark where its body begins. */
  private static List<String> paragraphs() {
    return lines("datelines.tsv").map(DatelineTableTest::paragraph).toList();
  }

  private static String paragraph(String line) {
    return line.substring(0, line.indexOf(" | ")).replace("¦", "");
  }

  /** A line of the table, as it is read. */
  private static String read(String line) {
    String text = paragraph(line);
    return Dateline.parse(text).map(dateline -> line(text, dateline)).orElse(text);
  }

  private static String line(String text, Dateline dateline) {
    int body = dateline.span().end();
    return String.join(
        " | ",
        text.substring(0, body) + "¦" + text.substring(body),
        or(String.join(";", dateline.places())),
        or(dateline.region()),
        or(dateline.date() == null ? dateline.day() : dateline.date()),
        or(dateline.agency()));
  }

  private static String or(@Nullable Object part) {
    String printed = part == null ? "" : part.toString();
    return printed.isEmpty() ? "-" : printed;
  }

  @Test
  void readsEachPart() {
    assertThat(lines("datelines.tsv").map(DatelineTableTest::read))
        .containsExactlyElementsOf(lines("datelines.tsv").toList());
  }

  @Test
  void takesNoneOfTheTrapsForOne() {
    assertThat(lines("traps.txt").filter(line -> Dateline.parse(line).isPresent())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "07-17, 13:09, PDT",
    "01-31, 00:00, PST",
    "02-29, 09:05, ET",
    "12-01, 23:59, AEST",
  })
  void readsTheClockBeforeThePlace(String day, String time, String zone) {
    String head = "(" + day + ") " + time + " " + zone + " BERKELEY, Calif. -- ";
    Dateline dateline = Dateline.parse(head + "A storm closed two bridges.").orElseThrow();
    assertThat(dateline.places()).containsExactly("BERKELEY");
    assertThat(dateline.day()).hasToString("--" + day);
    assertThat(dateline.time()).hasToString(time);
    assertThat(dateline.zone()).isEqualTo(zone);
    assertThat(dateline.span()).isEqualTo(new Span(0, head.length()));
  }

  /** The bar divides the columns of the table. */
  @ParameterizedTest
  @CsvSource({"BERLIN taz, taz", "HAMBURG dpa/taz, dpa/taz"})
  void readsTheAgencyBeforeABar(String head, String agency) {
    Dateline dateline = Dateline.parse(head + " | Die Brücke bleibt gesperrt.").orElseThrow();
    assertThat(dateline.places()).containsExactly(head.substring(0, head.indexOf(' ')));
    assertThat(dateline.agency()).isEqualTo(agency);
    assertThat(dateline.span()).isEqualTo(new Span(0, head.length() + 3));
  }

  /** However little of a paragraph there is: behind a dateline stands the story's beginning. */
  @Test
  void noBeginningIsADatelineWithoutAStory() {
    for (String text : Stream.concat(paragraphs().stream(), lines("traps.txt")).toList()) {
      for (int length = 0; length <= text.length(); length++) {
        int end = Dateline.parse(text.substring(0, length)).map(d -> d.span().end()).orElse(-1);
        assertThat(end).as(text).isLessThan(length);
      }
    }
  }

  @Test
  void spacesBeforeADatelineShiftIt() {
    for (String text : paragraphs()) {
      Span span = Dateline.parse(text).orElseThrow().span();
      assertThat(Dateline.parse(" \t\u00a0" + text))
          .map(Dateline::span)
          .contains(new Span(span.start() + 3, span.end() + 3));
    }
  }

  @ParameterizedTest
  @CsvSource({"Paris, true", "france, true", "Wicken, false", "'', false"})
  void placesThatEverybodyKnows(String name, boolean known) {
    assertThat(KnownPlaces.contains(name)).isEqualTo(known);
  }
}
