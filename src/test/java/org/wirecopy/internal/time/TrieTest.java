package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TrieTest {

  @Property
  void holdsItsPhrasesAndNoOther(@ForAll Set<String> phrases, @ForAll String other)
      throws IOException {
    String[] sorted =
        phrases.stream().filter(phrase -> !phrase.isEmpty()).sorted().toArray(String[]::new);
    Trie trie = trie(sorted);
    for (int i = 0; i < sorted.length; i++) {
      assertThat(find(trie, sorted[i])).isEqualTo(i + 1);
    }
    if (!phrases.contains(other)) {
      assertThat(find(trie, other)).isZero();
    }
  }

  @Test
  void gathersWhatEndsBelowEachOfTheFirstNodes() throws IOException {
    Trie trie = trie("ab", "abcd", "b");
    long[] below = trie.gather(new long[] {0, 1, 2, 4});
    assertThat(below[0]).isEqualTo(7);
    assertThat(below[trie.child(0, 'a')]).isEqualTo(3);
    assertThat(below[trie.child(0, 'b')]).isEqualTo(4);
  }

  /** The value of each phrase is its place, from 1. */
  private static Trie trie(String... sorted) throws IOException {
    char[] values = new char[sorted.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) (i + 1);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TrieBuilder.of(sorted, values).write(new DataOutputStream(bytes));
    return Trie.read(ByteBuffer.wrap(bytes.toByteArray()));
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
