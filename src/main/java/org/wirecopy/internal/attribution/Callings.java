package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * What persons and bodies are called in a language other than English: "Sprecherin", "maire",
 * "министр". The last part of a compound decides: "Gewerkschaftssekretärin", "PvdA-Kamerlid".
 */
final class Callings {
  private static final Set<String> COMPOUNDING = Set.of("de", "nl", "sv", "nb", "da", "fi", "hu");
  private static final Set<String> BARE_GENITIVE = Set.of("ro", "el");
  private static final Set<String> ENDINGS = Set.of("ending", "participle", "adjective");
  private static final String[] GERMAN_CASES = {"es", "s", "en", "n"};
  private static final int LEAST_PART = 3; // letters of the last part of a compound
  private static final int LEAST_FIRST = 3;
  private static final int LEAST_LENGTH = 5; // of a word told by its ending

  private static final class Holder {
    static final Map<String, Callings> ALL = read();
  }

  private final Map<String, WordSet> words; // by kind
  private final WordSet nominatives; // of nouns for persons
  private final Map<String, String[]> endings; // by kind

  private final String language;
  private final boolean german;
  private final boolean compounds;
  private final boolean inflects;

  private Callings(String language, Rows rows) {
    this.language = language;
    words = WordSet.ofEach(rows.words);
    nominatives = rows.nominatives.build();
    endings = Map.copyOf(rows.endings);
    german = language.equals(Language.GERMAN);
    compounds = COMPOUNDING.contains(language);
    inflects = CaseForms.has(language);
  }

  /** What the table says of a language, as hashes. */
  private static final class Rows {
    final Map<String, WordSet.Builder> words = new HashMap<>();
    final WordSet.Builder nominatives = new WordSet.Builder();
    final Map<String, String[]> endings = new HashMap<>();

    void add(String language, String kind, String[] cell) {
      if (ENDINGS.contains(kind)) {
        endings.put(kind, cell);
        return;
      }
      boolean inflected = kind.equals("calling") && CaseForms.has(language);
      WordSet.Builder set = words.computeIfAbsent(kind, key -> new WordSet.Builder());
      for (String written : cell) {
        String word = written.replace('_', ' ');
        set.add(WordHash.of(word));
        if (inflected) {
          if (!word.endsWith("í")) { // "mluvčí" is the same in all cases
            nominatives.add(WordHash.of(word));
          }
          CaseForms.of(language, word).forEach(form -> set.add(WordHash.of(form)));
        }
      }
    }
  }

  static Callings of(String language) {
    Callings callings = Holder.ALL.get(language);
    return callings == null ? new Callings(language, new Rows()) : callings;
  }

  boolean compounds() {
    return compounds;
  }

  boolean inflects() {
    return inflects;
  }

  /**
   * True where a noun in the genitive follows another without a word between: "ministra Mediului".
   */
  boolean genitiveAlone() {
    return BARE_GENITIVE.contains(language);
  }

  /** True where the family name comes first, and the office may follow the name. */
  boolean familyFirst() {
    return language.equals("hu");
  }

  /** True where the ending of a family name tells the gender though nouns have no cases. */
  boolean surnamesTell() {
    return language.equals("bg");
  }

  boolean middleNamesTell() {
    return language.equals("vi");
  }

  /** True where later mentions call a person by the first of the names. */
  boolean calledByFirst() {
    return language.equals("id");
  }

  /** True where endings hang on a name behind an apostrophe. */
  boolean suffixes() {
    return language.equals("tr");
  }

  /** True for a word of a kind of the table. */
  boolean is(String kind, int hash) {
    return words.getOrDefault(kind, WordSet.EMPTY).contains(hash);
  }

  /** True for a noun for persons, or a compound of one. */
  boolean isCalling(Tokens tokens, int t) {
    return isOrEndsIn("calling", tokens, t);
  }

  /** True for a noun for persons that is in the nominative, as far as the table knows. */
  boolean isNominative(int hash) {
    return nominatives.contains(hash);
  }

  boolean isBody(Tokens tokens, int t) {
    return isOrEndsIn("body", tokens, t);
  }

  boolean isMedium(Tokens tokens, int t) {
    return isOrEndsIn("medium", tokens, t);
  }

  boolean isStatement(Tokens tokens, int t) {
    return isOrEndsIn("statement", tokens, t);
  }

  private boolean isOrEndsIn(String kind, Tokens tokens, int t) {
    if (!tokens.isWord(t)) {
      return false;
    }
    if (is(kind, tokens.hash(t))) {
      return true;
    }
    int hyphen = hyphen(tokens, t);
    int end = tokens.end(t);
    if (endsIn(kind, tokens.text(), hyphen < 0 ? tokens.start(t) : hyphen, end, hyphen >= 0)) {
      return true;
    }
    for (String ending : german ? GERMAN_CASES : new String[0]) { // "des Ministerpräsidenten"
      int stem = end - ending.length();
      if (stem - tokens.start(t) >= LEAST_LENGTH
          && ending.contentEquals(tokens.text().subSequence(stem, end))
          && (is(kind, WordHash.of(tokens.text(), tokens.start(t), stem))
              || endsIn(kind, tokens.text(), tokens.start(t), stem, false))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsIn(String kind, CharSequence text, int start, int end, boolean hyphen) {
    if (hyphen && is(kind, WordHash.of(text, start + 1, end))) {
      return true;
    }
    if (!compounds) {
      return false;
    }
    for (int i = start + LEAST_FIRST; i <= end - LEAST_PART; i++) {
      if (is(kind, WordHash.of(text, i, end))) {
        return true;
      }
    }
    return false;
  }

  /** The last hyphen inside a word, -1 if there is none. */
  static int hyphen(Tokens tokens, int t) {
    CharSequence text = tokens.text();
    for (int i = tokens.end(t) - 2; i > tokens.start(t); i--) {
      if (text.charAt(i) == '-') {
        return i;
      }
    }
    return -1;
  }

  /** True for a word that ends like nouns for persons do; of use right before a name alone. */
  boolean endsAsCalling(Tokens tokens, int t) {
    return ends("ending", tokens, t);
  }

  boolean isParticiple(Tokens tokens, int t) {
    return tokens.kind(t) == Tokens.LOWER && ends("participle", tokens, t);
  }

  /** True for a word that ends like adjectives do; of Polish, Russian and Ukrainian. */
  boolean isAdjective(Tokens tokens, int t) {
    return tokens.kind(t) == Tokens.LOWER && ends("adjective", tokens, t);
  }

  private boolean ends(String kind, Tokens tokens, int t) {
    CharSequence text = tokens.text();
    int end = tokens.end(t);
    for (String ending : endings.getOrDefault(kind, new String[0])) {
      int at = end - ending.length();
      if (end - tokens.start(t) >= LEAST_LENGTH
          && at > tokens.start(t)
          && ending.contentEquals(text.subSequence(at, end))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Callings> read() {
    Map<String, Rows> rows = new HashMap<>();
    for (String[] row : SerbianRows.with(Tsv.rows(Callings.class, "callings.tsv"))) {
      rows.computeIfAbsent(row[0], language -> new Rows())
          .add(row[0], row[1], row[2].split(" ", -1));
    }
    Map<String, Callings> all = new HashMap<>();
    rows.forEach((language, of) -> all.put(language, new Callings(language, of)));
    return all;
  }
}
