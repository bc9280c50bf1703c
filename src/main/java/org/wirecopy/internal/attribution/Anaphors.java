package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/**
 * Nouns that stand for somebody named before, in a language read by rules: another noun for the
 * same office ("o autarca" of a mayor, "il tecnico" of a coach), "the man", "the 48-year-old".
 */
final class Anaphors {
  private static final String OFFICE = "office";
  private static final String AGED = "aged";

  private static final class Holder {
    static final Map<String, Anaphors> ALL = read();
  }

  private final Map<Integer, Integer> offices = new HashMap<>(); // the row of a noun
  private final Map<String, Set<Integer>> persons = new HashMap<>(); // man, woman, years
  private String[] aged = {};

  static Anaphors of(String language) {
    return Holder.ALL.getOrDefault(language, new Anaphors());
  }

  /** True for a noun that some other noun may stand for. */
  boolean isOffice(int hash) {
    return offices.containsKey(hash);
  }

  boolean isSameOffice(int a, int b) {
    Integer office = offices.get(a);
    return office != null && office.equals(offices.get(b));
  }

  /** M or F for "the man", "the woman"; 0 for any other word. */
  char gender(int hash) {
    return persons.getOrDefault("man", Set.of()).contains(hash)
        ? 'M'
        : persons.getOrDefault("woman", Set.of()).contains(hash) ? 'F' : 0;
  }

  /** "éves", behind a number. */
  boolean isYears(int hash) {
    return persons.getOrDefault("years", Set.of()).contains(hash);
  }

  /** "24-åringen", "45χρονος". */
  boolean isAged(Tokens tokens, int t) {
    String word = Character.isDigit(tokens.first(t)) ? tokens.word(t).toLowerCase(Locale.ROOT) : "";
    for (String ending : aged) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Anaphors> read() {
    Map<String, Anaphors> all = new HashMap<>();
    List<String[]> rows = SerbianRows.with(Tsv.rows(Anaphors.class, "anaphors.tsv"));
    for (int row = 0; row < rows.size(); row++) {
      Anaphors of = all.computeIfAbsent(rows.get(row)[0], code -> new Anaphors());
      String kind = rows.get(row)[1];
      String[] words = rows.get(row)[2].split(" ", -1);
      if (kind.equals(AGED)) {
        of.aged = words;
        continue;
      }
      for (String word : words) {
        int hash = WordHash.of(word);
        if (kind.equals(OFFICE)) {
          of.offices.put(hash, row);
        } else {
          of.persons.computeIfAbsent(kind, key -> new HashSet<>()).add(hash);
        }
      }
    }
    return all;
  }
}
