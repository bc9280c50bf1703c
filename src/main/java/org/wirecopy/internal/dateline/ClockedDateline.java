package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDigit;

import java.time.LocalTime;

/** Reads a clock time before the place: {@code (07-17) 13:09 PDT BERKELEY --}. */
final class ClockedDateline {

  private final Cursor cursor;
  private final CharSequence text;

  ClockedDateline(Cursor cursor) {
    this.cursor = cursor;
    this.text = cursor.text;
  }

  /** Reads day, time and zone into the draft, up to the place; false if they are not there. */
  boolean read(Draft draft) {
    int at = cursor.at;
    int month = twoDigits(at + 1);
    int day = cursor.isDashAt(at + 3) ? twoDigits(at + 4) : -1;
    boolean closed = day > 0 && at + 6 < cursor.to && text.charAt(at + 6) == ')';
    if (!closed || month < 1 || month > 12 || !draft.take(((long) month << 8) | day)) {
      return false;
    }
    cursor.at += 7;
    cursor.skipSpaces();
    return time(draft) && zone(draft);
  }

  private boolean time(Draft draft) {
    int at = cursor.at;
    int hour = twoDigits(at);
    boolean colon = hour >= 0 && at + 2 < cursor.to && text.charAt(at + 2) == ':';
    int minute = colon ? twoDigits(at + 3) : -1;
    if (minute < 0 || hour > 23 || minute > 59) {
      return false;
    }
    draft.time = LocalTime.of(hour, minute);
    cursor.at += 5;
    cursor.skipSpaces();
    return true;
  }

  private boolean zone(Draft draft) {
    int start = cursor.at;
    while (!cursor.isAtEnd() && text.charAt(cursor.at) >= 'A' && text.charAt(cursor.at) <= 'Z') {
      cursor.at++;
    }
    int length = cursor.at - start;
    if (length < 2 || length > 4) {
      return false;
    }
    draft.zone = text.subSequence(start, cursor.at).toString();
    cursor.skipSpaces();
    return true;
  }

  private int twoDigits(int i) {
    boolean two = i + 1 < cursor.to && isDigit(text.charAt(i)) && isDigit(text.charAt(i + 1));
    return two ? (text.charAt(i) - '0') * 10 + text.charAt(i + 1) - '0' : -1;
  }
}
