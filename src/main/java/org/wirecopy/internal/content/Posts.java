package org.wirecopy.internal.content;

import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Embedded posts stand or fall whole: what someone wrote elsewhere is of no use without the line
 * that says who and when, and that line is of none without it.
 */
final class Posts {

  private Posts() {}

  /** Gives each block of an embedded post the mean score of the post's characters. */
  static float[] even(Page page, float[] scores) {
    float[] even = scores;
    for (int node = 0; node < page.nodeCount(); node++) {
      int blocks = page.endBlock(node) - page.firstBlock(node);
      if (blocks > 1 && isPost(page, node)) {
        even = even == scores ? scores.clone() : even;
        level(page, node, even);
      }
    }
    return even;
  }

  /** The vendors' markup for posts is a quotation with a class of its own. */
  private static boolean isPost(Page page, int node) {
    return page.type(node) == ElementType.BLOCKQUOTE && Hint.EMBED.in(page.hints(node));
  }

  private static void level(Page page, int node, float[] scores) {
    float sum = 0;
    float length = 0;
    for (int block = page.firstBlock(node); block < page.endBlock(node); block++) {
      sum += scores[block] * page.blockLength(block);
      length += page.blockLength(block);
    }
    for (int block = page.firstBlock(node); block < page.endBlock(node); block++) {
      scores[block] = sum / length;
    }
  }
}
