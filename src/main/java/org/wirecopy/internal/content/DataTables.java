package org.wirecopy.internal.content;

import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/**
 * Tables of figures stand or fall whole, for a row is of no use without the head. One that stands
 * between paragraphs of the copy is part of it, if its rows are not all but certain not to be.
 */
final class DataTables {

  private static final int MIN_ROWS = 2;

  /** Rows of a table that need not be likely themselves. */
  private static final int MANY_ROWS = 3;

  /** Copy stands at most so many blocks away on either side: a promotion may be in between. */
  private static final int BESIDE = 8;

  /** Less likely rows, on the average, are those of something else, in a table of two like this. */
  private static final float MIN_MEAN = 0.07f;

  private static final float MIN_MEAN_OF_FEW = 0.2f;

  /** A larger share of link text makes a list of links. */
  private static final float MAX_LINKS = 0.3f;

  private DataTables() {}

  /**
   * The scores, those of the rows of such tables lifted to the threshold.
   *
   * @param threshold the least score that is kept
   */
  static float[] lifted(Page page, float[] scores, float threshold) {
    float[] lifted = scores;
    for (int node = 0; node < page.nodeCount(); node++) {
      if (page.type(node) != ElementType.TABLE) {
        continue;
      }
      int first = page.firstBlock(node);
      int end = page.endBlock(node);
      if (end - first >= MIN_ROWS
          && isOfRows(page, first, end)
          && mean(scores, first, end) >= (end - first < MANY_ROWS ? MIN_MEAN_OF_FEW : MIN_MEAN)
          && isKept(scores, first - BESIDE, first, threshold)
          && isKept(scores, end, end + BESIDE, threshold)) {
        lifted = lifted == scores ? scores.clone() : lifted;
        for (int block = first; block < end; block++) {
          lifted[block] = Math.max(scores[block], threshold);
        }
      }
    }
    return lifted;
  }

  private static boolean isOfRows(Page page, int first, int end) {
    int links = 0;
    int length = 0;
    for (int block = first; block < end; block++) {
      if (page.type(page.blockNode(block)) != ElementType.TR) {
        return false;
      }
      links += page.linkChars(block);
      length += page.blockLength(block);
    }
    return links <= MAX_LINKS * length;
  }

  private static float mean(float[] scores, int first, int end) {
    float sum = 0;
    for (int block = first; block < end; block++) {
      sum += scores[block];
    }
    return sum / (end - first);
  }

  private static boolean isKept(float[] scores, int from, int to, float threshold) {
    for (int block = Math.max(0, from); block < Math.min(to, scores.length); block++) {
      if (scores[block] >= threshold) {
        return true;
      }
    }
    return false;
  }
}
