package org.wirecopy.internal.names.matching;

import com.ibm.icu.text.Transliterator;

/**
 * Names in Hangul or Chinese characters: nobody has transcribed them, so one other syllable makes
 * another name, however alike the two sound in Latin letters. Only simplified and traditional forms
 * of a character are one.
 */
final class SyllableScripts {
  private static final int FIRST = 0x2E80; // of the blocks of East Asia

  private static final class Loaded {
    static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
  }

  private SyllableScripts() {}

  /** True if both names are of the same few syllables but for some. */
  static boolean differ(String a, String b) {
    if (a.length() != b.length() || a.isEmpty() || a.charAt(0) < FIRST || b.charAt(0) < FIRST) {
      return false;
    }
    boolean hangul = all(a, Character.UnicodeScript.HANGUL);
    if (hangul || all(a, Character.UnicodeScript.HAN)) {
      return all(b, hangul ? Character.UnicodeScript.HANGUL : Character.UnicodeScript.HAN)
          && (hangul || !simplified(a).equals(simplified(b)));
    }
    return false;
  }

  private static String simplified(String han) {
    return Loaded.SIMPLIFY.transliterate(han);
  }

  private static boolean all(String name, Character.UnicodeScript script) {
    return name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == script);
  }
}
