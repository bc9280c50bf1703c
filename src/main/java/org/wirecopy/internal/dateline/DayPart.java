package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isSmall;

import org.wirecopy.internal.time.DayText;

/** Reads the day of a dateline, and the weekday or the small word beside it. */
final class DayPart {

  /** So near behind a weekday stands the day. */
  private static final int LONGEST_WEEKDAY = 20;

  private static final int SHORTEST_WEEKDAY = 3;

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private boolean bare;
  private int dayEnd;

  DayPart(Cursor cursor, Draft draft) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
  }

  /** Where the day that was read ends. */
  int end() {
    return dayEnd;
  }

  /** True if a day without its month was read. */
  boolean isBare() {
    return bare;
  }

  /** The day at the cursor; false if none stands there, or one was read. */
  boolean read() {
    return !draft.hasDay()
        && (read(cursor.at) || read(behindArticle(cursor.at)) || read(behindWeekday(cursor.at)));
  }

  /** Behind the weekday of "martedì 8 novembre", "Di., 8. November". */
  private int behindWeekday(int from) {
    int end = DayText.weekdayEnd(text, from, cursor.to);
    // "Pa., March 2": two letters abbreviate a state as often
    if (end < from + SHORTEST_WEEKDAY
        || cursor.indexOfDigit(from, LONGEST_WEEKDAY) < 0
        || Gazetteer.isRegion(text, from, end)) {
      return cursor.to;
    }
    int i = end;
    while (i < end + 3
        && i < cursor.to
        && (cursor.isSpaceAt(i) || ",،.".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Behind the small word of "le 8 novembre", "den 8. November". */
  private int behindArticle(int from) {
    int end = from;
    while (end < from + 4 && end < cursor.to && isSmall(text.charAt(end))) {
      end++;
    }
    return end > from && cursor.isSpaceAt(end) ? end + 1 : cursor.to;
  }

  private boolean read(int from) {
    long packed = DayText.at(text, from, cursor.to);
    if (packed == DayText.NONE || !draft.take(packed)) {
      return false;
    }
    cursor.at = DayText.end(packed);
    dayEnd = cursor.at;
    return true;
  }

  /** {@code MADRID, 8 (EUROPA PRESS)}: the day without its month, which is no date. */
  boolean readBare() {
    int end = cursor.at;
    while (end < cursor.to && end < cursor.at + 2 && isDigit(text.charAt(end))) {
      end++;
    }
    bare = end > cursor.at && cursor.isSpaceAt(end) && isOpen(end + 1);
    cursor.at = bare ? end : cursor.at;
    return bare;
  }

  /** {@code 2022. november 8., kedd}: says nothing that the day does not. */
  boolean skipWeekday() {
    int end = DayText.weekdayEnd(text, cursor.at, cursor.to);
    boolean found = end > cursor.at;
    cursor.at = found ? end : cursor.at;
    return found;
  }

  private boolean isOpen(int i) {
    return i < cursor.to && text.charAt(i) == '(';
  }
}
