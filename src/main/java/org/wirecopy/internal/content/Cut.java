package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.page.Page;

/**
 * Where to cut a page's blocks by their probabilities: at the score that makes the expected F
 * measure of the body, counted in characters, greatest. On a page where all is certain that is
 * about one half; where the best that can be had is a poor body, it is lower, so that a page with
 * one doubtful paragraph still gives it (Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding
 * of classifiers to maximize F1 measure": the best threshold is half the F1 it gives).
 */
final class Cut {

  /** Less likely blocks are never kept. */
  private static final float FLOOR = 0.1f;

  /**
   * A block counts for no more characters than this, which few paragraphs have: one long doubtful
   * block must not decide on all the others.
   */
  private static final int LONGEST = 1_000;

  private Cut() {}

  /**
   * The least score to keep, more than 1 if there is nothing to keep.
   *
   * @param beta how many times as much recall counts as precision
   */
  static float of(Page page, float[] scores, double beta) {
    long[] ranked = new long[scores.length];
    int count = 0;
    double expected = 0; // characters of the body
    for (int block = 0; block < scores.length; block++) {
      expected += (double) scores[block] * length(page, block);
      if (scores[block] >= FLOOR) {
        ranked[count++] = ((long) Float.floatToIntBits(scores[block]) << 32) | block;
      }
    }
    Arrays.sort(ranked, 0, count); // positive floats sort like their bits
    double weight = beta * beta;
    double found = 0;
    double kept = 0;
    double best = 0;
    float cut = 2;
    for (int i = count - 1; i >= 0; i--) {
      int block = (int) ranked[i];
      int length = length(page, block);
      found += (double) scores[block] * length;
      kept += length;
      double f = (1 + weight) * found / (kept + weight * expected);
      if (f > best) {
        best = f;
        cut = scores[block];
      }
    }
    return cut;
  }

  private static int length(Page page, int block) {
    return Math.min(LONGEST, page.blockLength(block));
  }
}
