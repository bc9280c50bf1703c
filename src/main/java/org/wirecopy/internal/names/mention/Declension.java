package org.wirecopy.internal.names.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/**
 * How a language declines names: "w Warszawie", "Zelenského", "Párizsba", "Berlins". What a form
 * may come from, by the table of the language's endings; of words in Cyrillic see {@link
 * Inflections}. A language without a table declines nothing. Immutable.
 */
final class Declension {
  private static final int LEAST_STEM = 3; // letters
  private static final String NOTHING = "-";
  private static final char FIRST_MARKED = 0xC0; // Latin and Greek letters with diacritics
  private static final char LAST_MARKED = 0x400;

  /**
   * A row of the table.
   *
   * @param nominatives what may stand in place of the endings
   * @param stem what the forms of one name share behind the letters before the endings
   */
  private record Rule(List<String> endings, List<String> nominatives, String stem) {}

  private static final class Loaded {
    static final Map<String, Declension> BY_LANGUAGE = read();
    static final Declension NONE = new Declension(List.of());
  }

  private final List<Rule> rules;

  private Declension(List<Rule> rules) {
    this.rules = rules;
  }

  private static Map<String, Declension> read() {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (String[] row : Tsv.rows(Declension.class, "declensions.tsv")) {
      String stem = row.length > 3 ? row[3] : "";
      rules
          .computeIfAbsent(row[0], language -> new ArrayList<>())
          .add(new Rule(words(row[1]), words(row[2]), stem));
    }
    Map<String, Declension> all = new HashMap<>();
    rules.forEach((language, of) -> all.put(language, new Declension(of)));
    return all;
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  static Declension of(@Nullable String language) {
    return language == null ? Loaded.NONE : Loaded.BY_LANGUAGE.getOrDefault(language, Loaded.NONE);
  }

  /** The word itself and what it may come from, likeliest first, the latter without diacritics. */
  List<String> nominatives(String lower) {
    if (Inflections.applies(lower)) {
      return Inflections.nominatives(lower);
    }
    if (rules.isEmpty()) {
      return List.of(lower);
    }
    List<String> forms = new ArrayList<>();
    forms.add(lower);
    String plain = plain(lower);
    for (Rule rule : rules) {
      String ending = ending(rule, plain);
      if (ending == null) {
        continue;
      }
      String before = plain.substring(0, plain.length() - ending.length());
      for (String nominative : rule.nominatives) {
        forms.add(nominative.equals(NOTHING) ? before : before + nominative);
      }
    }
    return forms;
  }

  /** What the forms of a name have in common, without diacritics. */
  String stem(String lower) {
    String plain = plain(lower);
    if (rules.isEmpty() || Inflections.applies(plain)) {
      return Inflections.stem(plain);
    }
    for (Rule rule : rules) {
      String ending = ending(rule, plain);
      if (ending != null) {
        return plain.substring(0, plain.length() - ending.length()) + rule.stem;
      }
    }
    return plain;
  }

  /** True if the word may come from another. */
  boolean applies(String lower) {
    return !rules.isEmpty() || Inflections.applies(lower);
  }

  /** False of a language that has no case but a genitive, which stands behind the whole name. */
  boolean declinesGivenNames() {
    return rules.size() > 1;
  }

  private static @Nullable String ending(Rule rule, String word) {
    for (String ending : rule.endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
        return ending;
      }
    }
    return null;
  }

  /** A word without its diacritics: newspapers leave them out here and write them there. */
  static String plain(String name) {
    StringBuilder plain = null;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= FIRST_MARKED && c < LAST_MARKED) {
        plain = plain == null ? new StringBuilder(name) : plain;
        plain.setCharAt(i, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
    }
    return plain == null ? name : plain.toString();
  }
}
