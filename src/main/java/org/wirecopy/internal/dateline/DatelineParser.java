package org.wirecopy.internal.dateline;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/** Reads the dateline at the head of a paragraph, whatever its script. Stateless. */
public final class DatelineParser {

  /** No dateline is longer; so much is looked at and no more. */
  static final int LIMIT = 160;

  /** Lengthens an Arabic word, and alone serves as a dash: {@code القاهرة ـ أ ش أ}. */
  static final char TATWEEL = '\u0640';

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

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u202F'
        || (c >= 0x2000 && c <= 0x200F);
  }

  static boolean isEastAsian(char c) {
    return (c >= 0x1100 && c <= 0x11FF) // Korean letters, decomposed
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == TATWEEL;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A small letter of a script that sets sentences and names apart by capitals. */
  static boolean isSmall(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    return Character.isLowerCase(c) && !isGeorgian(c);
  }

  /** A letter that may begin a sentence: a capital, or one of a script without capitals. */
  static boolean isInitial(char c) {
    return isLetter(c) && !isSmall(c);
  }

  /** True of a letter of a script that has no capitals, or prints none. */
  static boolean isCaseless(char c) {
    return c > 0x250 && isInitial(c) && !Character.isUpperCase(c);
  }

  /** Unicode pairs the letters of Georgian with capitals, which no text prints in a sentence. */
  private static boolean isGeorgian(char c) {
    return c >= 0x10D0 && c <= 0x10FF;
  }

  /** What ends a sentence and, behind a place, may end a dateline. */
  static boolean isStop(char c) {
    return c == '.' || c == '։' || c == '۔' || c == '।' || c == '።';
  }

  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
