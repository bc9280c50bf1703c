package org.wirecopy.internal.names.mention.uncased;

/** The scripts without capitals that names are looked for in; each has a way of its own. */
enum Script {
  HAN,
  HIRAGANA,
  KATAKANA,
  HANGUL,
  ARABIC,
  HEBREW,
  DEVANAGARI,
  GEORGIAN,
  /** Scripts with capitals, those not read here, and all signs. */
  OTHER;

  private static final char FIRST = 0x591;

  /** The script of a letter or of a mark upon one. */
  static Script of(char c) {
    if (c < FIRST) {
      return OTHER;
    }
    if (c < 0x600) {
      return c == 0x5BE || c == 0x5C0 || c == 0x5C3 ? OTHER : HEBREW;
    }
    if (c < 0x700) {
      return Character.isLetter(c) || isArabicMark(c) ? ARABIC : OTHER;
    }
    if (c < 0x3005) {
      return indicOrGeorgian(c);
    }
    if (c < 0x3100) {
      return japanese(c);
    }
    if ((c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0)) {
      return HAN;
    }
    if (c >= 0xAC00 && c < 0xD7A4) {
      return HANGUL;
    }
    return c >= 0xF900 && c < 0xFB00 ? HAN : OTHER;
  }

  private static Script indicOrGeorgian(char c) {
    if (c >= 0x900 && c < 0x980) {
      return c == 0x964 || c == 0x965 ? OTHER : DEVANAGARI;
    }
    return c >= 0x10D0 && c < 0x1100 && c != 0x10FB ? GEORGIAN : OTHER;
  }

  private static Script japanese(char c) {
    if (c == 0x3005) {
      return HAN; // the sign of repetition
    }
    if (c >= 0x3041 && c < 0x30A0) {
      return HIRAGANA;
    }
    return c >= 0x30A1 && c != 0x30FB ? KATAKANA : OTHER;
  }

  private static boolean isArabicMark(char c) {
    return (c >= 0x64B && c < 0x660) || c == 0x670 || (c >= 0x6D6 && c < 0x6EE);
  }
}
