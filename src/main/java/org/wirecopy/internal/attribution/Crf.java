package org.wirecopy.internal.attribution;

import java.util.Arrays;

/**
 * Linear-chain conditional random field, decoding half: the best label sequence (Viterbi) and how
 * sure of each label the model is (forward-backward). Lafferty, McCallum and Pereira 2001. Buffers
 * are kept for the longest sequence met, so one instance serves one call.
 *
 * <p>An inside label follows its own span only; the others ("free" ones) may follow any label, and
 * for them only the few labels are looked at that are not hopelessly behind. Since the future of a
 * free label does not depend on what it follows, the best sequence stays exact: a label further
 * behind than transition weights differ cannot catch up.
 */
public final class Crf {
  private static final int Y = Labels.COUNT;
  private static final float NEVER = -1e9f;

  /** Chances below this, beside the best label's, are left out of the sums. */
  private static final float LEAST_CHANCE = 1e-6f;

  private final float[] edges;
  private final float reach; // the most by which two transitions into a label differ
  private float[] best = new float[0];
  private byte[] back = new byte[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private final float[] edgeFactors;
  private final float[] ahead = new float[Y];
  private final int[] near = new int[Y]; // the labels that are not far behind

  Crf(float[] edges) {
    this.edges = edges;
    edgeFactors = new float[edges.length];
    float widest = 0;
    for (int c = 0; c < Edges.CONTEXTS; c++) {
      for (int b = 0; b < Y; b++) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int a = 0; a < Y; a++) {
          int i = (c * Y + a) * Y + b;
          edgeFactors[i] = Labels.follows(a, b) ? (float) StrictMath.exp(edges[i]) : 0;
          least = Math.min(least, edges[i]);
          most = Math.max(most, edges[i]);
        }
        widest = isFree(b) ? Math.max(widest, most - least) : widest;
      }
    }
    reach = widest;
  }

  /** The best sequence for {@code n} tokens of state scores, into {@code label[at ...]}. */
  void decode(float[] score, byte[] context, int n, byte[] label, int at) {
    if (best.length < n * Y) {
      best = new float[n * Y];
      back = new byte[n * Y];
    }
    for (int y = 0; y < Y; y++) {
      best[y] = isFree(y) ? score[y] : NEVER;
    }
    for (int t = 1; t < n; t++) {
      step(score, t * Y, context[t] * Y * Y, above(best, (t - 1) * Y, reach));
    }
    int last = (n - 1) * Y;
    int y = 0;
    for (int x = 1; x < Y; x++) {
      y = best[last + x] > best[last + y] ? x : y;
    }
    for (int t = n - 1; t >= 0; t--) {
      label[at + t] = (byte) y;
      y = back[t * Y + y];
    }
  }

  private void step(float[] score, int row, int edge, int candidates) {
    int previous = row - Y;
    for (int y = 0; y < Y; y = nextFree(y)) {
      int from = near[0];
      float top = best[previous + from] + edges[edge + from * Y + y];
      for (int k = 1; k < candidates; k++) {
        float s = best[previous + near[k]] + edges[edge + near[k] * Y + y];
        if (s > top) {
          top = s;
          from = near[k];
        }
      }
      best[row + y] = top + score[row + y];
      back[row + y] = (byte) from;
    }
    for (int y = 2; y < Y; y += 2) {
      float begun = best[previous + y - 1] + edges[edge + (y - 1) * Y + y];
      float on = best[previous + y] + edges[edge + y * Y + y];
      best[row + y] = Math.max(begun, on) + score[row + y];
      back[row + y] = (byte) (on > begun ? y : y - 1);
    }
  }

  /** Collects the labels at most {@code reach} behind the best one, ascending. */
  private int above(float[] values, int row, float reach) {
    float top = values[row];
    for (int y = 1; y < Y; y++) {
      top = Math.max(top, values[row + y]);
    }
    return collect(values, row, 1, top - reach);
  }

  private int collect(float[] values, int row, int step, float least) {
    int n = 0;
    for (int y = 0; y < Y; y += y == 0 ? 1 : step) {
      if (values[row + y] >= least) {
        near[n++] = y;
      }
    }
    return n;
  }

  /** The probability of each label of each token, in place of the scores. */
  void marginals(float[] score, byte[] context, int n) {
    if (forward.length < n * Y) {
      forward = new float[n * Y];
      backward = new float[n * Y];
    }
    for (int t = 0; t < n; t++) {
      exponentiate(score, t * Y);
      forward(score, t, context[t] * Y * Y);
    }
    for (int t = n - 1; t >= 0; t--) {
      backward(score, t, t == n - 1 ? -1 : context[t + 1] * Y * Y);
    }
    for (int t = 0; t < n; t++) {
      float total = 0;
      for (int i = t * Y; i < t * Y + Y; i++) {
        score[i] = forward[i] * backward[i];
        total += score[i];
      }
      normalize(score, t * Y, total);
    }
  }

  private void forward(float[] score, int t, int edge) {
    int row = t * Y;
    int previous = row - Y;
    int candidates = t == 0 ? 0 : collect(forward, previous, 1, LEAST_CHANCE);
    float total = 0;
    for (int y = 0; y < Y; y++) {
      float in = 0;
      if (t == 0) {
        in = isFree(y) ? 1 : 0;
      } else if (isFree(y)) {
        for (int k = 0; k < candidates; k++) {
          in += forward[previous + near[k]] * edgeFactors[edge + near[k] * Y + y];
        }
      } else {
        in =
            forward[previous + y - 1] * edgeFactors[edge + (y - 1) * Y + y]
                + forward[previous + y] * edgeFactors[edge + y * Y + y];
      }
      forward[row + y] = in * score[row + y];
      total += forward[row + y];
    }
    normalize(forward, row, total);
  }

  /** {@code edge} is -1 at the end of the sequence. */
  private void backward(float[] score, int t, int edge) {
    int row = t * Y;
    if (edge < 0) {
      Arrays.fill(backward, row, row + Y, 1);
      return;
    }
    int next = row + Y;
    float top = 0;
    for (int y = 0; y < Y; y++) {
      ahead[y] = score[next + y] * backward[next + y];
      top = isFree(y) ? Math.max(top, ahead[y]) : top;
    }
    int candidates = collect(ahead, 0, 2, top * LEAST_CHANCE);
    float total = 0;
    for (int x = 0; x < Y; x++) {
      float sum = 0;
      for (int k = 0; k < candidates; k++) {
        sum += edgeFactors[edge + x * Y + near[k]] * ahead[near[k]];
      }
      if (x != Labels.OUT) {
        int inside = isFree(x) ? x + 1 : x;
        sum += edgeFactors[edge + x * Y + inside] * ahead[inside];
      }
      backward[row + x] = sum;
      total += sum;
    }
    normalize(backward, row, total);
  }

  private static boolean isFree(int y) {
    return y == Labels.OUT || Labels.isBegin(y);
  }

  private static int nextFree(int y) {
    return y == Labels.OUT ? 1 : y + 2;
  }

  private static void exponentiate(float[] score, int row) {
    float top = score[row];
    for (int y = 1; y < Y; y++) {
      top = Math.max(top, score[row + y]);
    }
    for (int y = 0; y < Y; y++) {
      score[row + y] = exp(score[row + y] - top);
    }
  }

  private static void normalize(float[] values, int row, float total) {
    float factor = total > 0 ? 1 / total : 0;
    for (int y = 0; y < Y; y++) {
      values[row + y] *= factor;
    }
  }

  /**
   * e^x for x &lt;= 0, from 2^n and the series of 2^f: within a thousandth, and the same bits on
   * every machine, which Math.exp does not promise.
   */
  static float exp(float x) {
    float power = Math.max(x, -80) * 1.442695f;
    int whole = (int) power;
    float f = power - whole;
    float series =
        1 + f * (.6931472f + f * (.2402265f + f * (.0555041f + f * (.0096181f + f * .0013334f))));
    return Float.intBitsToFloat((whole + 127) << 23) * series;
  }
}
