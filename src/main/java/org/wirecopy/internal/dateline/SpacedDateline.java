package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isSpace;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.internal.time.DayText;

/**
 * Reads datelines of scripts with spaces between words: {@code CITY, Region, Nov 8 (Agency) -}.
 *
 * <p>A scanner, left to right, without return: places, then in any order regions, a day and an
 * agency, each behind its mark, then a terminator. What was met decides whether it is believed: an
 * agency that is known or a day will do; a known region or place needs a body that begins like one
 * and no second dash soon after; capitals alone need a long dash besides.
 */
final class SpacedDateline {

  /** A place has at most so many words: "ABOARD THE USS GEORGE WASHINGTON". */
  private static final int MOST_WORDS = 7;

  /** Some wires were keyed without capitals: then the place must be known, and the day printed. */
  private static final int MOST_LOWER_WORDS = 2;

  /** The words of a place that are written small. */
  private static final NameSet SMALL_WORDS =
      NameSet.of(
          "de", "del", "de", "la", "las", "los", "el", "al", "le", "les", "du", "des", "der", "den",
          "das", "am", "an", "im", "in", "of", "the", "on", "upon", "sur", "sous", "do", "da",
          "dos", "di", "dei", "y", "e", "und", "bei", "near", "d", "l", "na", "nad", "pod", "ob",
          "та", "и", "над", "на", "к");

  /** A second dash this near makes the first one part of a sentence. */
  private static final int ASIDE = 90;

  private final CharSequence text;
  private final int start;
  private final int to;
  private final Draft draft = new Draft();
  private int at;
  private int placeStart;
  private int placeEnd;
  private boolean capitals = true;
  private boolean cased;
  private int lowerWords;
  private int regionStart = -1;
  private int regionEnd;
  private boolean knownAgency;
  private char terminator;

  SpacedDateline(CharSequence text, int start, int to) {
    this.text = text;
    this.start = start;
    this.to = to;
    this.at = start;
  }

  @Nullable Dateline read() {
    if (text.charAt(at) == '(') {
      return parenthesis();
    }
    return places() && tail() && isBelieved() ? draft.toDateline(start, at) : null;
  }

  // ---- what begins with a parenthesis

  /**
   * {@code (Reuters) -}, {@code (ANSA) - ROMA, 08 NOV -}, {@code (07-17) 13:09 PDT BERKELEY --}.
   */
  private @Nullable Dateline parenthesis() {
    if (at + 1 < to && isDigit(text.charAt(at + 1))) {
      return stamped();
    }
    if (!agencyInParentheses() || !knownAgency || !terminated()) {
      return null;
    }
    int body = at;
    boolean more = places() && tail() && (draft.hasDay() || isKnownPlace()) && isBelieved();
    if (more) {
      return draft.toDateline(start, at);
    }
    Draft plain = new Draft();
    plain.agency = draft.agency;
    return plain.toDateline(start, body);
  }

  private @Nullable Dateline stamped() {
    int month = twoDigits(at + 1);
    int day = at + 3 < to && isDash(text.charAt(at + 3)) ? twoDigits(at + 4) : -1;
    boolean closed = day > 0 && at + 6 < to && text.charAt(at + 6) == ')';
    if (!closed || month < 1 || month > 12 || day > 31) {
      return null;
    }
    at += 7;
    skipSpaces();
    int hour = twoDigits(at);
    int minute = hour >= 0 && at + 2 < to && text.charAt(at + 2) == ':' ? twoDigits(at + 3) : -1;
    if (minute < 0 || hour > 23 || minute > 59) {
      return null;
    }
    at += 5;
    skipSpaces();
    int zoneStart = at;
    while (at < to && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
      at++;
    }
    boolean zone = at - zoneStart >= 2 && at - zoneStart <= 4;
    if (!zone) {
      return null;
    }
    String name = text.subSequence(zoneStart, at).toString();
    skipSpaces();
    long packed = ((long) month << 8) | day;
    if (!places() || !tail() || !draft.take(packed)) {
      return null;
    }
    draft.time = LocalTime.of(hour, minute);
    draft.zone = name;
    return draft.toDateline(start, at);
  }

