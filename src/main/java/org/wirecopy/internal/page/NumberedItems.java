package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers that Markdown and text browsers set before the items of an ordered list: {@code
 * 1. this}. They are marks, as asterisks are. A number may begin any line, so one counts only where
 * the next item has the next one; in plain text the author may have written them, so they stay.
 */
final class NumberedItems {

  private static final int MAX_DIGITS = 2;

  /** An item goes on over no more lines than these. */
  private static final int MAX_LINES = 8;

  private NumberedItems() {}

  /**
   * Reads the items.
   *
   * @param markdown true if every number is a mark; else the indented ones are
   */
  static List<ScrapedLine> read(List<ScrapedLine> lines, boolean markdown) {
    boolean[] item = new boolean[lines.size()];
    int items = 0;
    int before = -1; // the line of the item before
    for (int i = 0; i < item.length; i++) {
      ScrapedLine line = lines.get(i);
      int number = number(line.text());
      if (number <= 0 || !(markdown || line.indent() > 0)) {
        continue;
      }
      boolean next =
          before >= 0
              && i - before <= MAX_LINES
              && number == number(lines.get(before).text()) + 1
              && line.indent() <= lines.get(before).indent() + 1;
      item[i] = next;
      if (next) {
        item[before] = true;
      }
      items += next ? 1 : 0;
      before = i;
    }
    return items == 0 ? lines : without(lines, item);
  }

  private static List<ScrapedLine> without(List<ScrapedLine> lines, boolean[] item) {
    List<ScrapedLine> read = new ArrayList<>(item.length);
    for (int i = 0; i < item.length; i++) {
      ScrapedLine line = lines.get(i);
      String text = line.text();
      String bare = item[i] ? text.substring(text.indexOf(' ')).strip() : text;
      read.add(item[i] ? line.withText(bare).withType(ElementType.LI) : line);
    }
    return read;
  }

  /** The number that a line begins with, -1 if there is none with a stop and text behind it. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && end < MAX_DIGITS && isDigit(text.charAt(end))) {
      end++;
    }
    boolean marked = end > 0 && (text.startsWith(". ", end) || text.startsWith(") ", end));
    return marked ? Integer.parseInt(text, 0, end, 10) : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
