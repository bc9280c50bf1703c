package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSequencesTest {

  @Test
  void givesThoseThatBeginWithAWord() {
    int[] one = WordHash.ofEach("in", "view", "of");
    int[] other = WordHash.ofEach("in", "spite");
    int[] third = WordHash.ofEach("despite");
    WordSequences sequences = WordSequences.of(List.of(one, other, third));
    assertThat(sequences.from(WordHash.of("In"))).isDeepEqualTo(new int[][] {one, other});
    assertThat(sequences.from(WordHash.of("despite"))).isDeepEqualTo(new int[][] {third});
    assertThat(sequences.from(WordHash.of("view"))).isEmpty();
    assertThat(sequences.isEmpty()).isFalse();
  }

  @Test
  void givesNoneWhenEmpty() {
    assertThat(WordSequences.EMPTY.from(0)).isEmpty();
    assertThat(WordSequences.EMPTY.isEmpty()).isTrue();
  }
}
