package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.internal.text.Tsv;

/** The table of passages, read as a caller reads them: nothing tells their language. */
class PassagesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "passages.tsv");

  @Test
  void readsEveryPassage() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            softly.assertThat(read(row[1].replace("¶", "\n\n"))).as(row[1]).isEqualTo(row[2]);
          }
        });
  }

  @Test
  void everyLanguageHasForty() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(counts).hasSize(10).allSatisfy((code, n) -> assertThat(n).isGreaterThan(39));
  }

  private static String read(String text) {
    return Attribution.extract(text).stream()
        .map(said -> read(text, said))
        .collect(Collectors.joining(" || "));
  }

  private static String read(String text, Attribution said) {
    return String.join(
        " | ",
        of(text, said.source()),
        of(text, said.cue()),
        said.content().stream().map(span -> of(text, span)).collect(Collectors.joining(" + ")),
        said.speaker() == null ? "" : said.speaker().name(),
        said.stance() + (said.negated() ? " not" : ""));
  }

  private static String of(String text, @Nullable Span span) {
    return span == null ? "" : span.of(text).replace("\n\n", "¶");
  }
}
