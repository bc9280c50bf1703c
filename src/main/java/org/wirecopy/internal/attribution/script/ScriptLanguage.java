package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.CharClass;

/**
 * Which of the languages read here a text is in, by its letters: Kana are Japanese, Han without
 * them Chinese, Hangul Korean. Arabic and Persian share a script; letters that only one of them has
 * tell them apart, and Urdu, Pashto and Kurdish from both. Hindi is told from what else is written
 * in Devanagari by its commonest words.
 */
final class ScriptLanguage {
  private static final int SAMPLE = 4_000; // code units that decide
  private static final String PERSIAN = "\u067e\u0686\u0698\u06af\u06cc\u06a9"; // پ چ ژ گ ی ک
  private static final String ARABIC = "\u0629\u0649\u0625\u0623"; // ة ى إ أ
  private static final String OTHER = // letters of Urdu, Pashto, Kurdish, Uyghur
      "\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2\u067c\u0689\u0681\u0685\u069a\u06d0\u06ce\u06c6"
          + "\u06d5\u0695\u06b5\u06c7\u06cb\u06ad\u0693\u0696\u06bc\u06cd";
  private static final int FEW = 50; // one letter of another language in so many is a name

  private ScriptLanguage() {}

  /** The code of the language, or null if it is none of them; a few thousand letters tell. */
  static @Nullable String of(CharSequence text) {
    int end = Math.min(text.length(), SAMPLE);
    int latin = 0;
    int kana = 0;
    int han = 0;
    int hangul = 0;
    int hebrew = 0;
    int arabic = 0;
    int devanagari = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x590) {
        latin += Character.isLetter(c) ? 1 : 0;
      } else if (c >= 0x5d0 && c <= 0x5ea) {
        hebrew++;
      } else if (c >= 0x620 && c <= 0x6d5) {
        arabic++;
      } else if (c >= 0x901 && c <= 0x963) {
        devanagari++;
      } else if (c >= 0x3041 && c <= 0x30fe && c != '\u30fb') {
        kana++;
      } else if (c >= 0x3400 && c <= 0x9fff) {
        han++;
      } else if (c >= 0xac00 && c <= 0xd7a3) {
        hangul++;
      }
    }
    int letters = latin + kana + han + hangul + hebrew + arabic + devanagari;
    if (kana * 10 > letters) {
      return "ja";
    }
    if (hangul * 4 > letters) {
      return "ko";
    }
    if (han * 3 > letters) {
      return "zh";
    }
    if (hebrew * 3 > letters) {
      return "he";
    }
    if (devanagari * 3 > letters) {
      return isHindi(text, end) ? "hi" : null;
    }
    return arabic * 3 > letters ? ofArabicScript(text, end, arabic) : null;
  }

  /** More of Hindi's own small words than of Marathi's and Nepali's. */
  private static boolean isHindi(CharSequence text, int end) {
    Vocabulary hindi = Vocabulary.of("hi");
    CharTrie own = hindi.forwards("telling");
    CharTrie others = hindi.forwards("telling_not");
    char[] c = Vocabulary.fold(text.subSequence(0, end));
    int found = 0;
    int from = 0;
    for (int i = 0; i <= c.length; i++) {
      if (i == c.length || !CharClass.isWord(c[i])) {
        found += own.end(c, from, i) == i && i > from ? 1 : 0;
        found -= others.end(c, from, i) == i && i > from ? 1 : 0;
        from = i + 1;
      }
    }
    return found > 0;
  }

  private static @Nullable String ofArabicScript(CharSequence text, int end, int letters) {
    int persian = 0;
    int arabic = 0;
    int other = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
      arabic += ARABIC.indexOf(c) >= 0 ? 1 : 0;
      other += OTHER.indexOf(c) >= 0 ? 1 : 0;
    }
    if (other * FEW > letters) {
      return null;
    }
    return persian > arabic ? "fa" : "ar";
  }
}