  private int twoDigits(int i) {
    boolean two = i + 1 < to && isDigit(text.charAt(i)) && isDigit(text.charAt(i + 1));
    return two ? (text.charAt(i) - '0') * 10 + text.charAt(i + 1) - '0' : -1;
  }

  // ---- places

  /** {@code PARIS/BERLIN}; leaves {@code at} on the mark behind. */
  private boolean places() {
    while (at < to && text.charAt(at) == '*') {
      at++; // a wire's own mark
    }
    do {
      if (!draft.places.isEmpty()) {
        at++;
        skipSpaces();
      }
      if (!place() || !mayGoOn()) {
        return false;
      }
      boolean river = !draft.places.isEmpty() && isRiver();
      if (river) {
        int last = draft.places.size() - 1;
        draft.places.set(
            last, draft.places.get(last) + "/" + text.subSequence(placeStart, placeEnd));
      } else {
        draft.places.add(text.subSequence(placeStart, placeEnd).toString());
      }
    } while (at < to && text.charAt(at) == '/' && draft.places.size() < 6 && isNextPlace());
    return true;
  }

  /** Most paragraphs end here: behind their first words in capitals stands a small one. */
  private boolean mayGoOn() {
    int next = at;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to && !Character.isLowerCase(text.charAt(next));
  }

  /** Frankfurt/Main and Halle/Saale are one place. */
  private boolean isRiver() {
    String word = text.subSequence(placeStart, placeEnd).toString();
    return switch (word) {
      case "Main",
          "M.",
          "Oder",
          "O.",
          "Saale",
          "Spree",
          "Donau",
          "Neckar",
          "Inn",
          "Weser",
          "Ruhr" ->
          true;
      default -> false;
    };
  }

  private boolean isNextPlace() {
    int next = at + 1;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    if (next >= to || !isLetter(text.charAt(next))) {
      return false;
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
      if (!Character.isLowerCase(next) && DayText.at(text, at, to) != DayText.NONE) {
        break;
      }
    }
    return words > 0;
  }

