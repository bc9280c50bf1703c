package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.util.Set;

/**
 * Reads dates written in numbers only: {@code 8/11/2022}, {@code 2022-11-08}, {@code 08.11.22}.
 * Which number is the day is settled by their values, by a weekday beside them, by the country;
 * where all that leaves both orders, day before month is taken and said to be ambiguous.
 */
final class NumericDate {

  private static final Set<String> AMERICAN_ZONES =
      Set.of("ET", "EST", "EDT", "CT", "CDT", "MT", "MDT", "PT", "PDT", "AKDT", "AKST", "HST");

  /** Languages that print a stop behind the number of a day and of a month. */
  private static final String STOPPED = "de cs sk sl hr fi da nb no";

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private final StampContext context;

  NumericDate(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.context = reading.context;
  }

  /** Reads the first such date. */
  void read() {
    if (marked()) {
      return;
    }
    if (!reading.loose) {
      if (!pairWithStops() && !pairBehindWord()) {
        pairWithWeekday();
      }
    } else if (!spaced()) {
      pair();
    }
  }

  /**
   * Reads a date of running text whose year is printed in full, if no month's name stands before
   * it: in "21.11.2022 | Jan Berger" the name behind is no month.
   */
  boolean readWhole() {
    if (reading.loose) {
      return false;
    }
    int end = reading.from;
    while (end < reading.to && words.sense(end, Lexicon.MONTH) == 0) {
      end++;
    }
    for (int t = reading.from; t + 4 < end; t++) {
      boolean year = tokens.digits(t) == 4 || tokens.digits(t + 4) == 4;
      if (year && isTriple(t) && isGlued(t) && deal(t, t + 2, t + 4, (char) tokens.value[t + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean isGlued(int t) {
    return tokens.value[t + 1] == tokens.value[t + 3]
        && tokens.joined(t + 1)
        && tokens.joined(t + 2)
        && tokens.joined(t + 3)
        && tokens.joined(t + 4);
  }

  private boolean isTriple(int t) {
    return isPlain(t)
        && isSeparator(t + 1)
        && isPlain(t + 2)
        && isSeparator(t + 3)
        && isPlain(t + 4);
  }

  /** Three numbers with the same mark between them. */
  private boolean marked() {
    for (int t = reading.from; t + 4 < reading.to; t++) {
      if (isTriple(t)) {
        boolean same = tokens.value[t + 1] == tokens.value[t + 3];
        if ((same || reading.loose) && deal(t, t + 2, t + 4, (char) tokens.value[t + 1])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean spaced() {
    for (int t = reading.from; t + 2 < reading.to; t++) {
      if (isPlain(t) && isPlain(t + 1) && isPlain(t + 2) && deal(t, t + 1, t + 2, ' ')) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlain(int t) {
    return tokens.isNumber(t) && !reading.used[t] && tokens.digits(t) <= 4;
  }

  private boolean isSeparator(int t) {
    return tokens.isMark(t, '/')
        || tokens.isMark(t, '.')
        || tokens.isMark(t, '-')
        || tokens.isMark(t, '|')
        || (reading.loose && tokens.isMark(t, ','));
  }

  private boolean deal(int a, int b, int c, char separator) {
    int x = (int) Math.min(tokens.value[a], 9999);
    int y = (int) Math.min(tokens.value[b], 9999);
    int z = (int) Math.min(tokens.value[c], 9999);
    boolean dealt;
    if (tokens.digits(a) == 3) {
      dealt = Years.isOfTaiwan(x, context) && order(x + Years.TAIWAN, y, z, false);
    } else if (Years.isYear(tokens, a, reading.loose)) {
      // "2022-13-01" is a broken ISO date and not 13 January.
      dealt = order(x, y, z, false) || (separator != '-' && order(x, z, y, false));
    } else if (tokens.digits(a) > 2 || tokens.digits(b) > 2) {
      return false;
    } else if (Years.isYear(tokens, c, reading.loose)) {
      dealt = dayAndMonth(x, y, z, separator);
    } else if (tokens.digits(c) == 2 && (reading.loose || isShort(separator))) {
      dealt = shortYear(x, y, z, separator);
    } else {
      dealt = reading.loose && tokens.digits(c) <= 2 && order(Years.full(x, context), y, z, false);
    }
    if (dealt) {
      reading.take(a);
      reading.take(b);
      reading.take(c);
    }
    return dealt;
  }

  private boolean shortYear(int x, int y, int z, char separator) {
    boolean yearFirst = x > 31 || (x > 12 && y <= 12 && isYearFirst());
    if (yearFirst && order(Years.full(x, context), y, z, false)) {
      return true;
    }
    return dayAndMonth(x, y, Years.full(z, context), separator)
        || order(Years.full(x, context), y, z, false);
  }

  /**
   * Marks that stand in a day whose year is short; hyphens do in few languages, bars are page
   * design and stand between other numbers too.
   */
  private boolean isShort(char separator) {
    String language = context.primaryLanguage();
    return separator == '-' ? "nl".equals(language) || "da".equals(language) : separator != '|';
  }

  /** Languages that write the year first even when it is short. */
  private boolean isYearFirst() {
    String language = context.primaryLanguage();
    return language != null && "zh ja ko hu".contains(language);
  }

  private boolean dayAndMonth(int x, int y, int year, char separator) {
    boolean american = isAmericanClock();
    boolean monthFirst = separator != '.' && (isMonthFirst() || american);
    if (x > 12 || y > 12) {
      return order(year, y, x, false) || order(year, x, y, false);
    }
    if (!monthFirst && weekdaySays(year, x, y)) {
      return order(year, x, y, false);
    }
    boolean sure = x == y || separator == '.' || isSettled() || american || weekdaySays(year, y, x);
    if (!sure && !reading.loose && isAhead(year, y, x) && !isAhead(year, x, y)) {
      return order(year, x, y, false);
    }
    return monthFirst ? order(year, x, y, !sure) : order(year, y, x, !sure);
  }

  /** The weekday beside the numbers agrees with this order of them and not with the other. */
  private boolean weekdaySays(int year, int month, int day) {
    for (int t = reading.from; t < reading.to; t++) {
      int weekday = reading.used[t] ? NONE : words.value(t, Lexicon.WEEKDAY);
      if (weekday != NONE) {
        LocalDate first = IsoStamp.date(year, month, day);
        LocalDate second = IsoStamp.date(year, day, month);
        boolean agrees = first != null && first.getDayOfWeek().getValue() == weekday;
        return agrees && (second == null || second.getDayOfWeek().getValue() != weekday);
      }
    }
    return false;
  }

  // Source: Unicode CLDR, short date patterns.
  /** The United States and the few countries that CLDR gives its order. */
  private boolean isMonthFirst() {
    String region = context.region();
    return region != null && "US PH PR GU VI AS MP FM MH PW".contains(region);
  }

  /** A zone of North America beside the numbers, where nothing else says how they are ordered. */
  private boolean isAmericanClock() {
    String language = context.primaryLanguage();
    if (context.region() != null || !(language == null || language.equals("en"))) {
      return false;
    }
    for (int t = reading.from; t < reading.to; t++) {
      if (words.sense(t, Lexicon.ZONE) != 0) {
        String zone = tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString();
        return AMERICAN_ZONES.contains(zone);
      }
    }
    return false;
  }

  /** True of a day that had not come at the reference: the other order is meant. */
  private boolean isAhead(int year, int month, int day) {
    LocalDate date = IsoStamp.date(year, month, day);
    return date != null
        && context.reference() != null
        && date.isAfter(context.reference().toLocalDate().plusDays(1));
  }

  /** True if country or language leave no doubt; English is written in both orders. */
  private boolean isSettled() {
    String language = context.primaryLanguage();
    return context.region() != null || (language != null && !language.equals("en"));
  }

  private boolean order(int year, int month, int day, boolean ambiguous) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    reading.fields.year = year;
    reading.fields.month = month;
    reading.fields.day = day;
    reading.fields.ambiguous = ambiguous;
    return true;
  }

  /** Day and month without a year: "27/11", "22.04." */
  private void pair() {
    for (int t = reading.from; t + 2 < reading.to; t++) {
      if (isPlain(t)
          && isSeparator(t + 1)
          && isPlain(t + 2)
          && tokens.digits(t) <= 2
          && tokens.digits(t + 2) <= 2) {
        int x = (int) tokens.value[t];
        int y = (int) tokens.value[t + 2];
        int year = context.reference() == null ? 2000 : context.reference().getYear();
        if (dayAndMonth(x, y, year, (char) tokens.value[t + 1])) {
          settleByNearness(x, y);
          reading.fields.year = NONE;
          reading.take(t);
          reading.take(t + 2);
          return;
        }
      }
    }
  }

  /** {@code 11/8(火)}, {@code Di 8.11.}: among words, a weekday that agrees proves the pair. */
  private void pairWithWeekday() {
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
      if ((dayFirst || monthFirst) && (!both || stop || isYearFirst())) {
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
  private boolean pairWithStops() {
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
  private boolean pairBehindWord() {
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
        && isPlain(t)
        && isPlain(t + 2)
        && tokens.digits(t) <= 2
        && tokens.digits(t + 2) <= 2
        && tokens.isMark(t + 1, '-')
        && tokens.joined(t + 1)
        && tokens.joined(t + 2)
        && !(isSeparator(t + 3) && tokens.isNumber(t + 4))
        && !(isSeparator(t - 1) && tokens.joined(t));
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
        isPlain(t)
            && isPlain(t + 2)
            && tokens.digits(t) <= 2
            && tokens.digits(t + 2) <= 2
            && (tokens.isMark(t + 1, '/') || tokens.isMark(t + 1, '.'))
            && tokens.joined(t + 1)
            && tokens.joined(t + 2);
    boolean more = tokens.isMark(t + 3, '/') || (tokens.isMark(t + 3, '.') && isPlain(t + 4));
    return pair && !more && !(isSeparator(t - 1) && tokens.isNumber(t - 2));
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
