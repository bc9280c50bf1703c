package org.wirecopy.internal.names.matching;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;

/**
 * Names in Hangul or Chinese characters: nobody has transcribed them, so one other syllable makes
 * another name, however alike the two sound in Latin letters. Only simplified and traditional forms
 * of a character are one.
 */
final class SyllableScripts {
  private static final int FIRST = 0x2E80; // of the blocks of East Asia

  private static final int LONGEST_HAN = 4; // of a Chinese name

  private SyllableScripts() {}

  /**
   * True if both names are of the same few syllables but for some, or of one family name and
   * another number of them.
   */
  static boolean differ(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) < FIRST || b.charAt(0) < FIRST) {
      return false;
    }
    if (a.length() != b.length()) {
      return isChinese(a)
          && isChinese(b)
          && HanVariants.simplified(a.charAt(0)) == HanVariants.simplified(b.charAt(0));
    }
    return all(a, HANGUL)
        ? all(b, HANGUL)
        : !haveOneSimplifiedForm(a, b) && all(a, HAN) && all(b, HAN);
  }

  /** A Korean name of three syllables by its words, the family name as newspapers spell it. */
  static String familyApart(String name) {
    if (name.length() != 3 || !all(name, HANGUL)) {
      return name;
    }
    String family = KoreanName.family(name.charAt(0));
    return family == null ? name : family + ' ' + name.charAt(1) + ' ' + name.charAt(2);
  }

  static boolean isHan(char c) {
    return c >= FIRST && Character.UnicodeScript.of(c) == HAN;
  }

  private static boolean isChinese(String name) {
    return name.length() > 1 && name.length() <= LONGEST_HAN && all(name, HAN);
  }

  private static boolean haveOneSimplifiedForm(String a, String b) {
    for (int i = 0; i < a.length(); i++) {
      if (HanVariants.simplified(a.charAt(i)) != HanVariants.simplified(b.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(String name, Character.UnicodeScript script) {
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      if (Character.UnicodeScript.of(c) != script) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }
}
