package org.wirecopy.internal.time;

/**
 * Reads a day right where it stands: {@code Nov 8}, {@code Sept. 30, 2022}, {@code 8. November},
 * {@code 8 de noviembre de 2022}, {@code 08.11.2022}, {@code 2022. november 8.} No token is made
 * and nothing is allocated: the answer is packed into a long.
 */
public final class DayText {

  /** What {@link #at} gives if there is no day. */
  public static final long NONE = 0;

  // Source: unverified (common usage).
  private static final String[] YEAR_MARKS = {" г.", " р.", " року", " года", " r.", " roku"};

  private DayText() {}

  /** The day at {@code from}, or {@link #NONE}. */
  public static long at(CharSequence text, int from, int to) {
    if (from >= to) {
      return NONE;
    }
    char c = text.charAt(from);
    int first = digit(c);
    if (first < 0) {
      return Tokens.isLetter(c) ? monthFirst(text, from, to) : NONE;
    }
    int printed = fourDigits(text, from, to);
    if (printed != 0) {
      return yearFirst(text, printed, from + 4, to);
    }
    int end = from + 1;
    int day = first;
    if (end < to && digit(text.charAt(end)) >= 0) {
      day = day * 10 + digit(text.charAt(end++));
    }
    if (day < 1 || day > 31 || (end < to && digit(text.charAt(end)) >= 0)) {
      return NONE;
    }
    long numeric = numeric(text, day, end, to);
    return numeric != NONE ? numeric : dayFirst(text, day, end, to);
  }

  public static int end(long packed) {
    return (int) (packed >>> 32);
  }

  public static int day(long packed) {
    return (int) packed & 0xFF;
  }

  public static int month(long packed) {
    return (int) (packed >>> 8) & 0xFF;
  }

  /** The year, 0 if none is printed. */
  public static int year(long packed) {
    return (int) (packed >>> 16) & 0xFFFF;
  }

  private static long pack(int end, int year, int month, int day) {
    return ((long) end << 32) | ((long) year << 16) | ((long) month << 8) | day;
  }

  private static long monthFirst(CharSequence text, int from, int to) {
    long month = Lexicon.get().monthAt(text, from, to);
    if (month == 0) {
      return NONE;
    }
    int at = spaces(text, skip(text, (int) (month >>> 8), to, '.'), to);
    int day = 0;
    int end = at;
    while (end < to && end < at + 3 && digit(text.charAt(end)) >= 0) {
      day = day * 10 + digit(text.charAt(end++));
    }
    return day < 1 || day > 31 || end > at + 2
        ? NONE
        : year(text, end, to, (int) month & 0xFF, day);
  }

  private static long dayFirst(CharSequence text, int day, int from, int to) {
    int at = spaces(text, skip(text, ordinalEnd(text, from, to), to, '.'), to);
    if (startsWith(text, at, to, "de ")) {
      at += 3;
    }
    if (at == from && at < to && text.charAt(at) != '-' && Tokens.isLetter(text.charAt(at))) {
      return NONE; // "8mm"
    }
    long month = Lexicon.get().monthAt(text, at, to);
    if (month == 0) {
      return NONE;
    }
    int number = (int) month & 0xFF;
    return year(text, secondName(text, (int) (month >>> 8), to, number), to, number, day);
  }

