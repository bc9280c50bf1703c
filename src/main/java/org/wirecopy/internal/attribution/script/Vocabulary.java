package org.wirecopy.internal.attribution.script;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tsv;

/** The words of one language by kind, each kind as automata to be read from either end. */
final class Vocabulary {
  private static final int HAN = 0x4e00;
  private static final int LAST_HAN = 0x9fff;
  private static final Stance[] STANCES = Stance.values();
  private static final CharTrie NONE = new CharTrie();

  private static final class Holder {
    static final char[] TRADITIONAL = traditional();
    static final Map<String, Vocabulary> ALL = read();
  }

  private final Map<String, CharTrie> forwards = new HashMap<>();
  private final Map<String, CharTrie> backwards = new HashMap<>();
  private final Map<String, String[]> endings = new HashMap<>();

  private Vocabulary() {}

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if there is no table of it
   */
  static Vocabulary of(String language) {
    Vocabulary vocabulary = Holder.ALL.get(language);
    if (vocabulary == null) {
      throw new IllegalArgumentException("language " + language + ": no table");
    }
    return vocabulary;
  }

  static char[] fold(CharSequence text) {
    return Folding.of(text, Holder.TRADITIONAL);
  }

  CharTrie forwards(String kind) {
    return forwards.getOrDefault(kind, NONE);
  }

  CharTrie backwards(String kind) {
    return backwards.getOrDefault(kind, NONE);
  }

  static Stance stance(long match) {
    return STANCES[(int) match];
  }

  private void enter(String kind, String word, int value) {
    int plus = word.indexOf('+');
    if (plus < 0) {
      add(kind, word, value);
      return;
    }
    for (String ending : endings.getOrDefault(word.substring(plus + 1), new String[0])) {
      add(kind, word.substring(0, plus) + ending, value);
    }
  }

  private void add(String kind, String word, int value) {
    StringBuilder folded = new StringBuilder();
    for (char c : fold(word.replace('_', ' '))) {
      if (c != 0) {
        folded.append(c);
      }
    }
    forwards.computeIfAbsent(kind, k -> new CharTrie()).add(folded, false, value);
    backwards.computeIfAbsent(kind, k -> new CharTrie()).add(folded, true, value);
  }

  private static Map<String, Vocabulary> read() {
    Map<String, Vocabulary> all = new HashMap<>();
    for (String[] row : Tsv.rows(Vocabulary.class, "words.tsv")) {
      Vocabulary vocabulary = all.computeIfAbsent(row[0], language -> new Vocabulary());
      String[] words = row[2].split(" ", -1);
      if (row[1].startsWith("ending ")) {
        vocabulary.endings.put(row[1].substring("ending ".length()), words);
        continue;
      }
      for (String word : words) {
        vocabulary.enter(row[1], word, 0);
      }
    }
    for (String[] row : Tsv.rows(Vocabulary.class, "cues.tsv")) {
      Vocabulary vocabulary = all.computeIfAbsent(row[0], language -> new Vocabulary());
      for (String word : row[3].split(" ", -1)) {
        vocabulary.enter(row[1], word, Stance.valueOf(row[2]).ordinal());
      }
    }
    return all;
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
