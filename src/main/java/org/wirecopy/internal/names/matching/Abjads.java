package org.wirecopy.internal.names.matching;

/**
 * Romanized Arabic and Hebrew letters as a reader would take them: without marks, long vowels where
 * w and y stand between consonants, the article a word of its own. Short vowels stay unwritten.
 */
final class Abjads {
  private static final int FIRST = 0x590;
  private static final int LAST = 0x8FF;
  private static final char ALIF = '\u1EA1'; // a with a dot below
  private static final char TA_MARBUTA = '\u1E97'; // t with diaeresis, said as a
  private static final int SHORTEST_WORD = 3;

  private Abjads() {}

  /** True if the first letter of a script other than Latin is Hebrew, Arabic or akin. */
  static boolean isWritten(CharSequence name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST && (c <= LAST || Character.isLetter(c))) {
        return c <= LAST;
      }
    }
    return false;
  }

  /** From what the transliterator makes of such a name. */
  static String readable(String romanized) {
    StringBuilder out = new StringBuilder(romanized.length() + 4);
    int start = 0;
    for (int i = 0; i < romanized.length(); i++) {
      char c = romanized.charAt(i);
      if (c == ' ' || c == '-') {
        start = i + 1;
        out.append(c);
        continue;
      }
      if (i == start && isArticle(romanized, i)) {
        out.append("al ");
        i++;
        start = i + 1;
        continue;
      }
      char letter = c == TA_MARBUTA || isAyin(c) ? 'a' : Graphemes.base(c);
      if (letter >= 'a' && letter <= 'z') {
        out.append(isVowel(romanized, start, i, letter) ? (letter == 'w' ? 'u' : 'i') : letter);
      }
    }
    return out.toString();
  }

  /** Not written in most Latin spellings; the vowel with it is. */
  private static boolean isAyin(char c) {
    return c == '\u02BF' || c == '\u02BB';
  }

  private static boolean isArticle(String text, int at) {
    int end = text.indexOf(' ', at);
    return (text.charAt(at) == ALIF || text.charAt(at) == 'a')
        && text.startsWith("l", at + 1)
        && (end < 0 ? text.length() : end) - at >= 2 + SHORTEST_WORD;
  }

  /** w and y are consonants at the start of a word and before or behind a vowel. */
  private static boolean isVowel(String text, int start, int at, char letter) {
    return (letter == 'w' || letter == 'y')
        && at > start
        && Graphemes.base(text.charAt(at - 1)) != 'a'
        && (at + 1 == text.length() || Graphemes.base(text.charAt(at + 1)) != 'a');
  }
}
