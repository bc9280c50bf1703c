package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TrieTest {

  @Property
  void holdsItsPhrasesAndNoOther(@ForAll Set<String> phrases, @ForAll String other) {
    String[] sorted =
        phrases.stream().filter(phrase -> !phrase.isEmpty()).sorted().toArray(String[]::new);
    int[] values = new int[sorted.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i + 1;
    }
    Trie trie = Trie.of(sorted, values);
    for (int i = 0; i < sorted.length; i++) {
      assertThat(find(trie, sorted[i])).isEqualTo(i + 1);
    }
    if (!phrases.contains(other)) {
      assertThat(find(trie, other)).isZero();
    }
  }

  private static int find(Trie trie, String phrase) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      node = trie.child(node, phrase.charAt(i));
      if (node == 0) {
        return 0;
      }
    }
    return phrase.isEmpty() ? 0 : trie.value(node);
  }
}
