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

  /** Countries and great cities: of declined forms, where every noun has a capital. */
  private static final int KNOWN_DECLINED = 1000;

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

  private final CharSequence text;
  private final Cues cues;

  Places(CharSequence text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

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
  @Nullable String find(Run run, int from, int to) {
    Word last = run.word(to - 1);
    if (!last.isCapital()) {
      return null;
    }
    CharSequence name = text.subSequence(run.word(from).start(), last.end());
    if (name.length() < SHORTEST) {
      return null;
    }
    if (to - from > 1) {
      int place = place(name);
      return place < 0 ? declined(name, last) : canonical(place);
    }
    int known = KNOWN;
    for (String form : cues.declension().nominatives(last.lower())) {
      int place = place(form);
      if (place >= 0 && (cues.isPlace(form) || (place < known && isTrusted(form, place)))) {
        return canonical(place);
      }
      known = cues.capitalizesNouns() ? KNOWN_DECLINED : KNOWN; // Bars
    }
    return null;
  }

  /**
   * True of a country or great city, which more speak of than of anybody with a rare given name.
   */
  boolean isGreat(Word word) {
    for (String form : cues.declension().nominatives(word.lower())) {
      int place = place(form);
      if (place >= 0 && place < KNOWN_DECLINED && isTrusted(form, place)) {
        return true;
      }
    }
    return false;
  }

  private int place(CharSequence name) {
    long hash = Fold.hash(name);
    return cues.isEnglish() ? Gazetteer.get().place(hash) : Gazetteer.get().greatest(hash);
  }

  /** Нью-Йорке: a place of several words of which the last is declined. */
  private @Nullable String declined(CharSequence name, Word last) {
    String before = name.subSequence(0, name.length() - last.text().length()).toString();
    for (String form : cues.declension().nominatives(last.lower())) {
      int place = place(before + form);
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
