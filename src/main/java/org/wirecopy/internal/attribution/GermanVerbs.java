package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

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
      Set<Integer> particles,
      boolean quotes,
      boolean clauses,
      boolean thats,
      boolean objects) {}

  private static final Map<Integer, List<Verb>> FORMS = read();

  private GermanVerbs() {}

  /** The readings of a form; none if it is no cue verb. */
  static List<Verb> readings(int hash) {
    return FORMS.getOrDefault(hash, List.of());
  }

  static boolean isVerb(int hash) {
    return FORMS.containsKey(hash);
  }

  private static Map<Integer, List<Verb>> read() {
    Map<Integer, List<Verb>> forms = new HashMap<>();
    for (String[] row : Tsv.rows(GermanVerbs.class, "german-verbs.tsv")) {
      int bar = row[0].indexOf('|');
      Set<Integer> particles = row[1].equals("-") ? Set.of() : Mentions.hashes(row[1]);
      enter(forms, bar < 0 ? row[0] : row[0].substring(0, bar), true, particles, row[2]);
      if (bar >= 0) {
        enter(forms, row[0].substring(bar + 1), false, Set.of(), row[2]);
      }
    }
    return forms;
  }

  private static void enter(
      Map<Integer, List<Verb>> forms,
      String words,
      boolean finite,
      Set<Integer> particles,
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
