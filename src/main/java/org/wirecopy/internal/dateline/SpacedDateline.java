package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isDigit;
import static org.wirecopy.internal.dateline.DatelineParser.isLetter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.internal.time.DayText;

/**
 * Reads datelines of scripts with spaces between words: {@code CITY, Region, Nov 8 (Agency) -}.
 *
 * <p>A scanner, left to right: places, then in any order regions, a day and an agency, each behind
 * its mark, then a terminator. What was met decides whether it is believed, see {@link Proof}.
 */
final class SpacedDateline {

  /** No dateline has more parts behind its places. */
  private static final int MOST_PARTS = 8;

  private final Cursor cursor;
  private final CharSequence text;
  private final int start;
  private final Draft draft = new Draft();
  private final Places places;
  private final AgencyText agency;
  private final RegionText region;
  private char terminator;
  private boolean bareDay;

  private SpacedDateline(CharSequence text, int start, int to, Places places) {
    this.cursor = new Cursor(text, start, to);
    this.text = text;
    this.start = start;
    this.places = places;
    this.agency = new AgencyText(cursor, draft);
    this.region = new RegionText(cursor, draft);
  }

  /** The dateline at {@code start}, or null. Most paragraphs end with the look for a place. */
  static @Nullable Dateline read(CharSequence text, int start, int to) {
    Places places = new Places(text, to);
    if (text.charAt(start) == '(') {
      SpacedDateline dateline = new SpacedDateline(text, start, to, places);
      boolean clock = start + 1 < to && isDigit(text.charAt(start + 1));
      return clock ? dateline.clocked() : dateline.signed();
    }
    if (places.read(start)) {
      Dateline dateline = new SpacedDateline(text, start, to, places).behindPlaces();
      if (dateline != null) {
        return dateline;
      }
    }
    return PlacelessDateline.read(text, start, to);
  }

  private @Nullable Dateline behindPlaces() {
    cursor.at = places.end();
    return tail() && isBelieved() ? draft.toDateline(places.names(), start, cursor.at) : null;
  }

  private boolean places() {
    boolean read = places.read(cursor.at);
    cursor.at = places.end();
    return read;
  }

  private boolean isBelieved() {
    return new Proof(places, draft, region, terminator).holds(text, start, cursor.at);
  }

  // ---- heads without a place before the agency

  /** {@code (Reuters) -}, {@code (ANSA) - ROMA, 08 NOV -}. */
  private @Nullable Dateline signed() {
    if (!agency.marked(')', false) || !draft.knownAgency) {
      return null;
    }
    int behind = cursor.at;
    if (!terminated()) {
      cursor.at = cursor.behindSpaces(behind); // "(Belga) In Hasselt"
      return cursor.at > behind && isSentence(cursor.at)
          ? draft.toDateline(List.of(), start, cursor.at)
          : null;
    }
    int body = cursor.at;
    boolean more = places() && tail() && (draft.hasDay() || places.areKnown()) && isBelieved();
    if (more) {
      return draft.toDateline(places.names(), start, cursor.at);
    }
    Draft plain = new Draft();
    plain.agency = draft.agency;
    return plain.toDateline(List.of(), start, body);
  }

  private @Nullable Dateline clocked() {
    if (!new ClockedDateline(cursor).read(draft)) {
      return null;
    }
    boolean read = places() && tail();
    return read ? draft.toDateline(places.names(), start, cursor.at) : null;
  }

  // ---- region, day, agency

  private boolean tail() {
    for (int part = 0; part < MOST_PARTS; part++) {
      int before = cursor.at;
      cursor.skipSpaces();
      if (cursor.isAtEnd()) {
        return false;
      }
      char c = text.charAt(cursor.at);
      if (isTerminator(c, before)) {
        return isColon(c) ? colon() : dash();
      }
      if (c == '.' && isHeadOfSection()) {
        return close(cursor.behindSpaces(cursor.at + 1));
      }
      if (c == '/' && draft.agency != null && draft.hasDay()) {
        return close(cursor.behindSpaces(cursor.at + 1)); // "/ ACCESSWIRE / November 8, 2022 /"
      }
      if (!part(c) || cursor.isAtEnd()) {
        return false;
      }
      if (isSigned()) {
        return true;
      }
    }
    return false;
  }

