package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;

/**
 * What the characters of each block look like, counted in one pass over the page's text. Lengths
 * are in units: a letter of a script that writes without spaces counts for {@value #WIDE_UNITS},
 * because about as many Latin letters say the same.
 */
final class Shapes {

  static final int WIDE_UNITS = 2;

  // Marks that stand among the first characters of a block.
  static final int AT = 1;
  static final int COPYRIGHT = 1 << 1;
  static final int BAR = 1 << 2;
  static final int LINE_FEED = 1 << 3;

  private static final int MARKED = 300;

  final int[] units;
  final int[] words; // runs of letters and digits; two letters of a script without spaces
  final int[] letters;
  final int[] digits;
  final int[] capitals;
  final int[] stops; // sentence-final marks
  final int[] commas;
  final byte[] marks; // see AT and the like
  final boolean[]
      endsSentence; // the last character but quotes and brackets is a sentence-final mark

  private Shapes(int blocks) {
    units = new int[blocks];
    words = new int[blocks];
    letters = new int[blocks];
    digits = new int[blocks];
    capitals = new int[blocks];
    stops = new int[blocks];
    commas = new int[blocks];
    marks = new byte[blocks];
    endsSentence = new boolean[blocks];
  }

  static Shapes of(Page page) {
    Shapes shapes = new Shapes(page.blockCount());
    char[] chars = page.chars();
    for (int block = 0; block < page.blockCount(); block++) {
      shapes.count(block, chars, page.blockStart(block), page.blockEnd(block));
    }
    return shapes;
  }

  private void count(int block, char[] chars, int start, int end) {
    // Counted in locals, which stay in registers.
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    int words = 0;
    int stops = 0;
    int commas = 0;
    int wide = 0;
    int marks = 0;
    boolean inWord = false;
    boolean stopSeen = false;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c < 0x80) {
        if (isBasicLetter(c)) {
          int from = i;
          do {
            capitals += chars[i] <= 'Z' ? 1 : 0;
            i++;
          } while (i < end && isBasicLetter(chars[i]));
          letters += i - from;
          words += inWord ? 0 : 1;
          inWord = true;
          stopSeen = false;
          i--;
          continue;
        }
        if (c == ' ') {
          inWord = false;
          continue;
        }
        if (c >= '0' && c <= '9') {
          digits++;
          words += inWord ? 0 : 1;
          inWord = true;
          stopSeen = false;
          continue;
        }
      }
      if (isStop(c)) {
        stops++;
        stopSeen = true;
      } else if (isComma(c)) {
        commas++;
        stopSeen = false;
      } else if (c >= 0x80 && isLetterOrMark(chars, i, end)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        stopSeen = false;
        if (isWide(c)) {
          wide++;
          inWord = false;
        } else {
          words += inWord ? 0 : 1;
          inWord = true;
        }
        continue;
      } else {
        stopSeen = stopSeen && (c == '\n' || closes(c));
        marks |= i - start < MARKED ? mark(c) : 0;
      }
      inWord = inWord && (c == '\'' || c == '’' || c == '-');
    }
    this.letters[block] = letters;
    this.digits[block] = digits;
    this.capitals[block] = capitals;
    this.words[block] = words + (wide + 1) / 2;
    this.stops[block] = stops;
    this.commas[block] = commas;
    this.marks[block] = (byte) marks;
    units[block] = end - start + wide * (WIDE_UNITS - 1);
    endsSentence[block] = stopSeen;
  }

  private static boolean isBasicLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static int mark(char c) {
    return switch (c) {
      case '@' -> AT;
      case '©' -> COPYRIGHT;
      case '|' -> BAR;
      case '\n' -> LINE_FEED;
      default -> 0;
    };
  }

  /** Marks that end a sentence, in the scripts of news. */
  static boolean isStop(char c) {
    if (c < 0x80) {
      return c == '.' || c == '!' || c == '?';
    }
    return switch (c) {
      case '…', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥', '።', '։', '။', '៕' -> true;
      default -> false;
    };
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '،' || c == '、' || c == '，' || c == ';' || c == '；';
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '」', '』', '）', '“', '‘', '«' -> true;
      default -> false;
    };
  }

  /** True for a letter or its mark; for both halves of one beyond the basic plane. */
  private static boolean isLetterOrMark(char[] chars, int at, int end) {
    char c = chars[at];
    if (!Character.isSurrogate(c)) {
      return Character.isLetter(c) || isMark(c);
    }
    int first = Character.isLowSurrogate(c) ? Math.max(0, at - 1) : at;
    int codePoint = Character.codePointAt(chars, first, end);
    return Character.isLetter(codePoint) || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Scripts written without spaces between words: Thai to Khmer, kana, Han. Hangul has spaces. */
  static boolean isWide(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF);
  }
}
