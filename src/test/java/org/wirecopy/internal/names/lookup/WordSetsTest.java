package org.wirecopy.internal.names.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSetsTest {

  @Test
  void aWordIsInTheSetsItWasAddedTo() {
    WordSets.Builder builder = new WordSets.Builder();
    builder.add(0, List.of("quill", "nibble"));
    builder.add(63, List.of("quill", "перо"));
    WordSets words = builder.build();
    assertThat(words.of("quill")).isEqualTo(1L | 1L << 63);
    assertThat(words.of("nibble")).isEqualTo(1L);
    assertThat(words.of("перо")).isEqualTo(1L << 63);
    assertThat(words.of("quil")).isZero();
    assertThat(words.of("quills")).isZero();
    assertThat(words.of("")).isZero();
  }

  /** Strings of one hash code are told apart by their letters. */
  @Test
  void wordsOfOneHashCodeAreTwo() {
    WordSets.Builder builder = new WordSets.Builder();
    builder.add(1, List.of("AaAa"));
    builder.add(2, List.of("BBBB"));
    WordSets words = builder.build();
    assertThat("AaAa").hasSameHashCodeAs("BBBB");
    assertThat(words.of("AaAa")).isEqualTo(2);
    assertThat(words.of("BBBB")).isEqualTo(4);
    assertThat(words.of("AaBB")).isZero();
  }

  @Test
  void findsEveryWordOfATableOfAnySize() {
    for (int size = 0; size <= 70; size++) {
      WordSets.Builder builder = new WordSets.Builder();
      builder.add(3, IntStream.range(0, size).mapToObj(i -> "n" + i).toList());
      WordSets words = builder.build();
      for (int i = 0; i < size; i++) {
        assertThat(words.of("n" + i)).isEqualTo(8);
      }
      assertThat(words.of("n" + size)).isZero();
    }
  }
}
