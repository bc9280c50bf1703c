package org.wirecopy.internal.attribution.script;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tsv;

/** What the tables say of one language, collected row by row. */
final class VocabularyRows {
  private static final String ENDING = "ending ";

  private final Map<String, SortedMap<String, Integer>> kinds = new HashMap<>();
  private final Map<String, String[]> endings = new HashMap<>();

  private VocabularyRows() {}

  /**
   * The words of a language by kind.
   *
   * @throws IllegalArgumentException if there is no table of it
   */
  static Map<String, CharTrie> read(String language) {
    VocabularyRows rows = new VocabularyRows();
    for (String[] row : Tsv.rows(Vocabulary.class, "words.tsv")) {
      if (row[0].equals(language)) {
        rows.addWords(row[1], row[2].split(" ", -1));
      }
    }
    for (String[] row : Tsv.rows(Vocabulary.class, "cues.tsv")) {
      if (row[0].equals(language)) {
        rows.enter(row[1], row[3].split(" ", -1), Stance.valueOf(row[2]).ordinal());
      }
    }
    if (rows.kinds.isEmpty()) {
      throw new IllegalArgumentException("language " + language + ": no table");
    }
    Map<String, CharTrie> tries = new HashMap<>();
    rows.kinds.forEach((kind, words) -> tries.put(kind, new CharTrie(words)));
    return tries;
  }

  private void addWords(String kind, String[] words) {
    if (kind.startsWith(ENDING)) {
      endings.put(kind.substring(ENDING.length()), words);
    } else {
      enter(kind, words, 0);
    }
  }

  private void enter(String kind, String[] words, int value) {
    SortedMap<String, Integer> all = kinds.computeIfAbsent(kind, key -> new TreeMap<>());
    for (String word : words) {
      int plus = word.indexOf('+');
      if (plus < 0) {
        all.put(folded(word), value + 1);
        continue;
      }
      for (String ending : endings.getOrDefault(word.substring(plus + 1), new String[0])) {
        all.put(folded(word.substring(0, plus) + ending), value + 1);
      }
    }
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (char c : Vocabulary.fold(word.replace('_', ' '))) {
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
