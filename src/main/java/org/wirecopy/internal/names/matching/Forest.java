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

  /** The log-odds that the features are those of one name. */
  float score(float[] features) {
    int inner = (1 << depth) - 1;
    float sum = bias;
    for (int t = 0; t < trees; t++) {
      int base = t * inner;
      int node = 0;
      for (int d = 0; d < depth; d++) {
        int at = base + node;
        node = 2 * node + (features[feature[at]] > threshold[at] ? 2 : 1);
      }
      sum += leaf[(t << depth) + node - inner];
    }
    return sum;
  }
}
