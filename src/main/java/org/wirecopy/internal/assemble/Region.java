package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/** The stretch of a page that the article takes, from shortly above its headline. */
final class Region {

  /** A headline stands at most so many characters before the body. */
  private static final int REACH = 2_000;

  /** Where no headline is, the head begins so many characters before the body. */
  private static final int HEADLESS = 800;

  /** Kicker, byline and date stand so many characters around headline and first paragraph. */
  private static final int MARGIN = 300;

  /** Bio and last change stand so many characters behind the body. */
  private static final int BEHIND = 800;

  private static final int NOT_THIS_ARTICLE =
      Hint.RELATED.bit() | Hint.COMMENTS.bit() | Hint.LISTING.bit() | Hint.SIDEBAR.bit();

  private final int start;
  private final int headEnd;
  private final int end;

  /** The hints above the body itself: where a whole page is called a sidebar, none of it is. */
  private final int own;

  private Region(int start, int headEnd, int end, int own) {
    this.start = start;
    this.headEnd = headEnd;
    this.end = end;
    this.own = own;
  }

  static Region of(Page page, Selection selection) {
    int first = selection.first();
    if (first < 0) {
      return new Region(0, REACH, REACH, 0);
    }
    int last = first;
    for (int block = first; block < page.blockCount(); block++) {
      last = selection.isKept(block) ? block : last;
    }
    int body = page.blockStart(first);
    int headEnd = Math.min(page.blockEnd(first), body + REACH) + MARGIN;
    return new Region(
        Math.max(0, headline(page, body) - MARGIN),
        headEnd,
        page.blockEnd(last) + BEHIND,
        page.hintsAbove(page.blockNode(first)));
  }

  /** Where the last h1 before the body begins, or a place shortly before the body. */
  private static int headline(Page page, int body) {
    int start = -1;
    for (int node = 0; node < page.nodeCount() && page.textStart(node) <= body; node++) {
      boolean heading = page.type(node) == ElementType.H1 && page.textLength(node) > 0;
      start = heading ? page.textStart(node) : start;
    }
    return start >= body - REACH && start >= 0
        ? start
        : body - (page.isScraped() ? REACH : HEADLESS);
  }

  Zone zone(int at) {
    if (at < start || at > end) {
      return Zone.FAR;
    }
    return at <= headEnd ? Zone.HEAD : Zone.TAIL;
  }

  /** True if a node's surroundings are those of other articles. */
  boolean isForeign(Page page, int node) {
    return node >= 0 && ((page.hints(node) | page.hintsAbove(node)) & NOT_THIS_ARTICLE & ~own) != 0;
  }

  int start() {
    return start;
  }

  int headEnd() {
    return headEnd;
  }

  int end() {
    return end;
  }
}
