package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.text.CharClass;

/**
 * Joins the lines of paragraphs that a text browser, a mailer or the layout of a printed page broke
 * at a width. Broken lines are nearly as long as the width, which no other line exceeds: the next
 * line's first word would not have fitted. Where lines end so again and again in the middle of a
 * sentence the text is hard-wrapped, and each line that is full is joined with the next one.
 * Columns of a newspaper are too narrow for that; there the groups of lines between blank ones
 * tell, if only the last line of each ends a sentence.
 */
final class HardWraps {

  private static final int MIN_WIDTH = 30;

  /** Wider lines are paragraphs. */
  private static final int MAX_WIDTH = 140;

  /** Shorter lines tell nothing. */
  private static final int MIN_LINE = 20;

  /** One line of so many, and a header and its like, may be wider than the others. */
  private static final int OUTLIERS = 12;

  private static final int HEADERS = 2;

  private static final int MIN_FULL = 3;

  /** The same where no line ends in a stop. */
  private static final int MIN_STOPLESS = 5;

  /** A group of so few lines without a stop may be a headline, set narrower than the text. */
  private static final int MAX_HEADLINE = 4;

  private static final int INDENT = 2;

  /** Paragraphs begin no further in. */
  private static final int MAX_INDENT = 5;

  /** Groups of lines that are paragraphs, of so many lines each. */
  private static final int MIN_GROUPS = 3;

  private static final int MIN_GROUP = 3;

  /** The shortest line but the last of a paragraph in the narrowest column. */
  private static final int MIN_COLUMN = 10;

  /** Letters of a sub-head in capitals. */
  private static final int MIN_CAPITALS = 6;

  /** What stands before a hyphen is looked at so far back; lines may make one endless word. */
  private static final int MAX_WORD = 64;

  private final List<ScrapedLine> lines;
  private final int[] cells;
  private final int width;
  private final boolean grouped;
  private final boolean[] inParagraph; // of a column
  private final boolean hyphenates;
  private final Set<String> words = new HashSet<>();

  private HardWraps(List<ScrapedLine> lines) {
    this.lines = lines;
    cells = new int[lines.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells(lines.get(i).text());
    }
    inParagraph = new boolean[cells.length];
    int found = width();
    found = found > 0 && isWrapped(found) ? found : 0;
    int column = found > 0 ? 0 : columnWidth();
    grouped = column > 0;
    width = grouped ? column : found;
    hyphenates = width > 0 && hyphenates();
  }

  static List<ScrapedLine> undone(List<ScrapedLine> lines) {
    HardWraps wraps = new HardWraps(lines);
    return wraps.width == 0 ? lines : wraps.joined();
  }

