package org.wirecopy.internal.names.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.lookup.WordSets;
import org.wirecopy.internal.names.matching.GivenNames;
import org.wirecopy.internal.names.romanization.Latinizer;
import org.wirecopy.internal.text.GivenNameRow;

/**
 * Given names, in Latin or Cyrillic: by the list of this package and the matching lexicon, and in
 * languages beside English by a longer list as well, in which English has too many plain words.
 */
final class Given {
  private static final String ENGLISH = "en";

  private static final int PLAIN =
      32; // first of the sets without diacritics, as declined forms are

  /** Names by language, two sets for each. */
  private static final class Loaded {
    static final Map<String, Integer> LANGUAGES = new HashMap<>();
    static final WordSets NAMES = read();

    private static WordSets read() {
      WordSets.Builder names = new WordSets.Builder();
      for (GivenNameRow row : GivenNameRow.read()) {
        int set = LANGUAGES.computeIfAbsent(row.language(), tag -> LANGUAGES.size());
        names.add(set, row.names());
        names.add(PLAIN + set, row.names().stream().map(Declension::plain).toList());
      }
      return names.build();
    }

    static long set(String language) {
      Integer number = LANGUAGES.get(language);
      return number == null ? 0 : 1L << number;
    }
  }

  private final Declension declension;
  private final long own; // the set of the language
  private final long longer; // and that of any

  private Given(Declension declension, long own, long any) {
    this.declension = declension;
    this.own = own;
    this.longer = own | any;
  }

  static Given of(@Nullable String language, Declension declension) {
    return language == null || language.equals(ENGLISH)
        ? new Given(declension, 0, 0)
        : new Given(declension, Loaded.set(language), Loaded.set(GivenNameRow.ANY));
  }

  boolean contains(Word word) {
    if (isCommon(word) || isInLongerList(word)) {
      return true;
    }
    if (Inflections.applies(word.lower())) {
      return isCyrillic(word.lower());
    }
    if (declension.declinesGivenNames()) {
      for (String form : declension.nominatives(word.lower())) {
        if (isListed(form) || (longer != 0 && (Loaded.NAMES.of(form) >>> PLAIN & longer) != 0)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True of a given name that needs no longer list. */
  static boolean isCommon(Word word) {
    return isListed(word.lower());
  }

  private boolean isInLongerList(Word word) {
    return longer != 0 && !word.isAcronym() && (Loaded.NAMES.of(word.lower()) & longer) != 0;
  }

  private boolean isCyrillic(String lower) {
    for (String form : declension.nominatives(lower)) {
      if (isListed(Latinizer.toLatin(form)) || (own != 0 && (Loaded.NAMES.of(form) & own) != 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String lower) {
    return Cues.isGiven(lower) || GivenNames.contains(lower, 0, lower.length());
  }
}
