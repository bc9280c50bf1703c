package org.wirecopy.internal.time;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A trie over UTF-16 code units in four arrays. Nodes are numbered level by level, so that the
 * children of a node are neighbours: a step is a look at a few adjacent units. Immutable.
 */
final class Trie {

  /** Below this unit the root's children are found by index. */
  private static final int DIRECT = 0x3000;

  /** With fewer children than this a node's are looked at one by one. */
  private static final int FEW = 8;

  private static final int LETTERS = 26;

  private final char[] units; // units[n] leads to node n from its parent
  private final int[] children; // children of n: [children[n], children[n + 1]), units ascending
  private final char[] values; // 0: no phrase ends here
  private final int[] direct = new int[DIRECT];

  /** For low nodes of many children the place of their row in {@link #rows}; 0 for others. */
  private final int[] rowOf;

  /** Rows of 26: the children along a to z. */
  private final int[] rows;

  private Trie(char[] units, int[] children, char[] values) {
    this.units = units;
    this.children = children;
    this.values = values;
    for (int n = children[0]; n < children[1] && units[n] < DIRECT; n++) {
      direct[units[n]] = n;
    }
    // The first three levels are looked at most.
    int low = children[0];
    for (int level = 0; level < 3; level++) {
      low = children[Math.min(low, units.length)];
    }
    rowOf = new int[low];
    int size = LETTERS;
    for (int n = 1; n < low; n++) {
      if (children[n + 1] - children[n] > FEW) {
        rowOf[n] = size;
        size += LETTERS;
      }
    }
    rows = new int[size];
    for (int n = 1; n < low; n++) {
      for (int child = children[n]; rowOf[n] != 0 && child < children[n + 1]; child++) {
        if (units[child] >= 'a' && units[child] <= 'z') {
          rows[rowOf[n] + units[child] - 'a'] = child;
        }
      }
    }
  }

  /** Reads what the compiler of the lexicon wrote: units, numbers of children, values. */
  static Trie read(ByteBuffer in) {
    char[] units = Lexicon.chars(in);
    char[] counts = Lexicon.chars(in);
    char[] values = Lexicon.chars(in);
    int[] children = new int[units.length + 1];
    int next = 1;
    for (int n = 0; n < units.length; n++) {
      children[n] = next;
      next += counts[n];
    }
    children[units.length] = next;
    return new Trie(units, children, values);
  }

  /** The node below {@code node} along {@code unit}; 0, the root, if there is none. */
  int child(int node, char unit) {
    if (node == 0 && unit < DIRECT) {
      return direct[unit];
    }
    if (node < rowOf.length && unit >= 'a' && unit <= 'z' && rowOf[node] != 0) {
      return rows[rowOf[node] + unit - 'a'];
    }
    int from = children[node];
    int to = children[node + 1];
    if (to - from > FEW) {
      int found = Arrays.binarySearch(units, from, to, unit);
      return Math.max(found, 0);
    }
    for (int n = from; n < to; n++) {
      if (units[n] == unit) {
        return n;
      }
    }
    return 0;
  }

  /**
   * For each node of the first levels the bits of all phrases that end there or below.
   *
   * @param bits of a phrase, by its value
   */
  long[] gather(long[] bits) {
    long[] gathered = new long[units.length];
    for (int n = units.length - 1; n >= 0; n--) {
      gathered[n] = bits[values[n]];
      for (int child = children[n]; child < children[n + 1]; child++) {
        gathered[n] |= gathered[child]; // its number is higher
      }
    }
    return Arrays.copyOf(gathered, rowOf.length);
  }

  /** The value of the phrase that ends at {@code node}; 0 if none does. */
  int value(int node) {
    return values[node];
  }
}
