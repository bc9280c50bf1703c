package org.wirecopy.internal.names.matching;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;

import com.ibm.icu.text.Transliterator;

/**
 * Names in Hangul or Chinese characters: nobody has transcribed them, so one other syllable makes
 * another name, however alike the two sound in Latin letters. Only simplified and traditional forms
 * of a character are one.
 */
final class SyllableScripts {
  private static final int FIRST = 0x2E80; // of the blocks of East Asia

  /** Korean family names most people bear, of a syllable each. */
  private static final String FAMILIES = "김이박최정강조윤장임한서신권황안송홍전고문손양배백허남심노하류";

  private static final class Loaded {
    static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
  }

  private SyllableScripts() {}

  /** True if both names are of the same few syllables but for some. */
  static boolean differ(String a, String b) {
    if (a.length() != b.length() || a.isEmpty() || a.charAt(0) < FIRST || b.charAt(0) < FIRST) {
      return false;
    }
    boolean hangul = all(a, HANGUL);
    if (hangul || all(a, HAN)) {
      return all(b, hangul ? HANGUL : HAN) && (hangul || !simplified(a).equals(simplified(b)));
    }
    return false;
  }

  /** A Korean name of three syllables with the family name as a word of its own. */
  static String familyApart(String name) {
    return name.length() == 3 && FAMILIES.indexOf(name.charAt(0)) >= 0 && all(name, HANGUL)
        ? name.charAt(0) + " " + name.substring(1)
        : name;
  }

  private static String simplified(String han) {
    return Loaded.SIMPLIFY.transliterate(han);
  }

  private static boolean all(String name, Character.UnicodeScript script) {
    return name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == script);
  }
}