  /** {@code GDYNIA. Trwają}: newspapers set a city in capitals and a stop before the story. */
  private boolean isHeadOfSection() {
    int body = cursor.behindSpaces(cursor.at + 1);
    return draft.agency == null
        && draft.region == null
        && !draft.hasDay()
        && places.areCapitals()
        && places.areCities()
        && places.names().size() == 1
        && cursor.isSpaceAt(cursor.at + 1)
        && isSentence(body)
        && Character.isLowerCase(charAt(body + 1))
        && DayText.at(text, body, cursor.to) == DayText.NONE
        && Gazetteer.agencyAt(text, body, cursor.to) == body;
  }

  /** One part behind its mark; false if something else stands there. */
  private boolean part(char c) {
    return switch (c) {
      case '(' ->
          isBracketedRegion() ? region.bracketed(')') : agency.marked(')', places.areCased());
      case '[' -> region.bracketed(']');
      case '/' -> agency.marked('/', places.areCased());
      case ',', '،' -> behindComma();
      case '.' -> isStop() && behindComma();
      default -> day() || agency.bare() || (isBehindStop() && agency.bareInitials());
    };
  }

  /** {@code 08 Nov. AVN.-}: no comma, but the stop of a month. */
  private boolean isBehindStop() {
    return draft.hasDay() && text.charAt(cursor.at - 2) == '.';
  }

  private boolean isBracketedRegion() {
    int close = cursor.indexOf(')', cursor.at, 30);
    int next = close < 0 ? cursor.to : cursor.behindSpaces(close + 1);
    return next < cursor.to && text.charAt(next) == '[';
  }

  private boolean behindComma() {
    cursor.at++;
    cursor.skipSpaces();
    if (cursor.isAtEnd() || cursor.is('-')) {
      return !cursor.isAtEnd();
    }
    if (day() || cursor.is('(') || cursor.is('/') || bareDay()) {
      return true;
    }
    if (agency.bare() || agency.bareDomain()) {
      return true;
    }
    return draft.hasDay() ? weekday() || agency.bareInitials() || region.read() : region.read();
  }

  /** A stop that divides: behind it a space, and then a letter, a digit or a slash. */
  private boolean isStop() {
    int next = cursor.at + 1;
    return next + 1 < cursor.to && cursor.isSpaceAt(next) && text.charAt(next + 1) != '(';
  }

  private boolean day() {
    return !draft.hasDay()
        && (readDay(draft, cursor.at) || readDay(draft, behindArticle(cursor.at)));
  }

  /** Behind the small word of "le 8 novembre", "den 8. November". */
  private int behindArticle(int from) {
    int end = from;
    while (end < from + 4 && Character.isLowerCase(charAt(end))) {
      end++;
    }
    return end > from && cursor.isSpaceAt(end) ? end + 1 : cursor.to;
  }

  private boolean readDay(Draft into, int from) {
    long packed = DayText.at(text, from, cursor.to);
    if (packed == DayText.NONE || !into.take(packed)) {
      return false;
    }
    cursor.at = DayText.end(packed);
    return true;
  }

  /** {@code MADRID, 8 (EUROPA PRESS)}: the day without its month, which is no date. */
  private boolean bareDay() {
    int end = cursor.at;
    while (end < cursor.to && end < cursor.at + 2 && isDigit(text.charAt(end))) {
      end++;
    }
    bareDay = end > cursor.at && cursor.isSpaceAt(end) && charAt(end + 1) == '(';
    cursor.at = bareDay ? end : cursor.at;
    return bareDay;
  }

  /** {@code 2022. november 8., kedd}: says nothing that the day does not. */
  private boolean weekday() {
    int end = DayText.weekdayEnd(text, cursor.at, cursor.to);
    boolean found = end > cursor.at;
    cursor.at = found ? end : cursor.at;
    return found;
  }

  // ---- the end

  private boolean isTerminator(char c, int before) {
    int at = cursor.at;
    if (isColon(c)) {
      return true;
    }
    if (c == '.') {
      return cursor.isDashAt(at + 1);
    }
    if (c == '_') {
      return before < at && cursor.isSpaceAt(at + 1);
    }
    // "Saint-Denis": a hyphen that binds is no dash.
    boolean binds =
        before == at && c == '-' && !cursor.isSpaceAt(at + 1) && !cursor.isDashAt(at + 1);
    return isDash(c) && !binds;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '=' || c == '：';
  }

