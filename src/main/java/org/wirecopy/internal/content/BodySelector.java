package org.wirecopy.internal.content;

import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/** Chooses the body: the blocks that the {@link BlockScorer} takes for parts of the article. */
public final class BodySelector {

  /** Blocks above this probability are kept. */
  private static final float KEPT = 0.5f;

  /**
   * Where no block reaches it, as on pages with one short paragraph, those are kept that come near
   * the best one; below the floor there is nothing to keep.
   */
  private static final float SHARE_OF_BEST = 0.7f;

  private static final float FLOOR = 0.2f;

  /** Units of prose that make an article element one of its own. */
  private static final int MIN_ARTICLE = 300;

  private static final float MAX_LINK_SHARE = 0.5f;

  private BodySelector() {}

  /** Decides on every block. */
  public static Selection select(Page page, Candidates candidates) {
    BlockFeatures features = BlockFeatures.of(page, candidates);
    float[] scores = BlockScorer.score(BlockScorer.modelFor(page), features);
    Reason[] reasons = new Reason[scores.length];
    int articleEnd = firstArticleEnd(features.surroundings());
    float threshold = threshold(scores);
    int first = first(scores, threshold);
    int last = last(scores, threshold);
    for (int block = 0; block < scores.length; block++) {
      reasons[block] =
          scores[block] > threshold
              ? block < articleEnd ? Reason.PROSE : Reason.OTHER_ARTICLE
              : block < first || block > last ? Reason.OUTSIDE : whyNot(features, block);
    }
    return new Selection(reasons, scores);
  }

  /**
   * Where another article begins: the next article element beside the one that shows the title, if
   * that one has prose of its own, and the other a headline. The entries of a live blog stand below
   * the title, not beside it.
   */
  private static int firstArticleEnd(Surroundings around) {
    Page page = around.page;
    int node = around.titleBlock < 0 ? -1 : page.blockNode(around.titleBlock);
    while (node >= 0 && page.type(node) != ElementType.ARTICLE) {
      node = page.parent(node);
    }
    if (node < 0 || around.proseIn(node) < MIN_ARTICLE) {
      return page.blockCount();
    }
    for (int next = page.subtreeEnd(node); next < page.nodeCount(); next++) {
      if (page.type(next) == ElementType.ARTICLE
          && around.proseIn(next) >= MIN_ARTICLE
          && headed(page, next)) {
        return page.firstBlock(next);
      }
    }
    return page.blockCount();
  }

  private static boolean headed(Page page, int article) {
    int first = page.firstBlock(article);
    for (int block = first; block < Math.min(first + 3, page.endBlock(article)); block++) {
      if (page.blockKind(block) == BlockKind.HEADING) {
        return true;
      }
    }
    return false;
  }

  private static float threshold(float[] scores) {
    float best = 0;
    for (float score : scores) {
      best = Math.max(best, score);
    }
    return Math.max(FLOOR, Math.min(KEPT, SHARE_OF_BEST * best));
  }

  private static int first(float[] scores, float threshold) {
    int block = 0;
    while (block < scores.length && scores[block] <= threshold) {
      block++;
    }
    return block;
  }

  private static int last(float[] scores, float threshold) {
    int block = scores.length - 1;
    while (block >= 0 && scores[block] <= threshold) {
      block--;
    }
    return block;
  }

  /** The most telling reason against a block between others that were kept. */
  private static Reason whyNot(BlockFeatures features, int block) {
    Surroundings around = features.surroundings();
    Page page = around.page;
    if (page.blockKind(block) == BlockKind.CAPTION) {
      return Reason.CAPTION;
    }
    if (around.isOne(around.titles, block) || around.isOne(around.summaries, block)) {
      return Reason.REPEATS;
    }
    if (page.linkChars(block) > MAX_LINK_SHARE * page.blockLength(block)) {
      return Reason.LINKS;
    }
    return around.hintsAside[page.blockNode(block)] != 0 ? Reason.MARKED : Reason.LABEL;
  }
}
