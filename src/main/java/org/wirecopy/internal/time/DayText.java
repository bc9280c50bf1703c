package org.wirecopy.internal.time;

import java.time.LocalDate;

/**
 * Reads a day right where it stands: {@code Nov 8}, {@code Sept. 30, 2022}, {@code 8. November},
 * {@code 8 de noviembre de 2022}, {@code 08.11.2022}, {@code 2022. november 8.} No token is made
 * and nothing is allocated: the answer is packed into a long.
 */
public final class DayText {

  /** What {@link #at} gives if there is no day. */
  public static final long NONE = 0;

  // Source: unverified (common usage).
  private static final String[] YEAR_MARKS = {
    " г.",
    " р.",
    " року",
    " года",
    " r.",
    " roku",
    " godine",
    ". godine",
    " године",
    ". године",
    " ж.",
    " թ.",
    " წ."
  };

  // Between a year and the day behind it: "2022. gada 8. novembrī", "2022 m. lapkričio 8 d."
  // Source: unverified (common usage).
  private static final String[] YEAR_LEADS = {" gada ", " m. ", " жылғы ", " წლის ", " թ. "};

  /** The years of the Thai calendar that are of our time; 543 ahead. */
  private static final int BUDDHIST_FROM = 2440;

  private static final int BUDDHIST_TO = 2700;

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
    long month = monthAt(text, from, to);
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
    at = behindOf(text, at, to);
    if (at == from && at < to && text.charAt(at) != '-' && Tokens.isLetter(text.charAt(at))) {
      return NONE; // "8mm"
    }
    long month = monthAt(text, at, to);
    if (month == 0) {
      return at > from ? persian(text, day, at, to) : NONE;
    }
    int number = (int) month & 0xFF;
    return year(text, secondName(text, (int) (month >>> 8), to, number), to, number, day);
  }

  /** Behind the word before a month: "8 de noviembre", "8 d'abril". */
  private static int behindOf(CharSequence text, int at, int to) {
    if (startsWith(text, at, to, "de ")) {
      return at + 3;
    }
    return startsWith(text, at, to, "d'") || startsWith(text, at, to, "d’") ? at + 2 : at;
  }

  /** The month that stands there, in Hebrew behind its "in" too: {@code בנובמבר}. */
  private static long monthAt(CharSequence text, int from, int to) {
    long month = Lexicon.get().monthAt(text, from, to);
    boolean in = month == 0 && from < to && text.charAt(from) == 'ב';
    return in ? Lexicon.get().monthAt(text, from + 1, to) : month;
  }

  /** {@code ۱۷ آبان ۱۴۰۱}: a day of the Persian calendar, which is ours only with its year. */
  private static long persian(CharSequence text, int day, int from, int to) {
    long month = Lexicon.get().persianMonthAt(text, from, to);
    int at = month == 0 ? to : spaces(text, (int) (month >>> 8), to);
    if (at + 4 > to || (at + 4 < to && digit(text.charAt(at + 4)) >= 0)) {
      return NONE;
    }
    DateFields fields = new DateFields();
    fields.era = DateFields.Era.PERSIAN;
    fields.year = number(text, at, at + 4);
    fields.month = (int) month & 0xFF;
    fields.day = day;
    LocalDate date = fields.year < 1300 || fields.year > 1500 ? null : fields.date();
    return date == null
        ? NONE
        : pack(at + 4, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
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

  /** {@code 2022. november 8.}, {@code 2022. gada 8. novembris}, {@code 2022-11-08}. */
  private static long yearFirst(CharSequence text, int year, int from, int to) {
    int at = spaces(text, behindYearLead(text, skip(text, from, to, '.'), to), to);
    long rest = monthFirst(text, at, to);
    if (rest == NONE && at > from && at < to && digit(text.charAt(at)) >= 0) {
      rest = at(text, at, to);
    }
    rest = rest == NONE ? isoRest(text, from, to) : rest;
    return rest == NONE || year(rest) != 0 ? NONE : pack(end(rest), year, month(rest), day(rest));
  }

  private static int behindYearLead(CharSequence text, int from, int to) {
    for (String lead : YEAR_LEADS) {
      if (startsWith(text, from, to, lead)) {
        return from + lead.length();
      }
    }
    return from;
  }

  /** {@code -11-08}, two digits each. */
  private static long isoRest(CharSequence text, int from, int to) {
    boolean dashes =
        from + 6 <= to
            && text.charAt(from) == '-'
            && text.charAt(from + 3) == '-'
            && (from + 6 == to || digit(text.charAt(from + 6)) < 0);
    int month = dashes ? number(text, from + 1, from + 3) : 0;
    int day = dashes ? number(text, from + 4, from + 6) : 0;
    return month < 1 || month > 12 || day < 1 || day > 31 ? NONE : pack(from + 6, 0, month, day);
  }

  /** The number that the digits make; -1 if one of the units is none. */
  private static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The end of the month and the year that stand at {@code from}; {@code from} if none do. */
  public static int monthAndYearEnd(CharSequence text, int from, int to) {
    long month = from < to ? Lexicon.get().monthAt(text, from, to) : 0;
    int at = month == 0 ? to : spaces(text, skip(text, (int) (month >>> 8), to, '.'), to);
    return month != 0 && fourDigits(text, at, to) != 0 ? at + 4 : from;
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
    if (year == 0 && isThai(text.charAt(end - 1))) {
      year = buddhistYear(text, at, to);
    }
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
    if (separator != '.' && separator != '/' && separator != '-') {
      return NONE;
    }
    boolean spaced = separator == '.' && text.charAt(from + 1) == ' '; // "8. 11. 2022"
    int start = spaced ? from + 2 : from + 1;
    int end = start;
    int month = 0;
    while (end < to && end < start + 2 && digit(text.charAt(end)) >= 0) {
      month = month * 10 + digit(text.charAt(end++));
    }
    if (month < 1 || month > 12 || (end < to && digit(text.charAt(end)) >= 0)) {
      return NONE;
    }
    boolean more = end < to && text.charAt(end) == separator;
    int yearAt = more && spaced ? spaces(text, end + 1, to) : end + 1;
    int year = more ? fourDigits(text, yearAt, to) : 0;
    if (year != 0) {
      return pack(yearAt + 4, year, month, day);
    }
    if (spaced && !(more && startsWith(text, end + 1, to, " ("))) {
      return NONE; // "8. 11. (STA)"
    }
    // "8/11 (TTXVN)", "(TTXVN 8/11)"
    boolean signed = startsWith(text, end, to, " (") || startsWith(text, end, to, ")");
    return separator == '.' || (signed && separator == '/')
        ? pack(more ? end + 1 : end, 0, month, day)
        : NONE;
  }

  private static boolean isThai(char c) {
    return c >= 0x0E00 && c <= 0x0E7F;
  }

  private static int buddhistYear(CharSequence text, int at, int to) {
    boolean four = at + 4 <= to && (at + 4 == to || digit(text.charAt(at + 4)) < 0);
    int year = four ? number(text, at, at + 4) : 0;
    boolean recent = year >= BUDDHIST_FROM && year <= BUDDHIST_TO;
    return recent ? year - DateFields.BUDDHIST_AHEAD : 0;
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
