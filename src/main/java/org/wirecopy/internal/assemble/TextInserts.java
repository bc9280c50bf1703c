package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.page.Adverts;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.TextLength;

/**
 * Parts what a page sets between the paragraphs of scraped text from the sub-heads there, both of
 * which are short and end in no stop. The lines of a box stand beside prompts and have none of the
 * copy's words; several headlines together are links; a single line above a paragraph, behind an
 * advertisement or a number, is a sub-head.
 */
final class TextInserts {

  /** What a box advertises, in a line. */
  private static final int MAX_BOX = 80;

  /** A headline is as long as this at least; shorter lines may be items of a list. */
  private static final int MIN_HEADLINE = 30;

  private static final int MAX_HEADLINE = 110;

  private static final int MAX_SUBHEAD = 45;

  /** Digits of the number of a part. */
  private static final int MAX_DIGITS = 2;

  /** The same behind headlines. */
  private static final int SHORT_SUBHEAD = 25;

  /** The copy above a sub-head ends within so many lines. */
  private static final int REACH = 8;

  /** What is said again is looked for so many lines away. */
  private static final int FAR = 60;

  /** What has more of its words from the copy is copy; a box may between two prompts. */
  private static final float MAX_SHARE = 0.25f;

  private static final float MIN_SCORE = 0.02f;

  private final TextLines lines;
  private final Page page;
  private final BodyWords words;

  private TextInserts(TextLines lines, BodyWords words) {
    this.lines = lines;
    this.page = lines.page;
    this.words = words;
  }

  static void part(TextLines lines, BodyWords words) {
    new TextInserts(lines, words).part();
  }

  private void part() {
    int last = lines.count - 1;
    while (last > 0 && !lines.isKept(last)) {
      last--;
    }
    int line = lines.next(0) + 1;
    while (line < last) {
      int end = headlines(line);
      for (int link = line; link < end; link++) {
        lines.drop(link, Reason.LINKS);
      }
      if (end == line && lines.isKept(line) && (isInBox(line) || isPart(line))) {
        lines.drop(line, Reason.OUTSIDE);
      } else if (end == line && !lines.isKept(line) && isSubhead(line)) {
        lines.restore(line);
      }
      line = Math.max(end, line + 1);
    }
  }

  /** Where several headlines end that stand apart from the copy together; the line if none do. */
  private int headlines(int from) {
    int node = page.blockNode(from);
    if (page.blockNode(from - 1) == node || page.blockText(from - 1).endsWith(":")) {
      return from;
    }
    int end = from;
    while (end < lines.count && page.blockNode(end) == node) {
      int length = page.blockLength(end);
      if (page.blockKind(end) != BlockKind.PARAGRAPH
          || page.type(node) != ElementType.P
          || length < MIN_HEADLINE
          || length > MAX_HEADLINE
          || lines.endsSentence(end)
          || page.blockText(end).endsWith(":")
          || words.share(end) > MAX_SHARE) {
        return from;
      }
      end++;
    }
    return end - from > 1 ? end : from;
  }

  /** True of a short line between what was left out, beside a prompt, on another matter. */
  private boolean isInBox(int line) {
    return TextLength.of(page.blockText(line)) <= MAX_BOX
        && page.blockKind(line) == BlockKind.PARAGRAPH
        && CharClass.of(page.chars()[page.blockStart(line)]) != CharClass.QUOTE
        && !lines.isKept(line - 1)
        && !lines.isKept(line + 1)
        && words.share(line)
            <= (lines.isFurniture(line - 1) ? MAX_SHARE : 0)
                + (lines.isFurniture(line + 1) ? MAX_SHARE : 0);
  }

  /** True of the number of a part of the text, between a sentence and what heads the part. */
  private boolean isPart(int line) {
    return isNumber(line)
        && lines.endsSentence(line - 1)
        && !lines.endsSentence(line + 1)
        && page.blockLength(line + 1) <= MAX_SUBHEAD
        && !isNumber(line + 1)
        && line + 2 < lines.count
        && lines.endsSentence(line + 2);
  }

  private boolean isNumber(int line) {
    return page.blockLength(line) <= MAX_DIGITS
        && page.blockText(line).chars().allMatch(Character::isDigit);
  }

  /** True of a label right above a paragraph, behind an advertisement or a number. */
  private boolean isSubhead(int line) {
    String text = page.blockText(line);
    int units = TextLength.of(text);
    boolean several = text.indexOf(' ') > 0 || units > text.length(); // one word is a button
    return several
        && units <= MAX_SUBHEAD
        && lines.score(line) >= MIN_SCORE
        && lines.isKept(line + 1)
        && lines.endsSentence(line + 1)
        && !lines.endsSentence(line)
        && !lines.isStamp(line)
        && !lines.isRights(line)
        && !lines.isFurniture(line)
        && (isAdvert(line - 1)
            || isNumber(line - 1)
            || isBehindBox(line)
            || isBehindLinks(line, units))
        && isBelowCopy(line)
        && !isRepeated(line);
  }

  /** True of a line that stands apart from a prompt above it and the paragraph below. */
  private boolean isBehindBox(int line) {
    int node = page.blockNode(line);
    return page.blockNode(line - 1) != node
        && page.blockNode(line + 1) != node
        && lines.isFurniture(line - 1)
        && !PageLines.leadsAway(page, line - 1);
  }

  /** True of a line much shorter than the headlines above it, to which a pointer leads. */
  private boolean isBehindLinks(int line, int units) {
    int head = line - 1;
    while (head >= 0
        && line - head < REACH
        && !lines.isKept(head)
        && !lines.endsSentence(head)
        && page.blockLength(head) >= MIN_HEADLINE) {
      head--;
    }
    return head >= 0
        && head < line - 1
        && units <= SHORT_SUBHEAD
        && PageLines.leadsAway(page, head);
  }

  private boolean isAdvert(int line) {
    return Adverts.isLabel(page.blockText(line));
  }

  /** True of what comes again below, as what stands in each advertisement does, or did above. */
  private boolean isRepeated(int line) {
    for (int other = Math.max(0, line - FAR); other < Math.min(lines.count, line + FAR); other++) {
      if (other != line && lines.hash(other) == lines.hash(line)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelowCopy(int line) {
    for (int above = line - 1; above >= Math.max(0, line - REACH); above--) {
      if (lines.isKept(above)) {
        return true;
      }
    }
    return false;
  }
}
