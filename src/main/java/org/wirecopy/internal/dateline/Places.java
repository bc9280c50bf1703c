package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.time.DayText;

/**
 * Reads the places that a dateline begins with, and keeps what their spelling says: whether all are
 * in capitals, whether the script has capitals at all.
 */
final class Places {

  /** A place has at most so many words: "ABOARD THE USS GEORGE WASHINGTON". */
  private static final int MOST_WORDS = 7;

  /** Some wires were keyed without capitals: then the place must be known, and the day printed. */
  private static final int MOST_LOWER_WORDS = 2;

  /** Before a bar an agency, or two, take so many units. */
  private static final int LONGEST_SIGNATURE = 20;

  private static final int MOST_NAMES = 6;
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

  private final CharSequence text;
  private final int to;
  private List<String> names = List.of();
  private int at;
  private int placeStart;
  private int placeEnd;
  private boolean capitals = true;
  private boolean cased;
  private int lowerWords;
  private int cities = UNKNOWN; // a bit for each of the names; looked up when first asked for

  Places(CharSequence text, int to) {
    this.text = text;
    this.to = to;
  }

  List<String> names() {
    return names;
  }

  /** The mark behind the places. */
  int end() {
    return at;
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
    return lowerWords > 0;
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

  /** Reads {@code PARIS/BERLIN} at {@code from}; false if there is no place. */
  boolean read(int from) {
    at = from;
    while (at < to && text.charAt(at) == '*') {
      at++; // a wire's own mark
    }
    do {
      if (!names.isEmpty()) {
        at++;
        skipSpaces();
      }
      if (!place() || !mayGoOn()) {
        return false;
      }
      take(text.subSequence(placeStart, placeEnd).toString());
    } while (at < to && text.charAt(at) == '/' && names.size() < MOST_NAMES && isNextPlace());
    return true;
  }

  /** Frankfurt/Main and Halle/Saale are one place. */
  private void take(String place) {
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

  /** Most paragraphs end here: behind their first words in capitals stands a small one. */
  private boolean mayGoOn() {
    int next = at;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to && (!isSmall(text.charAt(next)) || (capitals && isBarNear(next)));
  }

  /** {@code BERLIN taz | Die}: small letters may sign before a bar. */
  private boolean isBarNear(int from) {
    for (int i = from; i < to && i < from + LONGEST_SIGNATURE; i++) {
      if (text.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }

  private boolean isNextPlace() {
    int next = at + 1;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= to || !isLetter(text.charAt(next))) {
      return false;
    }
    if (next == at + 1 && at > 0 && isSpace(text.charAt(at - 1))) {
      return false; // "Минск /БЕЛТА/"
    }
    if (isSmall(text.charAt(next)) && isAgency(next)) {
      return false; // "Düsseldorf/dpa –"
    }
    int close = next;
    while (close < to && close < next + 24 && text.charAt(close) != '/') {
      close++;
    }
    boolean signed =
        close < to && text.charAt(close) == '/' && Gazetteer.isAgency(text, next, close);
    return !signed;
  }

  private boolean place() {
    placeStart = at;
    placeEnd = at;
    int words = 0;
    while (at < to) {
      int wordStart = at;
      if (!word(words == 0)) {
        break;
      }
      words++;
      placeEnd = at;
      if (words > MOST_WORDS || at - wordStart > 30) {
        return false;
      }
      int spaces = at;
      skipSpaces();
      if (spaces == at || at >= to || !isLetter(text.charAt(at))) {
        break;
      }
      char next = text.charAt(at);
      if (!isSmall(next) && (beginsDay(at, next) || Correspondents.endAt(text, at, to) > at)) {
        break; // "Khulna Correspondent:"
      }
    }
    return words > 0;
  }

  /** A day, in Arabic behind its preposition. */
  private boolean beginsDay(int from, char first) {
    if (DayText.at(text, from, to) != DayText.NONE) {
      return true;
    }
    boolean in = first == 'ف' && from + 3 < to && text.charAt(from + 1) == 'ي';
    if (in && text.charAt(from + 2) == ' ' && DayText.at(text, from + 3, to) != DayText.NONE) {
      at = from + 3;
      return true;
    }
    return false;
  }

  /** One word of a place; small words only between others. */
  private boolean word(boolean first) {
    boolean elided = at + 3 < to && isApostrophe(text.charAt(at)) && text.charAt(at + 2) == '-';
    int i = elided ? at + 1 : at;
    if (i >= to || !isLetter(text.charAt(i)) || text.charAt(i) == Signs.TATWEEL) {
      return false;
    }
    char head = text.charAt(elided ? at + 3 : at); // the capital of "'s-Hertogenbosch"
    boolean upper = Character.isUpperCase(head);
    boolean caseless = !upper && !isSmall(head);
    int letters = 0;
    boolean lower = false;
    while (i < to) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letters++;
        lower |= isSmall(c);
      } else if (isInWord(i)) {
        letters = 0;
      } else if (c == '.' && isAbbreviation(i, letters)) {
        letters = 0;
      } else {
        break;
      }
      i++;
    }
    if (!upper && !caseless && (first || !isSmallWord(text, at, i)) && !isKeyedLow(i)) {
      return false;
    }
    cased |= upper;
    capitals &= upper && !lower;
    at = i;
    return true;
  }

  /** A small word that is followed by a comma soon, as in "sioux falls, april 7 -". */
  private boolean isKeyedLow(int end) {
    if (lowerWords == MOST_LOWER_WORDS) {
      return false;
    }
    for (int i = end; i < to && i < end + 16; i++) {
      if (text.charAt(i) == ',') {
        lowerWords++;
        return true;
      }
    }
    return false;
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    boolean mark = c == '-' || c == '\u2010' || isApostrophe(c);
    boolean bound = mark && i + 1 < to && isLetter(text.charAt(i + 1)) && i > at;
    return bound && (isApostrophe(c) || isSmall(text.charAt(i + 1)) || !isAgency(i + 1));
  }

  /** "PARIS-AFP", "دمشق-سانا": the hyphen binds who signs. */
  private boolean isAgency(int i) {
    return Gazetteer.agencyAt(text, i, to) > i;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == 'ʼ' || c == '`';
  }

  /** "ST. LOUIS", "FT. WORTH": a stop behind two or three letters with a place's word behind. */
  private boolean isAbbreviation(int i, int letters) {
    boolean spaced = i + 2 < to && text.charAt(i + 1) == ' ' && isLetter(text.charAt(i + 2));
    if (letters == 1 && i > 2 && text.charAt(i - 2) == '.') {
      return true; // "Frankfurt a.M."
    }
    if (letters == 1) {
      return i + 1 < to && (isLetter(text.charAt(i + 1)) || spaced || text.charAt(i + 1) == ',');
    }
    boolean initials =
        letters == 2
            && i + 2 < to
            && Character.isUpperCase(text.charAt(i - 1))
            && Character.isUpperCase(text.charAt(i + 1))
            && Character.isUpperCase(text.charAt(i + 2)); // "TP.HCM"
    return initials || (spaced && letters <= 3 && isSaintLike(i - letters, i));
  }

  private boolean isSaintLike(int from, int end) {
    return equals(from, end, "st")
        || equals(from, end, "ste")
        || equals(from, end, "ft")
        || equals(from, end, "mt")
        || equals(from, end, "pt")
        || equals(from, end, "sta")
        || equals(from, end, "sto");
  }

  private boolean equals(int from, int end, String word) {
    if (end - from != word.length()) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (Character.toLowerCase(text.charAt(i)) != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmallWord(CharSequence text, int from, int end) {
    return end - from <= 5 && SMALL_WORDS.contains(text, from, end);
  }

  private void skipSpaces() {
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
  }
}
