package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.List;
import org.wirecopy.internal.text.Tsv;

/**
 * A sum of small regression trees over {@link Features}, in flat arrays: gradient boosting fitted
 * on the development pairs (see ForestTrainer among the tests). The sum is a log-odds.
 */
final class Forest {
  private static final int TOGETHER = 8; // trees that go down in step
  private static final int MOST_FEATURES = 64; // their number lies below a node's threshold

  private final int depth;
  private final long[] nodes; // complete trees, level order: node i has children 2i+1, 2i+2
  private final float[] leaf;
  private final float bias;

  /** Of complete trees in level order; a feature above the threshold goes to the right. */
  Forest(int depth, float bias, int[] feature, float[] threshold, float[] leaf) {
    this.depth = depth;
    this.bias = bias;
    int trees = ((leaf.length >> depth) + TOGETHER - 1) & -TOGETHER; // the last ones may be empty
    this.leaf = Arrays.copyOf(leaf, trees << depth);
    nodes = new long[trees * ((1 << depth) - 1)];
    for (int i = 0; i < feature.length; i++) {
      nodes[i] = inOrder(threshold[i]) | feature[i];
    }
  }

  /** Whole numbers in the order of the floats, with room below for a feature. */
  private static long inOrder(float value) {
    int bits = Float.floatToRawIntBits(value + 0f); // one zero
    return (long) (bits ^ ((bits >> 31) & Integer.MAX_VALUE)) << 31;
  }

  static Forest load() {
    List<String[]> rows = Tsv.rows(Forest.class, "forest.tsv");
    int depth = Integer.parseInt(rows.get(0)[0]);
    int trees = rows.size() - 1;
    int inner = (1 << depth) - 1;
    int[] feature = new int[trees * inner];
    float[] threshold = new float[trees * inner];
    float[] leaf = new float[trees << depth];
    for (int t = 0; t < trees; t++) {
      String[] row = rows.get(t + 1);
      for (int i = 0; i < inner; i++) {
        String cell = row[i];
        int colon = cell.indexOf(':');
        feature[t * inner + i] = Integer.parseInt(cell.substring(0, colon));
        threshold[t * inner + i] = Float.parseFloat(cell.substring(colon + 1));
      }
      for (int i = 0; i < 1 << depth; i++) {
        leaf[(t << depth) + i] = Float.parseFloat(row[inner + i]);
      }
    }
    return new Forest(depth, Float.parseFloat(rows.get(0)[1]), feature, threshold, leaf);
  }

  /** The log-odds that the features are those of one name. */
  float score(float[] features) {
    long[] values = new long[MOST_FEATURES];
    for (int i = 0; i < features.length; i++) {
      values[i] = inOrder(features[i]);
    }
    int inner = (1 << depth) - 1;
    int size = 1 << depth;
    float sum = bias;
    for (int root = 0, leaves = -inner; root < nodes.length; root += TOGETHER * inner) {
      int a = 0;
      int b = 0;
      int c = 0;
      int d = 0;
      int e = 0;
      int f = 0;
      int g = 0;
      int h = 0;
      for (int level = 0; level < depth; level++) {
        a = child(a, nodes[root + a], values);
        b = child(b, nodes[root + inner + b], values);
        c = child(c, nodes[root + 2 * inner + c], values);
        d = child(d, nodes[root + 3 * inner + d], values);
        e = child(e, nodes[root + 4 * inner + e], values);
        f = child(f, nodes[root + 5 * inner + f], values);
        g = child(g, nodes[root + 6 * inner + g], values);
        h = child(h, nodes[root + 7 * inner + h], values);
      }
      sum +=
          leaf[leaves + a]
              + leaf[leaves + size + b]
              + leaf[leaves + 2 * size + c]
              + leaf[leaves + 3 * size + d];
      sum +=
          leaf[leaves + 4 * size + e]
              + leaf[leaves + 5 * size + f]
              + leaf[leaves + 6 * size + g]
              + leaf[leaves + 7 * size + h];
      leaves += TOGETHER * size;
    }
    return sum;
  }

  /** Where to go from a node; the sign of the difference says it without a branch to guess. */
  private static int child(int at, long node, long[] values) {
    return 2 * at + 1 + (int) ((node - values[(int) node & (MOST_FEATURES - 1)]) >>> 63);
  }
}
