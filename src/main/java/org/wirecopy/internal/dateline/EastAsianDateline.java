package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isEastAsian;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/**
 * Reads Chinese, Japanese and Korean datelines: {@code 新华社北京11月8日电}, {@code 【北京共同】}, {@code
 * ［東京　８日　ロイター］ -}, {@code (서울=연합뉴스) 홍길동 기자 =}.
 */
final class EastAsianDateline {

  private static final String OPENING = "([（［【〔";
  private static final String CLOSING = ")]）］】〕";

  private final Cursor cursor;
  private final CharSequence text;
  private final int start;
  private final Draft draft = new Draft();
  private final EastAsianDay day;
  private final EastAsianNames names;
  private final Telegram telegram;

  EastAsianDateline(CharSequence text, int start, int to) {
    this.cursor = new Cursor(text, start, to);
    this.text = text;
    this.start = start;
    this.day = new EastAsianDay(cursor, draft);
    this.names = new EastAsianNames(cursor);
    this.telegram = new Telegram(cursor, draft, names);
  }

  @Nullable Dateline read() {
    int bracket = OPENING.indexOf(text.charAt(cursor.at));
    return bracket >= 0 ? bracketed(CLOSING.charAt(bracket)) : telegram();
  }

  // ---- 新华社北京11月8日电

  private @Nullable Dateline telegram() {
    if (!telegram.read(start, cursor.to)) {
      return null;
    }
    cursor.skipSpaces();
    if (cursor.at < cursor.to && (text.charAt(cursor.at) == '（' || text.charAt(cursor.at) == '(')) {
      byline();
    }
    cursor.skipSpaces();
    dash();
    return cursor.at < cursor.to ? draft.toDateline(names.places(), start, cursor.at) : null;
  }

  private void byline() {
    int end = cursor.at;
    while (end < cursor.to && end - cursor.at < 40 && CLOSING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < cursor.to && CLOSING.indexOf(text.charAt(end)) >= 0) {
      cursor.at = end + 1;
    }
  }

  // ---- what stands in brackets

  private @Nullable Dateline bracketed(char closing) {
    int open = cursor.at + 1;
    int close = open;
    while (close < cursor.to && close - open <= 40 && text.charAt(close) != closing) {
      close++;
    }
    if (close >= cursor.to || text.charAt(close) != closing || close == open) {
      return null;
    }
    boolean read = inside(open, close);
    cursor.at = close + 1;
    if (!read) {
      return null;
    }
    reporter();
    cursor.skipSpaces();
    dash();
    return cursor.at < cursor.to ? draft.toDateline(names.places(), start, cursor.at) : null;
  }

  private boolean inside(int open, int close) {
    int equals = indexOf(open, close, '=', '＝');
    if (equals >= 0) {
      return pair(open, equals, close);
    }
    if (telegram.read(open, close)) {
      return true;
    }
    draft.agency = null;
    names.places().clear();
    return words(open, close) || new ReporterBracket(text, names).read(open, close);
  }

  /** {@code 서울=연합뉴스}, {@code 北京=共同}, {@code 北京=田中}: on one side an agency or a reporter. */
  private boolean pair(int open, int equals, int close) {
    int first = names.agencySuffix(open, equals);
    if (first < equals && Gazetteer.isAgency(text, equals + 1, close)) {
      draft.agency = cursor.between(first, close); // "파리 AFP=연합뉴스"
      names.addPlaces(open, first);
      return true;
    }
    if (first == open) {
      draft.agency = cursor.between(open, equals);
      return true;
    }
    boolean agency = Gazetteer.isAgency(text, equals + 1, close);
    boolean place = Gazetteer.isPlace(text, open, equals);
    if (!place && Labels.contains(text, open, equals)) {
      return false; // "[사진=연합뉴스]" credits a picture
    }
    boolean signed = reporterEnd(close + 1) >= 0; // then the agency need not be known
    if (agency || signed) {
      draft.agency = cursor.between(equals + 1, close);
    }
    names.addPlaces(open, equals);
    return (agency || place || signed) && !names.places().isEmpty();
  }

  /** {@code 東京　８日　ロイター}, {@code 北京共同}, {@code 11月8日 AFP}. */
  private boolean words(int open, int close) {
    int agencyStart = names.agencySuffix(open, close);
    if (agencyStart == close) {
      return false;
    }
    draft.agency = cursor.between(agencyStart, close);
    int digit = open;
    while (digit < agencyStart && day.digit(digit) < 0) {
      digit++;
    }
    names.addPlaces(open, Math.min(digit, agencyStart));
    if (digit < agencyStart) {
      cursor.at = digit;
      return day.read();
    }
    return true;
  }

  /** 홍길동 기자 =, which belongs to the dateline and not to the story. */
  private void reporter() {
    int end = reporterEnd(cursor.at);
    cursor.at = end >= 0 ? end : cursor.at;
  }

  private int reporterEnd(int from) {
    int equals = indexOf(from, Math.min(cursor.to, from + 40), '=', '＝');
    return equals >= 0 && isReporter(from, equals) ? equals + 1 : -1;
  }

  private boolean isReporter(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!isEastAsian(c) && !isSpace(c) && c != '·' && c != ',') {
        return false;
      }
    }
    return end > from && isSpace(text.charAt(end - 1));
  }

  private int indexOf(int from, int end, char mark, char wide) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == mark || text.charAt(i) == wide) {
        return i;
      }
    }
    return -1;
  }

  private void dash() {
    if (cursor.at < cursor.to
        && (isDash(text.charAt(cursor.at))
            || text.charAt(cursor.at) == '='
            || text.charAt(cursor.at) == '＝')) {
      cursor.at++;
      cursor.skipSpaces();
    }
  }
}
