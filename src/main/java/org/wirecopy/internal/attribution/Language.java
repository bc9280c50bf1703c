package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.LanguageGuess;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/** The cue words of one language, and which language a text is in. */
final class Language {
  static final String ENGLISH = "en";
  static final String GERMAN = "de";

  private static final int SAMPLE = 4_000; // code units that decide the language
  private static final int LEAST_WORDS = 2; // of the table of a language, to take a text for it
  private static final Set<String> ELIDING = Set.of("fr", "it");

  /** Cues of several words, as hashes. */
  private final List<int[]> before = new ArrayList<>();

  private final Map<String, Set<Integer>> sets = new HashMap<>();
  private final Set<Integer> all = new HashSet<>(); // of all kinds
  private final Map<Integer, Stance> stances = new HashMap<>();

  private static final class Holder {
    static final Map<String, Language> ALL = read();
  }

  /** The language of a text, as far as there is a table for it, else English. */
  static String of(CharSequence text) {
    String sample = text.subSequence(0, Math.min(text.length(), SAMPLE)).toString();
    String code = LanguageGuess.of(sample);
    return code != null && Holder.ALL.containsKey(code) ? code : byTables(sample);
  }

  /**
   * The language whose table has most words of a text, a cue among them, where the text is too
   * short to tell otherwise, or in a language that has no table but may be like one that has.
   */
  private static String byTables(String text) {
    Tokens tokens = Tokens.withElisions(text);
    Map<String, Integer> hits = new HashMap<>();
    Set<String> cued = new HashSet<>();
    int english = 0;
    for (int t = 0; t < tokens.count(); t++) {
      int hash = tokens.hash(t);
      english += Lexicon.english().entry(hash) != 0 ? 1 : 0;
      for (Map.Entry<String, Language> language : Holder.ALL.entrySet()) {
        if (language.getValue().all.contains(hash)) {
          hits.merge(language.getKey(), 1, Integer::sum);
        }
        if (language.getValue().words("verb").contains(hash)
            || language.getValue().cueBefore(tokens, t, tokens.count()) > 0) {
          cued.add(language.getKey());
        }
      }
    }
    String best = ENGLISH;
    int most = Math.max(english, LEAST_WORDS - 1);
    for (Map.Entry<String, Integer> language : hits.entrySet()) {
      if (language.getValue() > most && cued.contains(language.getKey())) {
        best = language.getKey();
        most = language.getValue();
      }
    }
    return best;
  }

  /** The tokens of a text in a language. */
  static Tokens tokens(CharSequence text, String code) {
    return ELIDING.contains(code) ? Tokens.withElisions(text) : Tokens.of(text);
  }

  static Language named(String code) {
    Language language = Holder.ALL.get(code);
    if (language == null) {
      throw new IllegalArgumentException("code " + code + ": no table");
    }
    return language;
  }

  /** The titles and roles of a language, empty for English, which has its own lexicon. */
  static Set<Integer> titles(String code) {
    return named(code).words("title");
  }

  /** The stance of a form of a cue verb; {@link Stance#SAY} of all that are not listed. */
  Stance stance(int hash) {
    return stances.getOrDefault(hash, Stance.SAY);
  }

  Set<Integer> words(String kind) {
    return sets.getOrDefault(kind, Set.of());
  }

  /** How many tokens from {@code t} on are a cue that stands in front of its source; 0 for none. */
  int cueBefore(Tokens tokens, int t, int end) {
    int longest = 0;
    for (int[] cue : before) {
      int k = 0;
      while (k < cue.length && t + k < end && tokens.hash(t + k) == cue[k]) {
        k++;
      }
      longest = k == cue.length ? Math.max(longest, k) : longest;
    }
    return longest;
  }

  /** Every pronoun of a gender in any of the languages but English. */
  static Set<Integer> pronouns(String kind) {
    Set<Integer> all = new HashSet<>();
    Holder.ALL.values().forEach(language -> all.addAll(language.words(kind)));
    return Set.copyOf(all);
  }

  private static Map<String, Language> read() {
    Map<String, Language> all = new LinkedHashMap<>();
    all.put(ENGLISH, new Language());
    for (String[] row : Tsv.rows(Lexicon.class, "languages.tsv")) {
      Language language = all.computeIfAbsent(row[0], code -> new Language());
      Set<Integer> set = language.sets.computeIfAbsent(row[1], kind -> new HashSet<>());
      for (String word : row[2].split(" ", -1)) {
        if (row[1].equals("before")) {
          String[] parts = word.split("_", -1);
          int[] hashes = new int[parts.length];
          for (int i = 0; i < parts.length; i++) {
            hashes[i] = WordHash.of(parts[i]);
            language.all.add(hashes[i]);
          }
          language.before.add(hashes);
        } else {
          set.add(WordHash.of(word));
          language.all.add(WordHash.of(word));
        }
      }
    }
    for (String[] row : Tsv.rows(Lexicon.class, "verb-stances.tsv")) {
      Map<Integer, Stance> stances = all.computeIfAbsent(row[0], code -> new Language()).stances;
      for (String word : row[2].split(" ", -1)) {
        stances.put(WordHash.of(word), Stance.valueOf(row[1]));
      }
    }
    return all;
  }
}
