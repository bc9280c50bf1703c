package org.wirecopy.internal.dateline;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.time.DayText;

/**
 * The places that a dateline begins with, and what is known of them: whether they are cities, or
 * rather labels, persons or agencies; whether they are printed in capitals.
 */
final class Places {

  private static final int UNKNOWN = -1;

  /** The words of a place that are written small. */
  private static final NameSet SMALL_WORDS = NameSet.load("small-words.tsv");

  /** The words that begin a sentence or a byline and no place. */
  private static final NameSet PREPOSITIONS = NameSet.load("prepositions.tsv");

  /** The titles that begin a person's name. */
  private static final NameSet TITLES = NameSet.load("titles.tsv");

  /** The cities of South Asia, whose papers print "Kochi: The port". */
  private static final NameSet COLON_CITIES = NameSet.load("colon-cities.tsv");

  /** The rivers that tell places of one name apart. */
  private static final NameSet RIVERS = NameSet.load("rivers.tsv");

  private List<String> names = List.of();
  private int end;
  private boolean capitals = true;
  private boolean cased;
  private boolean keyedLow;
  private int cities = UNKNOWN; // a bit for each of the names; looked up when first asked for

  /** Adds a place behind those that are there; Frankfurt/Main and Halle/Saale are one. */
  void add(String place) {
    if (names.isEmpty()) {
      names = List.of(place); // as nearly all datelines have it
      return;
    }
    names = new ArrayList<>(names);
    int last = names.size() - 1;
    if (RIVERS.contains(place, 0, place.length())) {
      names.set(last, names.get(last) + "/" + place);
    } else {
      names.add(place);
    }
  }

  /** Notes how one more word is spelled. */
  void spell(boolean upperFirst, boolean lower) {
    cased |= upperFirst;
    capitals &= upperFirst && !lower;
  }

  /** Notes that a word was small that is written with a capital. */
  void keyLow() {
    keyedLow = true;
  }

  /** Notes where the mark behind the places stands. */
  void endAt(int at) {
    end = at;
  }

  List<String> names() {
    return names;
  }

  /** The mark behind the places. */
  int end() {
    return end;
  }

  /** True if every letter of every place is a capital. */
  boolean areCapitals() {
    return capitals;
  }

  /** True if a word began with a capital. */
  boolean areCased() {
    return cased;
  }

  /** True if a word was small that is written with a capital. */
  boolean areKeyedLow() {
    return keyedLow;
  }

  /** True if one is a city that is known. */
  boolean areCities() {
    return cities() != 0;
  }

  /** True if there is one that is no city: "Paris/Wicken". */
  boolean areMixed() {
    return cities() != (1 << names.size()) - 1;
  }

  private boolean isFirstCity() {
    return (cities() & 1) != 0;
  }

  private int cities() {
    if (cities == UNKNOWN) {
      int known = 0;
      for (int i = 0; i < names.size(); i++) {
        String place = names.get(i);
        known |= Gazetteer.isPlace(place, 0, place.length()) ? 1 << i : 0;
      }
      cities = known;
    }
    return cities;
  }

  /** True if one is a city, a country or a state that is known. */
  boolean areKnown() {
    if (areCities()) {
      return true;
    }
    for (String place : names) {
      if (Gazetteer.isRegion(place, 0, place.length())) {
        return true;
      }
    }
    return false;
  }

  /** True if the first is a city of a country whose papers set a colon behind it. */
  boolean areColonCities() {
    return COLON_CITIES.contains(names.get(0), 0, names.get(0).length());
  }

  /** True if the first is one word that is a given name as well: "SOFIA: I was afraid." */
  boolean areGivenNames() {
    String first = names.get(0);
    return first.indexOf(' ') < 0 && GivenNames.contains(first);
  }

  /** True if one is named as towns are, and no person or dish: "LOWER WICKEN", "SCOTTSVILLE". */
  boolean areNamedLikeTowns() {
    for (String place : names) {
      if (TownName.isOne(place)) {
        return true;
      }
    }
    return false;
  }

  /** True if the first is what papers print in capitals, or a day of the week. */
  boolean areLabels() {
    String first = names.get(0);
    return !isFirstCity()
        && (Labels.contains(first, 0, first.length())
            || DayText.weekdayEnd(first, 0, first.length()) == first.length());
  }

  /** "In Paris", "Von Jane Example": a sentence or a byline, unless in capitals. */
  boolean arePhrases() {
    String first = names.get(0);
    int space = first.indexOf(' ');
    int end = space < 0 ? first.length() : space;
    return !capitals && cased && end <= 4 && PREPOSITIONS.contains(first, 0, end) && !isFirstCity();
  }

  /** "DR. SMITH": the first begins with a title, and is no place that is known. */
  boolean arePersons() {
    String first = names.get(0);
    int space = first.indexOf(' ');
    return TITLES.contains(first, 0, space < 0 ? first.length() : space) && !isFirstCity();
  }

  /** True if the first is no place that is known, but an agency. */
  boolean areAgencies() {
    String first = names.get(0);
    return Gazetteer.isAgency(first, 0, first.length()) && !isFirstCity();
  }

  /** True if the first begins with a word that only stands between others. */
  boolean areSmallWords() {
    String first = names.get(0);
    int space = first.indexOf(' ');
    return isSmallWord(first, 0, space < 0 ? first.length() : space);
  }

  static boolean isSmallWord(CharSequence text, int from, int end) {
    return end - from <= 5 && SMALL_WORDS.contains(text, from, end);
  }
}
