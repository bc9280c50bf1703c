package org.wirecopy.internal.names.mention;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.internal.names.gazetteer.Fold;
import org.wirecopy.internal.names.gazetteer.Gazetteer;

/** Places by name, as far as a capitalized word or phrase alone can be trusted to name one. */
final class Places {
  /** Places are sorted by population: single words beyond this rank are too often plain words. */
  private static final int KNOWN = 4700;

  private static final int SHORTEST = 3;
  private static final int SHORTEST_FOREIGN = 5; // below, other languages' names are plain words

  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "US", "United States",
          "USA", "United States",
          "UK", "United Kingdom",
          "UAE", "United Arab Emirates",
          "США", "United States",
          "DDR", "East Germany",
          "USSR", "Soviet Union");

  private Places() {}

  /** The English name of the country that capitals stand for, U.S. as well as US; or null. */
  static @Nullable String abbreviated(Run run, int from, int to) {
    StringBuilder capitals = new StringBuilder(4);
    for (int i = from; i < to; i++) {
      if (to - from > 1 && run.word(i).text().length() > 1) {
        return null;
      }
      capitals.append(run.word(i).text());
    }
    return ABBREVIATIONS.get(capitals.toString());
  }

  /** The English name of the place that the words [from, to) name, or null. */
  static @Nullable String find(Run run, int from, int to, CharSequence text) {
    Word last = run.word(to - 1);
    if (!last.isCapital()) {
      return null;
    }
    CharSequence name = text.subSequence(run.word(from).start(), last.end());
    if (name.length() < SHORTEST) {
      return null;
    }
    if (to - from > 1) {
      int place = Gazetteer.get().place(Fold.hash(name));
      return place < 0 ? declined(name, last) : canonical(place);
    }
    for (String form : Inflections.nominatives(last.lower())) {
      int place = Gazetteer.get().place(Fold.hash(form));
      if (place >= 0 && place < KNOWN && isTrusted(form, place)) {
        return canonical(place);
      }
    }
    return null;
  }

  /** Нью-Йорке: a place of several words of which the last is declined. */
  private static @Nullable String declined(CharSequence name, Word last) {
    if (!Inflections.applies(last.lower())) {
      return null;
    }
    String before = name.subSequence(0, name.length() - last.text().length()).toString();
    for (String form : Inflections.nominatives(last.lower())) {
      int place = Gazetteer.get().place(Fold.hash(before + form));
      if (place >= 0) {
        return canonical(place);
      }
    }
    return null;
  }

  private static boolean isTrusted(String lower, int place) {
    return lower.length() >= SHORTEST_FOREIGN
        || lower.charAt(0) >= 0x370
        || Gazetteer.get().canonical(place).equalsIgnoreCase(lower);
  }

  /** The gazetteer's name, or the entity list's where that has the place too. */
  private static @Nullable String canonical(int place) {
    if (place < 0) {
      return null;
    }
    String english = Gazetteer.get().canonical(place);
    KnownEntities.@Nullable Known known =
        KnownEntities.table().find(english.toLowerCase(Locale.ROOT));
    return known == null || known.kind() != Name.Kind.PLACE ? english : known.canonical();
  }
}
