package org.wirecopy.internal.content;

import java.util.Arrays;

/**
 * Trees turned inside out, to be summed without walking down each one. A test that fails rules out
 * the leaves on its left; so the tests of all trees stand by column and threshold, and each that
 * fails is one {@code and} on the leaves left to its tree. The leaf that a row falls into is the
 * leftmost of those that remain. There are no jumps to guess wrong, which is what walking costs
 * (Lucchese et al. 2015, "QuickScorer: a fast algorithm to rank documents with additive ensembles
 * of regression trees").
 */
final class LeafMasks {

  // The paper is named from memory: unverified.

  private static final int MAX_LEAVES = Integer.SIZE;

  /** The largest index of a node, and the bits that hold it. */
  private static final int NODE = (1 << Short.SIZE) - 1;

  private final int[] columns; // those that any tree looks at
  private final int[] firstTest; // by index into columns, and one more: its tests, by threshold
  private final float[] threshold;
  private final long[] outcome; // its tree above, below the leaves that remain if it fails
  private final int[] firstLeaf; // by tree
  private final float[] leaf;

  /** Takes the arrays of {@link Trees}. */
  LeafMasks(int[] roots, short[] feature, float[] value, int[] left) {
    firstLeaf = new int[roots.length];
    leaf = new float[feature.length];
    long[] outcomeOf = new long[feature.length]; // by inner node
    int leaves = 0;
    for (int t = 0; t < roots.length; t++) {
      firstLeaf[t] = leaves;
      leaves = flatten(t, roots[t], leaves, feature, value, left, outcomeOf);
      if (leaves - firstLeaf[t] > MAX_LEAVES) {
        throw new IllegalArgumentException("a tree of more than " + MAX_LEAVES + " leaves");
      }
    }
    long[] tests = tests(feature, value);
    threshold = new float[tests.length];
    outcome = new long[tests.length];
    int[] column = new int[tests.length];
    int[] first = new int[tests.length + 1];
    int count = 0;
    for (int i = 0; i < tests.length; i++) {
      int node = (int) tests[i] & NODE;
      if (count == 0 || column[count - 1] != feature[node]) {
        first[count] = i;
        column[count++] = feature[node];
      }
      threshold[i] = value[node];
      outcome[i] = outcomeOf[node];
    }
    first[count] = tests.length;
    columns = Arrays.copyOf(column, count);
    firstTest = Arrays.copyOf(first, count + 1);
  }

  /** The inner nodes by column and threshold: each a number made of the three, in this order. */
  private static long[] tests(short[] feature, float[] value) {
    if (feature.length > NODE) {
      throw new IllegalArgumentException(feature.length + " nodes: more than " + NODE);
    }
    long[] tests = new long[feature.length];
    int count = 0;
    for (int node = 0; node < feature.length; node++) {
      if (feature[node] >= 0) {
        int bits = Float.floatToIntBits(value[node]);
        int ordered = bits ^ ((bits >> (Integer.SIZE - 1)) | Integer.MIN_VALUE); // unsigned
        long test = ((long) feature[node] << Integer.SIZE) | Integer.toUnsignedLong(ordered);
        tests[count++] = (test << Short.SIZE) | node;
      }
    }
    Arrays.sort(tests, 0, count);
    return Arrays.copyOf(tests, count);
  }

  /** Writes the leaves below a node from left to right, and returns where they end. */
  private int flatten(
      int t, int node, int from, short[] feature, float[] value, int[] left, long[] outcomeOf) {
    if (feature[node] < 0) {
      leaf[from] = value[node];
      return from + 1;
    }
    int middle = flatten(t, left[node], from, feature, value, left, outcomeOf);
    int below = (int) ((1L << (middle - firstLeaf[t])) - (1L << (from - firstLeaf[t])));
    outcomeOf[node] = (long) t << Integer.SIZE | Integer.toUnsignedLong(~below);
    return flatten(t, left[node] + 1, middle, feature, value, left, outcomeOf);
  }

  int treeCount() {
    return firstLeaf.length;
  }

  /** Finds the leaves that remain of each tree. */
  void narrow(float[] row, int[] remaining) {
    Arrays.fill(remaining, -1);
    for (int c = 0; c < columns.length; c++) {
      float x = row[columns[c]];
      int end = firstTest[c + 1];
      for (int test = firstTest[c]; test < end && !(x <= threshold[test]); test++) {
        long failed = outcome[test];
        remaining[(int) (failed >>> Integer.SIZE)] &= (int) failed;
      }
    }
  }

  /** The weight of the leftmost leaf that remains of a tree. */
  float weight(int t, int remaining) {
    return leaf[firstLeaf[t] + Integer.numberOfTrailingZeros(remaining)];
  }
}
