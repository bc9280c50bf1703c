package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CharTrieTest {

  @Test
  void findsTheLongestWord() {
    CharTrie trie = trie(Map.of("报道", 1, "报道称", 2));
    char[] text = "媒体报道称赞".toCharArray();
    assertThat(trie.forward(text, 2, text.length)).isEqualTo((5L << 32) | 2);
    assertThat(trie.end(text, 2, 4)).isEqualTo(4);
    assertThat(trie.end(text, 3, text.length)).isEqualTo(-1);
  }

  @Test
  void readsWordsFromTheirEnd() {
    CharTrie trie = trie(Map.of("社", 0, "通讯社", 0)).reversed();
    char[] text = "海港通讯社说".toCharArray();
    assertThat(trie.start(text, 0, 5)).isEqualTo(2);
    assertThat(trie.start(text, 3, 5)).isEqualTo(4);
    assertThat(trie.start(text, 0, 6)).isEqualTo(-1);
  }

  @Test
  void passesOverWhatStandsForNothing() {
    CharTrie trie = trie(Map.of("میگوید", 0));
    char[] text = "می\0گوید".toCharArray();
    assertThat(trie.end(text, 0, text.length)).isEqualTo(text.length);
  }

  @Test
  void isTheSameReversedTwice() {
    CharTrie trie = trie(Map.of("gab", 3, "gabe", 4, "abe", 5)).reversed().reversed();
    char[] text = "gabeabe".toCharArray();
    assertThat(trie.forward(text, 0, 3)).isEqualTo((3L << 32) | 3);
    assertThat(trie.forward(text, 0, 7)).isEqualTo((4L << 32) | 4);
    assertThat(trie.forward(text, 4, 7)).isEqualTo((7L << 32) | 5);
  }

  @Test
  void findsNothingWithoutWords() {
    char[] text = "\0社".toCharArray();
    assertThat(CharTrie.EMPTY.end(text, 0, 2)).isEqualTo(-1);
    assertThat(CharTrie.EMPTY.reversed().start(text, 0, 1)).isEqualTo(-1);
  }

  @Test
  void holdsManyWords() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      words.put(Integer.toString(i), i % 100);
    }
    CharTrie trie = trie(words);
    for (int i = 0; i < 5_000; i++) {
      char[] text = Integer.toString(i).toCharArray();
      assertThat(trie.forward(text, 0, text.length)).isEqualTo((long) text.length << 32 | i % 100);
    }
  }

  private static CharTrie trie(Map<String, Integer> words) {
    SortedMap<String, Integer> values = new TreeMap<>(words);
    values.replaceAll((word, told) -> told + 1);
    return new CharTrie(values);
  }
}
