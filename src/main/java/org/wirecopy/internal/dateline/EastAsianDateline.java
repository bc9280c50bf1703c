package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isEastAsian;
import static org.wirecopy.internal.dateline.DatelineParser.isSpace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.internal.time.Fold;

/**
 * Reads Chinese, Japanese and Korean datelines: {@code 新华社北京11月8日电}, {@code 【北京共同】}, {@code
 * ［東京　８日　ロイター］ -}, {@code (서울=연합뉴스) 홍길동 기자 =}.
 */
final class EastAsianDateline {

  private static final String OPENING = "([（［【〔";
  private static final String CLOSING = ")]）］】〕";

  private final CharSequence text;
  private final int start;
  private final int to;
  private final Draft draft = new Draft();
  private final List<String> places = new ArrayList<>(2);
  private int at;

  EastAsianDateline(CharSequence text, int start, int to) {
    this.text = text;
    this.start = start;
    this.to = to;
    this.at = start;
  }

  @Nullable Dateline read() {
    int bracket = OPENING.indexOf(text.charAt(at));
    return bracket >= 0 ? bracketed(CLOSING.charAt(bracket)) : telegram();
  }

  // ---- 新华社北京11月8日电

  private @Nullable Dateline telegram() {
    if (!wired(start, to)) {
      return null;
    }
    skipSpaces();
    if (at < to && (text.charAt(at) == '（' || text.charAt(at) == '(')) {
      byline();
    }
    skipSpaces();
    dash();
    return at < to ? draft.toDateline(places, start, at) : null;
  }

  /** Agency, place, day and the sign that it came by wire, from {@code from} on. */
  private boolean wired(int from, int end) {
    int digit = from;
    while (digit < end && digit - from < 24 && digit(digit) < 0) {
      char c = text.charAt(digit);
      if (!isEastAsian(c) && c != '·' && c != '/' && !isSpace(c)) {
        return false;
      }
      digit++;
    }
    if (digit >= end || digit(digit) < 0) {
      return false;
    }
    int agencyEnd = agencyPrefix(from, digit);
    int placeStart = agencyEnd;
    int placeEnd = digit;
    while (placeStart < placeEnd && isSpace(text.charAt(placeStart))) {
      placeStart++;
    }
    while (placeEnd > placeStart && isSpace(text.charAt(placeEnd - 1))) {
      placeEnd--;
    }
    placeStart = behindReporter(placeStart, placeEnd);
    at = digit;
    if (!dayText() || at >= end || !(isWired(end) || (agencyEnd > from && isDashNext(end)))) {
      return false;
    }
    if (agencyEnd > from) {
      draft.agency = trimmed(from, agencyEnd);
    }
    if (placeEnd > placeStart && placeEnd - placeStart <= 10) {
      addPlaces(placeStart, placeEnd);
    }
    return draft.agency != null || !places.isEmpty();
  }

  /** Behind the day stands 电, 專電, 综合讯: by wire. */
  private boolean isWired(int end) {
    int i = at;
    while (i < end && i < at + 3 && "專专综綜合".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean wired = i < end && "电電讯訊".indexOf(text.charAt(i)) >= 0;
    at = wired ? i + 1 : at;
    return wired;
  }

  private boolean isDashNext(int end) {
    int i = at;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i > at && i < end && isDash(text.charAt(i));
  }

  /** In 中央社記者王小明台北 the place stands behind the reporter's name. */
  private int behindReporter(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (text.charAt(i) == '记' || text.charAt(i) == '記') {
        for (int p = i + 2; p < end; p++) {
          if (Gazetteer.isPlace(text, p, end)) {
            return p;
          }
        }
        return Math.max(i + 2, end - 2);
      }
    }
    return from;
  }

  private int agencyPrefix(int from, int end) {
    int best = from;
    for (int i = from + 1; i <= Math.min(end, from + 10); i++) {
      if (Gazetteer.isAgency(text, from, i)) {
        best = i;
      }
    }
    return best;
  }

  private int agencySuffix(int from, int end) {
    for (int i = from; i < end; i++) {
      if (areAgencies(i, end)) {
        return i;
      }
    }
    return end;
  }

