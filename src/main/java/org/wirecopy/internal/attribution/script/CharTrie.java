package org.wirecopy.internal.attribution.script;

import java.util.Collections;
import java.util.SortedMap;
import org.wirecopy.internal.text.WordTrie;

/**
 * Words to be found in a folded text: the longest one that begins, or in a trie of words spelled
 * backwards ends, at a place. Characters that stand for nothing (0, see {@link Folding}) are passed
 * over inside a word. Immutable.
 */
final class CharTrie {
  static final CharTrie EMPTY = new CharTrie(Collections.emptySortedMap());

  private final WordTrie words; // to 1 more than what is told of each

  private CharTrie(WordTrie words) {
    this.words = words;
  }

  /**
   * Some words without 0 in them.
   *
   * @param words with what is told of each, and 1 added
   */
  CharTrie(SortedMap<String, Integer> words) {
    this(new WordTrie(words));
  }

  /** The same words spelled backwards. */
  CharTrie reversed() {
    return new CharTrie(words.reversed());
  }

  /** The end of the longest word that begins at {@code from}; -1 for none. */
  int end(char[] text, int from, int to) {
    long found = forward(text, from, to);
    return found < 0 ? -1 : (int) (found >>> 32);
  }

  /** The longest word that begins at {@code from}: its end in the upper half, -1 for none. */
  long forward(char[] text, int from, int to) {
    int node = WordTrie.ROOT;
    long found = -1;
    for (int i = from; i < to; i++) {
      if (text[i] == 0 && i > from) {
        continue;
      }
      node = words.next(node, text[i]);
      if (node == WordTrie.ROOT) {
        break;
      }
      int value = words.value(node);
      found = value == 0 ? found : ((long) (i + 1) << 32) | (value - 1);
    }
    return found;
  }

  /** In a trie of words spelled backwards, the start of the longest that ends at {@code to}. */
  int start(char[] text, int from, int to) {
    int node = WordTrie.ROOT;
    int found = -1;
    for (int i = to - 1; i >= from; i--) {
      if (text[i] == 0 && i < to - 1) {
        continue;
      }
      node = words.next(node, text[i]);
      if (node == WordTrie.ROOT) {
        break;
      }
      found = words.value(node) == 0 ? found : i;
    }
    return found;
  }
}
