package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.TextLength;

/**
 * What the shape of a page tells of its kind: entries that follow the clock, and paragraphs that
 * each stand below a linked headline of their own.
 */
final class PageShape {

  /** A block no longer than this may be the time of the entry below it. */
  private static final int BARE = 14;

  /** Blocks between a headline and its teaser: a label, a time. */
  private static final int NEAR = 2;

  /** A linked headline has as many characters; a topic or a button has fewer. */
  private static final int HEADLINE = 15;

  /** Characters of a paragraph, as {@link TextLength} counts them. */
  private static final int TEASER = 60;

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private final Page page;
  private final Selection selection;
  private int entries;
  private int rising;
  private int falling;

  private PageShape(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
  }

  static PageShape of(Page page, Selection selection) {
    PageShape shape = new PageShape(page, selection);
    int end = shape.end();
    int before = -1;
    for (int block = shape.first(); block < end; block++) {
      int time = shape.clock(block);
      if (time >= 0) {
        shape.enter(before, time);
        before = time;
      }
    }
    return shape;
  }

  /** Entries with a time, in its order or against it; 0 where the times stand in no order. */
  int entries() {
    return Math.max(rising, falling) * 4 >= (entries - 1) * 3 ? entries : 0;
  }

  /**
   * Kept paragraphs below a linked headline of their own, or that are links as a whole; 0 where
   * they are not three in five.
   */
  int teasers() {
    int paragraphs = 0;
    int teasers = 0;
    int end = end();
    for (int block = first(); block < end; block++) {
      if (isParagraph(block)) {
        paragraphs++;
        teasers += isLink(page, block) || isBelowLink(block) ? 1 : 0;
      }
    }
    return teasers * 5 >= paragraphs * 3 ? teasers : 0;
  }

  /** Headlines of the page that are links, the footer's apart. */
  static int linkedHeadlines(Page page) {
    int headlines = 0;
    for (int block = 0; block < page.blockCount(); block++) {
      boolean footer = Hint.FOOTER.in(page.hintsAbove(page.blockNode(block)));
      boolean heading = page.blockKind(block) == BlockKind.HEADING;
      headlines += heading && isLink(page, block) && !footer ? 1 : 0;
    }
    return headlines;
  }

  private void enter(int before, int time) {
    entries++;
    rising += before >= 0 && time >= before ? 1 : 0;
    falling += before >= 0 && time <= before ? 1 : 0;
  }

  private int first() {
    return Math.max(0, selection.first());
  }

  /** One behind the last kept block; 0 if none is kept. */
  private int end() {
    int end = selection.first() < 0 ? 0 : page.blockCount();
    while (end > 0 && !selection.isKept(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isParagraph(int block) {
    return selection.isKept(block)
        && page.blockKind(block) != BlockKind.HEADING
        && TextLength.of(page.blockText(block)) >= TEASER;
  }

  private boolean isBelowLink(int block) {
    for (int above = block - 1; above >= Math.max(0, block - NEAR); above--) {
      if (isLink(page, above) && page.blockLength(above) >= HEADLINE) {
        return true;
      }
      if (isParagraph(above)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLink(Page page, int block) {
    return page.linkChars(block) * 5 > page.blockLength(block) * 4;
  }

  /**
   * The time that an entry begins with, as {@code 15:20} and {@code 19h40}, in minutes; -1 for
   * none, and where a link follows it, as in lists of headlines. A stop parts hours only where
   * nothing else stands in the block: prices have one too.
   */
  private int clock(int block) {
    int at = page.blockStart(block);
    int end = page.blockEnd(block);
    char[] chars = page.chars();
    while (at < end && !Character.isLetterOrDigit(chars[at])) {
      at++;
    }
    int hours = number(at, end);
    int sign = at + digits(at, end);
    if (hours < 0 || hours >= HOURS || sign + 2 >= end || ":hH.".indexOf(chars[sign]) < 0) {
      return -1;
    }
    int minutes = number(sign + 1, end);
    int behind = sign + 3;
    boolean bare = page.blockLength(block) <= BARE;
    boolean timed =
        digits(sign + 1, end) == 2
            && minutes < MINUTES
            && (behind == end || !Character.isLetterOrDigit(chars[behind]))
            && (bare || (chars[sign] != '.' && behind < end && chars[behind] != '.'));
    boolean linked =
        isLink(page, block) || (bare && block + 1 < page.blockCount() && isLink(page, block + 1));
    return timed && !linked ? hours * MINUTES + minutes : -1;
  }

  private int digits(int from, int end) {
    int at = from;
    while (at < end && at - from < 3 && page.chars()[at] >= '0' && page.chars()[at] <= '9') {
      at++;
    }
    return at - from;
  }

  /** A number of one or two digits; -1 for another. */
  private int number(int from, int end) {
    int digits = digits(from, end);
    int value = 0;
    for (int at = from; at < from + digits; at++) {
      value = value * 10 + page.chars()[at] - '0';
    }
    return digits == 0 || digits > 2 ? -1 : value;
  }
}
