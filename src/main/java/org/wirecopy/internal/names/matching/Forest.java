package org.wirecopy.internal.names.matching;

import java.util.List;

/**
 * A sum of small regression trees over {@link Features}, in flat arrays: gradient boosting fitted
 * on the development pairs (see ForestTrainer among the tests). The sum is a log-odds.
 */
final class Forest {
  private final int depth;
  private final int[] feature; // complete trees, level order: inner node i has children 2i+1, 2i+2
  private final float[] threshold; // go right if above
  private final float[] leaf;
  private final int trees;
  private final float bias;

  Forest(int depth, float bias, int[] feature, float[] threshold, float[] leaf) {
    this.depth = depth;
    this.bias = bias;
    this.feature = feature;
    this.threshold = threshold;
    this.leaf = leaf;
    this.trees = leaf.length >> depth;
  }

  static Forest load() {
    List<String[]> rows = Tables.rows("forest.tsv");
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

  /** The log-odds that the features are those of one name; four trees go down in step. */
  float score(float[] features) {
    int inner = (1 << depth) - 1;
    float sum = bias;
    int t = 0;
    for (; t + 3 < trees; t += 4) {
      int a = t * inner;
      int b = a + inner;
      int c = b + inner;
      int d = c + inner;
      int na = 0;
      int nb = 0;
      int nc = 0;
      int nd = 0;
      for (int level = 0; level < depth; level++) {
        na = step(features, a, na);
        nb = step(features, b, nb);
        nc = step(features, c, nc);
        nd = step(features, d, nd);
      }
      sum +=
          leaf[(t << depth) + na - inner]
              + leaf[((t + 1) << depth) + nb - inner]
              + leaf[((t + 2) << depth) + nc - inner]
              + leaf[((t + 3) << depth) + nd - inner];
    }
    for (; t < trees; t++) {
      int node = 0;
      for (int level = 0; level < depth; level++) {
        node = step(features, t * inner, node);
      }
      sum += leaf[(t << depth) + node - inner];
    }
    return sum;
  }

  private int step(float[] features, int base, int node) {
    int at = base + node;
    return 2 * node + (features[feature[at]] > threshold[at] ? 2 : 1);
  }
}
