package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the enumeration of all label sequences of short inputs. */
class CrfTest {
  private static final int Y = Labels.COUNT;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void decodesTheBestSequenceAndItsMarginals(long seed) {
    Random random = new Random(seed);
    int n = 1 + (int) (seed % 4);
    float[] edges = new float[Edges.CONTEXTS * Y * Y];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (float) random.nextGaussian();
    }
    float[] score = new float[n * Y];
    for (int i = 0; i < score.length; i++) {
      score[i] = (float) (2 * random.nextGaussian());
    }
    byte[] context = new byte[n];
    for (int t = 1; t < n; t++) {
      context[t] = (byte) random.nextInt(Edges.CONTEXTS);
    }
    double[] marginal = new double[n * Y];
    int[] best = new int[n];
    double[] top = {Double.NEGATIVE_INFINITY, 0};
    enumerate(score, edges, context, new int[n], 0, 0, best, top, marginal);

    byte[] label = new byte[n];
    Crf crf = new Crf(edges);
    crf.decode(score.clone(), context, n, label, 0);
    for (int t = 0; t < n; t++) {
      assertThat((int) label[t]).isEqualTo(best[t]);
    }
    crf.marginals(score, context, n);
    for (int i = 0; i < n * Y; i++) {
      assertThat((double) score[i]).isCloseTo(marginal[i] / top[1], within(0.03));
    }
  }

  private static void enumerate(
      float[] score,
      float[] edges,
      byte[] context,
      int[] path,
      int t,
      double sum,
      int[] best,
      double[] top,
      double[] marginal) {
    if (t == path.length) {
      double p = Math.exp(sum);
      top[1] += p;
      for (int i = 0; i < path.length; i++) {
        marginal[i * Y + path[i]] += p;
      }
      if (sum > top[0]) {
        top[0] = sum;
        System.arraycopy(path, 0, best, 0, path.length);
      }
      return;
    }
    for (int y = 0; y < Y; y++) {
      boolean allowed = t == 0 ? Labels.follows(Labels.OUT, y) : Labels.follows(path[t - 1], y);
      if (allowed) {
        path[t] = y;
        double edge = t == 0 ? 0 : edges[(context[t] * Y + path[t - 1]) * Y + y];
        enumerate(
            score, edges, context, path, t + 1, sum + edge + score[t * Y + y], best, top, marginal);
      }
    }
  }
}
