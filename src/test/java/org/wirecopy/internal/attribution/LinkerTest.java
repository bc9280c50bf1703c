package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.attribution.Frame.Run;

class LinkerTest {

  @Test
  void interruptedSpeechHasOneCue() {
    Linked linked = new Linked("“One went,” Berg said. “Two came.”");
    linked.label("“One went,”", Labels.CONTENT_RIGHT);
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("said", Labels.CUE);
    linked.label("“Two came.”", Labels.CONTENT_LEFT);
    assertThat(linked.frames()).hasSize(1);
    assertThat(linked.frames().get(0).content()).hasSize(2);
    assertThat(linked.source(0)).isEqualTo("Berg");
  }

  @Test
  void cuesOfASentenceShareTheSource() {
    Linked linked = new Linked("Berg denied the report, saying it was wrong.");
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("denied", Labels.CUE);
    linked.label("the report", Labels.CONTENT_LEFT);
    linked.label("saying", Labels.CUE);
    linked.label("it was wrong", Labels.CONTENT_LEFT);
    assertThat(linked.source(1)).isEqualTo("Berg");
  }

  @Test
  void anOpeningParticipleHasTheSourceOfTheNextCue() {
    Linked linked = new Linked("Claiming victory, Berg said it was over.");
    linked.label("Claiming", Labels.CUE);
    linked.label("victory", Labels.CONTENT_LEFT);
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("said", Labels.CUE);
    linked.label("it was over", Labels.CONTENT_LEFT);
    assertThat(linked.source(0)).isEqualTo("Berg");
  }

  @Test
  void aPassiveCueHasNone() {
    Linked linked = new Linked("The bridge is said to be old.");
    linked.label("is said", Labels.CUE);
    linked.label("to be old", Labels.CONTENT_LEFT);
    assertThat(linked.frames().get(0).source()).isNull();
  }

  @Test
  void aQuotationGoesOnFromTheQuotingCueNotFromAParticiple() {
    Linked linked = new Linked("“One went,” Berg said, recalling the day. “Two came.”");
    linked.label("“One went,”", Labels.CONTENT_RIGHT);
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("said", Labels.CUE);
    linked.label("recalling", Labels.CUE);
    linked.label("the day", Labels.CONTENT_LEFT);
    linked.label("“Two came.”", Labels.CONTENT_LEFT);
    assertThat(linked.frames().get(0).content()).hasSize(2);
    assertThat(linked.frames().get(1).content()).hasSize(1);
  }

  @Test
  void aQuotationGoesOnOverAGerundThatHasNoContent() {
    Linked linked = new Linked("“One went,” Berg said, referring to Lund. “Two came.”");
    linked.label("“One went,”", Labels.CONTENT_RIGHT);
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("said", Labels.CUE);
    linked.label("referring to", Labels.CUE);
    linked.label("“Two came.”", Labels.CONTENT_LEFT);
    assertThat(linked.frames()).hasSize(1);
    assertThat(linked.frames().get(0).content()).hasSize(2);
    assertThat(linked.source(0)).isEqualTo("Berg");
  }

  @Test
  void aParagraphMayCarryOnTheCueOfTheOneBefore() {
    Linked linked = new Linked("Berg said:\n\n“One went.”");
    linked.label("Berg", Labels.SOURCE_RIGHT);
    linked.label("said:", Labels.CUE);
    linked.label("“One went.”", Labels.CONTENT_LEFT);
    assertThat(linked.frames()).hasSize(1);
  }

  @Test
  void cuesWithoutContentAreDropped() {
    Linked linked = new Linked("Berg said.");
    linked.label("said", Labels.CUE);
    assertThat(linked.frames()).isEmpty();
  }

  /** A text with labels painted on by hand, every cue certain. */
  private static final class Linked {
    private final String text;
    private final Layers layers;
    private final Labeller.Result labels;

    Linked(String text) {
      this.text = text;
      layers = Layers.of(text);
      labels = new Labeller.Result(layers.count());
      Arrays.fill(labels.cue(), 1);
    }

    void label(String part, int begin) {
      int from = text.indexOf(part);
      for (int t = 0; t < layers.count(); t++) {
        int start = layers.tokens.start(t);
        if (start >= from && start < from + part.length()) {
          labels.label()[t] = (byte) (start == from ? begin : begin + 1);
        }
      }
    }

    List<Frame> frames() {
      return Linker.link(layers, labels);
    }

    String source(int frame) {
      @Nullable Run run = frames().get(frame).source();
      return run == null
          ? ""
          : text.substring(layers.tokens.start(run.from()), layers.tokens.end(run.to() - 1));
    }
  }
}
