package org.wirecopy.internal.names.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.matching.GivenNames;
import org.wirecopy.internal.names.romanization.Latinizer;
import org.wirecopy.internal.text.GivenNameRow;

/**
 * Given names, in Latin or Cyrillic: by the list of this package and the matching lexicon, and in
 * languages beside English by a longer list as well, in which English has too many plain words.
 */
final class Given {
  private static final String ENGLISH = "en";

  /** Names by language, and without diacritics, as they are made of declined forms. */
  private record Names(Set<String> exact, Set<String> plain) {
    static final Names NONE = new Names(Set.of(), Set.of());
  }

  private static final class Loaded {
    static final Map<String, Names> LONGER = read();
  }

  private final Declension declension;
  private final Names own;
  private final Names any;

  private Given(Declension declension, Names own, Names any) {
    this.declension = declension;
    this.own = own;
    this.any = any;
  }

  static Given of(@Nullable String language, Declension declension) {
    if (language == null || language.equals(ENGLISH)) {
      return new Given(declension, Names.NONE, Names.NONE);
    }
    Map<String, Names> all = Loaded.LONGER;
    return new Given(
        declension,
        all.getOrDefault(language, Names.NONE),
        all.getOrDefault(GivenNameRow.ANY, Names.NONE));
  }

  private static Map<String, Names> read() {
    Map<String, Names> names = new HashMap<>();
    for (GivenNameRow row : GivenNameRow.read()) {
      Names of =
          names.computeIfAbsent(row.language(), tag -> new Names(new HashSet<>(), new HashSet<>()));
      of.exact.addAll(row.names());
      row.names().forEach(name -> of.plain.add(Declension.plain(name)));
    }
    return names;
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
        if (isListed(form) || own.plain.contains(form) || any.plain.contains(form)) {
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
    return !word.isAcronym()
        && (own.exact.contains(word.lower()) || any.exact.contains(word.lower()));
  }

  private boolean isCyrillic(String lower) {
    for (String form : declension.nominatives(lower)) {
      if (isListed(Latinizer.toLatin(form)) || own.exact.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String lower) {
    return Cues.isGiven(lower) || GivenNames.contains(lower, 0, lower.length());
  }
}
