package org.wirecopy.internal.names.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.internal.text.Tsv;

/**
 * Korean names as Russian writes them, a syllable a word, in the spelling of English newspapers:
 * Ким Чен Ын is Kim Jong Un. The letters say little of the sounds, so the syllables are a table.
 */
final class CyrillicKorean {
  private static final int SHORTEST = 7; // three words of two letters but for one
  private static final int LONGEST = 20;

  private static final class Loaded {
    static final Map<String, String> SYLLABLES = new HashMap<>();
    static final Map<String, String> FAMILIES = new HashMap<>();

    static {
      for (String[] row : Tsv.rows(CyrillicKorean.class, "cyrillic-korean.tsv")) {
        (row[0].equals("f") ? FAMILIES : SYLLABLES).put(row[1], row[2]);
      }
    }
  }

  private CyrillicKorean() {}

  /** The name in Latin letters if all its words are Korean syllables, else the name itself. */
  static String latin(String name) {
    if (name.length() < SHORTEST || name.length() > LONGEST || !isCyrillic(name.charAt(0))) {
      return name;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    String family = words.length == 3 ? Loaded.FAMILIES.get(words[0]) : null;
    if (family == null) {
      return name;
    }
    String first = Loaded.SYLLABLES.get(words[1]);
    String second = Loaded.SYLLABLES.get(words[2]);
    return first == null || second == null ? name : family + ' ' + first + ' ' + second;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }
}
