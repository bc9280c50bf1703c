package org.wirecopy.internal.attribution.script;

import org.wirecopy.internal.text.CharClass;

/**
 * One spelling for characters that are written in several ways, place by place, so that the tables
 * need each word once: wide digits and letters, traditional Chinese characters of the words in the
 * tables, the Arabic letters that differ in their marks or by keyboard, the dots of Devanagari.
 * What is not read (vowel points, a stretched line, characters without width) becomes 0.
 */
final class Folding {
  private static final String ALEF = "\u0622\u0623\u0625\u0671"; // with madda, hamza, wasla

  private static final String DOTTED = // of \u0958 to \u095f, without their dots
      "\u0915\u0916\u0917\u091c\u0921\u0922\u092b\u092f";

  private Folding() {}

  /** The text folded; the same length, so that places stay what they are. */
  static char[] of(CharSequence text, char[] traditional) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = of(text.charAt(i), traditional);
    }
    return folded;
  }

  private static char of(char c, char[] traditional) {
    if (c < 0x590) {
      return CharClass.of(c) == CharClass.IGNORED ? 0 : c;
    }
    if (c < 0x700) {
      return ofRightToLeft(c);
    }
    if (c >= 0x900 && c <= 0x97f) {
      return ofDevanagari(c);
    }
    if (c >= 0xff01 && c <= 0xff5e) {
      return (char) (c - 0xfee0);
    }
    if (c == '\u3000' || c == '\u2009' || c == '\u202f') {
      return ' ';
    }
    if (CharClass.of(c) == CharClass.IGNORED) {
      return 0;
    }
    return c >= 0x4e00 && c <= 0x9fff ? traditional[c - 0x4e00] : c;
  }

  /**
   * माँग is मांग, ज़िला is जिला: nasal marks and dots are left to the writer; । ends a sentence.
   */
  private static char ofDevanagari(char c) {
    return switch (c) {
      case '\u0901' -> '\u0902';
      case '\u093c' -> 0;
      case '\u0964', '\u0965' -> '\u3002';
      default -> c >= 0x958 && c <= 0x95f ? DOTTED.charAt(c - 0x958) : c;
    };
  }

  private static char ofRightToLeft(char c) {
    if (ALEF.indexOf(c) >= 0) {
      return '\u0627';
    }
    return switch (c) {
      case '\u0649', '\u06cc' -> '\u064a';
      case '\u06a9' -> '\u0643';
      case '\u0640' -> 0;
      case '\u060c' -> ',';
      case '\u061b' -> ';';
      case '\u061f' -> '?';
      case '\u06d4' -> '.';
      default -> {
        int type = Character.getType(c);
        boolean point = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
        yield point ? 0 : c;
      }
    };
  }
}
