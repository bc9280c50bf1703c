package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/**
 * The English word lists as one open-addressed table from word hash to a packed entry: word class,
 * cue head, its inflected form and its stance. Verb forms are generated from the lemmas by spelling
 * rules; where a spelling is open ("traveled", "travelled") both are entered, since a form that
 * does not exist is never met.
 */
final class Lexicon {
  /** The inflection of a cue head. */
  static final int NOT_A_HEAD = 0;

  static final int BASE = 1;
  static final int THIRD_PERSON = 2;
  static final int PAST = 3;
  static final int GERUND = 4;
  static final int NOUN = 5;
  static final int ADJECTIVE = 6;

  /** A light verb in any form: of use for the stance only. */
  static final int LIGHT = 7;

  private static final Stance[] STANCES = Stance.values();

  private final int[] keys = new int[1 << 14];
  private final int[] entries = new int[1 << 14]; // 0 marks a free slot
  private final List<Integer> lemmas = new ArrayList<>(); // hashes, by lemma number - 1
  private final List<String> classes = new ArrayList<>();

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon();
  }

  static Lexicon english() {
    return Holder.ENGLISH;
  }

  private Lexicon() {
    for (String[] row : Tsv.rows(Lexicon.class, "word-classes.tsv")) {
      classes.add(row[0]);
      for (String word : row[1].split(" ", -1)) {
        put(WordHash.of(word), classes.size(), 0xff);
      }
    }
    // Words of several parts of speech keep the first: "is convinced", then "claims", then a noun.
    List<String[]> heads = Tsv.rows(Lexicon.class, "cue-heads.tsv");
    for (String part : List.of("a", "v", "n", "l")) {
      for (String[] row : heads) {
        if (row[1].equals(part)) {
          lemmas.add(WordHash.of(row[0]));
          addHead(row, lemmas.size());
        }
      }
    }
  }

  private void addHead(String[] row, int lemma) {
    int stance = Stance.valueOf(row[2]).ordinal();
    switch (row[1]) {
      case "n" -> noun(row[0], lemma, stance);
      case "a" -> head(row[0], lemma, ADJECTIVE, stance);
      default -> verb(row, lemma, stance);
    }
  }

  /** The entry of a word, 0 if it has none; to be read with the methods below. */
  int entry(int hash) {
    int slot = hash & (keys.length - 1);
    while (entries[slot] != 0) {
      if (keys[slot] == hash) {
        return entries[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return 0;
  }

  /** True for a form that may be a cue by itself. */
  static boolean isHead(int entry) {
    return form(entry) != NOT_A_HEAD && form(entry) != LIGHT;
  }

  /** The number of word classes; classes are 1 to this. */
  int classCount() {
    return classes.size();
  }

  /** The number of a class named in the table, for rules. */
  int classOf(String name) {
    return classes.indexOf(name) + 1;
  }

  static int wordClass(int entry) {
    return entry & 0xff;
  }

  /** {@link #NOT_A_HEAD} or the form of the head. */
  static int form(int entry) {
    return (entry >>> 8) & 0xf;
  }

  static int lemma(int entry) {
    return entry >>> 20;
  }

  /** What stands for a lemma in a model: its spelling, so that the table may grow. */
  int lemmaHash(int entry) {
    int lemma = lemma(entry);
    return lemma == 0 ? 0 : lemmas.get(lemma - 1);
  }

  static Stance stance(int entry) {
    return STANCES[(entry >>> 12) & 0xff];
  }

  private void noun(String word, int lemma, int stance) {
    head(word, lemma, NOUN, stance);
    head(word.endsWith("y") ? stem(word, 1) + "ies" : word + "s", lemma, NOUN, stance);
  }

  private void verb(String[] row, int lemma, int stance) {
    String word = row[0];
    boolean light = row[1].equals("l");
    boolean e = word.endsWith("e");
    boolean y = word.endsWith("y") && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
    String hissing = word.endsWith("s") || word.endsWith("h") || word.endsWith("o") ? "es" : "s";
    int gerund = light ? LIGHT : GERUND;
    int past = light ? LIGHT : PAST;
    head(word, lemma, light ? LIGHT : BASE, stance);
    head(y ? stem(word, 1) + "ies" : word + hissing, lemma, light ? LIGHT : THIRD_PERSON, stance);
    head(e && !word.endsWith("ee") ? stem(word, 1) + "ing" : word + "ing", lemma, gerund, stance);
    String last = word.substring(word.length() - 1);
    boolean doubles = word.length() > 2 && "bdgklmnprt".contains(last);
    if (doubles) {
      head(word + last + "ing", lemma, gerund, stance);
    }
    if (!row[3].equals("-")) {
      for (String form : row[3].split(",", -1)) {
        head(form, lemma, past, stance);
      }
      return;
    }
    head(e ? word + "d" : y ? stem(word, 1) + "ied" : word + "ed", lemma, past, stance);
    if (doubles) {
      head(word + last + "ed", lemma, past, stance);
    }
  }

  private static String stem(String word, int cut) {
    return word.substring(0, word.length() - cut);
  }

  private void head(String word, int lemma, int form, int stance) {
    put(WordHash.of(word), lemma << 20 | stance << 12 | form << 8, ~0xff);
  }

  private void put(int hash, int bits, int mask) {
    int slot = hash & (keys.length - 1);
    while (entries[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = hash;
    if ((entries[slot] & mask) == 0) {
      entries[slot] |= bits;
    }
  }
}
