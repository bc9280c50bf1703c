package org.wirecopy.internal.content;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.page.Page;

/** The decision on each block of a page. */
public final class Selection {

  private final Reason[] reasons;
  private final float[] scores;
  private final int first;
  private final int last;

  Selection(Reason[] reasons, float[] scores) {
    this.reasons = reasons;
    this.scores = scores;
    int low = 0;
    while (low < reasons.length && !reasons[low].isKept()) {
      low++;
    }
    int high = reasons.length - 1;
    while (high >= low && !reasons[high].isKept()) {
      high--;
    }
    first = high < low ? -1 : low;
    last = high < low ? -1 : high;
  }

  /** The same decisions, but for some blocks that are dropped too: they have a reason here. */
  public Selection without(@Nullable Reason[] dropped) {
    Reason[] all = reasons.clone();
    for (int block = 0; block < all.length; block++) {
      Reason reason = dropped[block];
      all[block] = reason == null || !all[block].isKept() ? all[block] : reason;
    }
    return new Selection(all, scores);
  }

  /** The same decisions, but for some blocks that are kept too. */
  public Selection with(boolean[] kept) {
    Reason[] all = reasons.clone();
    for (int block = 0; block < all.length; block++) {
      all[block] = kept[block] && !all[block].isKept() ? Reason.PROSE : all[block];
    }
    return new Selection(all, scores);
  }

  /** How many blocks there are. */
  public int blockCount() {
    return reasons.length;
  }

  /** True if the block is part of the body. */
  public boolean isKept(int block) {
    return reasons[block].isKept();
  }

  /** Why the block was kept or dropped. */
  public Reason reason(int block) {
    return reasons[block];
  }

  /** How much the block reads as part of the article; comparable within a page. */
  public float score(int block) {
    return scores[block];
  }

  /** The mean score of the kept characters: how sure the body as a whole is; 0 if it is empty. */
  public double certainty(Page page) {
    double sum = 0;
    double length = 0;
    for (int block = 0; block < reasons.length; block++) {
      if (reasons[block].isKept()) {
        sum += (double) scores[block] * page.blockLength(block);
        length += page.blockLength(block);
      }
    }
    return length == 0 ? 0 : sum / length;
  }

  /** The first kept block, or -1. */
  public int first() {
    return first;
  }

  /** The last kept block, or -1. */
  public int last() {
    return last;
  }
}
