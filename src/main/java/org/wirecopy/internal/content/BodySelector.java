package org.wirecopy.internal.content;

import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;

/** Chooses the body: the blocks that the {@link BlockScorer} takes for parts of the article. */
public final class BodySelector {

  /** Blocks from this probability on are kept. */
  private static final float KEPT = 0.5f;

  private static final float MAX_LINK_SHARE = 0.5f;

  private BodySelector() {}

  /** Decides on every block. */
  public static Selection select(Page page, Candidates candidates) {
    BlockFeatures features = BlockFeatures.of(page, candidates);
    float[] scores = BlockScorer.get().score(features);
    Reason[] reasons = new Reason[scores.length];
    int first = first(scores);
    int last = last(scores);
    for (int block = 0; block < scores.length; block++) {
      reasons[block] =
          scores[block] > KEPT
              ? Reason.PROSE
              : block < first || block > last ? Reason.OUTSIDE : whyNot(features, block);
    }
    return new Selection(reasons, scores);
  }

  private static int first(float[] scores) {
    int block = 0;
    while (block < scores.length && scores[block] <= KEPT) {
      block++;
    }
    return block;
  }

  private static int last(float[] scores) {
    int block = scores.length - 1;
    while (block >= 0 && scores[block] <= KEPT) {
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
    if (around.titles.contains(around.hash[block])
        || around.summaries.contains(around.hash[block])) {
      return Reason.REPEATS;
    }
    if (page.linkChars(block) > MAX_LINK_SHARE * page.blockLength(block)) {
      return Reason.LINKS;
    }
    return around.hintsAside[page.blockNode(block)] != 0 ? Reason.MARKED : Reason.LABEL;
  }
}
