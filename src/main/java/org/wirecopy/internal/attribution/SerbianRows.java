package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a table with those of Croatian and Serbian in Latin letters a second time, in
 * Cyrillic ones: Serbian is written in both, letter for letter.
 */
final class SerbianRows {
  private static final String LATIN = "hr";
  private static final String CYRILLIC = "sr";
  private static final Set<String> AS_THEY_ARE = Set.of("trait", "letters", "alien_letters");
  private static final Map<String, String> PAIRS = Map.of("lj", "љ", "nj", "њ", "dž", "џ");
  private static final String FROM = "abcčćdđefghijklmnoprsštuvzž";
  private static final String TO = "абцчћдђефгхијклмнопрсштувзж";

  private SerbianRows() {}

  /** Of rows of a language, a kind and words. */
  static List<String[]> with(List<String[]> rows) {
    List<String[]> all = new ArrayList<>(rows);
    for (String[] row : rows) {
      if (row[0].equals(LATIN) && !AS_THEY_ARE.contains(row[1])) {
        all.add(new String[] {CYRILLIC, row[1], cyrillic(row[2])});
      }
    }
    return all;
  }

  /** Of rows of a language and two columns of endings. */
  static List<String[]> withEndings(List<String[]> rows) {
    List<String[]> all = new ArrayList<>(rows);
    for (String[] row : rows) {
      if (row[0].equals(LATIN)) {
        all.add(new String[] {CYRILLIC, cyrillic(row[1]), cyrillic(row[2])});
      }
    }
    return all;
  }

  static String cyrillic(String latin) {
    StringBuilder cyrillic = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      String pair = i + 1 < latin.length() ? PAIRS.get(latin.substring(i, i + 2)) : null;
      int letter = FROM.indexOf(latin.charAt(i));
      if (pair != null) {
        cyrillic.append(pair);
        i++;
      } else {
        cyrillic.append(letter < 0 ? latin.charAt(i) : TO.charAt(letter));
      }
    }
    return cyrillic.toString();
  }
}
