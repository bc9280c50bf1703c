package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/**
 * Reads datelines that do not begin with a place: with an agency in brackets, {@code (Reuters) -},
 * {@code (ANSA) - ROMA, 08 NOV -}, with a clock time, or with a bare agency or a paper's
 * correspondent before the place, {@code ACN Girona.-}, {@code स्टाफ रिपोर्टर, पटना।}
 */
final class HeadedDateline {

  private final Cursor cursor;
  private final CharSequence text;
  private final int start;
  private final Draft draft = new Draft();
  private final Places places = new Places();
  private final DatelineTail tail;

  private HeadedDateline(CharSequence text, int start, int to) {
    this.cursor = new Cursor(text, start, to);
    this.text = text;
    this.start = start;
    this.tail = new DatelineTail(cursor, draft, places);
  }

  /** The dateline whose first bracket opens at {@code start}, or null. */
  static @Nullable Dateline bracketed(CharSequence text, int start, int to) {
    HeadedDateline dateline = new HeadedDateline(text, start, to);
    boolean clock = start + 1 < to && isDigit(text.charAt(start + 1));
    return clock ? dateline.clocked() : dateline.signed();
  }

  /**
   * The dateline behind a correspondent that ends at {@code head}, or, if that is {@code start},
   * behind an agency; or null.
   */
  static @Nullable Dateline bare(CharSequence text, int start, int head, int to) {
    if (head == start && !PlacelessDateline.mayBeSigned(text, start, to)) {
      return null;
    }
    HeadedDateline dateline = new HeadedDateline(text, start, to);
    return dateline.isHeaded(head) ? dateline.behindHead() : null;
  }

  private boolean isHeaded(int head) {
    draft.reported = head > start;
    cursor.at = head;
    draft.headed = head == start && new AgencyText(cursor, draft).head();
    return draft.reported || draft.headed;
  }

  /**
   * The places behind who reports; they must be known, or a day or the stop of an agency follow.
   */
  private @Nullable Dateline behindHead() {
    while (!cursor.isAtEnd()
        && (cursor.isSpaceAt(cursor.at) || isDivider(cursor.charAt(cursor.at)))) {
      cursor.at++;
    }
    int from = cursor.at;
    boolean read = readPlaces() && tail.read() && tail.isBelieved(start);
    if (read && (places.areCities() || draft.hasDay() || isStopDash(places.end()))) {
      return draft.toDateline(places.names(), start, cursor.at);
    }
    // "Na Mwandishi Wetu, Arusha SERIKALI imesema": the story's first word in capitals
    int end = Gazetteer.placeAt(text, from, cursor.to);
    int body = cursor.behindSpaces(end);
    boolean capitals =
        Character.isUpperCase(cursor.charAt(body))
            && Character.isUpperCase(cursor.charAt(body + 1));
    if (end == from || body == end || !capitals || !draft.reported) {
      return null;
    }
    return draft.toDateline(List.of(text.subSequence(from, end).toString()), start, body);
  }

  private static boolean isDivider(char c) {
    return isDash(c) || ",،:/|.".indexOf(c) >= 0;
  }

  private boolean isStopDash(int i) {
    return cursor.charAt(i) == '.' && cursor.isDashAt(i + 1);
  }

  private boolean readPlaces() {
    boolean read = new PlaceText(text, cursor.to, places).read(cursor.at);
    cursor.at = places.end();
    return read;
  }

  /** {@code (Reuters) -}, {@code (ANSA) - ROMA, 08 NOV -}. */
  private @Nullable Dateline signed() {
    AgencyText agency = new AgencyText(cursor, draft);
    if (!agency.marked(')', false) || !draft.knownAgency) {
      return null;
    }
    Terminator end = new Terminator(cursor, draft, agency);
    int behind = cursor.at;
    if (!end.readBehindMarks()) {
      cursor.at = cursor.behindSpaces(behind);
      // "(TTXVN) Cà Mau – Nông dân"
      if (cursor.at > behind
          && readPlaces()
          && places.areCities()
          && tail.read()
          && tail.isBelieved(start)) {
        return draft.toDateline(places.names(), start, cursor.at);
      }
      draft.keepAgency();
      cursor.at = cursor.behindSpaces(behind); // "(Belga) In Hasselt"
      return cursor.at > behind && cursor.isCapitalAt(cursor.at)
          ? draft.toDateline(List.of(), start, cursor.at)
          : null;
    }
    int body = cursor.at;
    boolean more =
        readPlaces()
            && tail.read()
            && (draft.hasDay() || places.areKnown())
            && tail.isBelieved(start);
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
    boolean read = readPlaces() && tail.read();
    return read ? draft.toDateline(places.names(), start, cursor.at) : null;
  }
}
