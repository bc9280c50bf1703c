package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.text.GivenNameRow;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/** The given names of a language other than English: where names begin, and of what gender. */
final class GivenNames {
  private static final char NONE = 0;

  private static final class Holder {
    static final Map<String, Map<Integer, Character>> BY_LANGUAGE = read();
  }

  private static final class Inflected { // of use to three languages alone
    static final Map<Integer, Character> CASES = cases();
  }

  private static final class ByTable { // of the languages of CaseEndings
    static final Map<String, Map<Integer, Character>> CASES = casesByTable();
  }

  private final String language;
  private final Map<Integer, Character> own;
  private final Map<Integer, Character> all;
  private final boolean inflected;

  private GivenNames(String language) {
    own = Holder.BY_LANGUAGE.getOrDefault(language, Map.of());
    all = Holder.BY_LANGUAGE.getOrDefault(GivenNameRow.ANY, Map.of());
    inflected = CaseForms.has(language) || CaseEndings.of(language) != null;
    this.language = language;
  }

  static GivenNames of(String language) {
    return new GivenNames(language);
  }

  /**
   * M, F, U for a given name that tells no gender; 0 for other words. Takes parts of "Karl-Heinz".
   */
  char gender(Tokens tokens, int t) {
    int hash = tokens.hash(t);
    char told = gender(hash);
    if (told != NONE) {
      return told;
    }
    CharSequence text = tokens.text();
    for (int i = tokens.start(t) + 2; i < tokens.end(t) - 1; i++) {
      if (text.charAt(i) == '-') {
        char first = gender(WordHash.of(text, tokens.start(t), i));
        return first == NONE || gender(WordHash.of(text, i + 1, tokens.end(t))) == NONE
            ? NONE
            : first;
      }
    }
    return NONE;
  }

  private char gender(int hash) {
    Character told = own.get(hash);
    told = told == null ? all.get(hash) : told;
    told = told == null && inflected ? cases(language).get(hash) : told;
    return told != null ? told : Mentions.gender(hash);
  }

  /** True for a name in the nominative, as far as the list knows. */
  boolean isNominative(int hash) {
    return own.containsKey(hash) || all.containsKey(hash);
  }

  private static Map<String, Map<Integer, Character>> read() {
    Map<String, Map<Integer, Character>> names = new HashMap<>();
    for (String[] row : SerbianRows.with(GivenNameRow.rows())) {
      Map<Integer, Character> of = names.computeIfAbsent(row[0], language -> new HashMap<>());
      for (String name : row[2].split(" ", -1)) {
        of.put(WordHash.of(name), row[1].charAt(0));
      }
    }
    return names;
  }

  private static Map<Integer, Character> cases(String language) {
    return ByTable.CASES.getOrDefault(language, Inflected.CASES);
  }

  private static Map<String, Map<Integer, Character>> casesByTable() {
    Map<String, Map<Integer, Character>> all = new HashMap<>();
    CaseEndings.languages().forEach(language -> all.put(language, new HashMap<>()));
    for (String[] row : SerbianRows.with(GivenNameRow.rows())) {
      Map<Integer, Character> cases = all.get(row[0]);
      if (cases == null) {
        continue;
      }
      for (String name : row[2].split(" ", -1)) {
        for (String form : CaseForms.of(row[0], name)) {
          cases.putIfAbsent(WordHash.of(form), row[1].charAt(0));
        }
      }
    }
    return all;
  }

  /** Of names of all languages: what is no Slavic name makes no form that is met. */
  private static Map<Integer, Character> cases() {
    Map<Integer, Character> cases = new HashMap<>();
    for (GivenNameRow row : GivenNameRow.read()) {
      for (String name : row.names()) {
        for (String form : CaseForms.of(name)) {
          cases.putIfAbsent(WordHash.of(form), row.gender());
        }
      }
    }
    return cases;
  }
}
