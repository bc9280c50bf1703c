package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Compounds;
import org.wirecopy.internal.text.LanguageGuess;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordMap;
import org.wirecopy.internal.text.WordSequences;
import org.wirecopy.internal.text.WordSet;

/** The cue words of one language, and which language a text is in. */
final class Language {
  static final String ENGLISH = "en";
  static final String GERMAN = "de";

  private static final int SAMPLE = 4_000; // code units that decide the language
  private static final int MOST_LETTERS = 5; // that English lacks, asked of a text
  private static final int LEAST_OF_MANY = 3; // the same of a language that lends to none
  private static final int MANY = 12; // tokens, from which that holds
  private static final int PER_LETTER = 40; // code units that one such letter vouches for
  private static final int LEAST_WORDS = 2; // of the table of a language, to take a text for it
  private static final int[][] NONE = {};
  private static final Set<String> ELIDING = Set.of("fr", "it");

  /** Those whose table serves a like language that has none: Catalan, Galician, Belarusian. */
  private static final Set<String> LENDING =
      Set.of("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk");

  /** Languages that another's table serves. */
  private static final Map<String, String> SERVED = Map.of("bs", "hr", "ms", "id");

  private final Map<String, WordSet> sets; // of words, by kind
  private final WordSet all; // of all kinds
  private final WordSet small; // see smallWords
  private final WordSet plainArticles;
  private final WordSequences before; // cues of several words
  private final Map<String, WordSequences> sequences; // words that stand together, by kind
  private final Map<String, String[]> endings; // of words, by kind
  private final Compounds compounds;
  private final String letters; // that English lacks
  private final String alien; // that this language lacks and its like has
  private final WordMap<Stance> stances;
  private final Map<Long, Stance> phraseStances; // see phrase
  private final WordSet withParticle;
  private final WordSet negated; // verb forms: "neřekl"
  private final Set<String> traits;

  Language(LanguageRows rows) {
    sets = WordSet.ofEach(rows.sets);
    all = rows.all.build();
    small = rows.smallWords();
    plainArticles = rows.plainArticles();
    before = WordSequences.of(rows.before);
    sequences = new HashMap<>();
    rows.sequences.forEach((kind, words) -> sequences.put(kind, WordSequences.of(words)));
    endings = Map.copyOf(rows.endings);
    compounds = rows.compounds();
    letters = rows.letters;
    alien = rows.alien;
    stances = WordMap.of(rows.stances);
    phraseStances = Map.copyOf(rows.phraseStances);
    withParticle = rows.withParticle.build();
    negated = rows.negated.build();
    traits = Set.copyOf(rows.traits);
  }

  private static final class Holder {
    static final Map<String, Language> ALL = LanguageRows.read();
  }

  /** The language of a text, as far as there is a table for it, else English. */
  static String of(CharSequence text) {
    String sample = text.subSequence(0, Math.min(text.length(), SAMPLE)).toString();
    LanguageGuess guess = LanguageGuess.read(sample);
    String told = guess.language();
    String code = told == null ? ENGLISH : SERVED.getOrDefault(told, told);
    Language language = told == null ? null : Holder.ALL.get(code);
    boolean sure = language != null && (LENDING.contains(code) || language.isSpelled(sample));
    return sure ? code : byTables(sample, guess);
  }

  /** Letters that English lacks, if this language has any: "He said he ..." is not Finnish. */
  private boolean isSpelled(String text) {
    int wanted = letters.isEmpty() ? 0 : Math.min(MOST_LETTERS, 1 + text.length() / PER_LETTER);
    for (int i = 0; i < text.length() && wanted > 0; i++) {
      char c = text.charAt(i);
      wanted -= c > 0x7f && letters.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
    }
    return wanted == 0;
  }

