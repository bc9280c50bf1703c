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

  /**
   * How to grow.
   *
   * @param trees how many trees
   * @param leaves of each tree
   * @param rate how much of each tree counts
   * @param columnShare the share of columns a tree may use
   * @param rowShare the share of rows a tree sees
   * @param minHessian the least weight of a leaf
   * @param l2 what pulls the weights of small leaves to zero
   */
  record Settings(
      int trees,
      int leaves,
      double rate,
      double columnShare,
      double rowShare,
      double minHessian,
      double l2) {}

  private static final long SEED = 20221108;

  private static final int BINS = 64;

  /** Rows with their columns cut into bins. */
  static final class Binned {
    final int rows;
    final byte[][] bins; // by column, then row
    final float[][] edges; // by column: bin b holds values <= edges[b]

    Binned(List<float[]> rows, int columns) {
      this.rows = rows.size();
      bins = new byte[columns][this.rows];
      edges = new float[columns][];
      float[] values = new float[this.rows];
      for (int c = 0; c < columns; c++) {
        for (int r = 0; r < values.length; r++) {
          values[r] = rows.get(r)[c];
        }
        edges[c] = edges(values);
        for (int r = 0; r < values.length; r++) {
          bins[c][r] = (byte) bin(edges[c], values[r]);
        }
      }
    }
  }

  private final Settings settings;
  private final int columns;
  private final byte[][] bins;
  private final float[][] edges;
  private final float[] labels;
  private final float[] weights; // 0 for rows that do not count
  private final int[] counted; // the rows that do
  private final double[] scores;
  private final double[] gradients;
  private final double[] hessians;
  private final Random random;

  private final List<Short> feature = new ArrayList<>();
  private final List<Float> value = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Integer> splitBin = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();

  private Boosting(Binned binned, float[] labels, float[] weights, Settings settings) {
    this.settings = settings;
    this.random = new Random(Long.getLong("seed", SEED));
    this.columns = binned.bins.length;
    this.labels = labels;
    this.weights = weights;
    bins = binned.bins;
    edges = binned.edges;
    int[] rows = new int[binned.rows];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (weights[row] > 0) {
        rows[count++] = row;
      }
    }
    counted = Arrays.copyOf(rows, count);
    scores = new double[binned.rows];
    gradients = new double[binned.rows];
    hessians = new double[binned.rows];
  }

  /**
   * Fits a model.
   *
   * @param weights of the rows; those with none are not seen
   */
  static Trees fit(Binned rows, float[] labels, float[] weights, Settings settings) {
    Boosting boosting = new Boosting(rows, labels, weights, settings);
    for (int tree = 0; tree < settings.trees; tree++) {
      boosting.grow();
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

  /** A leaf that may be split: its rows, and the sums of their gradients and hessians by bin. */
  private final class Leaf {
    final int node;
    final int[] rows;
    final double[] sums; // for each usable column and bin: gradient, hessian
    double gain;
    int column = -1;
    int bin;
    double gradient;
    double hessian;

    Leaf(int node, int[] rows, int[] usable, double[] sums) {
      this.node = node;
      this.rows = rows;
      this.sums = sums;
      for (int row : rows) {
        gradient += gradients[row];
        hessian += hessians[row];
      }
      for (int i = 0; i < usable.length; i++) {
        findSplit(usable[i], i * BINS * 2);
      }
    }

    private void findSplit(int c, int from) {
      int size = edges[c].length + 1;
      double gl = 0;
      double hl = 0;
      double own = gradient * gradient / (hessian + settings.l2);
      for (int b = 0; b + 1 < size; b++) {
        gl += sums[from + 2 * b];
        hl += sums[from + 2 * b + 1];
        double hr = hessian - hl;
        if (hl < settings.minHessian || hr < settings.minHessian) {
          continue;
        }
        double gr = gradient - gl;
        double candidate = gl * gl / (hl + settings.l2) + gr * gr / (hr + settings.l2) - own;
        if (candidate > gain + 1e-9) {
          gain = candidate;
          this.column = c;
          this.bin = b;
        }
      }
    }
  }

  private double[] sums(int[] rows, int[] usable) {
    double[] sums = new double[usable.length * BINS * 2];
    double[] g = new double[rows.length];
    double[] h = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      g[i] = gradients[rows[i]];
      h[i] = hessians[rows[i]];
    }
    for (int u = 0; u < usable.length; u++) {
      byte[] column = bins[usable[u]];
      int from = u * BINS * 2;
      for (int i = 0; i < rows.length; i++) {
        int slot = from + 2 * column[rows[i]];
        sums[slot] += g[i];
        sums[slot + 1] += h[i];
      }
    }
    return sums;
  }

  private static double[] difference(double[] all, double[] part) {
    double[] rest = new double[all.length];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = all[i] - part[i];
    }
    return rest;
  }

  private void grow() {
    int[] sample = new int[counted.length];
    int size = 0;
    for (int row : counted) {
      double p = 1 / (1 + Math.exp(-scores[row]));
      gradients[row] = (labels[row] - p) * weights[row];
      hessians[row] = Math.max(1e-6, p * (1 - p)) * weights[row];
      if (random.nextDouble() < settings.rowShare) {
        sample[size++] = row;
      }
    }
    int[] usable = new int[columns];
    int used = 0;
    for (int c = 0; c < columns; c++) {
      if (random.nextDouble() < settings.columnShare && edges[c].length > 0) {
        usable[used++] = c;
      }
    }
    int[] chosen = Arrays.copyOf(usable, used);
    int root = newNode();
    roots.add(root);
    PriorityQueue<Leaf> open =
        new PriorityQueue<>(
            (a, b) -> a.gain != b.gain ? Double.compare(b.gain, a.gain) : a.node - b.node);
    int[] rows = Arrays.copyOf(sample, size);
    open.add(new Leaf(root, rows, chosen, sums(rows, chosen)));
    int made = 1;
    List<Leaf> closed = new ArrayList<>();
    while (made < settings.leaves && !open.isEmpty()) {
      Leaf leaf = open.remove();
      if (leaf.column < 0) {
        closed.add(leaf);
        continue;
      }
      split(leaf, chosen, open);
      made++;
    }
    closed.addAll(open);
    for (Leaf leaf : closed) {
      double weight = settings.rate * leaf.gradient / (leaf.hessian + settings.l2);
      value.set(leaf.node, (float) weight);
    }
    for (int row : counted) {
      int node = root;
      while (feature.get(node) >= 0) {
        int c = feature.get(node);
        boolean low = bins[c][row] <= splitBin.get(node);
        node = left.get(node) + (low ? 0 : 1);
      }
      scores[row] += value.get(node);
    }
  }

  private void split(Leaf leaf, int[] chosen, PriorityQueue<Leaf> open) {
    int l = newNode();
    int r = newNode();
    feature.set(leaf.node, (short) leaf.column);
    value.set(leaf.node, edges[leaf.column][leaf.bin]);
    splitBin.set(leaf.node, leaf.bin);
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
    int[] low = Arrays.copyOf(a, na);
    int[] high = Arrays.copyOf(b, nb);
    double[] smaller = sums(na < nb ? low : high, chosen);
    double[] larger = difference(leaf.sums, smaller);
    open.add(new Leaf(l, low, chosen, na < nb ? smaller : larger));
    open.add(new Leaf(r, high, chosen, na < nb ? larger : smaller));
  }

  private int newNode() {
    feature.add((short) -1);
    value.add(0f);
    left.add(0);
    splitBin.add(0);
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
