package org.wirecopy.internal.names.mention.uncased;

import java.util.List;
import org.wirecopy.internal.names.mention.Mention;

/**
 * Finds names in the stretches of a text whose script has no capitals. Each script has its way: in
 * Chinese and Japanese nothing parts the words, in Korean particles are written behind them, in
 * Arabic and Hebrew before.
 */
public final class UncasedMentions {
  private static final char MASK =
      ';'; // ends a run of capitalized words always: a comma may stand in a name
  private static final int KANA_SHARE = 20; // a text with this part of Kana is Japanese

  private UncasedMentions() {}

  /** True if a text holds a letter of such a script. */
  public static boolean areIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x591 && Script.of(text.charAt(i)) != Script.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** The text with all such letters replaced, for who looks for capitals. */
  public static CharSequence masked(CharSequence text) {
    StringBuilder masked = new StringBuilder(text);
    for (int i = 0; i < masked.length(); i++) {
      if (masked.charAt(i) >= 0x591 && Script.of(masked.charAt(i)) != Script.OTHER) {
        masked.setCharAt(i, MASK);
      }
    }
    return masked;
  }

  /** The mentions, ascending and disjoint. */
  public static List<Mention> find(CharSequence text) {
    int[] letters = new int[Script.values().length];
    for (int i = 0; i < text.length(); i++) {
      letters[Script.of(text.charAt(i)).ordinal()]++;
    }
    Found found = new Found(text);
    int kana = letters[Script.HIRAGANA.ordinal()] + letters[Script.KATAKANA.ordinal()];
    int han = letters[Script.HAN.ordinal()];
    if (kana * KANA_SHARE > han) {
      japanese(text, found);
    } else if (han > 0) {
      chinese(text, found);
    }
    if (letters[Script.HANGUL.ordinal()] > 0) {
      new KoreanNames(text, Cues.of("korean.tsv"), found).find();
    }
    for (Script script : List.of(Script.DEVANAGARI, Script.GEORGIAN)) {
      if (letters[script.ordinal()] > 0) {
        new WordPlaces(text, found).find(script);
      }
    }
    if (letters[Script.ARABIC.ordinal()] > 0) {
      abjad(text, Script.ARABIC, isPersian(text) ? "persian.tsv" : "arabic.tsv", found);
    }
    if (letters[Script.HEBREW.ordinal()] > 0) {
      abjad(text, Script.HEBREW, "hebrew.tsv", found);
    }
    return found.mentions();
  }

  private static void chinese(CharSequence text, Found found) {
    Cues cues = Cues.of("chinese.tsv");
    new ChinesePersons(text, cues, new Persons(text, found)).find();
    new HanPlaces(text, cues, found).find();
  }

  private static void japanese(CharSequence text, Found found) {
    Cues cues = Cues.of("japanese.tsv");
    new JapanesePersons(text, cues, new Persons(text, found)).find();
    new HanPlaces(text, cues, found).find();
  }

  private static void abjad(CharSequence text, Script script, String table, Found found) {
    AbjadText words = new AbjadText(text, script, Cues.of(table));
    new AbjadPersons(words, new Persons(text, found)).find();
    new AbjadPlaces(words, found).find();
  }

  /** True if the Persian forms of letters are more than the Arabic ones. */
  private static boolean isPersian(CharSequence text) {
    int persian = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\u06cc\u06a9\u067e\u0686\u06af\u0698".indexOf(c) >= 0) {
        persian++;
      } else if ("\u064a\u0643\u0629\u0649\u0623\u0625".indexOf(c) >= 0) {
        persian--;
      }
    }
    return persian > 0;
  }
}
