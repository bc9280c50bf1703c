package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepairTest {

  @Test
  void mostOfAQuotationMakesAllOfIt() {
    Layers l = Layers.of("He said: “One went. Two came.”");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    labels[3] = Labels.CONTENT_LEFT;
    Arrays.fill(labels, 4, 8, (byte) (Labels.CONTENT_LEFT + 1));
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 3, l.count())).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void aQuotationWithoutContentStaysWithout() {
    Layers l = Layers.of("The so-called “bridge law” passed.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(labels).containsOnly(0);
  }

  @Test
  void transcriptLinesHaveTheirSpeaker() {
    Layers l = Layers.of("BERG: It will be built next year.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(labels[0]).isEqualTo((byte) Labels.SOURCE_RIGHT);
    assertThat(labels[1]).isEqualTo((byte) Labels.CUE);
    assertThat(roles(labels, 2, l.count())).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void aTrailingSaidGovernsTheClauseBefore() {
    Layers l = Layers.of("The bridge has no mayor, the spokesman, Peter Haldane, said on Monday.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 0, 5)).containsOnly(Labels.CONTENT_RIGHT);
    assertThat(roles(labels, 6, 11)).containsOnly(Labels.SOURCE_RIGHT);
    assertThat(labels[12]).isEqualTo((byte) Labels.CUE);
  }

  @Test
  void whomItIsToldMayHaveAName() {
    Layers l = Layers.of("Berg told Norland News the bridge is closed.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(labels[1]).isEqualTo((byte) Labels.CUE);
    assertThat(roles(labels, 2, 4)).containsOnly(Labels.OUT);
    assertThat(roles(labels, 4, 8)).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void whoIsToldSaysNothing() {
    Layers l = Layers.of("Berg was told Norland News the paper is closed.");
    Labeller.Result result = new Labeller.Result(l.count());
    Repair.apply(l, result, List.of());
    assertThat(result.label()).containsOnly(0);
  }

  @Test
  void theSpeakerMayStandBehindAClauseAndItsCue() {
    Layers l = Layers.of("The bridge is closed, said his wife, Anna Berg.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    labels[5] = Labels.CUE;
    labels[6] = Labels.CONTENT_LEFT;
    Arrays.fill(labels, 7, 11, (byte) (Labels.CONTENT_LEFT + 1));
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 0, 4)).containsOnly(Labels.CONTENT_RIGHT);
    assertThat(labels[5]).isEqualTo((byte) Labels.CUE);
    assertThat(roles(labels, 6, 11)).containsOnly(Labels.SOURCE_LEFT);
  }

  @Test
  void aCommaBehindTheMarkLeadsToTheSpeaker() {
    Layers l = Layers.of("\"The bridge is closed now\", said Peter Haldane.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 0, 7)).containsOnly(Labels.CONTENT_RIGHT);
    assertThat(labels[8]).isEqualTo((byte) Labels.CUE);
    assertThat(roles(labels, 9, 11)).containsOnly(Labels.SOURCE_LEFT);
    assertThat(labels[11]).isEqualTo((byte) Labels.OUT);
  }

  @Test
  void anObjectBehindTheVerbIsNoSpeaker() {
    Layers l = Layers.of("The film, \"A Bridge Too Many Here\", showed the clip to Peter Haldane.");
    Labeller.Result result = new Labeller.Result(l.count());
    Repair.apply(l, result, List.of());
    assertThat(result.label()).containsOnly(Labels.OUT);
  }

  @Test
  void whatIsLeftOfASpanBeginsWithAWord() {
    Layers l = Layers.of("Berg said so. It rained.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    label(labels, 0, 7, Labels.CONTENT_RIGHT);
    new Painter(l, result).paint(1, 3, Labels.CUE);
    assertThat(labels[3]).isEqualTo((byte) Labels.OUT);
    assertThat(labels[4]).isEqualTo((byte) Labels.CONTENT_RIGHT);
  }

  @Test
  void whatItIsAboutIsNoContent() {
    Layers l = Layers.of("“It is closed,” Berg said regarding the alleged leaks.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    label(labels, 0, 6, Labels.CONTENT_RIGHT);
    label(labels, 6, 7, Labels.SOURCE_RIGHT);
    label(labels, 7, 8, Labels.CUE);
    label(labels, 8, 12, Labels.CONTENT_LEFT);
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 8, 12)).containsOnly(Labels.OUT);
    assertThat(roles(labels, 0, 6)).containsOnly(Labels.CONTENT_RIGHT);
  }

  @Test
  void anAddresseeAloneIsNoContent() {
    Layers l = Layers.of("The bridge is closed, Berg told journalists.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    label(labels, 6, 7, Labels.CUE);
    label(labels, 7, 8, Labels.CONTENT_LEFT);
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 7, 8)).containsOnly(Labels.OUT);
  }

  private static void label(byte[] labels, int from, int to, int begin) {
    labels[from] = (byte) begin;
    Arrays.fill(labels, from + 1, to, (byte) (begin + 1));
  }

  @Test
  void whoIsToldIsNoPartOfWhatIsTold() {
    Layers l = Layers.of("Berg told the Norland Times the bridge is closed.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    labels[1] = Labels.CUE;
    labels[2] = Labels.CONTENT_LEFT;
    Arrays.fill(labels, 3, 9, (byte) (Labels.CONTENT_LEFT + 1));
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 2, 5)).containsOnly(Labels.OUT);
    assertThat(roles(labels, 5, 9)).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void accordingToNeedsNoComma() {
    Layers l = Layers.of("According to the Norland Ministry over 300 houses were lost.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 0, 2)).containsOnly(Labels.CUE);
    assertThat(roles(labels, 2, 5)).containsOnly(Labels.SOURCE_LEFT);
    assertThat(roles(labels, 5, 10)).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void aQuotationOverParagraphsFollowsItsFirst() {
    Layers l = Layers.of("He said: “One went.\nTwo came and three stayed and four left.”");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    labels[3] = Labels.CONTENT_LEFT;
    Arrays.fill(labels, 4, 7, (byte) (Labels.CONTENT_LEFT + 1));
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 3, l.count())).containsOnly(Labels.CONTENT_LEFT);
  }

  @Test
  void aCommaBeforeTheMarkPromisesACue() {
    Layers l = Layers.of("“It will never be built here,” Anna Berg went on.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(roles(labels, 0, 9)).containsOnly(Labels.CONTENT_RIGHT);
    assertThat(roles(labels, 9, 11)).containsOnly(Labels.SOURCE_RIGHT);
    assertThat(roles(labels, 11, 13)).containsOnly(Labels.CUE);
  }

  @Test
  void aTitleWithACommaIsNoSpeech() {
    Layers l = Layers.of("Her book “The Bridge,” which won, is out.");
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    Repair.apply(l, result, List.of());
    assertThat(labels).containsOnly(0);
  }

  @Property
  void labelsStayWellFormed(@ForAll @IntRange(max = 1 << 20) int seed) {
    java.util.Random random = new java.util.Random(seed);
    String[] words = {
      "said", "“", "”", "Anna", ",", ".", "BERG", ":", "―", "that", "has", "went", "\n\n", "\""
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    Layers l = Layers.of(text);
    Labeller.Result result = new Labeller.Result(l.count());
    byte[] labels = result.label();
    for (int t = 0; t < labels.length; t++) {
      int y = random.nextInt(Labels.COUNT);
      labels[t] = (byte) (Labels.follows(t == 0 ? 0 : labels[t - 1], y) ? y : 0);
    }
    Repair.apply(l, result, List.of());
    for (int t = 0; t < labels.length; t++) {
      assertThat(Labels.follows(t == 0 ? 0 : labels[t - 1], labels[t]))
          .as(text + " at " + t)
          .isTrue();
    }
    assertThat(Linker.link(l, result)).isNotNull();
  }

  private static int[] roles(byte[] labels, int from, int to) {
    int[] roles = new int[to - from];
    for (int t = from; t < to; t++) {
      roles[t - from] = Labels.role(labels[t]);
    }
    return roles;
  }
}
