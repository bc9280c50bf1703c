package org.wirecopy.internal.dateline;

import org.wirecopy.internal.time.Fold;

/** Reads the day of a Chinese or Japanese dateline at the cursor. */
final class EastAsianDay {

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;

  EastAsianDay(Cursor cursor, Draft draft) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
  }

  /**
   * {@code 2022年11月8日}, {@code 11月8日}, {@code 8日}; false if no day stands here. A day without a
   * month is no date.
   */
  boolean read() {
    int year = year();
    int first = number();
    if (first < 0 || cursor.at >= cursor.to) {
      return false;
    }
    if (text.charAt(cursor.at) == '月') {
      cursor.at++;
      int day = number();
      boolean closed = cursor.at < cursor.to && text.charAt(cursor.at) == '日';
      cursor.at++;
      return closed
          && first >= 1
          && first <= 12
          && day >= 1
          && draft.take(((long) year << 16) | ((long) first << 8) | day);
    }
    boolean day = text.charAt(cursor.at) == '日' && first >= 1 && first <= 31;
    cursor.at++;
    return day;
  }

  /** The year before 年, or 0. */
  private int year() {
    int year = 0;
    int i = cursor.at;
    while (i < cursor.to && i < cursor.at + 4 && digit(i) >= 0) {
      year = year * 10 + digit(i++);
    }
    boolean printed = i == cursor.at + 4 && i < cursor.to && text.charAt(i) == '年';
    cursor.at = printed ? i + 1 : cursor.at;
    return printed ? year : 0;
  }

  private int number() {
    int number = -1;
    for (int digits = 0; cursor.at < cursor.to && digits < 2 && digit(cursor.at) >= 0; digits++) {
      number = Math.max(number, 0) * 10 + digit(cursor.at++);
    }
    return number;
  }

  int digit(int i) {
    char c = Fold.fold(text.charAt(i));
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }
}
