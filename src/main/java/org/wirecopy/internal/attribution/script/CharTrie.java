package org.wirecopy.internal.attribution.script;

import java.util.Arrays;

/**
 * Words as an automaton over characters: the longest one that begins, or in a trie of words spelled
 * backwards ends, at a place is found in one step a character.
 *
 * <p>The edges stand in one open-addressed table, keyed by node and character. Characters that
 * stand for nothing (0, see {@link Folding}) are passed over inside a word.
 */
final class CharTrie {
  private static final int NO_WORD = -1;

  private long[] keys = new long[64]; // 0 for free; (node + 1) << 16 | character
  private int[] targets = new int[64];
  private int[] values = {NO_WORD}; // by node
  private int nodes = 1;

  void add(CharSequence word, boolean backwards, int value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(backwards ? word.length() - 1 - i : i);
      int slot = slot(node, c);
      if (keys[slot] == 0) {
        keys[slot] = key(node, c);
        targets[slot] = nodes;
        values = nodes == values.length ? Arrays.copyOf(values, nodes * 2) : values;
        values[nodes++] = NO_WORD;
        node = targets[slot];
        if (nodes * 2 > keys.length) {
          grow();
        }
      } else {
        node = targets[slot];
      }
    }
    values[node] = value;
  }

  /** The end of the longest word that begins at {@code from}; -1 for none. */
  int end(char[] text, int from, int to) {
    long found = forward(text, from, to);
    return found < 0 ? -1 : (int) (found >>> 32);
  }

  /** The longest word that begins at {@code from}: its end in the upper half, -1 for none. */
  long forward(char[] text, int from, int to) {
    int node = 0;
    long found = -1;
    for (int i = from; i < to; i++) {
      if (text[i] == 0 && i > from) {
        continue;
      }
      int slot = slot(node, text[i]);
      if (keys[slot] == 0) {
        break;
      }
      node = targets[slot];
      found = values[node] == NO_WORD ? found : ((long) (i + 1) << 32) | values[node];
    }
    return found;
  }

  /** In a trie of words spelled backwards, the start of the longest that ends at {@code to}. */
  int start(char[] text, int from, int to) {
    int node = 0;
    int found = -1;
    for (int i = to - 1; i >= from; i--) {
      if (text[i] == 0 && i < to - 1) {
        continue;
      }
      int slot = slot(node, text[i]);
      if (keys[slot] == 0) {
        break;
      }
      node = targets[slot];
      found = values[node] == NO_WORD ? found : i;
    }
    return found;
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private int slot(int node, char c) {
    long key = key(node, c);
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot((int) (oldKeys[i] >>> 16) - 1, (char) oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
