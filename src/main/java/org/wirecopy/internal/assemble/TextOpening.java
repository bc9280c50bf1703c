package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;

/**
 * Drops what was kept above the copy of scraped text. A summary, a consent notice and a first
 * paragraph read alike; what tells them apart is where headline, byline and date stand. A notice
 * stands above the headline, a summary between headline and byline, copy below all of them.
 */
final class TextOpening {

  /** What stands above the headline, or above byline and date, is a small part of the copy. */
  private static final double MAX_ABOVE = 0.3;

  /** More texts above the headline are copy, and the headline is that of a list below it. */
  private static final int NOTICES = 3;

  private static final int MIN_SAID_AGAIN = 25;

  /** A longer text between headline and byline is none that sums up. */
  private static final int MAX_SUMMARY = 400;

  private static final int MAX_HEADLINE = 200;

  /** Byline and date stand no more than so many lines above the copy. */
  private static final int REACH = 8;

  /** They follow a summary, and each other, within so many lines. */
  private static final int BELOW = 1;

  private final TextLines lines;
  private final Page page;
  private final int most; // characters that may stand above headline or byline

  private TextOpening(TextLines lines, int copy) {
    this.lines = lines;
    this.page = lines.page;
    this.most = (int) (copy * MAX_ABOVE);
  }

  static void trim(TextLines lines) {
    int copy = lines.copy();
    if (copy > 0) {
      new TextOpening(lines, copy).trim();
    }
  }

  private void trim() {
    int headline = headline();
    dropTo(headline, Reason.OUTSIDE);
    int signed = signed(headline);
    int first = lines.next(0);
    if (signed > first) {
      dropTo(signed, Reason.REPEATS);
    } else if (first < lines.count) {
      dropTo(stamp(headline, first), Reason.REPEATS);
    }
    for (int block = lines.next(0);
        block < lines.count && lines.isRights(block);
        block = lines.next(block)) {
      lines.drop(block, Reason.OUTSIDE);
    }
  }

  private void dropTo(int last, Reason reason) {
    for (int block = 0; block <= last; block++) {
      lines.drop(block, reason);
    }
  }

  /**
   * The line that shows the headline, with no more than a notice or two kept above it; -1 if none
   * does. The headline is what is marked as one, or says what the window's title does; it may be
   * said again below the summary.
   */
  private int headline() {
    int window = WindowTitle.line(page);
    long[] titles = WindowTitle.parts(page, window);
    int above = 0;
    int texts = 0;
    int headline = -1;
    boolean told = false;
    int limit = most;
    for (int block = 0; block < lines.count && above <= limit && texts <= NOTICES; block++) {
      if (block > window && (isHeadline(block, titles) || (!told && isSaidAgain(block)))) {
        told |= isHeadline(block, titles);
        limit = headline < 0 ? Math.min(most, above + MAX_SUMMARY) : limit;
        headline = block;
      }
      if (block > window) {
        above += lines.kept(block);
        texts += lines.isKept(block) && lines.endsSentence(block) ? 1 : 0;
      }
    }
    return headline;
  }

  private boolean isHeadline(int block, long[] titles) {
    if (page.blockKind(block) == BlockKind.HEADING) {
      return page.type(page.blockNode(block)).headingLevel() == 1;
    }
    if (page.blockLength(block) > WindowTitle.MAX_LENGTH) {
      return false;
    }
    for (long title : titles) {
      if (title == lines.hash(block)) {
        return true;
      }
    }
    return false;
  }

  /** True of a line as long as a headline that says what one shortly above or below it says. */
  private boolean isSaidAgain(int block) {
    int length = page.blockLength(block);
    if (length < MIN_SAID_AGAIN || length > WindowTitle.MAX_LENGTH) {
      return false;
    }
    int end = Math.min(lines.count - 1, block + REACH / 2);
    for (int other = Math.max(0, block - REACH / 2); other <= end; other++) {
      if (other != block && lines.hash(other) == lines.hash(block)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last of the first lines that give byline and date beside each other, with no more than a
   * notice, a headline and a summary kept above them; -1 if there are none.
   */
  private int signed(int headline) {
    int above = 0;
    int texts = 0;
    for (int block = headline + 1; block < lines.count && above <= most; block++) {
      if (lines.isByline(block) && isDatedBeside(block, headline)) {
        int last = block;
        while (last + 1 < lines.count && lines.isStamp(last + 1)) {
          last++;
        }
        return last;
      }
      above += lines.kept(block);
      texts += lines.isKept(block) && lines.endsSentence(block) ? 1 : 0;
      if (texts >= NOTICES || lines.kept(block) > MAX_SUMMARY) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isDatedBeside(int block, int headline) {
    return lines.isDate(block)
        || (block + 1 < lines.count && lines.isDate(block + 1))
        || (block - 1 > headline && lines.isDate(block - 1));
  }

  /**
   * The last of the lines that give byline or date right below a headline or a first text, if they
   * stand nowhere above it; -1 if there are none.
   */
  private int stamp(int headline, int first) {
    for (int block = Math.max(headline + 1, first - REACH); block < first; block++) {
      if (lines.isStamp(block)) {
        return -1;
      }
    }
    int stamp = -1;
    int above = 0;
    int texts = 0;
    for (int block = first; block < lines.count; block++) {
      if (lines.isStamp(block)) {
        stamp = block;
        continue;
      }
      if (lines.isKept(block)) {
        boolean heads = !lines.endsSentence(block) && page.blockLength(block) <= MAX_HEADLINE;
        texts += heads ? 0 : 1;
        above += page.blockLength(block);
        if (stamp >= 0 || texts > 1 || above > Math.min(most, MAX_SUMMARY)) {
          return stamp;
        }
      } else if (block - Math.max(stamp, first) > BELOW) {
        return lines.next(block) < lines.count ? stamp : -1;
      }
    }
    return -1;
  }
}
