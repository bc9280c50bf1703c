package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isInitial;
import static org.wirecopy.internal.dateline.Signs.isSpace;
import static org.wirecopy.internal.dateline.Signs.isStop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.internal.time.DayText;

/**
 * Reads datelines that begin with a day or an agency; both must be there: {@code Nov 8 (Reuters)
 * -}, {@code 8 ноября, Минск /БЕЛТА/.}, {@code ТАСС, 8 ноября.}
 */
final class PlacelessDateline {

  private final Cursor cursor;
  private final int start;
  private final Draft draft = new Draft();
  private final AgencyText agency;

  private PlacelessDateline(CharSequence text, int start, int to) {
    this.cursor = new Cursor(text, start, to);
    this.start = start;
    this.agency = new AgencyText(cursor, draft);
  }

  static @Nullable Dateline read(CharSequence text, int start, int to) {
    if (!mayBe(text, start, to)) {
      return null;
    }
    PlacelessDateline dateline = new PlacelessDateline(text, start, to);
    return dateline.agency.bare() ? dateline.behindAgency() : dateline.behindDay();
  }

  /** A look at the first word: behind it stands a comma or, with a day, a digit on either side. */
  private static boolean mayBe(CharSequence text, int start, int to) {
    if (isDigit(text.charAt(start))) {
      return true;
    }
    int end = start;
    while (end < to && text.charAt(end) != ',' && !isSpace(text.charAt(end))) {
      end++;
    }
    return end + 1 < to && (text.charAt(end) == ',' || isDigit(text.charAt(end + 1)));
  }

  /** A look at the first two words: behind an agency stands a name. */
  static boolean mayBeSigned(CharSequence text, int start, int to) {
    int end = wordEnd(text, start, to);
    int next = end;
    while (next < to && isBetween(text.charAt(next))) {
      next++;
    }
    return next < to
        && isInitial(text.charAt(next))
        && (isDomain(text, start, end) || Gazetteer.agencyAt(text, start, next) > start);
  }

  private static int wordEnd(CharSequence text, int start, int to) {
    int end = start;
    while (end < to && !isBetween(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What may stand between an agency and the place. */
  private static boolean isBetween(char c) {
    return c == ' ' || c == ',' || c == '/' || c == '|' || (c > 'z' && isSpace(c));
  }

  /** {@code TEMPO.CO,}. */
  private static boolean isDomain(CharSequence text, int start, int end) {
    int dot = start;
    while (dot < end && text.charAt(dot) != '.') {
      dot++;
    }
    return dot < end && text.charAt(end) == ',';
  }

  private @Nullable Dateline behindAgency() {
    boolean day = cursor.is(',') && readDay(cursor.behindSpaces(cursor.at + 1));
    return day && closes() ? draft.toDateline(List.of(), start, cursor.at) : null;
  }

  private @Nullable Dateline behindDay() {
    if (!readDay(start)) {
      return null;
    }
    List<String> names = List.of();
    if (cursor.is(',')) {
      Places places = new Places();
      PlaceText text = new PlaceText(cursor.text, cursor.to, places);
      if (!text.read(cursor.behindSpaces(cursor.at + 1))) {
        return null;
      }
      cursor.at = places.end();
      names = places.names();
    }
    if (cursor.is(',') && !names.isEmpty()) {
      cursor.at = cursor.behindSpaces(cursor.at + 1); // "8 ноября 2022, Минск, БЕЛТА."
      boolean bare = agency.bare() && draft.knownAgency && closes();
      return bare ? draft.toDateline(names, start, cursor.at) : null;
    }
    cursor.skipSpaces();
    boolean marked = cursor.is('(') || cursor.is('/');
    boolean signed = marked && agency.marked(cursor.is('(') ? ')' : '/', false);
    return signed && draft.knownAgency && closes()
        ? draft.toDateline(names, start, cursor.at)
        : null;
  }

  private boolean readDay(int from) {
    long packed = DayText.at(cursor.text, from, cursor.to);
    if (packed == DayText.NONE || !draft.take(packed)) {
      return false;
    }
    cursor.at = DayText.end(packed);
    return true;
  }

  /** The dash or the stop at the cursor, or the stop that the day took, and the spaces behind. */
  private boolean closes() {
    boolean stop = isStop(cursor.text.charAt(cursor.at - 1));
    cursor.skipSpaces();
    if (!cursor.isAtEnd() && isStop(cursor.text.charAt(cursor.at))) {
      stop = true;
      cursor.at++;
      cursor.skipSpaces();
    }
    boolean dash = cursor.isDashAt(cursor.at);
    cursor.skipDashes();
    cursor.skipSpaces();
    return (stop || dash) && !cursor.isAtEnd();
  }
}
