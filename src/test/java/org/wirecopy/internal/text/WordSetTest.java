package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetTest {

  @Test
  void holdsTheWordsOfALine() {
    WordSet words = WordSet.of("harbour Quay pier");
    assertThat(words.contains(WordHash.of("HARBOUR"))).isTrue();
    assertThat(words.contains(WordHash.of("quay"))).isTrue();
    assertThat(words.contains(WordHash.of("piers"))).isFalse();
    assertThat(words.hashes()).hasSize(3);
  }

  @Test
  void holdsNothingWhenEmpty() {
    assertThat(WordSet.EMPTY.isEmpty()).isTrue();
    assertThat(WordSet.EMPTY.contains(0)).isFalse();
    assertThat(WordSet.EMPTY.contains(-1)).isFalse();
    assertThat(WordSet.of("pier").isEmpty()).isFalse();
  }

  @Test
  void keepsApartWhatBeginsAlike() {
    int[] hashes = IntStream.range(1, 100).map(i -> 0xffff_ff00 | i).toArray(); // all at the end
    WordSet words = WordSet.of(hashes);
    assertThat(words.hashes()).containsExactlyInAnyOrder(hashes);
    assertThat(IntStream.of(hashes)).allMatch(words::contains);
    assertThat(words.contains(0xffff_ff00)).isFalse();
    assertThat(words.contains(1)).isFalse();
  }

  @Test
  void holdsManyWords() {
    int[] hashes = new Random(4).ints(20_000).filter(hash -> hash != 0).distinct().toArray();
    WordSet words = WordSet.of(hashes);
    assertThat(IntStream.of(hashes)).allMatch(words::contains);
    assertThat(IntStream.of(hashes).map(hash -> ~hash)).noneMatch(words::contains); // of this seed
    assertThat(words.slots()).isLessThan(hashes.length * 8 / 5);
  }

  @Test
  void takesAWordOnce() {
    WordSet.Builder words = new WordSet.Builder();
    assertThat(words.add(7)).isTrue();
    assertThat(words.add(7)).isFalse();
    assertThat(words.contains(7)).isTrue();
    assertThat(words.contains(8)).isFalse();
    assertThat(words.build().hashes()).containsExactly(7);
  }

  @Test
  void goesOnCollectingBehindASet() {
    WordSet.Builder words = new WordSet.Builder();
    words.add(7);
    WordSet before = words.build();
    words.add(8);
    assertThat(before.contains(8)).isFalse();
    assertThat(words.build().contains(8)).isTrue();
  }

  @Test
  void refusesWhatStandsForNoWord() {
    assertThatThrownBy(() -> WordSet.of(1, 0)).hasMessageContaining("hash 0");
  }
}
