package org.wirecopy.benchmarks.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.wirecopy.internal.content.Trees;

/**
 * Gradient boosting of regression trees on the logistic loss, with binned columns and leaf-wise
 * growth (Friedman 2001, "Greedy function approximation"; binning and growth as in LightGBM, Ke et
 * al. 2017). Single-threaded with a fixed seed: the same data give the same model to the bit.
 */
final class Boosting {

  private static final int BINS = 64;
  private static final double L2 = 10;
  private static final double MIN_HESSIAN = 15;
  private static final double COLUMN_SHARE = 0.3;
  private static final double ROW_SHARE = 0.8;

  private final int columns;
  private final byte[][] bins; // by column, then row
  private final float[][] edges; // by column: bin b holds values <= edges[b]
  private final float[] labels;
  private final float[] weights;
  private final double[] scores;
  private final double[] gradients;
  private final double[] hessians;
  private final Random random = new Random(20221108);

  private final List<Short> feature = new ArrayList<>();
  private final List<Float> value = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();

  private Boosting(List<float[]> rows, float[] labels, float[] weights, int columns) {
    this.columns = columns;
    this.labels = labels;
    this.weights = weights;
    int count = rows.size();
    bins = new byte[columns][count];
    edges = new float[columns][];
    for (int c = 0; c < columns; c++) {
      float[] values = new float[count];
      for (int r = 0; r < count; r++) {
        values[r] = rows.get(r)[c];
      }
      edges[c] = edges(values);
      for (int r = 0; r < count; r++) {
        bins[c][r] = (byte) bin(edges[c], values[r]);
      }
    }
    scores = new double[count];
    gradients = new double[count];
    hessians = new double[count];
  }

  /**
   * Fits a model.
   *
   * @param rows what describes each example, {@code columns} numbers each
   */
  static Trees fit(
      List<float[]> rows,
      float[] labels,
      float[] weights,
      int columns,
      int trees,
      int leaves,
      double rate) {
    Boosting boosting = new Boosting(rows, labels, weights, columns);
    for (int tree = 0; tree < trees; tree++) {
      boosting.grow(leaves, rate);
    }
    return boosting.model();
  }

  private static float[] edges(float[] values) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    List<Float> edges = new ArrayList<>();
    int distinct = 1;
    for (int i = 1; i < sorted.length; i++) {
      distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    if (distinct <= BINS) {
      for (int i = 1; i < sorted.length; i++) {
        if (sorted[i] != sorted[i - 1]) {
          edges.add((sorted[i] + sorted[i - 1]) / 2);
        }
      }
    } else {
      for (int b = 1; b < BINS; b++) {
        float edge = sorted[(int) ((long) b * sorted.length / BINS)];
        if (edges.isEmpty() || edge > edges.get(edges.size() - 1)) {
          edges.add(edge);
        }
      }
    }
    float[] array = new float[edges.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = edges.get(i);
    }
    return array;
  }

  private static int bin(float[] edges, float value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= edges[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A leaf that may be split. */
  private final class Leaf {
    final int node;
    final int[] rows;
    double gain;
    int column = -1;
    int bin;
    double gradient;
    double hessian;

    Leaf(int node, int[] rows, int[] usable) {
      this.node = node;
      this.rows = rows;
      for (int row : rows) {
        gradient += gradients[row];
        hessian += hessians[row];
      }
      for (int c : usable) {
        findSplit(c);
      }
    }

    private void findSplit(int c) {
      int size = edges[c].length + 1;
      if (size < 2) {
        return;
      }
      double[] g = new double[size];
      double[] h = new double[size];
      byte[] column = bins[c];
      for (int row : rows) {
        g[column[row]] += gradients[row];
        h[column[row]] += hessians[row];
      }
      double gl = 0;
      double hl = 0;
      double own = gradient * gradient / (hessian + L2);
      for (int b = 0; b + 1 < size; b++) {
        gl += g[b];
        hl += h[b];
        double hr = hessian - hl;
        if (hl < MIN_HESSIAN || hr < MIN_HESSIAN) {
          continue;
        }
        double gr = gradient - gl;
        double candidate = gl * gl / (hl + L2) + gr * gr / (hr + L2) - own;
        if (candidate > gain + 1e-9) {
          gain = candidate;
          this.column = c;
          this.bin = b;
        }
      }
    }
  }

  private void grow(int leaves, double rate) {
    int count = scores.length;
    int[] sample = new int[count];
    int size = 0;
    for (int row = 0; row < count; row++) {
      double p = 1 / (1 + Math.exp(-scores[row]));
      gradients[row] = (labels[row] - p) * weights[row];
      hessians[row] = Math.max(1e-6, p * (1 - p)) * weights[row];
      if (random.nextDouble() < ROW_SHARE) {
        sample[size++] = row;
      }
    }
    int[] usable = new int[columns];
    int used = 0;
    for (int c = 0; c < columns; c++) {
      if (random.nextDouble() < COLUMN_SHARE) {
        usable[used++] = c;
      }
    }
    int[] chosen = Arrays.copyOf(usable, used);
    int root = newNode();
    roots.add(root);
    PriorityQueue<Leaf> open =
        new PriorityQueue<>(
            (a, b) -> a.gain != b.gain ? Double.compare(b.gain, a.gain) : a.node - b.node);
    open.add(new Leaf(root, Arrays.copyOf(sample, size), chosen));
    int made = 1;
    List<Leaf> closed = new ArrayList<>();
    while (made < leaves && !open.isEmpty()) {
      Leaf leaf = open.remove();
      if (leaf.column < 0) {
        closed.add(leaf);
        continue;
      }
      int l = newNode();
      int r = newNode();
      feature.set(leaf.node, (short) leaf.column);
      value.set(leaf.node, edges[leaf.column][leaf.bin]);
      left.set(leaf.node, l);
      int[] a = new int[leaf.rows.length];
      int[] b = new int[leaf.rows.length];
      int na = 0;
      int nb = 0;
      for (int row : leaf.rows) {
        if (bins[leaf.column][row] <= leaf.bin) {
          a[na++] = row;
        } else {
          b[nb++] = row;
        }
      }
      open.add(new Leaf(l, Arrays.copyOf(a, na), chosen));
      open.add(new Leaf(r, Arrays.copyOf(b, nb), chosen));
      made++;
    }
    closed.addAll(open);
    for (Leaf leaf : closed) {
      value.set(leaf.node, (float) (rate * leaf.gradient / (leaf.hessian + L2)));
    }
    for (int row = 0; row < count; row++) {
      int node = root;
      while (feature.get(node) >= 0) {
        int c = feature.get(node);
        boolean low = bins[c][row] <= bin(edges[c], value.get(node));
        node = left.get(node) + (low ? 0 : 1);
      }
      scores[row] += value.get(node);
    }
  }

  private int newNode() {
    feature.add((short) -1);
    value.add(0f);
    left.add(0);
    return feature.size() - 1;
  }

  private Trees model() {
    short[] f = new short[feature.size()];
    float[] v = new float[f.length];
    int[] l = new int[f.length];
    for (int i = 0; i < f.length; i++) {
      f[i] = feature.get(i);
      v[i] = value.get(i);
      l[i] = left.get(i);
    }
    return new Trees(roots.stream().mapToInt(Integer::intValue).toArray(), f, v, l);
  }
}
