package org.wirecopy.internal.assemble;

import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Finds the headline of scraped text that says it only once, by its place: above byline and date,
 * with no more than a summary between, or right below a date. Labels are shorter, captions stand
 * elsewhere.
 */
final class HeadlineLine {

  /** How many lines before the body are looked at. */
  private static final int REACH = 40;

  /** A headline is longer than labels and names of sections are. */
  private static final int MIN_CASED = 20;

  private static final int MIN_UNCASED = 8;
  private static final int MAX_LENGTH = 200;

  /** The summary and a line or two may stand between headline and byline. */
  private static final int BETWEEN = 3;

  private final Page page;
  private final StampContext context;

  private HeadlineLine(Page page, StampContext context) {
    this.page = page;
    this.context = context;
  }

  /**
   * The line of the headline, -1 if none can be told by its place.
   *
   * @param end where the body begins
   */
  static int find(Page page, int end, StampContext context) {
    return new HeadlineLine(page, context).find(end);
  }

  /** True of a line as long as a headline, which is no byline, date, sentence or list of icons. */
  static boolean hasShape(Page page, int line, StampContext context) {
    return new HeadlineLine(page, context).isHeadline(line);
  }

  private int find(int end) {
    int from = Math.max(0, end - REACH);
    for (int block = end - 1; block >= from; block--) {
      if (!isStamp(block)) {
        continue;
      }
      int top = block;
      while (top > from && isStamp(top - 1)) {
        top--;
      }
      int above = above(Math.max(from, top - BETWEEN), top);
      if (above >= 0) {
        return above;
      }
      if (block + 1 < end && isHeadline(block + 1)) {
        return block + 1;
      }
      block = top;
    }
    return -1;
  }

  private int above(int from, int to) {
    for (int block = to - 1; block >= from; block--) {
      if (isHeadline(block)) {
        return block;
      }
    }
    return -1;
  }

  private boolean isStamp(int block) {
    if (page.blockLength(block) > HeadLines.MAX_LENGTH) {
      return false;
    }
    String text = page.blockText(block);
    return AuthorNames.isByline(text) || PublicationStamp.find(text, context) != null;
  }

  private boolean isHeadline(int block) {
    int length = page.blockLength(block);
    if (length < MIN_UNCASED || length > MAX_LENGTH || page.linkChars(block) == length) {
      return false;
    }
    String text = page.blockText(block).stripTrailing();
    boolean cased = isCased(text);
    return length >= (cased ? MIN_CASED : MIN_UNCASED)
        && text.indexOf('\n') < 0
        && ".。।".indexOf(text.charAt(text.length() - 1)) < 0
        && (!cased || text.indexOf(' ', text.indexOf(' ') + 1) > 0)
        && text.indexOf('©') < 0
        && !WindowTitle.listsIcons(text)
        && !isStamp(block);
  }

  /** True if a letter of the line is a capital or a small one. */
  static boolean isCased(String line) {
    for (int i = 0; i < line.length(); i++) {
      byte kind = CharClass.of(line.charAt(i));
      if (kind == CharClass.LOWER || kind == CharClass.UPPER) {
        return true;
      }
    }
    return false;
  }
}
