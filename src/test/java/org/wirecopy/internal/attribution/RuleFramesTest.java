package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;

/** The table of constructions; the language is given, so that a sentence is enough. */
class RuleFramesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "frames.tsv");

  @Test
  void readsEveryConstruction() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            Layers l = Layers.of(row[1], row[0]);
            List<Frame> frames = RuleFrames.of(l, row[0]);
            softly.assertThat(read(l, frames)).as(row[1]).isEqualTo(expected(row));
          }
        });
  }

  /** Of any length: what reads past the end is seen only where the buffers are full. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",", " \u00ab", "\u00bb,", ":", " \u2013 "})
  void aTextMayBreakOffAnywhere(String mark) {
    for (String language : List.of("es", "fr", "it", "nl", "pl", "pt", "ru", "uk")) {
      StringBuilder text = new StringBuilder("A.");
      for (int words = 0; words < 70; words++) {
        text.append(words % 9 == 8 ? " B, c" : " d");
        Layers l = Layers.of(text + mark, language);
        assertThatCode(() -> RuleFrames.of(l, language)).as(text + mark).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void everyLanguageHasTen() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(counts).hasSize(8).allSatisfy((code, n) -> assertThat(n).isGreaterThan(9));
  }

  private static String expected(String[] row) {
    return row[2] + " | " + row[3] + " | " + row[4];
  }

  private static String read(Layers l, List<Frame> frames) {
    return frames.stream()
        .map(
            frame ->
                of(l, frame.source())
                    + " | "
                    + of(l, frame.cue())
                    + " | "
                    + frame.content().stream()
                        .map(run -> of(l, run))
                        .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining("; "));
  }

  private static String of(Layers l, @Nullable Run run) {
    return run == null
        ? ""
        : l.tokens
            .text()
            .subSequence(l.tokens.start(run.from()), l.tokens.end(run.to() - 1))
            .toString();
  }
}