  private boolean colon() {
    terminator = ':';
    cursor.at++;
    cursor.skipSpaces();
    return !cursor.isAtEnd();
  }

  /**
   * "/TASS/. ", "(AFP). ": behind the agency a stop may end the dateline, or with a day nothing.
   */
  private boolean isSigned() {
    if (draft.agency == null || cursor.isAtEnd()) {
      return false;
    }
    int at = cursor.at;
    if (!cursor.is('.')) {
      int body = cursor.behindSpaces(at);
      boolean trusted = draft.knownAgency || (draft.markedAgency && isUpper(draft.agency));
      boolean apart = body > at || text.charAt(at - 1) == '/';
      if (apart && (draft.hasDay() || bareDay) && trusted && isBody(body)) {
        return close(body);
      }
      // "STOCKHOLM (TT) Riksbanken": capitals and a known agency in marks need no dash.
      boolean marks = text.charAt(at - 1) == ')' || !cursor.isSpaceAt(at - 2);
      boolean capitals = places.areCapitals() && draft.knownAgency && draft.markedAgency;
      return body > at && marks && capitals && isSentence(body) && close(body);
    }
    int next = cursor.behindSpaces(at + 1);
    return cursor.isSpaceAt(at + 1) && !cursor.isDashAt(next) && close(next);
  }

  private static boolean isUpper(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSentence(int i) {
    return isBody(i) && Character.isUpperCase(charAt(i));
  }

  private boolean isBody(int i) {
    char c = charAt(i);
    return isLetter(c) || isDigit(c) || "\"“«„".indexOf(c) >= 0;
  }

  private boolean close(int body) {
    cursor.at = body;
    terminator = '.';
    return !cursor.isAtEnd();
  }

  private boolean terminated() {
    cursor.skipSpaces();
    boolean stop = cursor.is('.');
    if (stop) {
      cursor.at++;
      int next = cursor.behindSpaces(cursor.at);
      if (next > cursor.at && !cursor.isDashAt(next)) {
        return isBody(next) && !Character.isLowerCase(text.charAt(next)) && close(next);
      }
      cursor.at = next;
    }
    return cursor.isDashAt(cursor.at) && dash();
  }

  private boolean dash() {
    if (cursor.is('.')) {
      cursor.at++;
    }
    char c = text.charAt(cursor.at);
    boolean hyphen = c == '-' && !cursor.isDashAt(cursor.at + 1);
    terminator = hyphen ? '-' : c == '\u2013' ? '–' : '—';
    cursor.at += c == '_' ? 1 : 0;
    cursor.skipDashes();
    cursor.skipSpaces();
    return !cursor.isAtEnd() && behindDash();
  }

  /**
   * {@code - (Reuters) -}, {@code - Nov 8 -}, {@code — РИА Новости.}: parts behind a first dash.
   */
  private boolean behindDash() {
    int back = cursor.at;
    if (draft.agency == null && cursor.is('(')) {
      if (!agency.marked(')', false) || !draft.knownAgency || !terminated()) {
        cursor.at = back;
        draft.forgetAgency();
      }
      return true;
    }
    long packed = draft.hasDay() ? DayText.NONE : DayText.at(text, back, cursor.to);
    if (packed != DayText.NONE) {
      int end = cursor.behindSpaces(DayText.end(packed));
      cursor.at = end;
      boolean colon = cursor.is(':');
      if (colon && draft.region != null) {
        return false; // "LONDON, ENGLAND - NOVEMBER 08:" captions a picture
      }
      if ((cursor.isDashAt(end) || colon) && draft.take(packed)) {
        return colon ? colon() : dash();
      }
      cursor.at = back;
      // A story may begin with a day; behind a place alone it is more likely a stamp.
      return draft.agency != null || draft.region != null;
    }
    if (agency.bare() && !signatureCloses()) {
      cursor.at = back;
      draft.forgetAgency();
    }
    return true;
  }

  private boolean signatureCloses() {
    int afterName = cursor.at;
    if (cursor.is('.') && cursor.isSpaceAt(afterName + 1)) {
      cursor.at++;
      cursor.skipSpaces();
      return !cursor.isAtEnd();
    }
    if (cursor.is(':')) {
      return colon();
    }
    cursor.skipSpaces();
    return cursor.isDashAt(cursor.at) && cursor.at > afterName && dash();
  }

  private char charAt(int i) {
    return i < cursor.to ? text.charAt(i) : 0;
  }
}