  /** One agency, or two that share a story: AFP時事, ＡＦＰ＝時事. */
  private boolean areAgencies(int from, int end) {
    if (Gazetteer.isAgency(text, from, end)) {
      return true;
    }
    for (int i = from + 1; i < end; i++) {
      int second = isEquals(i) ? i + 1 : i;
      if (Gazetteer.isAgency(text, from, i) && Gazetteer.isAgency(text, second, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEquals(int i) {
    return text.charAt(i) == '=' || text.charAt(i) == '＝';
  }

  /**
   * {@code 2022年11月8日}, {@code 11月8日}, {@code 8日}; false if no day stands here. A day without a
   * month is no date.
   */
  private boolean dayText() {
    int year = year();
    int first = number();
    if (first < 0 || at >= to) {
      return false;
    }
    if (text.charAt(at) == '月') {
      at++;
      int day = number();
      boolean closed = at < to && text.charAt(at) == '日';
      at++;
      return closed
          && first >= 1
          && first <= 12
          && day >= 1
          && draft.take(((long) year << 16) | ((long) first << 8) | day);
    }
    boolean day = text.charAt(at) == '日' && first >= 1 && first <= 31;
    at++;
    return day;
  }

  /** The year before 年, or 0. */
  private int year() {
    int year = 0;
    int i = at;
    while (i < to && i < at + 4 && digit(i) >= 0) {
      year = year * 10 + digit(i++);
    }
    boolean printed = i == at + 4 && i < to && text.charAt(i) == '年';
    at = printed ? i + 1 : at;
    return printed ? year : 0;
  }

  private int number() {
    int number = -1;
    for (int digits = 0; at < to && digits < 2 && digit(at) >= 0; digits++) {
      number = Math.max(number, 0) * 10 + digit(at++);
    }
    return number;
  }

  private int digit(int i) {
    char c = Fold.fold(text.charAt(i));
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  private void byline() {
    int end = at;
    while (end < to && end - at < 40 && CLOSING.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end < to && CLOSING.indexOf(text.charAt(end)) >= 0) {
      at = end + 1;
    }
  }

  // ---- what stands in brackets

  private @Nullable Dateline bracketed(char closing) {
    int open = at + 1;
    int close = open;
    while (close < to && close - open <= 40 && text.charAt(close) != closing) {
      close++;
    }
    if (close >= to || text.charAt(close) != closing || close == open) {
      return null;
    }
    boolean read = inside(open, close);
    at = close + 1;
    if (!read) {
      return null;
    }
    reporter();
    skipSpaces();
    dash();
    return at < to ? draft.toDateline(places, start, at) : null;
  }

  private boolean inside(int open, int close) {
    int equals = indexOf(open, close, '=', '＝');
    if (equals >= 0) {
      return pair(open, equals, close);
    }
    if (wired(open, close)) {
      return true;
    }
    draft.agency = null;
    places.clear();
    return words(open, close);
  }

  /** {@code 서울=연합뉴스}, {@code 北京=共同}, {@code 北京=田中}: on one side an agency or a reporter. */
  private boolean pair(int open, int equals, int close) {
    int first = agencySuffix(open, equals);
    if (first < equals && Gazetteer.isAgency(text, equals + 1, close)) {
      draft.agency = trimmed(first, close); // "파리 AFP=연합뉴스"
      addPlaces(open, first);
      return true;
    }
    if (first == open) {
      draft.agency = trimmed(open, equals);
      return true;
    }
    boolean agency = Gazetteer.isAgency(text, equals + 1, close);
    boolean place = Gazetteer.isPlace(text, open, equals);
    if (agency) {
      draft.agency = trimmed(equals + 1, close);
    }
    addPlaces(open, equals);
    return (agency || place) && !places.isEmpty();
  }

  /** {@code 東京　８日　ロイター}, {@code 北京共同}, {@code 11月8日 AFP}. */
  private boolean words(int open, int close) {
    int agencyStart = agencySuffix(open, close);
    if (agencyStart == close) {
      return false;
    }
    draft.agency = trimmed(agencyStart, close);
    int digit = open;
    while (digit < agencyStart && digit(digit) < 0) {
      digit++;
    }
    addPlaces(open, Math.min(digit, agencyStart));
    if (digit < agencyStart) {
      at = digit;
      return dayText();
    }
    return true;
  }

  /** 홍길동 기자 =, which belongs to the dateline and not to the story. */
  private void reporter() {
    int equals = indexOf(at, Math.min(to, at + 40), '=', '＝');
    if (equals >= 0 && isReporter(at, equals)) {
      at = equals + 1;
    }
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

  private void addPlaces(int from, int end) {
    int wordStart = from;
    for (int i = from; i <= end; i++) {
      boolean divider = i == end || "/／・·ㆍ,、".indexOf(text.charAt(i)) >= 0;
      if (divider) {
        String place = trimmed(wordStart, i);
        if (!place.isEmpty()) {
          places.add(place);
        }
        wordStart = i + 1;
      }
    }
  }

  private String trimmed(int from, int end) {
    int a = from;
    int b = end;
    while (a < b && isSpace(text.charAt(a))) {
      a++;
    }
    while (b > a && isSpace(text.charAt(b - 1))) {
      b--;
    }
    return text.subSequence(a, b).toString();
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
    if (at < to && (isDash(text.charAt(at)) || text.charAt(at) == '=' || text.charAt(at) == '＝')) {
      at++;
      skipSpaces();
    }
  }

  private void skipSpaces() {
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
  }
}
