package org.wirecopy.internal.time;

import java.text.Normalizer;

/**
 * Folds one UTF-16 code unit for lexicon look-up: lower case, no accents, no vowel points, ASCII
 * digits. One unit gives one unit or none, so that positions in the text are never lost and nothing
 * is allocated.
 */
public final class Fold {

  /** What {@link #fold} gives for a unit that look-up passes over: no character. */
  public static final char NONE = '\uFFFF';

  private static final int TABLE = 0x2000;

  /** Filled as units are met; 0 is a unit not met yet. Threads that fill it write the same. */
  private static final char[] FOLDED = new char[TABLE];

  private Fold() {}

  /** The folded unit, or {@link #NONE}; a dash and every kind of space give a space. */
  public static char fold(char c) {
    char folded = c < TABLE ? FOLDED[c] : 0;
    return folded != 0 ? folded : look(c);
  }

  /** The same of a unit not met yet, or not remembered. */
  private static char look(char c) {
    if (c < TABLE) {
      return remember(c);
    }
    if (c < 0x3000) {
      return general(c);
    }
    if (c == 0x3000) {
      return ' ';
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold((char) (c - 0xFEE0));
    }
    if (c == 0xA78C || c == 0xFEFF) {
      return NONE;
    }
    int digit = c >= 0xA000 && c < 0xAC00 ? Character.digit(c, 10) : -1;
    return digit >= 0 ? (char) ('0' + digit) : c;
  }

  /**
   * The whole of {@code text} folded, spaces joined and ends trimmed: the form of table entries.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c == NONE || c == '.' || (c == ' ' && endsWithSpace(folded))) {
        continue;
      }
      folded.append(c);
    }
    return folded.toString().trim();
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  private static char general(char c) {
    if (c <= 0x200A || c == 0x202F || c == 0x205F || (c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
      return ' ';
    }
    boolean quote = c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x2032;
    boolean invisible = c <= 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F);
    return quote || invisible ? NONE : c;
  }

  private static char remember(char c) {
    char folded = c == 0 ? NONE : compute(c);
    FOLDED[c] = folded;
    return folded;
  }

  private static char compute(char c) {
    if (isSkipped(c)) {
      return NONE;
    }
    if (c == '-' || c == 0xA0 || c == '\t' || c == '\n' || c == '\r') {
      return ' ';
    }
    int digit = Character.digit(c, 10);
    if (digit >= 0 && !(c < 0x80 && Character.isLetter(c))) {
      return (char) ('0' + digit);
    }
    char lower = Character.toLowerCase(c);
    char special = special(lower);
    if (special != NONE) {
      return special;
    }
    String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
    for (int i = 1; i < parts.length(); i++) {
      if (!isSkipped(parts.charAt(i))) {
        return lower;
      }
    }
    char base = parts.charAt(0);
    if (isSkipped(base)) {
      return NONE; // the Greek varia is a grave accent
    }
    char again = special(base);
    return again != NONE ? again : base;
  }

  /** Letters that Unicode does not decompose but readers take for one another. */
  private static char special(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ' -> 'd';
      case 'ħ' -> 'h';
      case 'ß' -> 's';
      case 'ς' -> 'σ';
      case '\u0649', '\u06CC' -> '\u064A'; // alef maksura, Persian yeh: yeh
      case '\u06A9' -> '\u0643'; // Persian kaf: kaf
      default -> NONE;
    };
  }

  private static boolean isSkipped(char c) {
    return switch (c) {
      case '\'', '`', '´', 'ʹ', 'ʻ', 'ʼ', 'ʽ', 'ˈ', '\u00AD', '\u0640', '\u0670' -> true;
      case '\u0970' -> true; // Devanagari abbreviation sign
      // Nuktas: the same word is printed with and without.
      case '\u093C', '\u09BC', '\u0A3C', '\u0ABC', '\u0B3C', '\u0CBC' -> true;
      // Viramas: often lost at the end of a word.
      case '\u094D', '\u09CD', '\u0A4D', '\u0ACD', '\u0B4D', '\u0BCD' -> true;
      case '\u0C4D', '\u0CCD', '\u0D4D' -> true;
      default ->
          (c >= 0x0300 && c <= 0x036F)
              || (c >= 0x0483 && c <= 0x0487)
              || (c >= 0x0591 && c <= 0x05BD)
              || (c >= 0x05BF && c <= 0x05C7)
              || (c >= 0x0610 && c <= 0x061A)
              || (c >= 0x064B && c <= 0x065F)
              || (c >= 0x06D6 && c <= 0x06ED);
    };
  }
}
