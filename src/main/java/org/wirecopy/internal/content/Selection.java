package org.wirecopy.internal.content;

/** The decision on each block of a page. */
public final class Selection {

  private final Reason[] reasons;
  private final float[] scores;

  Selection(Reason[] reasons, float[] scores) {
    this.reasons = reasons;
    this.scores = scores;
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

  /** The first kept block, or -1. */
  public int first() {
    for (int block = 0; block < reasons.length; block++) {
      if (reasons[block].isKept()) {
        return block;
      }
    }
    return -1;
  }
}
