package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharTrieTest {

  @Test
  void findsTheLongestWord() {
    CharTrie trie = new CharTrie();
    trie.add("报道", false, 1);
    trie.add("报道称", false, 2);
    char[] text = "媒体报道称赞".toCharArray();
    assertThat(trie.forward(text, 2, text.length)).isEqualTo((5L << 32) | 2);
    assertThat(trie.end(text, 2, 4)).isEqualTo(4);
    assertThat(trie.end(text, 3, text.length)).isEqualTo(-1);
  }

  @Test
  void readsWordsFromTheirEnd() {
    CharTrie trie = new CharTrie();
    trie.add("社", true, 0);
    trie.add("通讯社", true, 0);
    char[] text = "海港通讯社说".toCharArray();
    assertThat(trie.start(text, 0, 5)).isEqualTo(2);
    assertThat(trie.start(text, 3, 5)).isEqualTo(4);
    assertThat(trie.start(text, 0, 6)).isEqualTo(-1);
  }

  @Test
  void passesOverWhatStandsForNothing() {
    CharTrie trie = new CharTrie();
    trie.add("میگوید", false, 0);
    char[] text = "می\0گوید".toCharArray();
    assertThat(trie.end(text, 0, text.length)).isEqualTo(text.length);
  }

  @Test
  void holdsManyWords() {
    CharTrie trie = new CharTrie();
    for (int i = 0; i < 5_000; i++) {
      trie.add(Integer.toString(i), false, i);
    }
    for (int i = 0; i < 5_000; i++) {
      char[] text = Integer.toString(i).toCharArray();
      assertThat((int) trie.forward(text, 0, text.length)).isEqualTo(i);
    }
  }
}
