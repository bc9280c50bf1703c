package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.TextLength;

/**
 * Takes back the last paragraphs of scraped text where a pointer to other articles stands before
 * them, and a table of results right below the copy: there the block model sees the end of the
 * story. They are told by their words, which are those of the copy; what else stands below it, on
 * the author, the paper or another matter, has words of its own.
 */
final class TextContinuation {

  /** Lines between the copy and what goes on it. */
  private static final int REACH = 7;

  /** Lines between the copy and the pointer, and that itself. */
  private static final int MAX_BETWEEN = 3;

  private static final int MIN_ROWS = 3;

  private static final int MIN_PROSE = 80;

  private static final int MAX_LABEL = 110;

  /** Chosen on the development texts of fundus and scrapinghub. */
  private static final float MIN_SHARE = 0.15f;

  /** The same where words are not set apart, and pairs of letters count. */
  private static final float MIN_DENSE_SHARE = 0.04f;

  /** One word of so many may be both in a headline and in what stands below it. */
  private static final int FEW = 4;

  private static final int MAX_CHARS = 1_000;

  private static final float MIN_SCORE = 0.05f;

  private final TextLines lines;
  private final Page page;
  private final BodyWords words;

  private TextContinuation(TextLines lines, BodyWords words) {
    this.lines = lines;
    this.page = lines.page;
    this.words = words;
  }

  static void restore(TextLines lines, BodyWords words) {
    new TextContinuation(lines, words).restore();
  }

  private void restore() {
    int last = lastKept();
    restoreTable(last);
    last = lastKept();
    int pointer = last < 0 ? -1 : pointer(last + 1);
    if (pointer < 0) {
      return;
    }
    int line = pointer + 1;
    int first = -1; // the first sentence, which may be short
    while (line < lines.count && line - pointer < REACH && !goesOn(line) && isPlain(line)) {
      first = first < 0 && lines.endsSentence(line) ? line : first;
      line++;
    }
    if (line == lines.count || isAnnounced(pointer, first < 0 ? line : first, line)) {
      return;
    }
    boolean prompt = !PageLines.leadsAway(page, pointer); // one paragraph may be about the paper
    if (prompt && (line + 1 == lines.count || !goesOn(line) || !goesOn(line + 1))) {
      return;
    }
    if (goesOn(line)) {
      restore(first < 0 ? line : first, line);
    }
    while (line < lines.count && goesOn(line)) {
      lines.restore(line);
      line++;
      if (line + 1 < lines.count && isLabel(line) && lines.isFurniture(line) && goesOn(line + 1)) {
        line++; // an advertisement
      }
    }
  }

  private int lastKept() {
    int last = lines.count - 1;
    while (last >= 0 && !lines.isKept(last)) {
      last--;
    }
    return last;
  }

  /** Keeps the rows of a table right below the copy, and the label above them. */
  private void restoreTable(int last) {
    int first = last + 1;
    if (first < lines.count && !isRow(first) && isLabel(first) && !lines.isFurniture(first)) {
      first++;
    }
    int end = first;
    float shares = 0;
    while (end < lines.count && isRow(end)) {
      shares += words.share(end);
      end++;
    }
    if (last >= 0 && end - first >= MIN_ROWS && shares >= MIN_SHARE * (end - first)) {
      restore(last + 1, end);
    }
  }

  private boolean isRow(int line) {
    return page.type(page.blockNode(line)) == ElementType.TR;
  }

  /** The line that points away, or prompts, behind no more than a label or two; -1 if none does. */
  private int pointer(int from) {
    for (int line = from; line < Math.min(lines.count, from + MAX_BETWEEN); line++) {
      if (PageLines.leadsAway(page, line) || lines.isFurniture(line)) {
        return line;
      }
      if (!isLabel(line)) {
        return -1;
      }
    }
    return -1;
  }

  private void restore(int from, int to) {
    for (int line = from; line < to; line++) {
      if (!lines.isFurniture(line)) {
        lines.restore(line);
      }
    }
  }

  private boolean isPlain(int line) {
    return !lines.isStamp(line) && !lines.isRights(line) && page.blockLength(line) <= MAX_LABEL;
  }

  /**
   * True if a line has the words of one above it: it sums the other article up, or tells who its
   * author is.
   */
  private boolean isAnnounced(int from, int to, int line) {
    Set<Integer> said = new HashSet<>();
    WordStems stems = stems(line);
    while (stems.next()) {
      said.add(stems.word());
    }
    for (int above = from; above < to; above++) {
      int all = 0;
      int again = 0;
      stems = stems(above);
      while (stems.next()) {
        again += said.contains(stems.word()) ? 1 : 0;
        all++;
      }
      if (again * FEW > all) {
        return true;
      }
    }
    return false;
  }

  private WordStems stems(int line) {
    int start = page.blockStart(line);
    return new WordStems(page.chars(), start, Math.min(page.blockEnd(line), start + MAX_CHARS));
  }

  private boolean isLabel(int line) {
    return isPlain(line) && !lines.endsSentence(line);
  }

  private boolean goesOn(int line) {
    int length = page.blockLength(line);
    int units = TextLength.of(page.blockText(line));
    boolean dense = units > 2 * length;
    return units >= MIN_PROSE
        && lines.endsSentence(line)
        && lines.score(line) >= MIN_SCORE
        && words.share(line) >= (dense ? MIN_DENSE_SHARE : MIN_SHARE)
        && !lines.isFurniture(line)
        && !PageLines.endsInCredit(page.blockText(line))
        && !lines.isRights(line);
  }
}