  /** The width that nearly all lines keep to; 0 if it is that of no wrapped text. */
  private int width() {
    int[] lengths = new int[cells.length];
    int count = 0;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= MIN_LINE && !holdsAddress(lines.get(i).text())) {
        lengths[count++] = cells[i];
      }
    }
    if (count < MIN_FULL + 1) {
      return 0;
    }
    Arrays.sort(lengths, 0, count);
    int outliers = Math.min(count / MIN_FULL, HEADERS + count / OUTLIERS);
    int widest = lengths[count - 1 - outliers];
    int all = 0;
    int wider = 0;
    for (int i = 0; i < count; i++) {
      all += lengths[i];
      wider += lengths[i] > widest ? lengths[i] - widest : 0;
    }
    return widest >= MIN_WIDTH && widest <= MAX_WIDTH && wider * 4 <= all ? widest : 0;
  }

  /**
   * The width of the widest line in groups that end in a stop and have hardly one inside; 0 where
   * not most groups are such.
   */
  private int columnWidth() {
    int groups = 0;
    int told = 0;
    int widest = 0;
    int end;
    for (int from = 0; from < cells.length; from = end) {
      end = groupEnd(from);
      if (end - from >= MIN_GROUP && lines.get(end - 1).endsSentence()) {
        groups++;
        int inner = widestInside(from, end - 1);
        told += inner > 0 ? 1 : 0;
        Arrays.fill(inParagraph, from, end, inner > 0);
        widest = Math.max(widest, inner);
      }
    }
    return told >= MIN_GROUPS && told * 4 >= groups * 3 ? widest : 0;
  }

  /** Where the lines end that no blank one parts from this one. */
  private int groupEnd(int from) {
    int end = from + 1;
    while (end < cells.length && !startsAnew(end)) {
      end++;
    }
    return end;
  }

  /** The width of the widest of some lines; 0 if they are no lines of one paragraph in a column. */
  private int widestInside(int from, int to) {
    int widest = 0;
    int stops = 0;
    for (int i = from; i < to; i++) {
      widest = Math.max(widest, cells[i]);
      stops += lines.get(i).endsSentence() ? 1 : 0;
    }
    int narrow = 0;
    for (int i = from; i < to; i++) {
      narrow += cells[i] < MIN_COLUMN || cells[i] * 2 < widest ? 1 : 0;
    }
    return widest <= MAX_WIDTH && stops * 4 <= to - from && narrow == 0 ? widest : 0;
  }

  private static boolean holdsAddress(String text) {
    return text.contains("://") || text.contains("](") || Markdown.level(text) > 0;
  }

  private boolean isWrapped(int at) {
    int pairs = 0;
    int full = 0;
    int stops = lines.get(cells.length - 1).endsSentence() ? 1 : 0;
    int lower = 0;
    int upper = 0;
    for (int i = 0; i + 1 < cells.length; i++) {
      ScrapedLine next = lines.get(i + 1);
      stops += lines.get(i).endsSentence() ? 1 : 0;
      if (cells[i] < MIN_LINE || startsAnew(i + 1) || lines.get(i).endsSentence()) {
        continue;
      }
      pairs++;
      if (isFull(i, at, at / 8)) {
        full++;
        lower += next.beginsLower() ? 1 : 0;
        upper += CharClass.of(next.text().charAt(0)) == CharClass.UPPER ? 1 : 0;
      }
    }
    if (stops == 0) {
      return full >= MIN_STOPLESS && full * 10 >= pairs * 8; // Thai: only the lengths tell
    }
    boolean goesOn = lower * 6 >= lower + upper; // German has its nouns in capitals
    return full >= MIN_FULL && full * 3 >= pairs * 2 && goesOn;
  }

  private boolean isFull(int line, int at, int slack) {
    String next = lines.get(line + 1).text();
    int gap = isUnspaced(next.charAt(0)) ? 0 : 1;
    int indent = lines.get(line).indent() - lines.get(line + 1).indent(); // of a paragraph
    int columns = cells[line] + Math.min(MAX_INDENT, Math.max(0, indent));
    return columns + gap + firstWord(next) > at - slack;
  }

  /** True if a line cannot go on what stands above. */
  private boolean startsAnew(int line) {
    ScrapedLine next = lines.get(line);
    ScrapedLine before = lines.get(line - 1);
    boolean indented = before.type() == ElementType.P && next.indent() >= before.indent() + INDENT;
    return next.apart()
        || indented
        || next.type() != ElementType.P
        || next.isRule()
        || before.isRule()
        || WideGaps.behindGap(next.text()) > 0 // it is laid out
        || WideGaps.behindGap(before.text()) > 0
        || Markdown.level(next.text()) > 0
        || Markdown.level(before.text()) > 0
        || isSubhead(line)
        || isSubhead(line - 1);
  }

  /** True of a line in capitals between a sentence's end and a line that is not. */
  private boolean isSubhead(int line) {
    return line > 0
        && line + 1 < cells.length
        && isCapitals(lines.get(line).text())
        && !lines.get(line).endsSentence()
        && lines.get(line - 1).endsSentence()
        && !isCapitals(lines.get(line + 1).text());
  }

  private static boolean isCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      byte kind = CharClass.of(text.charAt(i));
      if (kind == CharClass.LOWER || kind == CharClass.LETTER) {
        return false;
      }
      capitals += kind == CharClass.UPPER ? 1 : 0;
    }
    return capitals >= MIN_CAPITALS;
  }

  private boolean hyphenates() {
    int full = 0;
    int hyphens = 0;
    for (int i = 0; i < cells.length; i++) {
      addWords(lines.get(i).text());
      if (i + 1 < cells.length && !startsAnew(i + 1) && cells[i] * 4 > width * 3) {
        full++;
        hyphens += endsInHyphen(lines.get(i).text()) ? 1 : 0;
      }
    }
    return hyphens * 12 >= full;
  }

  private void addWords(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean part =
          i < text.length() && (CharClass.isWord(text.charAt(i)) || text.charAt(i) == '-');
      if (!part) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private static boolean endsInHyphen(String text) {
    int last = text.length() - 1;
    return last > 0
        && (text.charAt(last) == '-' || text.charAt(last) == '‐' || text.charAt(last) == '¬')
        && Character.isLetter(text.charAt(last - 1));
  }

  private List<ScrapedLine> joined() {
    List<ScrapedLine> paragraphs = new ArrayList<>();
    boolean told = false; // a paragraph was
    boolean titled = false; // by the first headline over several lines, if that is told
    int i = 0;
    while (i < cells.length) {
      int end = i + 1;
      int capitals = titled ? i : capitalsEnd(i);
      int headline = Math.max(capitals, headlineEnd(i));
      while (end < cells.length && !startsAnew(end) && (end < headline || goesOn(end - 1))) {
        end++;
      }
      ScrapedLine first = lines.get(i);
      if (end == i + 1) {
        boolean title = !titled && !told && isLoneHeadline(i);
        titled |= title;
        paragraphs.add(title ? first.withType(ElementType.H1) : first);
      } else {
        told |= end - i >= MIN_GROUP;
        StringBuilder text = new StringBuilder(first.text());
        for (int line = i + 1; line < end; line++) {
          append(text, lines.get(line).text());
        }
        ScrapedLine joined = first.withText(text.toString()).setApart();
        boolean title = !titled && headline == end && (grouped || capitals == end);
        titled |= title;
        paragraphs.add(title ? joined.withType(ElementType.H1) : joined);
      }
      boolean begins = end < cells.length && !lines.get(end).apart();
      if (begins && end > i + 1) {
        setApart(end);
      }
      i = end;
    }
    return paragraphs;
  }

  private void setApart(int line) {
    lines.set(line, lines.get(line).setApart());
  }

  private boolean goesOn(int line) {
    ScrapedLine before = lines.get(line);
    ScrapedLine next = lines.get(line + 1);
    if (before.endsSentence()) {
      boolean wide = cells[line + 1] * 2 >= width || next.endsSentence();
      return wide && isFull(line, width, 0);
    }
    return isFull(line, width, width / 8)
        || (grouped && inParagraph[line + 1])
        || endsInHyphen(before.text())
        || (next.beginsLower() && cells[line] * 2 >= width);
  }

  /** Where lines in capitals end that begin here and stand alone; this line if they do not. */
  private int capitalsEnd(int line) {
    int end = line;
    int letters = 0;
    while (end < cells.length
        && end - line < MAX_HEADLINE
        && (end == line ? lines.get(end).apart() : !startsAnew(end))
        && isCapitals(lines.get(end).text())) {
      letters += cells[end];
      end++;
    }
    boolean alone = end == cells.length || lines.get(end).apart();
    return alone && end - line > 1 && letters >= MIN_LINE ? end : line;
  }

  /** True of a line in capitals that stands alone; a newspaper's name has its day beside it. */
  private boolean isLoneHeadline(int line) {
    String text = lines.get(line).text();
    return lines.get(line).apart()
        && line + 1 < cells.length
        && lines.get(line + 1).apart()
        && cells[line] >= MIN_LINE
        && !holdsDigit(text)
        && text.indexOf(' ') > 0
        && isCapitals(text);
  }

  /** Where a headline that begins here ends, if it goes over several lines; else this line. */
  private int headlineEnd(int line) {
    if (!lines.get(line).apart()) {
      return line;
    }
    int end = line;
    while (end < cells.length && end - line <= MAX_HEADLINE && (end == line || !startsAnew(end))) {
      int least = grouped ? MIN_COLUMN : MIN_LINE;
      boolean goesOn = end == line || lines.get(end).beginsLower() || cells[end - 1] >= least;
      if (lines.get(end).endsSentence() || holdsDigit(lines.get(end).text()) || !goesOn) {
        return line;
      }
      end++;
    }
    boolean lower = end - line > 1 && lines.get(line + 1).beginsLower();
    boolean uncased = CharClass.of(lines.get(line).text().charAt(0)) == CharClass.LETTER;
    return end - line <= MAX_HEADLINE && (lower || (grouped && uncased)) ? end : line;
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void append(StringBuilder text, String next) {
    int last = text.length() - 1;
    char end = text.charAt(last);
    char begin = next.charAt(0);
    if (end == '\u00AD' || end == '¬') {
      text.setLength(last);
    } else if (endsInHyphen(text.substring(Math.max(0, last - 1)))) {
      if (isBroken(text, next)) {
        text.setLength(last);
      }
    } else if (isSpaced(end) || isSpaced(begin) || (!isUnspaced(end) && !isUnspaced(begin))) {
      text.append(' ');
    }
    text.append(next);
  }

  /** True if a hyphen at a line's end is none of the word's own. */
  private boolean isBroken(StringBuilder text, String next) {
    if (CharClass.of(next.charAt(0)) != CharClass.LOWER) {
      return false;
    }
    int last = text.length() - 1;
    int start = last;
    while (start > 0 && last - start < MAX_WORD && CharClass.isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && CharClass.isWord(next.charAt(end))) {
      end++;
    }
    String first = text.substring(start, last);
    String second = next.substring(0, end);
    return words.contains(first + second) || (hyphenates && !words.contains(first + '-' + second));
  }

  /** The columns that the first word of a line takes. */
  private static int firstWord(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ' ' && !isUnspaced(text.charAt(end))) {
      end++;
    }
    return end == 0 ? cells(text.substring(0, 1)) : cells(text.substring(0, end));
  }

  /** The columns that a text takes where each letter has the same width. */
  private static int cells(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7AF) || c >= 0xFF00;
      int type = Character.getType(c);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      cells += wide && c < 0xFFE8 ? 2 : mark ? 0 : 1;
    }
    return cells;
  }

  /** True for letters and digits of scripts that set spaces between words. */
  private static boolean isSpaced(char c) {
    return CharClass.isWord(c) && !isUnspaced(c);
  }

  /** True for letters and marks of scripts that set no spaces between words. */
  private static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xFF00 && c <= 0xFF65);
  }
}
