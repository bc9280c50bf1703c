package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordTrieTest {

  @Test
  void tellsOfTheWordsThatEndOnTheWay() {
    WordTrie trie = trie(Map.of("quay", 3, "quayside", 4, "pier", 5));
    assertThat(value(trie, "quay")).isEqualTo(3);
    assertThat(value(trie, "quays")).isZero();
    assertThat(value(trie, "quayside")).isEqualTo(4);
    assertThat(value(trie, "pier")).isEqualTo(5);
  }

  @Test
  void endsWhereNoWordGoesOn() {
    WordTrie trie = trie(Map.of("quay", 3));
    int q = trie.next(WordTrie.ROOT, 'q');
    assertThat(q).isNotEqualTo(WordTrie.ROOT);
    assertThat(trie.next(q, 'a')).isEqualTo(WordTrie.ROOT);
    assertThat(trie.next(WordTrie.ROOT, 'u')).isEqualTo(WordTrie.ROOT);
    assertThat(trie.next(WordTrie.ROOT, '\0')).isEqualTo(WordTrie.ROOT);
  }

  @Test
  void spellsItsWordsBackwards() {
    WordTrie trie = trie(Map.of("gab", 3, "gabe", 4)).reversed();
    assertThat(value(trie, "bag")).isEqualTo(3);
    assertThat(value(trie, "ebag")).isEqualTo(4);
    assertThat(value(trie, "gab")).isZero();
  }

  @Test
  void holdsManyWords() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      words.put(Integer.toString(i), i + 1);
    }
    WordTrie trie = new WordTrie(words);
    words.forEach((word, number) -> assertThat(value(trie, word)).isEqualTo(number));
  }

  @Test
  void refusesMoreWordsThanItCanNumber() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (char c = 1; c < 50_000; c++) {
      words.put(String.valueOf(c), 1);
    }
    assertThatThrownBy(() -> new WordTrie(words)).hasMessageContaining("49999 beginnings");
  }

  private static WordTrie trie(Map<String, Integer> words) {
    return new WordTrie(new TreeMap<>(words));
  }

  /** What is told of a word, 0 if it is none or no beginning of one. */
  private static int value(WordTrie trie, String word) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = trie.next(node, word.charAt(i));
      if (node == WordTrie.ROOT) {
        return 0;
      }
    }
    return trie.value(node);
  }
}