  /** One word of a place; small words only between others. */
  private boolean word(boolean first) {
    int i = at;
    if (i >= to || !isLetter(text.charAt(i))) {
      return false;
    }
    boolean upper = Character.isUpperCase(text.charAt(i));
    boolean caseless = !upper && !Character.isLowerCase(text.charAt(i));
    int letters = 0;
    boolean lower = false;
    while (i < to) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        letters++;
        lower |= Character.isLowerCase(c);
      } else if (isInWord(i)) {
        letters = 0;
      } else if (c == '.' && isAbbreviation(i, letters)) {
        letters = 0;
      } else {
        break;
      }
      i++;
    }
    if (!upper && !caseless && (first || !isSmallWord(at, i)) && !isKeyedLow(i)) {
      return false;
    }
    cased |= upper;
    capitals &= upper && !lower;
    at = i;
    return true;
  }

  /** A small word that is followed by a comma soon, as in "sioux falls, april 7 -". */
  private boolean isKeyedLow(int end) {
    if (++lowerWords > MOST_LOWER_WORDS) {
      return false;
    }
    for (int i = end; i < to && i < end + 16; i++) {
      if (text.charAt(i) == ',') {
        return true;
      }
    }
    return false;
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    boolean mark = c == '-' || c == '\u2010' || c == '\'' || c == '\u2019' || c == 'ʼ' || c == '`';
    return mark && i + 1 < to && isLetter(text.charAt(i + 1)) && i > at;
  }

  /** "ST. LOUIS", "FT. WORTH": a stop behind two or three letters with a place's word behind. */
  private boolean isAbbreviation(int i, int letters) {
    boolean spaced = i + 2 < to && text.charAt(i + 1) == ' ' && isLetter(text.charAt(i + 2));
    if (letters == 1) {
      return i + 1 < to && (isLetter(text.charAt(i + 1)) || spaced || text.charAt(i + 1) == ',');
    }
    return spaced && letters <= 3 && isSaintLike(i - letters, i);
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

  private boolean isSmallWord(int from, int end) {
    return end - from <= 4 && SMALL_WORDS.contains(text, from, end);
  }

  // ---- region, day, agency

  private boolean tail() {
    for (int part = 0; part < 8; part++) {
      int before = at;
      skipSpaces();
      if (at >= to) {
        return false;
      }
      char c = text.charAt(at);
      if (c == '(') {
        if (!agencyInParentheses()) {
          return false;
        }
      } else if (c == '/') {
        if (!agencyInSlashes()) {
          return false;
        }
      } else if (c == ',' || c == '،' || (c == '.' && isStop())) {
        at++;
        skipSpaces();
        if (at < to && text.charAt(at) == '-') {
          return dash();
        }
        if (at >= to || !(day() || isAgencyMark() || signature() || region())) {
          return false;
        }
      } else if (isDash(c)
          && before == at
          && !isLongDash(at)
          && !(isSpaceAt(at + 1) || isDashAt(at + 1) || at + 1 == to)) {
        return false;
      } else if (isDash(c)) {
        return dash();
      } else if (c == '.' && at + 1 < to && isDash(text.charAt(at + 1))) {
        at++;
        return dash();
      } else if (c == ':' || c == '=' || c == '：') {
        terminator = ':';
        at++;
        skipSpaces();
        return at < to;
      } else if (!day() && !signature()) {
        return false;
      }
      if (isSigned()) {
        return true;
      }
    }
    return false;
  }

  /** A stop that divides: behind it a space, and then a letter, a digit or a slash. */
  private boolean isStop() {
    return at + 2 < to && isSpace(text.charAt(at + 1)) && text.charAt(at + 2) != '(';
  }

  private boolean isAgencyMark() {
    return text.charAt(at) == '(' || text.charAt(at) == '/';
  }

  /**
   * "/TASS/. ", "(AFP). ": behind the agency a stop may end the dateline, or with a day nothing.
   */
  private boolean isSigned() {
    if (knownAgency && draft.hasDay() && isSpaceAt(at)) {
      int body = at;
      while (body < to && isSpace(text.charAt(body))) {
        body++;
      }
      if (body < to
          && (isLetter(text.charAt(body))
              || isDigit(text.charAt(body))
              || "\"“«„".indexOf(text.charAt(body)) >= 0)) {
        at = body;
        terminator = '.';
        return true;
      }
    }
    boolean stop =
        draft.agency != null
            && at + 1 < to
            && text.charAt(at) == '.'
            && isSpace(text.charAt(at + 1));
    if (!stop) {
      return false;
    }
    int next = at + 1;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    if (next < to && isDash(text.charAt(next))) {
      return false;
    }
    at = next;
    terminator = '.';
    return at < to;
  }

  private boolean day() {
    if (draft.hasDay()) {
      return false;
    }
    long packed = DayText.at(text, at, to);
    if (packed == DayText.NONE || !draft.take(packed)) {
      return false;
    }
    at = DayText.end(packed);
    return true;
  }

  private boolean region() {
    int from = at;
    int end = at;
    while (end < to && end - from < 40) {
      char c = text.charAt(end);
      boolean stop =
          c == '.'
              && !(end + 1 < to
                  && (isLetter(text.charAt(end + 1))
                      || text.charAt(end + 1) == ','
                      || isSpace(text.charAt(end + 1))));
      if (c == ',' || c == '،' || c == '(' || c == '/' || c == ':' || c == '=' || stop) {
        break;
      }
      if (isDash(c) && (isSpaceAt(end + 1) || isDashAt(end + 1) || c != '-')) {
        break;
      }
      if (isDigit(c) || c == '"' || c == ';' || c == '?' || c == '!') {
        return false;
      }
      if (isSpace(c) && end + 1 < to && DayText.at(text, end + 1, to) != DayText.NONE) {
        break; // "Tex. March 3"
      }
      end++;
    }
    if (end == from || end >= to || end - from >= 40) {
      return false;
    }
    at = end;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (Character.isLowerCase(text.charAt(from)) && !startsWithArticle(from)) {
      return false;
    }
    regionStart = regionStart < 0 ? from : regionStart;
    regionEnd = end;
    String part = text.subSequence(from, end).toString();
    draft.region = draft.region == null ? part : draft.region + ", " + part;
    return draft.region.length() <= 48;
  }

  private boolean startsWithArticle(int from) {
    return from + 4 < to && equals(from, from + 3, "the") && text.charAt(from + 3) == ' ';
  }

  private boolean agencyInParentheses() {
    int from = at + 1;
    int end = from;
    while (end < to && end - from <= 40 && text.charAt(end) != ')') {
      end++;
    }
    if (end >= to || text.charAt(end) != ')' || end == from || !isName(from, end)) {
      return false;
    }
    at = end + 1;
    return agency(from, end);
  }

  private boolean agencyInSlashes() {
    int from = at + 1;
    int end = from;
    while (end < to && end - from <= 30 && text.charAt(end) != '/') {
      end++;
    }
    if (end >= to || text.charAt(end) != '/' || end == from || !isName(from, end)) {
      return false;
    }
    at = end + 1;
    return agency(from, end);
  }

  /** An agency without any mark: {@code РИА Новости.}, {@code INTERFAX.RU -}, {@code Reuters -}. */
  private boolean signature() {
    if (draft.agency != null || Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    int best = Gazetteer.agencyAt(text, at, Math.min(to, at + 26));
    if (best == at || !isSignatureEnd(best)) {
      return false;
    }
    int from = at;
    at = best;
    return agency(from, best);
  }

  /** Behind the name stands a space, a stop, a comma, or a dash that does not bind. */
  private boolean isSignatureEnd(int i) {
    char c = i < to ? text.charAt(i) : ' ';
    return isSpace(c) || c == '.' || c == ',' || c == ':' || (isDash(c) && !isLetterAt(i + 1));
  }

  private boolean agency(int from, int end) {
    boolean known = isKnown(from, end);
    if (draft.agency != null) {
      return known || knownAgency;
    }
    knownAgency = known;
    draft.agency = text.subSequence(from, end).toString();
    return known || isInitials(from, end);
  }

  /** "dpa/APA" is known if both are. */
  private boolean isKnown(int from, int end) {
    if (Gazetteer.isAgency(text, from, end)) {
      return true;
    }
    int part = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '/' || text.charAt(i) == ',') {
        if (!Gazetteer.isAgency(text, part, i)) {
          return false;
        }
        part = i + 1;
      }
    }
    return true;
  }

  private boolean isName(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean inside =
          isLetter(c)
              || c == ' '
              || c == '.'
              || c == '-'
              || c == '&'
              || c == '/'
              || c == ','
              || c == '\u00A0'
              || c == '=';
      if (!inside && !isDigit(c)) {
        return false;
      }
    }
    return !isSpace(text.charAt(from));
  }

  /** Call signs and agencies not in the table: "(WCMH)", "(GIN)". */
  private boolean isInitials(int from, int end) {
    if (end - from < 2 || end - from > 12) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c) || isSpace(c)) {
        return false;
      }
    }
    return cased;
  }

  // ---- the terminator

  private boolean terminated() {
    skipSpaces();
    if (at < to && text.charAt(at) == '.') {
      at++;
    }
    return at < to && isDash(text.charAt(at)) && dash();
  }

  private boolean dash() {
    char c = text.charAt(at);
    terminator = c == '-' && !isDashAt(at + 1) ? '-' : '—';
    while (at < to && isDash(text.charAt(at))) {
      at++;
    }
    skipSpaces();
    if (at >= to) {
      return false;
    }
    if (draft.agency == null && text.charAt(at) == '(') {
      int back = at;
      if (agencyInParentheses() && knownAgency && terminated()) {
        return true;
      }
      at = back;
      draft.agency = null;
      knownAgency = false;
      return true;
    }
    long packed = draft.hasDay() ? DayText.NONE : DayText.at(text, at, to);
    if (packed != DayText.NONE) {
      int end = DayText.end(packed);
      while (end < to && isSpace(text.charAt(end))) {
        end++;
      }
      if (end < to && isDash(text.charAt(end)) && draft.take(packed)) {
        at = end;
        return dash();
      }
      // A story may begin with a day; behind a place alone it is more likely a stamp.
      return draft.agency != null || draft.region != null;
    }
    int back = at;
    if (draft.agency == null && signature()) {
      if (at + 1 < to && text.charAt(at) == '.' && isSpace(text.charAt(at + 1))) {
        at++;
        skipSpaces();
        return at < to;
      }
      int afterName = at;
      skipSpaces();
      if (at < to && (isDash(text.charAt(at)) && at > afterName)) {
        return dash();
      }
      at = back;
      draft.agency = null;
      knownAgency = false;
    }
    return true;
  }

  // ---- proof

  private boolean isBelieved() {
    if (terminator == 0 || (lowerWords > 0 && !(draft.hasDay() && isKnownPlace()))) {
      return false;
    }
    if (knownAgency || draft.hasDay()) {
      return knownAgency || terminator != ':' || cased;
    }
    if (!cased) {
      return false;
    }
    boolean place = isKnownPlace();
    boolean region = isKnownRegion();
    boolean newspaper = capitals && terminator == '—' && (place || region);
    if (newspaper && (isBodyStart() || !hasSecondDash())) {
      return true;
    }
    if (!isBodyStart() || hasSecondDash()) {
      return false;
    }
    if (draft.agency != null) {
      return capitals || place || region;
    }
    if (terminator == ':') {
      return capitals && (draft.region == null ? place : region);
    }
    if (draft.region != null) {
      return region || (place && capitals);
    }
    return place || (capitals && terminator == '—' && isPlacelike());
  }

  private boolean isKnownPlace() {
    for (String place : draft.places) {
      if (Gazetteer.isPlace(place, 0, place.length())
          || Gazetteer.isRegion(place, 0, place.length())) {
        return true;
      }
    }
    return false;
  }

  /** True if one of the parts between commas is known. */
  private boolean isKnownRegion() {
    int part = regionStart;
    for (int i = part; part >= 0 && i <= regionEnd; i++) {
      if (i == regionEnd || text.charAt(i) == ',') {
        if (Gazetteer.isRegion(text, part, i) || Gazetteer.isPlace(text, part, i)) {
          return true;
        }
        part = i + 1;
      }
    }
    return false;
  }

  /** Capitals that are neither initials nor a paper's own label. */
  private boolean isPlacelike() {
    return draft.region == null
        && placeEnd - placeStart >= 5
        && !Labels.contains(text, placeStart, placeEnd);
  }

  private boolean isBodyStart() {
    char c = text.charAt(at);
    return !Character.isLowerCase(c);
  }

  private boolean hasSecondDash() {
    int end = Math.min(text.length(), at + ASIDE);
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean spaced = isDash(c) && i > 0 && isSpace(text.charAt(i - 1));
      if (spaced
          && i + 1 < text.length()
          && (isSpace(text.charAt(i + 1)) || isDash(text.charAt(i + 1)))) {
        return true;
      }
      if (c == '.' && i + 1 < end && isSpace(text.charAt(i + 1)) && i - at > 25) {
        return false; // the aside would have ended with the sentence
      }
    }
    return false;
  }

  private boolean isLongDash(int i) {
    return text.charAt(i) != '-';
  }

  private boolean isSpaceAt(int i) {
    return i < to && isSpace(text.charAt(i));
  }

  private boolean isDashAt(int i) {
    return i < to && isDash(text.charAt(i));
  }

  private boolean isLetterAt(int i) {
    return i < to && isLetter(text.charAt(i));
  }

  private void skipSpaces() {
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
