package org.wirecopy.internal.attribution;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.text.GivenNameRow;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/** The given names of a language other than English: where names begin, and of what gender. */
final class GivenNames {
  private static final char NONE = NamesByGender.NONE;

  private static final class Holder {
    static final Map<String, NamesByGender> BY_LANGUAGE = read();
  }

  private static final class Inflected { // of use to three languages alone
    static final NamesByGender CASES = cases();
  }

  private static final class ByTable { // of the languages of CaseEndings
    static final Map<String, NamesByGender> CASES = casesByTable();
  }

  private final String language;
  private final NamesByGender own;
  private final NamesByGender all;
  private final boolean inflected;

  private GivenNames(String language) {
    own = Holder.BY_LANGUAGE.getOrDefault(language, NamesByGender.EMPTY);
    all = Holder.BY_LANGUAGE.getOrDefault(GivenNameRow.ANY, NamesByGender.EMPTY);
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
    char told = own.gender(hash);
    told = told == NONE ? all.gender(hash) : told;
    told = told == NONE && inflected ? cases(language).gender(hash) : told;
    return told == NONE ? Mentions.gender(hash) : told;
  }

  /** True for a name in the nominative, as far as the list knows. */
  boolean isNominative(int hash) {
    return own.contains(hash) || all.contains(hash);
  }

  private static Map<String, NamesByGender> read() {
    Map<String, NamesByGender.Builder> names = new HashMap<>();
    List<String[]> rows = SerbianRows.with(GivenNameRow.rows());
    Collections.reverse(rows); // the last row of a name tells its gender
    for (String[] row : rows) {
      NamesByGender.Builder of =
          names.computeIfAbsent(row[0], language -> new NamesByGender.Builder());
      of.add(List.of(row[2].split(" ", -1)), row[1].charAt(0));
    }
    return built(names);
  }

  private static Map<String, NamesByGender> built(Map<String, NamesByGender.Builder> names) {
    Map<String, NamesByGender> built = new HashMap<>();
    names.forEach((language, of) -> built.put(language, of.build()));
    return built;
  }

  private static NamesByGender cases(String language) {
    return CaseEndings.of(language) == null
        ? Inflected.CASES
        : ByTable.CASES.getOrDefault(language, NamesByGender.EMPTY);
  }

  private static Map<String, NamesByGender> casesByTable() {
    Map<String, NamesByGender.Builder> all = new HashMap<>();
    for (String[] row : SerbianRows.with(GivenNameRow.rows())) {
      if (CaseEndings.of(row[0]) != null) {
        NamesByGender.Builder cases =
            all.computeIfAbsent(row[0], language -> new NamesByGender.Builder());
        for (String name : row[2].split(" ", -1)) {
          cases.add(CaseForms.of(row[0], name), row[1].charAt(0));
        }
      }
    }
    return built(all);
  }

  /** Of names of all languages: what is no Slavic name makes no form that is met. */
  private static NamesByGender cases() {
    NamesByGender.Builder cases = new NamesByGender.Builder();
    for (GivenNameRow row : GivenNameRow.read()) {
      row.names().forEach(name -> cases.add(CaseForms.of(name), row.gender()));
    }
    return cases.build();
  }
}
