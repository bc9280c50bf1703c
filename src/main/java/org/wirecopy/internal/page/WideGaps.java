package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.text.CharClass;

/**
 * Reads what stands beside each other on a line, set apart by several blanks. A row of a menu or of
 * buttons is as many labels; rows of as many cells, one below the other and each with a number, are
 * a table, whose cells a tab sets apart. Justified text has wide gaps too, and typists set two
 * blanks behind a stop: a text of many such lines is left as it is.
 */
final class WideGaps {

  /** So many blanks are a gap, and so many where the line has another gap. */
  private static final int WIDE = 3;

  private static final int GAP = 2;

  private static final int MIN_ROWS = 3;
  private static final int MIN_CELLS = 3;

  /** Only one of so many lines may have gaps, but for rows of tables. */
  private static final int FEW = 3;

  /** A longer line is text. */
  private static final int MAX_LENGTH = 300;

  private WideGaps() {}

  static List<ScrapedLine> broken(List<ScrapedLine> lines) {
    int[] cells = new int[lines.size()];
    int gapped = 0;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells(lines.get(i).text()).size();
      gapped += cells[i] > 1 ? 1 : 0;
    }
    if (gapped == 0) {
      return lines;
    }
    List<ScrapedLine> broken = new ArrayList<>(cells.length + gapped);
    int i = 0;
    while (i < cells.length) {
      int end = rowsEnd(lines, cells, i);
      boolean table = end - i >= MIN_ROWS;
      int to = table ? end : i + 1;
      for (; i < to; i++) {
        ScrapedLine line = lines.get(i);
        if (table) {
          broken.add(line.withText(String.join("\t", cells(line.text()))));
        } else if (cells[i] > 1 && gapped * FEW <= cells.length) {
          addCells(line, broken);
        } else {
          broken.add(line);
        }
      }
    }
    return broken;
  }

  /** Where the rows of a table end that begins here; this line if none does. */
  private static int rowsEnd(List<ScrapedLine> lines, int[] cells, int from) {
    int end = from;
    while (end < cells.length
        && cells[end] >= MIN_CELLS
        && cells[end] == cells[from]
        && lines.get(end).text().chars().anyMatch(Character::isDigit)
        && (end == from || !lines.get(end).apart())) {
      end++;
    }
    return end;
  }

  private static void addCells(ScrapedLine line, List<ScrapedLine> broken) {
    boolean first = true;
    for (String cell : cells(line.text())) {
      broken.add(first ? line.withText(cell) : line.withText(cell).setTogether());
      first = false;
    }
  }

  /** What stands between the gaps of a line; the line itself if it has none. */
  private static List<String> cells(String text) {
    boolean wide = false;
    int gaps = 0;
    for (int i = gap(text, 0); i >= 0; i = gap(text, gapEnd(text, i))) {
      gaps++;
      wide |= gapEnd(text, i) - i >= WIDE;
    }
    if (text.length() > MAX_LENGTH || !(wide || gaps > 1)) {
      return List.of(text);
    }
    List<String> cells = new ArrayList<>(gaps + 1);
    int start = 0;
    for (int i = gap(text, 0); i >= 0; i = gap(text, start)) {
      cells.add(text.substring(start, i));
      start = gapEnd(text, i);
    }
    cells.add(text.substring(start));
    return cells;
  }

  /** Where the next gap begins that does not follow a stop, -1 if there is none. */
  private static int gap(String text, int from) {
    for (int i = Math.max(1, from); i + GAP < text.length(); i++) {
      if (isBlank(text.charAt(i)) && !isBlank(text.charAt(i - 1))) {
        int blanks = gapEnd(text, i) - i;
        boolean stop = CharClass.of(text.charAt(i - 1)) == CharClass.STOP;
        if (blanks >= GAP && !stop) {
          return i;
        }
      }
    }
    return -1;
  }

  private static int gapEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }

  /** Where what stands behind the first wide gap of a line begins; -1 if it has none. */
  static int behindGap(String text) {
    for (int i = gap(text, 0); i >= 0; i = gap(text, gapEnd(text, i))) {
      if (gapEnd(text, i) - i >= WIDE) {
        return gapEnd(text, i);
      }
    }
    return -1;
  }
}
