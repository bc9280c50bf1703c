package org.wirecopy.internal.attribution.script;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words as an automaton over characters: the longest one that begins, or in a trie of words spelled
 * backwards ends, at a place is found in one step a character. Immutable.
 *
 * <p>The edges stand in one open-addressed table, keyed by node and character; a node is the place
 * of the edge to it. Characters that stand for nothing (0, see {@link Folding}) are passed over
 * inside a word.
 */
final class CharTrie {
  static final CharTrie EMPTY = new CharTrie(Collections.emptySortedMap());

  private static final int ROOT = 0; // any other node is the slot of its edge + 1
  private static final int MOST = 1 << Character.SIZE; // nodes
  private static final byte NO_WORD = -1;

  private final int[] keys; // 0 for free; node << 16 | character
  private final byte[] values; // of the word that an edge ends

  /**
   * An automaton for words without 0 in them.
   *
   * @param words with what is told of each: 0 to 127
   */
  CharTrie(SortedMap<String, Integer> words) {
    int slots = slots(words.keySet());
    if (slots >= MOST) {
      throw new IllegalArgumentException("slots " + slots + ": not below " + MOST);
    }
    keys = new int[slots];
    values = new byte[slots];
    Arrays.fill(values, NO_WORD);
    words.forEach(this::add);
  }

  /** One half more than there are beginnings of words. */
  private static int slots(Iterable<String> words) {
    int nodes = 0;
    String before = "";
    for (String word : words) {
      int shared = 0;
      while (shared < Math.min(before.length(), word.length())
          && before.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      nodes += word.length() - shared;
      before = word;
    }
    return nodes + nodes / 2 + 1;
  }

  private void add(String word, int value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      keys[slot] = key(node, word.charAt(i));
      node = slot + 1;
    }
    if (node != ROOT) {
      values[node - 1] = (byte) value;
    }
  }

  /** The same words spelled backwards. */
  CharTrie reversed() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != NO_WORD) {
        words.put(backwards(slot), (int) values[slot]);
      }
    }
    return new CharTrie(words);
  }

  /** The word that an edge ends, from its last character to its first. */
  private String backwards(int slot) {
    StringBuilder word = new StringBuilder();
    for (int node = slot + 1; node != ROOT; node = keys[node - 1] >>> Character.SIZE) {
      word.append((char) keys[node - 1]);
    }
    return word.toString();
  }

  /** The end of the longest word that begins at {@code from}; -1 for none. */
  int end(char[] text, int from, int to) {
    long found = forward(text, from, to);
    return found < 0 ? -1 : (int) (found >>> 32);
  }

  /** The longest word that begins at {@code from}: its end in the upper half, -1 for none. */
  long forward(char[] text, int from, int to) {
    int node = ROOT;
    long found = -1;
    for (int i = from; i < to; i++) {
      if (text[i] == 0 && i > from) {
        continue;
      }
      int slot = slot(node, text[i]);
      if (keys[slot] == 0) {
        break;
      }
      node = slot + 1;
      found = values[slot] == NO_WORD ? found : ((long) (i + 1) << 32) | values[slot];
    }
    return found;
  }

  /** In a trie of words spelled backwards, the start of the longest that ends at {@code to}. */
  int start(char[] text, int from, int to) {
    int node = ROOT;
    int found = -1;
    for (int i = to - 1; i >= from; i--) {
      if (text[i] == 0 && i < to - 1) {
        continue;
      }
      int slot = slot(node, text[i]);
      if (keys[slot] == 0) {
        break;
      }
      node = slot + 1;
      found = values[slot] == NO_WORD ? found : i;
    }
    return found;
  }

  private static int key(int node, char c) {
    return node << Character.SIZE | c;
  }

  /** Where an edge stands, or the free place where it would. */
  private int slot(int node, char c) {
    int key = key(node, c);
    int slot = (int) (((key * 0x9e3779b1L & 0xffff_ffffL) * keys.length) >>> Integer.SIZE);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 < keys.length ? slot + 1 : 0;
    }
    return slot;
  }
}
