package org.wirecopy.internal.content;

import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Chooses the body: the run of blocks with the highest sum of scores, where prose scores above zero
 * and everything else below. This is maximum subsequence segmentation (Pasternack and Roth,
 * "Extracting article text from the web with maximum subsequence segmentation", WWW 2009) over
 * blocks instead of tokens. Inside the run, blocks that are marked as something else, or that are
 * mostly links, are pruned.
 */
public final class BodySelector {

  private static final int MARKED_AS_OTHER =
      Hint.RELATED.bit()
          | Hint.SHARE.bit()
          | Hint.NEWSLETTER.bit()
          | Hint.COMMENTS.bit()
          | Hint.NAVIGATION.bit()
          | Hint.FOOTER.bit()
          | Hint.ADVERTISEMENT.bit()
          | Hint.TAGS.bit()
          | Hint.BIO.bit()
          | Hint.CONSENT.bit()
          | Hint.OVERLAY.bit()
          | Hint.BYLINE.bit()
          | Hint.DATE.bit()
          | Hint.CAPTION.bit();

  /** A block of fewer units says little by itself. */
  private static final int SHORT = 80;

  private static final float MAX_LINK_SHARE = 0.5f;

  private BodySelector() {}

  /** Decides on every block. */
  public static Selection select(Page page) {
    int count = page.blockCount();
    Shapes shapes = Shapes.of(page);
    float[] scores = new float[count];
    for (int block = 0; block < count; block++) {
      scores[block] = score(page, shapes, block);
    }
    int bestStart = 0;
    int bestEnd = 0;
    float best = 0;
    float sum = 0;
    int start = 0;
    for (int block = 0; block < count; block++) {
      sum += scores[block];
      if (sum <= 0) {
        sum = 0;
        start = block + 1;
      } else if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = block + 1;
      }
    }
    Reason[] reasons = new Reason[count];
    for (int block = 0; block < count; block++) {
      reasons[block] =
          block < bestStart || block >= bestEnd ? Reason.OUTSIDE : inside(page, shapes, block);
    }
    return new Selection(reasons, scores);
  }

  private static float score(Page page, Shapes shapes, int block) {
    int units = shapes.units[block];
    float links = (float) page.linkChars(block) / Math.max(1, page.blockLength(block));
    if (isMarked(page, block)) {
      return -2f;
    }
    BlockKind kind = page.blockKind(block);
    if (kind == BlockKind.CAPTION) {
      return -0.5f;
    }
    if (links > MAX_LINK_SHARE) {
      return -1.5f;
    }
    if (kind == BlockKind.HEADING) {
      return -0.4f;
    }
    if (units < SHORT) {
      return shapes.endsSentence[block] ? units / 40f : -0.7f;
    }
    float prose = Math.min(units / 40f, 12f) * (1 - links);
    return shapes.endsSentence[block] || shapes.stops[block] > 1 ? prose : prose / 4;
  }

  private static boolean isMarked(Page page, int block) {
    int node = page.blockNode(block);
    if (((page.hints(node) | page.hintsAbove(node)) & MARKED_AS_OTHER) != 0) {
      return true;
    }
    for (int n = node; n >= 0; n = page.parent(n)) {
      ElementType type = page.type(n);
      if (type == ElementType.NAV || type == ElementType.FOOTER || type == ElementType.ASIDE) {
        return true;
      }
    }
    return false;
  }

  private static Reason inside(Page page, Shapes shapes, int block) {
    if (isMarked(page, block)) {
      return Reason.MARKED;
    }
    BlockKind kind = page.blockKind(block);
    if (kind == BlockKind.CAPTION) {
      return Reason.CAPTION;
    }
    if (page.linkChars(block) > MAX_LINK_SHARE * page.blockLength(block)) {
      return Reason.LINKS;
    }
    if (page.type(page.blockNode(block)) == ElementType.H1 || shapes.letters[block] == 0) {
      return Reason.LABEL;
    }
    return Reason.PROSE;
  }
}
