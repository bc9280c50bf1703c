package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isCaseless;
import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isInitial;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isStop;

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

  /** The name of a paper behind the word for its correspondent is no longer. */
  private static final int LONGEST_PAPER = 20;

  private final Cursor cursor;
  private final CharSequence text;
  private final int start;
  private final Draft draft = new Draft();
  private final Places places;
  private final AgencyText agency;
  private final RegionText region;
  private final DayPart day;
  private char terminator;
  private boolean headed; // by an agency before the place

  private SpacedDateline(CharSequence text, int start, int to, Places places) {
    this.cursor = new Cursor(text, start, to);
    this.text = text;
    this.start = start;
    this.places = places;
    this.agency = new AgencyText(cursor, draft);
    this.region = new RegionText(cursor, draft);
    this.day = new DayPart(cursor, draft);
  }

  /** The dateline at {@code start}, or null. Most paragraphs end with the look for a place. */
  static @Nullable Dateline read(CharSequence text, int start, int to) {
    Places places = new Places(text, to);
    if (text.charAt(start) == '(') {
      SpacedDateline dateline = new SpacedDateline(text, start, to, places);
      boolean clock = start + 1 < to && isDigit(text.charAt(start + 1));
      return clock ? dateline.clocked() : dateline.signed();
    }
    int head = Correspondents.headEnd(text, start, to);
    boolean apart =
        head > start
            && Correspondents.areApart(text, head, to)
            && Gazetteer.placeAt(text, start, to) == start;
    if (!apart && places.read(start)) {
      Dateline dateline = new SpacedDateline(text, start, to, places).behindPlaces();
      if (dateline != null) {
        return dateline;
      }
    }
    Dateline dateline = PlacelessDateline.read(text, start, to);
    return dateline != null ? dateline : headed(text, start, head, to);
  }

  /**
   * Behind an agency or a paper's correspondent: {@code ACN Girona.-}, {@code स्टाफ रिपोर्टर,
   * पटना।}
   */
  private static @Nullable Dateline headed(CharSequence text, int start, int head, int to) {
    if (head == start && !PlacelessDateline.mayBeSigned(text, start, to)) {
      return null;
    }
    SpacedDateline dateline = new SpacedDateline(text, start, to, new Places(text, to));
    dateline.draft.reported = head > start;
    dateline.cursor.at = head;
    dateline.headed = head == start && dateline.agency.head();
    return head > start || dateline.headed ? dateline.behindHead() : null;
  }

  private @Nullable Dateline behindPlaces() {
    cursor.at = places.end();
    return tail() && isBelieved() ? draft.toDateline(places.names(), start, cursor.at) : null;
  }

  /**
   * The places behind who reports; they must be known, or a day or the stop of an agency follow.
   */
  private @Nullable Dateline behindHead() {
    while (!cursor.isAtEnd() && (cursor.isSpaceAt(cursor.at) || isDivider(charAt(cursor.at)))) {
      cursor.at++;
    }
    int from = cursor.at;
    boolean read = places() && tail() && isBelieved();
    if (read && (places.areCities() || draft.hasDay() || isStopDash(places.end()))) {
      return draft.toDateline(places.names(), start, cursor.at);
    }
    // "Na Mwandishi Wetu, Arusha SERIKALI imesema": the story's first word in capitals
    int end = Gazetteer.placeAt(text, from, cursor.to);
    int body = cursor.behindSpaces(end);
    boolean capitals =
        Character.isUpperCase(charAt(body)) && Character.isUpperCase(charAt(body + 1));
    if (end == from || body == end || !capitals || !draft.reported) {
      return null;
    }
    return draft.toDateline(List.of(text.subSequence(from, end).toString()), start, body);
  }

  private static boolean isDivider(char c) {
    return isDash(c) || ",،:/|.".indexOf(c) >= 0;
  }

  private boolean isStopDash(int i) {
    return charAt(i) == '.' && cursor.isDashAt(i + 1);
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
      cursor.at = cursor.behindSpaces(behind);
      // "(TTXVN) Cà Mau – Nông dân"
      if (cursor.at > behind && places() && places.areCities() && tail() && isBelieved()) {
        return draft.toDateline(places.names(), start, cursor.at);
      }
      draft.keepAgency();
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
        boolean mark = isColon(c) || c == '|';
        return mark ? colon() : dash();
      }
      if (isStop(c) && isHeadOfSection()) {
        return close(cursor.behindSpaces(cursor.at + 1));
      }
      if (c == '/' && draft.agency != null && draft.hasDay()) {
        return close(cursor.behindSpaces(cursor.at + 1)); // "/ ACCESSWIRE / November 8, 2022 /"
      }
      if (!part(c) || cursor.isAtEnd()) {
        return false;
      }
      if (isSigned() || isDayAlone()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code GDYNIA. Trwają}, {@code Hannover. Die}: newspapers set a city and a stop before the
   * story. In capitals the city alone will do; else a sentence must follow that is as long as a
   * lede's.
   */
  private boolean isHeadOfSection() {
    int body = cursor.behindSpaces(cursor.at + 1);
    boolean plain = (draft.agency == null || headed) && draft.region == null && !draft.hasDay();
    if (!plain || !places.areCities() || body == cursor.at + 1 || !isStory(body)) {
      return false;
    }
    if (draft.reported || headed) {
      return true;
    }
    boolean one = places.names().size() == 1;
    boolean word = Character.isUpperCase(charAt(body)) && isSmall(charAt(body + 1));
    return (one && word && places.areCapitals())
        || (!places.areMixed() && !places.areGivenNames() && new BodyStart(text, body).isLede());
  }

  /** True if the story begins there, and no day and no agency. */
  private boolean isStory(int body) {
    return isInitial(charAt(body))
        && DayText.at(text, body, cursor.to) == DayText.NONE
        && Gazetteer.agencyAt(text, body, cursor.to) == body;
  }

  /**
   * {@code ГРОДНА, 8 ліпеня. Рэстаўратары}, {@code BRYSSEL 12.3.2024 Suomi}: behind the day the
   * stop of a sentence ends the dateline, or with its year and a place in capitals nothing.
   */
  private boolean isDayAlone() {
    if (!draft.hasDay() || draft.agency != null || cursor.at != day.end()) {
      return false;
    }
    boolean stop = isStop(charAt(cursor.at));
    int body = cursor.behindSpaces(stop ? cursor.at + 1 : cursor.at);
    boolean apart = cursor.isSpaceAt(body - 1);
    boolean stopped = stop || isStop(text.charAt(cursor.at - 1));
    boolean capitals = places.areCapitals() && places.areCased();
    boolean closed =
        stopped
            ? capitals || places.areCities() || draft.reported
            : draft.hasYear() && capitals && places.areCities();
    BodyStart story = new BodyStart(text, body);
    return apart
        && closed
        && isStory(body)
        && story.isLede()
        && !story.isSignature()
        && close(body);
  }

  /** One part behind its mark; false if something else stands there. */
  private boolean part(char c) {
    return switch (c) {
      case '(', '（' ->
          isBracketedRegion() ? region.bracketed(')') : bracketed(c == '(' ? ')' : '）');
      case '[' -> region.bracketed(']');
      case '/' -> agency.marked('/', places.areCased()) || agency.slashed();
      case ',', '،', '፣' -> behindComma();
      case '.', '։' -> isStopBefore() && behindComma();
      case '-' -> boundAgency();
      default ->
          day.read()
              || correspondent()
              || agency.bare()
              || agency.beforeBar()
              || (isBehindStop() && (agency.bareInitials() || signature()));
    };
  }

  /** {@code 08 Nov. AVN.-}: no comma, but the stop of a month. */
  private boolean isBehindStop() {
    return draft.hasDay() && text.charAt(cursor.at - 2) == '.';
  }

  private boolean isBracketedRegion() {
    int from = cursor.at + 1;
    int close = cursor.indexOf(')', from, 30);
    int next = close < 0 ? cursor.to : cursor.behindSpaces(close + 1);
    boolean country =
        close > from
            && Gazetteer.isRegion(text, from, close)
            && !Gazetteer.isAgency(text, from, close)
            && places.areCities();
    return country || (next < cursor.to && text.charAt(next) == '[');
  }

  private boolean bracketed(char closing) {
    int open = cursor.at;
    if (agency.marked(closing, places.areCased())) {
      return true;
    }
    cursor.at = open;
    boolean plain = draft.region == null && !draft.hasDay();
    if (!plain || !places.areCased() || !places.areCities()) {
      return false;
    }
    draft.forgetAgency();
    return agency.newspaper(places.areCapitals());
  }

  /** {@code دمشق-سانا}: a hyphen binds the agency to the place. */
  private boolean boundAgency() {
    cursor.at++;
    return agency.bare() && draft.knownAgency;
  }

  /** {@code Khulna Correspondent:}, {@code ढाका संवाददाता -} */
  private boolean correspondent() {
    int end = Correspondents.endAt(text, cursor.at, cursor.to);
    boolean found = end > cursor.at && !draft.reported;
    draft.reported |= found;
    cursor.at = found ? end : cursor.at;
    return found;
  }

  private boolean behindComma() {
    cursor.at++;
    cursor.skipSpaces();
    if (cursor.isAtEnd() || cursor.is('-')) {
      return !cursor.isAtEnd();
    }
    if (day.read() || correspondent() || cursor.is('(') || cursor.is('/') || day.readBare()) {
      return true;
    }
    if (agency.bare() || agency.bareDomain()) {
      return true;
    }
    if (draft.hasDay()) {
      return day.skipWeekday() || agency.bareInitials() || signature() || region.read();
    }
    return region.read();
  }

  /** {@code Bakı. 8 noyabr. SalamNews.}: between stops one word signs, whatever the tables say. */
  private boolean signature() {
    return places.areCities() && agency.betweenStops();
  }

  /** A stop that divides: behind it a space, and then a letter, a digit or a slash. */
  private boolean isStopBefore() {
    int next = cursor.at + 1;
    return next + 1 < cursor.to && cursor.isSpaceAt(next) && text.charAt(next + 1) != '(';
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
    if (c == '|') {
      return draft.knownAgency && cursor.isSpaceAt(at + 1); // "BERLIN taz | Die"
    }
    if (c == '_') {
      return before < at && cursor.isSpaceAt(at + 1);
    }
    // "Saint-Denis": a hyphen that binds is no dash, nor is that of "DEBRECEN–DIÓSGYŐR".
    boolean binder = c == '-' || (c == '–' && isLetter(text.charAt(at - 1)));
    boolean binds = before == at && binder && !cursor.isSpaceAt(at + 1) && !cursor.isDashAt(at + 1);
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
    boolean signed = draft.agency != null || (draft.reported && cursor.at > places.end());
    if (!signed || cursor.isAtEnd()) {
      return false;
    }
    int at = cursor.at;
    if (isStop(text.charAt(at))) {
      int next = cursor.behindSpaces(at + 1);
      return cursor.isSpaceAt(at + 1) && !cursor.isDashAt(next) && close(next);
    }
    boolean slash = cursor.is('/') && draft.knownAgency && cursor.isSpaceAt(at + 1);
    int body = cursor.behindSpaces(slash ? at + 1 : at);
    return isUnmarked(at, body) && close(body);
  }

  /** True if nothing need stand between the signature that ends at {@code at} and the story. */
  private boolean isUnmarked(int at, int body) {
    char last = text.charAt(at - 1);
    boolean marks = last == ')' || (last == '/' && !places.areCased()) || !cursor.isSpaceAt(at - 2);
    boolean apart = body > at || text.charAt(at - 1) == '/' || isCaseless(charAt(body));
    boolean trusted = draft.knownAgency || draft.reported || isUpperInMarks();
    if (apart && (draft.hasDay() || day.isBare()) && trusted && isBody(body)) {
      return true;
    }
    if (!places.areCased() && places.areCities() && marks && apart && trusted) {
      return isCaseless(charAt(body)); // "پشاور (اے پی پی) صوبائی"
    }
    // "STOCKHOLM (TT) Riksbanken", "София /БТА/ Мостът": a known agency in marks needs no dash.
    boolean plain = places.areCapitals() || (last == '/' && places.areCities());
    boolean capitals = plain && draft.knownAgency && draft.markedAgency;
    return body > at && marks && capitals && isSentence(body);
  }

  private boolean isUpperInMarks() {
    return draft.markedAgency && draft.agency != null && isUpper(draft.agency);
  }

  private static boolean isUpper(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isSmall(name.charAt(i))) {
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
    if (!cursor.isAtEnd() && isStop(text.charAt(cursor.at))) {
      cursor.at++;
      int next = cursor.behindSpaces(cursor.at);
      if (next > cursor.at && !cursor.isDashAt(next)) {
        return isBody(next) && !isSmall(text.charAt(next)) && close(next);
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
    if (reporterCloses(back)) {
      return true;
    }
    if (agency.bare() && !signatureCloses()) {
      cursor.at = back;
      draft.forgetAgency();
    }
    return true;
  }

  /**
   * {@code شیراز - خبرنگار اطلاعات:}, a correspondent and perhaps the paper's name behind a dash.
   */
  private boolean reporterCloses(int from) {
    int end = Correspondents.endAt(text, from, cursor.to);
    int colon = end > from ? cursor.indexOf(':', end, LONGEST_PAPER) : -1;
    boolean closed = colon > 0 && cursor.isSpaceAt(colon + 1);
    closed &= cursor.behindSpaces(colon + 1) < cursor.to;
    if (closed) {
      draft.reported = true;
      cursor.at = colon;
      colon();
    }
    return closed;
  }

  private boolean signatureCloses() {
    int afterName = cursor.at;
    if (isStop(charAt(afterName)) && cursor.isSpaceAt(afterName + 1)) {
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
