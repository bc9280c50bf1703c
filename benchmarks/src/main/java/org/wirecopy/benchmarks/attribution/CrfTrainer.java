package org.wirecopy.benchmarks.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.wirecopy.internal.attribution.Edges;
import org.wirecopy.internal.attribution.Labels;
import org.wirecopy.internal.attribution.Model;

/**
 * Fits a linear-chain CRF by FTRL-proximal steps, one a sequence: adaptive rates, and an L1 penalty
 * that leaves most weights at exactly nought (McMahan et al. 2013). One thread and StrictMath, so
 * that the same data give the same bytes on every machine.
 */
final class CrfTrainer {
  /** A sequence: the features of each token as dense ids, its labels and edge contexts. */
  record Sequence(int[][] features, byte[] labels, byte[] contexts) {}

  /**
   * Settings. {@code missed} is what it costs, in units of score, to leave a token of gold out,
   * {@code wrong} what any other false label costs (softmax margin, Gimpel and Smith 2010).
   */
  record Settings(float rate, float l1, float l2, int epochs, float missed, float wrong) {}

  private static final int Y = Labels.COUNT;

  /** Features without any weight above this are dropped: they change no label. */
  private static final float LEAST_WEIGHT = 0.04f;

  /** Gradients below this are not followed: most tokens are certain soon. */
  private static final float LEAST_GRADIENT = 1e-3f;

  private final Settings settings;
  private final float[] w;
  private final float[] z;
  private final float[] s; // root of the sum of squared gradients
  private final Weights edges = new Weights(Edges.CONTEXTS * Y * Y);
  private double loss;

  /** The plain AdaGrad weights of the transitions, which are few and get no L1. */
  private static final class Weights {
    final float[] w;
    final float[] s;

    Weights(int n) {
      w = new float[n];
      s = new float[n];
    }
  }

  CrfTrainer(int features, Settings settings) {
    this.settings = settings;
    w = new float[features * Y];
    z = new float[features * Y];
    s = new float[features * Y];
    for (int c = 0; c < Edges.CONTEXTS; c++) {
      for (int a = 0; a < Y; a++) {
        for (int b = 0; b < Y; b++) {
          if (!Labels.follows(a, b)) {
            edges.w[(c * Y + a) * Y + b] = Float.NEGATIVE_INFINITY;
          }
        }
      }
    }
  }