  /**
   * The language whose table has most words of a text, a cue among them, where the text is too
   * short to tell otherwise, or in a language that has no table but may be like one that has.
   *
   * <p>Where nothing tells the language, letters that English lacks count as words.
   */
  private static String byTables(String text, LanguageGuess guess) {
    boolean unknown = guess.language() == null;
    Tokens tokens = Tokens.withElisions(text);
    Map<String, Integer> hits = new HashMap<>(); // of the lending ones
    Map<String, Integer> others = new LinkedHashMap<>();
    Set<String> cued = new HashSet<>();
    int english = 0;
    for (int t = 0; t < tokens.count(); t++) {
      int hash = tokens.hash(t);
      english += Lexicon.english().entry(hash) != 0 ? 1 : 0;
      for (Map.Entry<String, Language> language : Holder.ALL.entrySet()) {
        boolean foreign = unknown && language.getValue().spells(tokens, t);
        boolean listed = language.getValue().all.contains(hash);
        if (foreign || listed) {
          boolean lends = LENDING.contains(language.getKey());
          (lends ? hits : others).merge(language.getKey(), 1, Integer::sum);
        } else if (!language.getKey().equals(GERMAN)) {
          continue; // German verbs are in a table of their own
        }
        boolean acronym = tokens.kind(t) == Tokens.UPPER && !LENDING.contains(language.getKey());
        if ((!acronym && language.getValue().words("verb").contains(hash))
            || (unknown && language.getValue().isGermanCue(hash))
            || language.getValue().isCompoundVerb(tokens, t)
            || language.getValue().isHearsay(tokens, t)
            || language.getValue().isPostposition(hash)
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
    for (int found : hits.values()) {
      most = Math.max(most, found - 1); // a lending one without a cue outdoes the others too
    }
    most = tokens.count() > MANY ? Math.max(most, LEAST_OF_MANY - 1) : most;
    for (Map.Entry<String, Integer> language : others.entrySet()) {
      String code = language.getKey();
      if (language.getValue() > most && guess.allows(code) && cued.contains(code)) {
        best = code;
        most = language.getValue();
      }
    }
    return best;
  }

  /** True for a word with a letter that this language has and English lacks, and no alien one. */
  private boolean spells(Tokens tokens, int t) {
    boolean found = false;
    for (int i = tokens.start(t); !letters.isEmpty() && i < tokens.end(t); i++) {
      char letter = Character.toLowerCase(tokens.text().charAt(i));
      if (alien.indexOf(letter) >= 0) {
        return false;
      }
      found |= letters.indexOf(letter) >= 0;
    }
    return found;
  }

  /** Cues that stand in no row of this table: verbs of their own, nouns behind "nach". */
  private boolean isGermanCue(int hash) {
    boolean account = words("source_noun").contains(hash) || words("after").contains(hash);
    return account || (sets.containsKey("source_noun") && GermanVerbs.isVerb(hash));
  }

  /** A cue behind its source, in the languages that have no such cues of German's. */
  private boolean isPostposition(int hash) {
    return !sets.containsKey("source_noun") && words("after").contains(hash);
  }

  private boolean isCompoundVerb(Tokens tokens, int t) {
    int length = compounds.length(tokens, t);
    int end = tokens.end(t + length - 1);
    int hash = length < 2 ? 0 : WordHash.of(tokens.text(), tokens.start(t), end);
    return length > 1 && (words("verb").contains(hash) || words("unsourced").contains(hash));
  }

  private boolean isHearsay(Tokens tokens, int t) {
    return sequence(RuleHearsay.RUMOUR, tokens, t, tokens.count()) > 0
        || sequence(RuleHearsay.HEARSAY, tokens, t, tokens.count()) > 0;
  }

  /** The tokens of a text in a language. */
  static Tokens tokens(CharSequence text, String code) {
    Compounds compounds = named(code).compounds;
    if (!compounds.isEmpty()) {
      return Tokens.withCompounds(text, compounds);
    }
    return ELIDING.contains(code) ? Tokens.withElisions(text) : Tokens.of(text);
  }

  static Language named(String code) {
    Language language = Holder.ALL.get(code);
    if (language == null) {
      throw new IllegalArgumentException("code " + code + ": no table");
    }
    return language;
  }

  /** The stance of a form with a particle that ends its clause: "wies ... zurück". */
  @Nullable Stance stance(int hash, int particle) {
    return phraseStances.get(phrase(hash, particle));
  }

  /** The key of a form with its particle. */
  static long phrase(int hash, int particle) {
    return ((long) hash << 32) | (particle & 0xffffffffL);
  }

  boolean needsParticle(int hash) {
    return withParticle.contains(hash);
  }

  /** True for a form that says of itself that nothing was said: "neřekl". */
  boolean isNegated(int hash) {
    return negated.contains(hash);
  }

  /** The stance of a form of a cue verb; {@link Stance#SAY} of all that are not listed. */
  Stance stance(int hash) {
    return stances.getOrDefault(hash, Stance.SAY);
  }

  /** True for a trait of the language that the table names. */
  boolean hasTrait(String trait) {
    return traits.contains(trait);
  }

  /** True if the table has words of a kind. */
  boolean hasKind(String kind) {
    return sets.containsKey(kind);
  }

  boolean hasEndings(String kind) {
    return endings.containsKey(kind);
  }

  /** True if a word ends like those of a kind: infinitives, plural forms of verbs. */
  boolean ends(Tokens tokens, int t, String kind) {
    CharSequence text = tokens.text();
    for (String ending : endings.getOrDefault(kind, new String[0])) {
      int at = tokens.end(t) - ending.length();
      if (at >= tokens.start(t) && ending.contentEquals(text.subSequence(at, tokens.end(t)))) {
        return true;
      }
    }
    return false;
  }

  /** Small words that begin no name where a sentence begins with them: "Volgens", "Já", "Im". */
  WordSet smallWords() {
    return small;
  }

  /** Articles that hold no genitive: not "du", "della". */
  WordSet plainArticles() {
    return plainArticles;
  }

  WordSet words(String kind) {
    return sets.getOrDefault(kind, WordSet.EMPTY);
  }

  /**
   * How many tokens from {@code t} on are a cue that stands in front of its source; 0 for none. One
   * word may stand before the last word of a cue: "по предварительным данным", "по его словам".
   */
  int cueBefore(Tokens tokens, int t, int end) {
    return parted(before, tokens, t, end);
  }

  /** How many tokens from {@code t} on are words that stand together; 0 for none. */
  int sequence(String kind, Tokens tokens, int t, int end) {
    int longest = 0;
    for (int[] words : t < end ? sequences(kind).from(tokens.hash(t)) : NONE) {
      int k = 0;
      while (k < words.length && t + k < end && tokens.hash(t + k) == words[k]) {
        k++;
      }
      longest = k == words.length ? Math.max(longest, k) : longest;
    }
    return longest;
  }

  /** The same for what one word may part: "prétend désormais au". */
  int partedSequence(String kind, Tokens tokens, int t, int end) {
    return parted(sequences(kind), tokens, t, end);
  }

  private WordSequences sequences(String kind) {
    return sequences.getOrDefault(kind, WordSequences.EMPTY);
  }

  private static int parted(WordSequences sequences, Tokens tokens, int t, int end) {
    int longest = 0;
    for (int[] words : t < end ? sequences.from(tokens.hash(t)) : NONE) {
      longest = Math.max(longest, length(words, tokens, t, end));
    }
    return longest;
  }

  private static int length(int[] cue, Tokens tokens, int t, int end) {
    int k = 0;
    while (k < cue.length && t + k < end && tokens.hash(t + k) == cue[k]) {
      k++;
    }
    boolean inserted =
        k > 0
            && k == cue.length - 1
            && t + k + 1 < end
            && tokens.kind(t + k) == Tokens.LOWER
            && tokens.hash(t + k + 1) == cue[k];
    return k == cue.length ? k : inserted ? k + 2 : 0;
  }
}
