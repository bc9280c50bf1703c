package org.wirecopy.internal.attribution;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.internal.text.Tsv;

/** What is said in a few words, by nobody, or by somebody whom a noun stands for. */
class ReportsTest {

  @Test
  void readsEveryReport() {
    assertSoftly(
        softly -> {
          for (String[] row : Tsv.rows(Lexicon.class, "reports.tsv")) {
            softly.assertThat(read(row[1].replace("¶", "\n\n"))).as(row[1]).isEqualTo(row[2]);
          }
        });
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
