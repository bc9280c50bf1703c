package org.wirecopy.internal.dateline;

/**
 * The classes of characters that datelines are read by. Those of the scripts that most wires print
 * are looked up in a table, for each is asked for many times.
 */
final class Signs {

  /** Lengthens an Arabic word, and alone serves as a dash: {@code القاهرة ـ أ ش أ}. */
  static final char TATWEEL = '\u0640';

  private static final int TABLE = 0x800; // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic

  private static final int LETTER = 1;
  private static final int SMALL = 2;
  private static final int SPACE = 4;

  private static final byte[] CLASSES = new byte[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      int letter = isLetterByCategory(c) ? LETTER : 0;
      int small = Character.isLowerCase(c) ? SMALL : 0;
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0';
      CLASSES[c] = (byte) (letter | small | (space ? SPACE : 0));
    }
  }

  private Signs() {}

  private static boolean is(int kind, char c) {
    return (CLASSES[c] & kind) != 0;
  }

  static boolean isSpace(char c) {
    return c < TABLE ? is(SPACE, c) : isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x3000;
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
    return c < TABLE ? is(SMALL, c) : Character.isLowerCase(c) && !isGeorgian(c);
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
    return c == '.' || c == '։' || c == '۔' || c == '।' || c == '。';
  }

  static boolean isLetter(char c) {
    return c < TABLE ? is(LETTER, c) : isLetterByCategory(c);
  }

  /** A letter, or a mark above or beside one. */
  private static boolean isLetterByCategory(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
