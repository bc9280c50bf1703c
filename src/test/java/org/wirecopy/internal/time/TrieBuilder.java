package org.wirecopy.internal.time;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Builds the arrays of a {@link Trie}, node by node and level by level. */
final class TrieBuilder {

  private final char[] units;
  private final char[] counts; // of children
  private final char[] values;
  private int nodes = 1;

  private TrieBuilder(int capacity) {
    units = new char[capacity];
    counts = new char[capacity];
    values = new char[capacity];
  }

  /**
   * A trie of phrases, which are distinct and ascending; {@code values[i]} is the i-th's, not 0.
   */
  static TrieBuilder of(String[] phrases, char[] values) {
    TrieBuilder trie = new TrieBuilder(1 + Arrays.stream(phrases).mapToInt(String::length).sum());
    trie.build(phrases, values);
    return trie;
  }

  private void build(String[] phrases, char[] ends) {
    int[] low = new int[units.length]; // the phrases below node n: [low[n], high[n])
    int[] high = new int[units.length];
    high[0] = phrases.length;
    int depth = 0;
    int levelEnd = 1;
    for (int n = 0; n < nodes; n++) {
      if (n == levelEnd) {
        depth++;
        levelEnd = nodes;
      }
      int i = low[n];
      if (i < high[n] && phrases[i].length() == depth) {
        values[n] = ends[i++];
      }
      while (i < high[n]) {
        char unit = phrases[i].charAt(depth);
        units[nodes] = unit;
        low[nodes] = i;
        while (i < high[n] && phrases[i].charAt(depth) == unit) {
          i++;
        }
        high[nodes++] = i;
        counts[n]++;
      }
    }
  }

  /** Writes what {@link Trie#read} reads. */
  void write(DataOutputStream out) throws IOException {
    for (char[] byNode : new char[][] {units, counts, values}) {
      LexiconCompiler.write(out, Arrays.copyOf(byNode, nodes));
    }
  }
}
