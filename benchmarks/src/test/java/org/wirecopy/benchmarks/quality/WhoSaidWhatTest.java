package org.wirecopy.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/** Who said what, graded on one article that was counted by hand. */
class WhoSaidWhatTest {

  private static final String TEXT =
      "\"We sail again,\" Ada Quill said. She denied that it rained.";

  private static final String GOLD =
      """
      {"id":"a","part":"dev","text":"\\"We sail again,\\" Ada Quill said. She denied that it rained.",
      "sets":[[{"source":[[17,26]],"cue":[[27,31]],"content":[[0,16]]},
      {"source":[[33,36]],"cue":[[37,43]],"content":[[49,58]]}],[]]}
      """
          .replace("\n", "");

  @TempDir private Path folder;

  private Map<String, Double> figures(List<Attribution> answers) throws IOException {
    Path file = Files.createDirectories(folder.resolve("attribution")).resolve("polnear.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      String train = GOLD.replace("\"dev\"", "\"train\"");
      out.write((train + "\n" + GOLD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    WhoSaidWhat graded =
        WhoSaidWhat.grade(new GoldFolder(folder), text -> text.equals(TEXT) ? answers : List.of())
            .orElseThrow();
    assertThat(graded.texts()).isEqualTo(1);
    return graded.figures();
  }

  private static Attribution answer(Span source, Span cue, Span content) {
    return new Attribution(
        Attribution.Kind.DIRECT, source, cue, List.of(content), null, Stance.SAY, false, 1);
  }

  private static final Attribution SAID =
      answer(new Span(17, 26), new Span(27, 31), new Span(1, 14));

  @Test
  void goldIsPerfectAndNothingIsNothing() throws IOException {
    Attribution denied = answer(new Span(33, 36), new Span(37, 43), new Span(49, 59));
    Map<String, Double> perfect = figures(List.of(denied, SAID));
    assertThat(perfect)
        .containsEntry("content F1, direct", 1.0)
        .containsEntry("content F1, indirect", 1.0)
        .containsEntry("content and source F1", 1.0)
        .containsEntry("content, source and cue F1", 1.0);
    assertThat(figures(List.of()).values()).containsOnly(0.0);
  }

  @Test
  void halfTheWordsAreEnoughAndEachPartCounts() throws IOException {
    // "that it rained" for "it rained", by nobody; of the cue nothing but its absence is wrong
    Attribution denied = answer(null, new Span(37, 43), new Span(44, 58));
    Map<String, Double> figures = figures(List.of(SAID, denied));
    assertThat(figures).containsEntry("content F1, indirect", 1.0);
    assertThat(figures.get("content and source F1")).isCloseTo(0.5, within(1e-9));
    // "denied that it rained." shares two words of four: half
    assertThat(figures(List.of(answer(null, null, new Span(37, 59)))))
        .containsEntry("content F1, direct", 0.0)
        .containsEntry("content F1, indirect", 1.0);
    assertThat(figures(List.of(answer(null, null, new Span(33, 59)))))
        .containsEntry("content F1, indirect", 0.0);
  }
}