  void fit(List<Sequence> sequences, long seed) {
    int[] order = new int[sequences.size()];
    Arrays.setAll(order, i -> i);
    SplittableRandom random = new SplittableRandom(seed);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int o = order[i];
        order[i] = order[j];
        order[j] = o;
      }
      loss = 0;
      long start = System.nanoTime();
      for (int i : order) {
        step(sequences.get(i));
      }
      System.err.printf(
          "  epoch %d: loss %.0f, %.1f s%n", epoch + 1, loss, (System.nanoTime() - start) / 1e9);
    }
  }

  /** The weights of the given feature hashes, rows without weight left out. */
  Model.Fit fit(int[] hashes) {
    int kept = 0;
    int[] keep = new int[hashes.length];
    for (int f = 0; f < hashes.length; f++) {
      float largest = 0;
      for (int y = 0; y < Y; y++) {
        largest = Math.max(largest, Math.abs(w[f * Y + y]));
      }
      if (largest > LEAST_WEIGHT) {
        keep[kept++] = f;
      }
    }
    int[] features = new int[kept];
    float[][] weights = new float[kept][];
    for (int k = 0; k < kept; k++) {
      features[k] = hashes[keep[k]];
      weights[k] = Arrays.copyOfRange(w, keep[k] * Y, keep[k] * Y + Y);
    }
    System.err.printf("  %d of %d features kept%n", kept, hashes.length);
    float[] finite = edges.w.clone();
    for (int i = 0; i < finite.length; i++) {
      finite[i] = Float.isInfinite(finite[i]) ? 0 : finite[i];
    }
    return new Model.Fit(features, weights, finite);
  }

  private void step(Sequence sequence) {
    int n = sequence.labels().length;
    double[] state = new double[n * Y];
    for (int t = 0; t < n; t++) {
      for (int f : sequence.features()[t]) {
        int row = f * Y;
        for (int y = 0; y < Y; y++) {
          state[t * Y + y] += w[row + y];
        }
      }
      addCost(state, t, sequence.labels()[t]);
    }
    double[] edge = new double[edges.w.length];
    for (int i = 0; i < edge.length; i++) {
      edge[i] = StrictMath.exp(edges.w[i]);
    }
    double[] gradient = new double[n * Y];
    double[] edgeGradient = new double[edge.length];
    loss += gradients(sequence, state, edge, gradient, edgeGradient);
    for (int t = 0; t < n; t++) {
      for (int y = 0; y < Y; y++) {
        float g = (float) gradient[t * Y + y];
        if (g > LEAST_GRADIENT || g < -LEAST_GRADIENT) {
          for (int f : sequence.features()[t]) {
            update(f * Y + y, g);
          }
        }
      }
    }
    for (int i = 0; i < edge.length; i++) {
      float g = (float) edgeGradient[i];
      if (g != 0) {
        edges.s[i] += g * g;
        edges.w[i] -= settings.rate() * g / (1 + (float) StrictMath.sqrt(edges.s[i]));
      }
    }
  }

  private void addCost(double[] state, int t, int gold) {
    for (int y = 0; y < Y; y++) {
      if (y != gold) {
        state[t * Y + y] += y == Labels.OUT ? settings.missed() : settings.wrong();
      }
    }
  }

  private void update(int i, float g) {
    float before = s[i];
    float after = (float) Math.sqrt(before * before + g * g);
    z[i] += g - (after - before) / settings.rate() * w[i];
    s[i] = after;
    float excess = Math.abs(z[i]) - settings.l1();
    if (excess <= 0) {
      w[i] = 0;
    } else {
      float size = excess / ((1 + after) / settings.rate() + settings.l2());
      w[i] = z[i] > 0 ? -size : size;
    }
  }

  /** Fills in p - gold for labels and label pairs; returns the negative log-likelihood. */
  private static double gradients(
      Sequence q, double[] state, double[] edge, double[] gradient, double[] edgeGradient) {
    int n = q.labels().length;
    double[] factor = new double[n * Y];
    double[] forward = new double[n * Y];
    double[] backward = new double[n * Y];
    double log = 0;
    double gold = 0;
    for (int t = 0; t < n; t++) {
      double top = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < Y; y++) {
        top = Math.max(top, state[t * Y + y]);
      }
      for (int y = 0; y < Y; y++) {
        factor[t * Y + y] = StrictMath.exp(state[t * Y + y] - top);
      }
      log += top;
      gold += state[t * Y + q.labels()[t]];
      double total = 0;
      for (int y = 0; y < Y; y++) {
        double in = 0;
        if (t == 0) {
          in = y == Labels.OUT || Labels.isBegin(y) ? 1 : 0;
        } else {
          int row = q.contexts()[t] * Y * Y + y;
          for (int x = 0; x < Y; x++) {
            in += forward[(t - 1) * Y + x] * edge[row + x * Y];
          }
        }
        forward[t * Y + y] = in * factor[t * Y + y];
        total += forward[t * Y + y];
      }
      for (int y = 0; y < Y; y++) {
        forward[t * Y + y] /= total;
      }
      log += StrictMath.log(total);
    }
    Arrays.fill(backward, (n - 1) * Y, n * Y, 1);
    for (int t = n - 1; t >= 0; t--) {
      double norm = 0;
      for (int y = 0; y < Y; y++) {
        norm += forward[t * Y + y] * backward[t * Y + y];
      }
      for (int y = 0; y < Y; y++) {
        gradient[t * Y + y] = forward[t * Y + y] * backward[t * Y + y] / norm;
      }
      gradient[t * Y + q.labels()[t]] -= 1;
      if (t == 0) {
        break;
      }
      int context = q.contexts()[t] * Y * Y;
      double sum = 0;
      double pairTotal = 0;
      for (int x = 0; x < Y; x++) {
        double b = 0;
        for (int y = 0; y < Y; y++) {
          b += edge[context + x * Y + y] * factor[t * Y + y] * backward[t * Y + y];
        }
        backward[(t - 1) * Y + x] = b;
        pairTotal += forward[(t - 1) * Y + x] * b;
        sum += b;
      }
      for (int x = 0; x < Y; x++) {
        double f = forward[(t - 1) * Y + x] / pairTotal;
        for (int y = 0; y < Y; y++) {
          edgeGradient[context + x * Y + y] +=
              f * edge[context + x * Y + y] * factor[t * Y + y] * backward[t * Y + y];
        }
      }
      for (int x = 0; x < Y; x++) {
        backward[(t - 1) * Y + x] /= sum;
      }
      int pair = context + q.labels()[t - 1] * Y + q.labels()[t];
      edgeGradient[pair] -= 1;
      gold += StrictMath.log(edge[pair]);
    }
    return log - gold;
  }
}
