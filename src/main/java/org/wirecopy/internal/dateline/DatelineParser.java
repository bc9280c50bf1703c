package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isEastAsian;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/** Reads the dateline at the head of a paragraph, whatever its script. Stateless. */
public final class DatelineParser {

  /** No dateline is longer; so much is looked at and no more. */
  static final int LIMIT = 160;

  private DatelineParser() {}

  /** The dateline, or null. */
  public static @Nullable Dateline parse(CharSequence paragraph) {
    int to = Math.min(paragraph.length(), LIMIT);
    int from = 0;
    while (from < to && isSpace(paragraph.charAt(from))) {
      from++;
    }
    if (from == to) {
      return null;
    }
    char first = paragraph.charAt(from);
    if (isEastAsian(first) || opensReporter(first)) {
      return new EastAsianDateline(paragraph, from, to).read();
    }
    if (first == '(' && from + 1 < to && isEastAsian(paragraph.charAt(from + 1))) {
      return new EastAsianDateline(paragraph, from, to).read();
    }
    return SpacedDateline.read(paragraph, from, to);
  }

  private static boolean opensReporter(char c) {
    return c == '[' || (c > 0x3000 && "（［【〔".indexOf(c) >= 0);
  }
}
