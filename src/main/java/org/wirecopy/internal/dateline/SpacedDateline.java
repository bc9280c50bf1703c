package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isDigit;
import static org.wirecopy.internal.dateline.DatelineParser.isLetter;
import static org.wirecopy.internal.dateline.DatelineParser.isSpace;

import java.time.LocalTime;
import java.util.List;
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

  private final CharSequence text;
  private final int start;
  private final int to;
  private final Draft draft = new Draft();
  private final Places places;
  private int at;
  private int regionStart = -1;
  private int regionEnd;
  private boolean knownAgency;
  private char terminator;

  SpacedDateline(CharSequence text, int start, int to) {
    this.text = text;
    this.start = start;
    this.to = to;
    this.at = start;
    this.places = new Places(text, to);
  }

  @Nullable Dateline read() {
    if (text.charAt(at) == '(') {
      return parenthesis();
    }
    return places() && tail() && isBelieved() ? draft.toDateline(places.names(), start, at) : null;
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
    boolean more = places() && tail() && (draft.hasDay() || places.areKnown()) && isBelieved();
    if (more) {
      return draft.toDateline(places.names(), start, at);
    }
    Draft plain = new Draft();
    plain.agency = draft.agency;
    return plain.toDateline(List.of(), start, body);
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
    return draft.toDateline(places.names(), start, at);
  }

  private int twoDigits(int i) {
    boolean two = i + 1 < to && isDigit(text.charAt(i)) && isDigit(text.charAt(i + 1));
    return two ? (text.charAt(i) - '0') * 10 + text.charAt(i + 1) - '0' : -1;
  }

  private boolean places() {
    boolean read = places.read(at);
    at = places.end();
    return read;
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
    return from + 4 < to && text.subSequence(from, from + 4).toString().equalsIgnoreCase("the ");
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
    return places.areCased();
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
    if (terminator == 0 || (places.areKeyedLow() && !(draft.hasDay() && places.areKnown()))) {
      return false;
    }
    if (knownAgency || draft.hasDay()) {
      return knownAgency || terminator != ':' || places.areCased();
    }
    if (!places.areCased()) {
      return false;
    }
    boolean place = places.areKnown();
    boolean region = isKnownRegion();
    BodyStart body = new BodyStart(text, at);
    boolean capitals = places.areCapitals();
    boolean newspaper = capitals && terminator == '—' && (place || region);
    if (newspaper && (body.isCapital() || !body.hasSecondDash())) {
      return true;
    }
    if (!body.isCapital() || body.hasSecondDash()) {
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
    return place || (terminator == '—' && places.arePlacelike());
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
}
