package org.wirecopy.internal.attribution;

/**
 * Linear-chain conditional random field, decoding half: the best label sequence (Viterbi) and how
 * sure of each label the model is (forward-backward). Lafferty, McCallum and Pereira 2001. Buffers
 * are kept for the longest sequence met, so one instance serves one call.
 */
public final class Crf {
  private static final int Y = Labels.COUNT;
  private static final float NEVER = -1e9f;

  private final float[] edges;
  private float[] best = new float[0];
  private byte[] back = new byte[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private final float[] edgeFactors;
  private final float[] ahead = new float[Y];

  Crf(float[] edges) {
    this.edges = edges;
    edgeFactors = new float[edges.length];
    for (int c = 0; c < Edges.CONTEXTS; c++) {
      for (int a = 0; a < Y; a++) {
        for (int b = 0; b < Y; b++) {
          int i = (c * Y + a) * Y + b;
          edgeFactors[i] = Labels.follows(a, b) ? (float) StrictMath.exp(edges[i]) : 0;
        }
      }
    }
  }

  /** The best sequence for {@code n} tokens of state scores, into {@code label[at ...]}. */
  void decode(float[] score, byte[] context, int n, byte[] label, int at) {
    if (best.length < n * Y) {
      best = new float[n * Y];
      back = new byte[n * Y];
    }
    for (int y = 0; y < Y; y++) {
      best[y] = y == Labels.OUT || Labels.isBegin(y) ? score[y] : NEVER;
    }
    for (int t = 1; t < n; t++) {
      int row = t * Y;
      int edge = context[t] * Y * Y;
      for (int y = 0; y < Y; y++) {
        int from = firstBefore(y);
        int last = lastBefore(y);
        float top = best[row - Y + from] + edges[edge + from * Y + y];
        for (int x = from + 1; x <= last; x++) {
          float s = best[row - Y + x] + edges[edge + x * Y + y];
          if (s > top) {
            top = s;
            from = x;
          }
        }
        best[row + y] = top + score[row + y];
        back[row + y] = (byte) from;
      }
    }
    int y = 0;
    int last = (n - 1) * Y;
    for (int x = 1; x < Y; x++) {
      y = best[last + x] > best[last + y] ? x : y;
    }
    for (int t = n - 1; t >= 0; t--) {
      label[at + t] = (byte) y;
      y = back[t * Y + y];
    }
  }

  /** The probability of each label of each token, in place of the scores. */
  void marginals(float[] score, byte[] context, int n) {
    if (forward.length < n * Y) {
      forward = new float[n * Y];
      backward = new float[n * Y];
    }
    for (int t = 0; t < n; t++) {
      exponentiate(score, t * Y);
    }
    for (int t = 0; t < n; t++) {
      float total = 0;
      for (int y = 0; y < Y; y++) {
        float in = 0;
        if (t == 0) {
          in = y == Labels.OUT || Labels.isBegin(y) ? 1 : 0;
        } else {
          int edge = context[t] * Y * Y + y;
          for (int x = firstBefore(y), last = lastBefore(y); x <= last; x++) {
            in += forward[(t - 1) * Y + x] * edgeFactors[edge + x * Y];
          }
        }
        float f = in * score[t * Y + y];
        forward[t * Y + y] = f;
        total += f;
      }
      normalize(forward, t * Y, total);
    }
    for (int t = n - 1; t >= 0; t--) {
      float total = 0;
      int next = (t + 1) * Y;
      for (int y = 0; t < n - 1 && y < Y; y++) {
        ahead[y] = score[next + y] * backward[next + y];
      }
      for (int x = 0; x < Y; x++) {
        float sum = t == n - 1 ? 1 : 0;
        int edge = t == n - 1 ? 0 : (context[t + 1] * Y + x) * Y;
        for (int y = 0; t < n - 1 && y < Y; y++) {
          sum += edgeFactors[edge + y] * ahead[y];
        }
        backward[t * Y + x] = sum;
        total += sum;
      }
      normalize(backward, t * Y, total);
    }
    for (int t = 0; t < n; t++) {
      float total = 0;
      for (int y = 0; y < Y; y++) {
        score[t * Y + y] = forward[t * Y + y] * backward[t * Y + y];
        total += score[t * Y + y];
      }
      normalize(score, t * Y, total);
    }
  }

  /** The labels that may precede one are neighbours: an inside label's own two, else all. */
  private static int firstBefore(int y) {
    return y == Labels.OUT || Labels.isBegin(y) ? 0 : y - 1;
  }

  private static int lastBefore(int y) {
    return y == Labels.OUT || Labels.isBegin(y) ? Y - 1 : y;
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
   * e^x for x &lt;= 0 as (1 + x/1024)^1024, ten squarings: within one percent over the range that
   * matters, and the same bits on every machine, which Math.exp does not promise.
   */
  static float exp(float x) {
    float y = 1 + x / 1024;
    if (y <= 0.9f) {
      return 0;
    }
    for (int i = 0; i < 10; i++) {
      y *= y;
    }
    return y;
  }
}
