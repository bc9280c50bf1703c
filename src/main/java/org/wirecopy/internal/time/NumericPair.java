package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;

/**
 * Reads a day and a month in numbers without a year: {@code 27/11}, {@code 22.04.} Where the text
 * holds more than a date, a weekday beside them, stops behind both or a word before must prove it.
 */
final class NumericPair {

  /** Languages that print a stop behind the number of a day and of a month. */
  private static final String STOPPED = "de cs sk sl hr fi da nb no";

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private final StampContext context;
  private final DayOrder order;

  NumericPair(Reading reading, DayOrder order) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.context = reading.context;
    this.order = order;
  }

  /** Reads the first pair of a text that is nothing but a date. */
  void readLoose() {
    for (int t = reading.from; t + 2 < reading.to; t++) {
      if (reading.isPlain(t)
          && reading.isSeparator(t + 1)
          && reading.isPlain(t + 2)
          && tokens.digits(t) <= 2
          && tokens.digits(t + 2) <= 2) {
        int x = (int) tokens.value[t];
        int y = (int) tokens.value[t + 2];
        int year = context.reference() == null ? 2000 : context.reference().getYear();
        if (order.settle(x, y, year, (char) tokens.value[t + 1])) {
          settleByNearness(x, y);
          reading.fields.year = NONE;
          reading.take(t);
          reading.take(t + 2);
          return;
        }
      }
    }
  }

  /** Reads the first pair among words that something beside it proves. */
  void readProved() {
    if (!withStops() && !behindWord()) {
      withWeekday();
    }
  }

  /** {@code 11/8(火)}, {@code Di 8.11.}: among words, a weekday that agrees proves the pair. */
  private void withWeekday() {
    if (context.reference() == null) {
      return;
    }
    LocalDate today = context.reference().toLocalDate();
    for (int t = reading.from; t + 2 < reading.to; t++) {
      if (!isPair(t)) {
        continue;
      }
      int weekday = weekdayBeside(t);
      int x = (int) tokens.value[t];
      int y = (int) tokens.value[t + 2];
      boolean dayFirst = weekday != NONE && isLastSuch(today, y, x, weekday);
      boolean monthFirst = weekday != NONE && isLastSuch(today, x, y, weekday);
      boolean both = dayFirst && monthFirst && x != y; // then the mark or the language tells
      boolean stop = tokens.isMark(t + 1, '.');
      if ((dayFirst || monthFirst) && (!both || stop || order.isYearFirst())) {
        boolean dayBefore = both ? stop : dayFirst;
        reading.fields.month = dayBefore ? y : x;
        reading.fields.day = dayBefore ? x : y;
        reading.take(t);
        reading.take(t + 2);
        return;
      }
    }
  }

  /** {@code am 23.12.}: a stop behind both numbers, and a word before them that announces a day. */
  private boolean withStops() {
    String language = context.primaryLanguage();
    if (language == null || !STOPPED.contains(language) || context.reference() == null) {
      return false;
    }
    for (int t = reading.from; t + 3 < reading.to; t++) {
      boolean stopped =
          tokens.isMark(t + 1, '.') && tokens.isMark(t + 3, '.') && tokens.joined(t + 3);
      boolean day = stopped && isPair(t) && tokens.value[t] >= 1 && tokens.value[t] <= 31;
      boolean month = day && tokens.value[t + 2] >= 1 && tokens.value[t + 2] <= 12;
      if (month && isAnnounced(t, language)) {
        reading.fields.month = (int) tokens.value[t + 2];
        reading.fields.day = (int) tokens.value[t];
        reading.take(t);
        reading.take(t + 2);
        return true;
      }
    }
    return false;
  }

  /** "ngày 22/7", "sáng 22-7", "ב-15.6": the word before announces a day and a month. */
  private boolean behindWord() {
    String language = context.primaryLanguage();
    int t = reading.from;
    boolean pair = language != null && context.reference() != null && t + 2 < reading.to;
    if (!pair || (!isPair(t) && !isHyphenedPair(t))) {
      return false;
    }
    boolean told =
        Announcers.isNumericBefore(tokens.text, tokens.start[t], language)
            || (isHungOnWord(t) && isEnd(t + 3));
    boolean day = tokens.value[t] >= 1 && tokens.value[t] <= 31;
    boolean month = tokens.value[t + 2] >= 1 && tokens.value[t + 2] <= 12;
    if (!told || !day || !month) {
      return false;
    }
    reading.fields.month = (int) tokens.value[t + 2];
    reading.fields.day = (int) tokens.value[t];
    reading.take(t);
    reading.take(t + 2);
    return true;
  }

  private boolean isHyphenedPair(int t) {
    return "vi".equals(context.primaryLanguage())
        && reading.isPlain(t)
        && reading.isPlain(t + 2)
        && tokens.digits(t) <= 2
        && tokens.digits(t + 2) <= 2
        && tokens.isMark(t + 1, '-')
        && tokens.joined(t + 1)
        && tokens.joined(t + 2)
        && !(reading.isSeparator(t + 3) && tokens.isNumber(t + 4))
        && !(reading.isSeparator(t - 1) && tokens.joined(t));
  }

  /** A Hebrew "in" with a hyphen: behind it a number with a stop may be a decimal, too. */
  private boolean isHungOnWord(int t) {
    return "he".equals(context.primaryLanguage())
        && tokens.isMark(t - 1, '-')
        && tokens.joined(t)
        && tokens.joined(t - 1)
        && words.sense(t - 2, Lexicon.NOISE) != 0;
  }

  /** Nothing that could be counted follows. */
  private boolean isEnd(int t) {
    return t >= tokens.size
        || tokens.isMark(t, '.')
        || tokens.isMark(t, ',')
        || tokens.isMark(t, ')');
  }

  private boolean isAnnounced(int t, String language) {
    boolean small = t > 0 && words.sense(t - 1, Lexicon.NOISE) != 0 && words.isSpoken(t - 1);
    return small || Announcers.isBefore(tokens.text, tokens.start[t], language);
  }

  /** Two numbers of one or two digits with a mark between, and none before or behind. */
  private boolean isPair(int t) {
    boolean pair =
        reading.isPlain(t)
            && reading.isPlain(t + 2)
            && tokens.digits(t) <= 2
            && tokens.digits(t + 2) <= 2
            && (tokens.isMark(t + 1, '/') || tokens.isMark(t + 1, '.'))
            && tokens.joined(t + 1)
            && tokens.joined(t + 2);
    boolean more =
        tokens.isMark(t + 3, '/') || (tokens.isMark(t + 3, '.') && reading.isPlain(t + 4));
    return pair && !more && !(reading.isSeparator(t - 1) && tokens.isNumber(t - 2));
  }

  /** The weekday right before or behind the pair, in brackets or not; or NONE. */
  private int weekdayBeside(int pair) {
    for (int t : new int[] {pair - 1, pair - 2, pair + 3, pair + 4}) {
      if (reading.inRange(t) && isNear(t, pair) && words.sense(t, Lexicon.WEEKDAY) != 0) {
        return words.value(t, Lexicon.WEEKDAY);
      }
    }
    return NONE;
  }

  /** At most a mark stands between: "Sunday night 3.1 degrees" is no day. */
  private boolean isNear(int t, int pair) {
    int between = t < pair ? t + 1 : t - 1;
    return between == pair || between == pair + 2 || tokens.kind[between] == Tokens.MARK;
  }

  /** True if the last such day up to the reference falls on that weekday. */
  private static boolean isLastSuch(LocalDate today, int month, int day, int weekday) {
    LocalDate date = IsoStamp.date(today.getYear(), month, day);
    if (date != null && date.isAfter(today)) {
      date = IsoStamp.date(today.getYear() - 1, month, day);
    }
    return date != null && date.getDayOfWeek().getValue() == weekday;
  }

  /** Of 12 May and 5 December, said of the past on 20 May, the first is meant. */
  private void settleByNearness(int x, int y) {
    if (x > 12 || y > 12 || context.region() != null || context.reference() == null) {
      return;
    }
    LocalDate today = context.reference().toLocalDate();
    if (daysBack(today, x, y) < daysBack(today, y, x)) {
      reading.fields.month = x;
      reading.fields.day = y;
    } else {
      reading.fields.month = y;
      reading.fields.day = x;
    }
    reading.fields.ambiguous = x != y;
  }

  private static int daysBack(LocalDate today, int month, int day) {
    LocalDate date = IsoStamp.date(today.getYear(), month, day);
    if (date == null) {
      return Integer.MAX_VALUE;
    }
    LocalDate past = date.isAfter(today) ? date.minusYears(1) : date;
    return (int) (today.toEpochDay() - past.toEpochDay());
  }
}
