package org.wirecopy.internal.attribution.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tsv;

/**
 * The words of one language by kind, each kind as automata to be read from either end. A language
 * is read when it is met, and most kinds are never asked for from their end.
 */
final class Vocabulary {
  private static final int HAN = 0x4e00;
  private static final int LAST_HAN = 0x9fff;
  private static final Stance[] STANCES = Stance.values();

  private static final class Holder {
    static final char[] TRADITIONAL = traditional();
  }

  /** Of the languages met so far; at most as many as the tables have. */
  private static final Map<String, Vocabulary> MET = new ConcurrentHashMap<>();

  private final Map<String, CharTrie> forwards;
  private final Map<String, CharTrie> backwards = new ConcurrentHashMap<>(); // as far as asked for

  private Vocabulary(Map<String, CharTrie> forwards) {
    this.forwards = forwards;
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if there is no table of it
   */
  static Vocabulary of(String language) {
    Vocabulary met = MET.get(language); // without a lock, as nearly always
    return met != null
        ? met
        : MET.computeIfAbsent(language, code -> new Vocabulary(VocabularyRows.read(code)));
  }

  static char[] fold(CharSequence text) {
    return Folding.of(text, Holder.TRADITIONAL);
  }

  CharTrie forwards(String kind) {
    return forwards.getOrDefault(kind, CharTrie.EMPTY);
  }

  CharTrie backwards(String kind) {
    CharTrie made = backwards.get(kind);
    return made != null ? made : backwards.computeIfAbsent(kind, key -> forwards(key).reversed());
  }

  static Stance stance(long match) {
    return STANCES[(int) match];
  }

  /** Han characters to what they are folded to, those of the words in the tables. */
  private static char[] traditional() {
    char[] folded = new char[LAST_HAN - HAN + 1];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = (char) (HAN + i);
    }
    for (String[] row : Tsv.rows(Vocabulary.class, "traditional.tsv")) {
      for (String pair : row[0].split(" ", -1)) {
        folded[pair.charAt(0) - HAN] = pair.charAt(1);
      }
    }
    return folded;
  }
}
