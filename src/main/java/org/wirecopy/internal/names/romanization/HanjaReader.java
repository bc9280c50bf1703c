package org.wirecopy.internal.names.romanization;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese characters as Koreans do: 佛國寺 as 불국사. CLDR's Korean collation sorts each character
 * behind the syllable it is read as, so that its rules are a table of readings. At the start of a
 * word the initial-sound law holds (Korean Orthography, 1988, sections 10 to 12): 女 is read 녀, but
 * 여 at the start.
 */
final class HanjaReader implements Transcriber {
  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int VOWELS = 21;
  private static final int NIEUN = 2;
  private static final int RIEUL = 5;
  private static final int SILENT = 11;
  private static final boolean[] FRONT =
      new boolean[VOWELS]; // i, and the vowels with y before them

  static {
    for (int vowel : new int[] {2, 3, 6, 7, 12, 17, 20}) {
      FRONT[vowel] = true;
    }
  }

  private final Map<Integer, Character> readings;

  HanjaReader() {
    readings = readings(((RuleBasedCollator) Collator.getInstance(ULocale.KOREAN)).getRules());
  }

  /** Rules such as {@code &가<<*伽佳假&각<<*刻却}, where a star lets a run of characters follow. */
  private static Map<Integer, Character> readings(String rules) {
    Map<Integer, Character> readings = new HashMap<>();
    char syllable = 0;
    for (int i = 0; i < rules.length(); ) {
      int c = rules.codePointAt(i);
      i += Character.charCount(c);
      if (isSyllable(c)) {
        syllable = (char) c;
      } else if (syllable != 0 && Character.isIdeographic(c)) {
        readings.putIfAbsent(c, syllable);
      }
    }
    return readings;
  }

  private static boolean isSyllable(int c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  @Override
  public String apply(CharSequence input) {
    String text = input.toString();
    StringBuilder out = new StringBuilder(text.length());
    boolean inside = false; // a letter stands before
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Character reading = reading(c);
      if (reading == null) {
        out.appendCodePoint(c);
      } else {
        out.append(inside ? reading : atStart(reading));
      }
      inside = Character.isLetter(c);
      i += Character.charCount(c);
    }
    return SafeNormalizer.normalize(out.toString(), Normalizer.Form.NFC);
  }

  /** How a character is read; a compatibility ideograph as the one it is canonically. */
  private @Nullable Character reading(int c) {
    Character reading = readings.get(c);
    if (reading != null || !Character.isIdeographic(c)) {
      return reading;
    }
    return readings.get(
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFC).codePointAt(0));
  }

  /** The syllable as it is read at the start of a word. */
  private static char atStart(char syllable) {
    int index = syllable - FIRST_SYLLABLE;
    int initial = index / (VOWELS * FINALS);
    int rest = index % (VOWELS * FINALS);
    if (initial != NIEUN && initial != RIEUL) {
      return syllable;
    }
    int read = FRONT[rest / FINALS] ? SILENT : NIEUN;
    return (char) (FIRST_SYLLABLE + read * VOWELS * FINALS + rest);
  }
}
