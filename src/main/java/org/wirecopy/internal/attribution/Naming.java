package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/**
 * Stances that stand beside the labeller's list of heads, which they must not change: of single
 * verbs, and of verbs that give a name ("called it a disgrace"), whose stance is that of the name.
 */
final class Naming {
  private static final String VERBS = "NAMING";
  private static final Set<Integer> NAMING = new HashSet<>();
  private static final Map<Integer, Stance> OWN = own();
  private static final Map<Integer, Stance> WORDS = words();

  private Naming() {}

  /** The stance of a form of a verb; null where it is that of its head in the labeller's list. */
  static @Nullable Stance own(int hash) {
    return OWN.get(hash);
  }

  static boolean isNaming(int hash) {
    return NAMING.contains(hash);
  }

  /** Of the words of praise and blame in a content the last one; to say, where it has none. */
  static Stance stance(Layers l, Frame frame) {
    Stance stance = Stance.SAY;
    for (Run run : frame.content()) {
      for (int t = run.from(); t < run.to(); t++) {
        stance = WORDS.getOrDefault(l.tokens.hash(t), stance);
      }
    }
    return stance;
  }

  private static Map<Integer, Stance> own() {
    Map<Integer, Stance> own = new HashMap<>();
    for (String[] row : Tsv.rows(Naming.class, "cue-stances.tsv")) {
      for (String form : row[1].split(" ", -1)) {
        if (row[0].equals(VERBS)) {
          NAMING.add(WordHash.of(form));
        } else {
          own.put(WordHash.of(form), Stance.valueOf(row[0]));
        }
      }
    }
    return Map.copyOf(own);
  }

  private static Map<Integer, Stance> words() {
    Map<Integer, Stance> words = new HashMap<>();
    for (String[] row : Tsv.rows(Naming.class, "naming.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        words.put(WordHash.of(word), Stance.valueOf(row[0]));
      }
    }
    return Map.copyOf(words);
  }
}
