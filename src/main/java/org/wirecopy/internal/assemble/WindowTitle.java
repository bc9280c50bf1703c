package org.wirecopy.internal.assemble;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * The window's title in scraped text. It is the first line, unless that is a sentence, a word or a
 * list of icons; then it may stand close below, and is told by the headline, which says the same
 * without the site's name.
 */
final class WindowTitle {

  static final int MAX_LENGTH = 250;

  private static final int MIN_LENGTH = 12;

  /** A shorter line may be a label. */
  private static final int MIN_CERTAIN = 25;

  /** Lines at the beginning of which one may be the window's title. */
  private static final int REACH = 12;

  /** Separators that are tried, from the end: site and section stand behind them. */
  private static final int MAX_PARTS = 4;

  /** So many letters at their end, and so many words, make a list of icons. */
  private static final int ENDING = 4;

  private static final int MIN_ICONS = 5;

  private WindowTitle() {}

  /** The line that is the window's title; the first one if none tells. */
  static int line(Page page) {
    if (page.blockCount() == 0 || mayBe(page.blockText(0))) {
      return 0;
    }
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

  /** True of a line as long as a headline that is no sentence and no list of icons. */
  static boolean mayBe(String line) {
    return line.length() >= MIN_CERTAIN
        && line.length() <= MAX_LENGTH
        && ".。।".indexOf(line.charAt(line.length() - 1)) < 0
        && !listsIcons(line);
  }

  /** True if many words of a line end alike: "bookmarkicon cameraicon checkicon". */
  static boolean listsIcons(String line) {
    String[] words = line.split(" ", -1);
    Map<String, Integer> endings = new HashMap<>();
    int most = 0;
    for (String word : words) {
      if (word.length() >= ENDING) {
        String ending = word.substring(word.length() - ENDING);
        most = Math.max(most, endings.merge(ending, 1, Integer::sum));
      }
    }
    return most >= MIN_ICONS && most * 3 >= words.length;
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
