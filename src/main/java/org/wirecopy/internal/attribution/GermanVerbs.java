package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordMap;
import org.wirecopy.internal.text.WordSet;

/**
 * The cue verbs of German by form, with the particle a finite form must be completed by ("teilte
 * ... mit") and what they govern.
 */
final class GermanVerbs {
  /**
   * One reading of a form.
   *
   * @param finite a finite form of a main clause; else a participle, or a form that closes its
   *     clause
   * @param thats governs a clause with "dass" alone ("spricht davon, dass")
   * @param particles one of them has to follow; empty for a verb without
   */
  record Verb(
      boolean finite,
      WordSet particles,
      boolean quotes,
      boolean clauses,
      boolean thats,
      boolean objects) {}

  private static final WordMap<List<Verb>> FORMS = read();

  private GermanVerbs() {}

  /** The readings of a form; none if it is no cue verb. */
  static List<Verb> readings(int hash) {
    return FORMS.getOrDefault(hash, List.of());
  }

  static boolean isVerb(int hash) {
    return FORMS.get(hash) != null;
  }

  private static WordMap<List<Verb>> read() {
    Map<Integer, List<Verb>> forms = new HashMap<>();
    for (String[] row : Tsv.rows(GermanVerbs.class, "german-verbs.tsv")) {
      int bar = row[0].indexOf('|');
      WordSet particles = row[1].equals("-") ? WordSet.EMPTY : WordSet.of(row[1]);
      enter(forms, bar < 0 ? row[0] : row[0].substring(0, bar), true, particles, row[2]);
      if (bar >= 0) {
        enter(forms, row[0].substring(bar + 1), false, WordSet.EMPTY, row[2]);
      }
    }
    return WordMap.of(forms);
  }

  private static void enter(
      Map<Integer, List<Verb>> forms,
      String words,
      boolean finite,
      WordSet particles,
      String flags) {
    Verb verb =
        new Verb(
            finite,
            particles,
            flags.contains("q"),
            flags.contains("s"),
            flags.contains("d"),
            flags.contains("o"));
    for (String word : words.split(" ", -1)) {
      forms.computeIfAbsent(WordHash.of(word), hash -> new ArrayList<>()).add(verb);
    }
  }
}
