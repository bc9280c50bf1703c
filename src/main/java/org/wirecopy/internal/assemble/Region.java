package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

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

  /** A cell with fewer characters beside the body's may be its byline. */
  private static final int COLUMN = 150;

  private static final int NOT_THIS_ARTICLE =
      Hint.RELATED.bit() | Hint.COMMENTS.bit() | Hint.LISTING.bit() | Hint.SIDEBAR.bit();

  private final int start;
  private final int headline;
  private final int bodyStart;
  private final int headEnd;
  private final int bodyEnd;
  private final int end;

  /** The hints above the body itself: where a whole page is called a sidebar, none of it is. */
  private final int own;

  /** The node of the body's longest block, -1 if there is no body. */
  private final int bodyNode;

  private Region(
      int start,
      int headline,
      int bodyStart,
      int headEnd,
      int bodyEnd,
      int end,
      int own,
      int bodyNode) {
    this.start = start;
    this.headline = headline;
    this.bodyStart = bodyStart;
    this.bodyEnd = bodyEnd;
    this.headEnd = headEnd;
    this.end = end;
    this.own = own;
    this.bodyNode = bodyNode;
  }

  static Region of(Page page, Selection selection) {
    int first = selection.first();
    if (first < 0) {
      return new Region(0, 0, REACH, REACH, REACH, REACH, 0, -1);
    }
    int last = first;
    int longest = first;
    for (int block = first; block < page.blockCount(); block++) {
      if (selection.isKept(block)) {
        last = block;
        longest = page.blockLength(block) > page.blockLength(longest) ? block : longest;
      }
    }
    int body = page.blockStart(first);
    int bodyEnd = page.blockEnd(last);
    int headEnd = Math.min(Math.min(page.blockEnd(first), body + REACH) + MARGIN, bodyEnd);
    int headline = page.isScraped() ? saidHead(page, selection, body) : headline(page, body);
    return new Region(
        Math.max(0, headline - MARGIN),
        headline,
        body,
        headEnd,
        bodyEnd,
        bodyEnd + BEHIND,
        page.hintsAbove(page.blockNode(first)),
        page.blockNode(longest));
  }

  /**
   * Where the last h1 before the body begins, or shortly before that one that says the same: some
   * pages print the headline on a picture and again above the text. Else a place before the body.
   */
  private static int headline(Page page, int body) {
    int start = -1;
    int end = -1;
    for (int node = 0; node < page.nodeCount() && page.textStart(node) <= body; node++) {
      if (page.type(node) != ElementType.H1 || page.textLength(node) == 0) {
        continue;
      }
      int at = page.textStart(node);
      boolean again = start >= 0 && at - start <= REACH && isSame(page, start, end, node);
      start = again ? start : at;
      end = page.textEnd(node);
    }
    return start >= body - REACH && start >= 0 ? start : body - HEADLESS;
  }

  /** In scraped text, a place before the body, or the first line of what was told as its head. */
  private static int saidHead(Page page, Selection selection, int body) {
    for (int block = 0; block < page.blockCount() && page.blockStart(block) < body; block++) {
      if (selection.reason(block) == Reason.REPEATS) {
        return Math.min(body - REACH, page.blockStart(block));
      }
    }
    return body - REACH;
  }

  private static boolean isSame(Page page, int start, int end, int node) {
    String one = LooseKey.of(page.chars(), start, end);
    return one.equals(LooseKey.of(page.chars(), page.textStart(node), page.textEnd(node)));
  }

  Zone zone(int at) {
    if (at < start || at > end) {
      return Zone.FAR;
    }
    return at <= headEnd ? Zone.HEAD : Zone.TAIL;
  }

  /** True if a node's surroundings are those of other articles. */
  boolean isForeign(Page page, int node) {
    return isIn(page, node, NOT_THIS_ARTICLE);
  }

  /** True if a node stands in one of the surroundings, and the body does not. */
  boolean isIn(Page page, int node, int surroundings) {
    return node >= 0 && ((page.hints(node) | page.hintsAbove(node)) & surroundings & ~own) != 0;
  }

  /**
   * True if a node stands in another column of a page that is laid out by a table, or behind the
   * body's begin in an {@code aside} or an {@code article} of its own.
   */
  boolean isBeside(Page page, int node) {
    int inner = node;
    while (inner >= 0 && !holdsBody(page, page.parent(inner))) {
      inner = page.parent(inner);
    }
    if (inner < 0 || bodyNode < 0 || holdsBody(page, inner)) {
      return false;
    }
    return switch (page.type(inner)) {
      case TD -> page.textLength(inner) >= COLUMN;
      case ASIDE, ARTICLE -> page.textStart(inner) > bodyStart;
      default -> false;
    };
  }

  private boolean holdsBody(Page page, int node) {
    return node < 0 || (node <= bodyNode && bodyNode < page.subtreeEnd(node));
  }

  /** True if a node ends above the headline. */
  boolean isAbove(Page page, int node) {
    return page.textEnd(node) <= headline;
  }

  int start() {
    return start;
  }

  /** Where the headline begins, or is taken to begin where there is none. */
  int headline() {
    return headline;
  }

  /** Where the body begins. */
  int bodyStart() {
    return bodyStart;
  }

  /** Where the body ends. */
  int bodyEnd() {
    return bodyEnd;
  }

  int headEnd() {
    return headEnd;
  }

  int end() {
    return end;
  }
}
