package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isStop;

/**
 * Reads what stands behind the places, in any order: regions, a day and an agency, each behind its
 * mark, up to where the story begins.
 */
final class DatelineTail {

  /** No dateline has more parts behind its places. */
  private static final int MOST_PARTS = 8;

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private final Places places;
  private final AgencyText agency;
  private final RegionText region;
  private final DayPart day;
  private final Terminator terminator;
  private final OpenEnd openEnd;

  DatelineTail(Cursor cursor, Draft draft, Places places) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
    this.places = places;
    this.agency = new AgencyText(cursor, draft);
    this.region = new RegionText(cursor, draft);
    this.day = new DayPart(cursor, draft);
    this.terminator = new Terminator(cursor, draft, agency);
    this.openEnd = new OpenEnd(cursor, draft, places, day, terminator);
  }

  /** Reads from the cursor up to the story; false if no dateline ends so. */
  boolean read() {
    for (int part = 0; part < MOST_PARTS; part++) {
      int before = cursor.at;
      cursor.skipSpaces();
      if (cursor.isAtEnd()) {
        return false;
      }
      char c = text.charAt(cursor.at);
      if (terminator.isAt(before)) {
        return terminator.read();
      }
      if (isStop(c) && openEnd.behindPlaces()) {
        return terminator.close(cursor.behindSpaces(cursor.at + 1));
      }
      if (c == '/' && draft.agency != null && draft.hasDay()) {
        // "/ ACCESSWIRE / November 8, 2022 /"
        return terminator.close(cursor.behindSpaces(cursor.at + 1));
      }
      if (!part(c) || cursor.isAtEnd()) {
        return false;
      }
      if (openEnd.behindSignature() || openEnd.behindDay()) {
        return true;
      }
    }
    return false;
  }

  /** True if what was read, from {@code start} to the story at the cursor, is a dateline. */
  boolean isBelieved(int start) {
    return new Proof(places, draft, region, terminator.mark()).holds(text, start, cursor.at);
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
}
