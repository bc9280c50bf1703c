package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/** The case endings of one language, from a table: how a name ends beside its nominative. */
final class CaseEndings {
  private static final String CONSONANT = "-";
  private static final String VOWELS = "aáeéěiíoóuúůyýäöαаеиоу";

  private static final class Holder {
    static final Map<String, CaseEndings> ALL = read();
  }

  private final List<String> nominatives = new ArrayList<>();
  private final List<String[]> others = new ArrayList<>(); // parallel to nominatives
  private final Set<String> all = new HashSet<>(Set.of(""));

  private CaseEndings() {}

  /** Null for a language that the table has not. */
  static @Nullable CaseEndings of(String language) {
    return Holder.ALL.get(language);
  }

  /** True for what may stand in place of a nominative ending, and for that itself. */
  boolean isEnding(String ending) {
    return all.contains(ending);
  }

  /** The forms of a word in lower case, without itself. */
  Collection<String> forms(String word) {
    Set<String> forms = new HashSet<>();
    for (int i = 0; i < nominatives.size(); i++) {
      String nominative = nominatives.get(i);
      boolean consonant = nominative.equals(CONSONANT);
      boolean ends =
          consonant
              ? VOWELS.indexOf(word.charAt(word.length() - 1)) < 0
              : word.endsWith(nominative) && word.length() > nominative.length();
      int stem = consonant ? word.length() : word.length() - nominative.length();
      for (String other : ends ? others.get(i) : new String[0]) {
        forms.add(word.substring(0, stem) + other);
      }
    }
    return forms;
  }

  private static Map<String, CaseEndings> read() {
    Map<String, CaseEndings> all = new HashMap<>();
    for (String[] row : SerbianRows.withEndings(Tsv.rows(CaseEndings.class, "case-endings.tsv"))) {
      CaseEndings of = all.computeIfAbsent(row[0], language -> new CaseEndings());
      String[] endings = row[2].split(" ", -1);
      of.nominatives.add(row[1]);
      of.others.add(endings);
      of.all.addAll(List.of(endings));
      if (!row[1].equals(CONSONANT)) {
        of.all.add(row[1]);
      }
    }
    return all;
  }
}
