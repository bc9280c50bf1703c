package org.wirecopy.internal.assemble;

import java.util.Arrays;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * The window's title in scraped text. It is the first line, or stands close behind what a cache or
 * a menu prints first; then it is told by the headline, which says the same without the site's
 * name.
 */
final class WindowTitle {

  static final int MAX_LENGTH = 250;

  private static final int MIN_LENGTH = 12;

  /** Lines at the beginning of which one may be the window's title. */
  private static final int REACH = 12;

  /** Separators that are tried, from the end: site and section stand behind them. */
  private static final int MAX_PARTS = 4;

  private WindowTitle() {}

  /** The line that is the window's title; the first one if none tells. */
  static int line(Page page) {
    for (int line = 0; line < Math.min(REACH, page.blockCount()); line++) {
      long[] parts = parts(page, line);
      for (int part = 1; part < parts.length; part++) {
        if (isSaid(page, line + 1, parts[part])) {
          return line;
        }
      }
    }
    return 0;
  }

  private static boolean isSaid(Page page, int from, long hash) {
    for (int line = from; line < page.blockCount(); line++) {
      int length = page.blockLength(line);
      if (length >= MIN_LENGTH
          && length <= MAX_LENGTH
          && LooseHash.of(page.chars(), page.blockStart(line), page.blockEnd(line)) == hash) {
        return true;
      }
    }
    return false;
  }

  /** What the line says, and what it says before each of its last separators, as hashes. */
  static long[] parts(Page page, int line) {
    int length = page.blockLength(line);
    if (length > MAX_LENGTH) {
      return new long[0];
    }
    long[] parts = new long[MAX_PARTS + 1];
    int count = 0;
    String text = page.blockText(line);
    for (int i = length; i >= MIN_LENGTH && count < parts.length; i--) {
      if (i == length || (i + 1 < length && SiteNames.isSeparator(text, i))) {
        parts[count++] = LooseHash.of(text.substring(0, i));
      }
    }
    return Arrays.copyOf(parts, count);
  }
}
