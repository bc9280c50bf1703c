package org.wirecopy.internal.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

  private final int[] columns; // those that any tree looks at
  private final int[] firstTest; // by index into columns, and one more: its tests, by threshold
  private final float[] threshold;
  private final long[] outcome; // its tree above, below the leaves that remain if it fails
  private final int[] firstLeaf; // by tree
  private final float[] leaf;

  private record Test(int column, float threshold, int tree, int mask) {}

  /** Takes the arrays of {@link Trees}. */
  LeafMasks(int[] roots, short[] feature, float[] value, int[] left) {
    List<Test> tests = new ArrayList<>();
    firstLeaf = new int[roots.length];
    leaf = new float[feature.length];
    int leaves = 0;
    for (int t = 0; t < roots.length; t++) {
      firstLeaf[t] = leaves;
      leaves = flatten(t, roots[t], leaves, feature, value, left, tests);
      if (leaves - firstLeaf[t] > MAX_LEAVES) {
        throw new IllegalArgumentException("a tree of more than " + MAX_LEAVES + " leaves");
      }
    }
    tests.sort(Comparator.comparingInt(Test::column).thenComparingDouble(Test::threshold));
    columns = tests.stream().mapToInt(Test::column).distinct().toArray();
    firstTest = new int[columns.length + 1];
    threshold = new float[tests.size()];
    outcome = new long[tests.size()];
    int column = 0;
    for (int i = 0; i < tests.size(); i++) {
      Test test = tests.get(i);
      while (columns[column] != test.column()) {
        firstTest[++column] = i;
      }
      threshold[i] = test.threshold();
      outcome[i] = (long) test.tree() << Integer.SIZE | Integer.toUnsignedLong(test.mask());
    }
    firstTest[columns.length] = tests.size();
  }

  /** Writes the leaves below a node from left to right, and returns where they end. */
  private int flatten(
      int t, int node, int from, short[] feature, float[] value, int[] left, List<Test> tests) {
    if (feature[node] < 0) {
      leaf[from] = value[node];
      return from + 1;
    }
    int middle = flatten(t, left[node], from, feature, value, left, tests);
    int below = (int) ((1L << (middle - firstLeaf[t])) - (1L << (from - firstLeaf[t])));
    tests.add(new Test(feature[node], value[node], t, ~below));
    return flatten(t, left[node] + 1, middle, feature, value, left, tests);
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
