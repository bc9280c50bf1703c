package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import org.wirecopy.internal.time.DayText;

/**
 * Reads the places that a dateline begins with, word by word: {@code PARIS/BERLIN}, {@code ST.
 * LOUIS}, {@code 's-Hertogenbosch}. Most paragraphs are given up here, behind their first word.
 */
final class PlaceText {

  /** A place has at most so many words: "ABOARD THE USS GEORGE WASHINGTON". */
  private static final int MOST_WORDS = 7;

  /** Some wires were keyed without capitals: then the place must be known, and the day printed. */
  private static final int MOST_LOWER_WORDS = 2;

  /** Before a bar an agency, or two, take so many units. */
  private static final int LONGEST_SIGNATURE = 20;

  private static final int MOST_NAMES = 6;

  private final CharSequence text;
  private final int to;
  private final Places places;
  private int at;
  private int placeStart;
  private int placeEnd;
  private int lowerWords;

  PlaceText(CharSequence text, int to, Places places) {
    this.text = text;
    this.to = to;
    this.places = places;
  }

  /** Reads the places at {@code from}; false if there is none. */
  boolean read(int from) {
    at = from;
    boolean read = places();
    places.endAt(at);
    return read;
  }

  private boolean places() {
    while (at < to && text.charAt(at) == '*') {
      at++; // a wire's own mark
    }
    do {
      if (!places.names().isEmpty()) {
        at++;
        skipSpaces();
      }
      if (!place() || !mayGoOn()) {
        return false;
      }
      places.add(text.subSequence(placeStart, placeEnd).toString());
    } while (at < to
        && text.charAt(at) == '/'
        && places.names().size() < MOST_NAMES
        && isNextPlace());
    return true;
  }

  /** Most paragraphs end here: behind their first words in capitals stands a small one. */
  private boolean mayGoOn() {
    int next = at;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to && (!isSmall(text.charAt(next)) || (places.areCapitals() && isBarNear(next)));
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
    if (!upper && !caseless && (first || !Places.isSmallWord(text, at, i)) && !isKeyedLow(i)) {
      return false;
    }
    places.spell(upper, lower);
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
        places.keyLow();
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

  private void skipSpaces() {
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
  }
}
