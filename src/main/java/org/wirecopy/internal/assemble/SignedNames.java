package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.Author;
import org.wirecopy.internal.names.mention.GivenNames;
import org.wirecopy.internal.text.Tsv;

/**
 * Tells names of persons by their given names where nothing else says that a line is one. Hungarian
 * and Vietnamese names end in the given name.
 */
final class SignedNames {

  private static final Set<String> GIVEN = load();

  private SignedNames() {}

  private static Set<String> load() {
    Set<String> names = new HashSet<>();
    for (String[] row : Tsv.rows(SignedNames.class, "given-names.tsv")) {
      names.addAll(List.of(row[0].split(" ", -1)));
    }
    return names;
  }

  /** True if all have a given name that is common in the news. */
  static boolean areKnown(List<Author> authors) {
    for (Author author : authors) {
      if (!isKnown(author.name())) {
        return false;
      }
    }
    return true;
  }

  /**
   * True if the name, of two words or more, begins or ends with a common given name; of a script
   * without capitals, which has no list, true.
   */
  static boolean isKnown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int first = lower.indexOf(' ');
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    boolean given = first > 0 && (isGiven(lower.substring(0, first)) || GIVEN.contains(last));
    return given || AuthorNames.isUncased(name);
  }

  /** A given name, or one like "Jean-Luc" whose first half is one. */
  private static boolean isGiven(String word) {
    int hyphen = word.indexOf('-');
    return contains(word) || (hyphen > 0 && contains(word.substring(0, hyphen)));
  }

  private static boolean contains(String word) {
    return GIVEN.contains(word) || GivenNames.contains(word);
  }
}