  /** Behind "8th", "1er", "2º": letters of which a space follows. */
  private static int ordinalEnd(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && end < from + 3 && Tokens.isLetter(text.charAt(end))) {
      end++;
    }
    boolean ordinal = end - from <= 2 && end < to && text.charAt(end) == ' ';
    return ordinal ? end : from;
  }

  /** Arabic wires print a month by two names: {@code نوفمبر تشرين الثاني}. */
  private static int secondName(CharSequence text, int end, int to, int month) {
    boolean gap = end < to && (text.charAt(end) == ' ' || text.charAt(end) == '/');
    long second = gap ? Lexicon.get().monthAt(text, end + 1, to) : 0;
    return second != 0 && ((int) second & 0xFF) == month ? (int) (second >>> 8) : end;
  }

  /** {@code 2022. november 8.}, as Hungarian and East Asian wires print it. */
  private static long yearFirst(CharSequence text, int year, int from, int to) {
    long rest = monthFirst(text, spaces(text, skip(text, from, to, '.'), to), to);
    return rest == NONE || year(rest) != 0 ? NONE : pack(end(rest), year, month(rest), day(rest));
  }

  /** The end of the weekday's name that stands whole at {@code from}; {@code from} if none does. */
  public static int weekdayEnd(CharSequence text, int from, int to) {
    return Lexicon.get().weekdayEnd(text, from, to);
  }

  /** Takes a four-digit year behind the day or the month, if one is there. */
  private static long year(CharSequence text, int end, int to, int month, int day) {
    int at = spaces(text, skip(text, skip(text, end, to, '.'), to, ','), to);
    if (startsWith(text, at, to, "de ")) {
      at += 3;
    }
    int year = fourDigits(text, at, to);
    return year == 0
        ? pack(skip(text, dayMark(text, end, to), to, '.'), 0, month, day)
        : pack(yearMark(text, at + 4, to), year, month, day);
  }

  /** Behind the Lithuanian "d.", short for day. */
  private static int dayMark(CharSequence text, int end, int to) {
    return startsWith(text, end, to, " d.") ? end + 3 : end;
  }

  /** Behind "г.", "р.", "року", which Slavic languages print behind a year. */
  static int behindYearMark(CharSequence text, int end, int to) {
    for (String mark : YEAR_MARKS) {
      if (startsWith(text, end, to, mark)) {
        return end + mark.length();
      }
    }
    return end;
  }

  /** The same, or behind the stop before a bracket. */
  private static int yearMark(CharSequence text, int end, int to) {
    int marked = behindYearMark(text, end, to);
    if (marked > end) {
      return marked;
    }
    boolean stop = startsWith(text, end, to, ". ") && end + 2 < to && text.charAt(end + 2) == '(';
    return stop ? end + 1 : end;
  }

  private static long numeric(CharSequence text, int day, int from, int to) {
    if (from + 1 >= to) {
      return NONE;
    }
    char separator = text.charAt(from);
    if (separator != '.' && separator != '/') {
      return NONE;
    }
    int end = from + 1;
    int month = 0;
    while (end < to && end < from + 3 && digit(text.charAt(end)) >= 0) {
      month = month * 10 + digit(text.charAt(end++));
    }
    if (month < 1 || month > 12 || (end < to && digit(text.charAt(end)) >= 0)) {
      return NONE;
    }
    boolean more = end < to && text.charAt(end) == separator;
    int year = more ? fourDigits(text, end + 1, to) : 0;
    if (year != 0) {
      return pack(end + 5, year, month, day);
    }
    boolean signed = startsWith(text, end, to, " ("); // "8/11 (TTXVN)"
    return separator == '.' || signed ? pack(more ? end + 1 : end, 0, month, day) : NONE;
  }

  private static int fourDigits(CharSequence text, int from, int to) {
    if (from + 4 > to || (from + 4 < to && digit(text.charAt(from + 4)) >= 0)) {
      return 0;
    }
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return year >= 1700 && year <= 2200 ? year : 0;
  }

  private static int digit(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    char folded = Fold.fold(c);
    return folded >= '0' && folded <= '9' ? folded - '0' : -1;
  }

  private static int skip(CharSequence text, int at, int to, char mark) {
    return at < to && text.charAt(at) == mark ? at + 1 : at;
  }

  private static int spaces(CharSequence text, int at, int to) {
    int i = at;
    while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i;
  }

  private static boolean startsWith(CharSequence text, int at, int to, String word) {
    if (at + word.length() > to) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
