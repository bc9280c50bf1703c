package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date, with its time, from a stretch of tokens, in any order and any language.
 *
 * <p>The idea: first the parts that mark themselves are taken (times of day, 年 and 月, zones, names
 * of months and weekdays), then the numbers left beside the month, or left in a row, are dealt out
 * to day, month and year by what values they can have. A word that means different things in
 * different languages is read in the language the other words share.
 */
final class DateReader {

  /** Ranks below are of the languages of much news: "Anna" is a weekday of another. */
  private static final int NEWS = 64;

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private final FieldMarks fieldMarks;
  private final TimeReader time;
  private final ZoneReader zone;
  private final MonthDate monthDate;
  private final NumericDate numericDate;
  private final RomanMonth romanMonth;
  private final SpokenClock spokenClock;

  /** See {@link Reading#loose}. */
  DateReader(Tokens tokens, Lexicon lexicon, StampContext context, boolean loose) {
    this.reading = new Reading(tokens, lexicon, context, loose);
    this.tokens = tokens;
    this.words = reading.words;
    this.fieldMarks = new FieldMarks(reading);
    this.time = new TimeReader(reading);
    this.zone = new ZoneReader(reading);
    this.monthDate = new MonthDate(reading);
    this.numericDate = new NumericDate(reading);
    this.romanMonth = new RomanMonth(reading);
    this.spokenClock = new SpokenClock(tokens, words);
  }

  /** The first date in tokens [first, last), or null. */
  @Nullable DateFields read(int first, int last) {
    begin(first, last);
    DateFields fields = readRest();
    return fields.hasDay() || fields.month != NONE ? fields : null;
  }

  /** Starts on tokens [first, last): the marks of those that were read, for others to add to. */
  boolean[] begin(int first, int last) {
    reading.begin(first, last);
    if (reading.loose) {
      spokenClock.find(first, last);
      for (int t = spokenClock.first();
          spokenClock.hour() != NONE && t <= spokenClock.last();
          t++) {
        reading.used[t] = true;
      }
    }
    return reading.used;
  }

  /** Reads what is not used yet. */
  DateFields readRest() {
    reading.clear();
    DateFields fields = reading.fields;
    if (spokenClock.hour() != NONE) {
      fields.hour = spokenClock.hour();
      fields.minute = spokenClock.minute();
      reading.takeTime(spokenClock.first(), spokenClock.last());
    }
    fieldMarks.read();
    time.clockTimes();
    zone.readBehindTime();
    lateYear();
    boolean read = fields.hasDay() || numericDate.readWhole() || romanMonth.read();
    if (!read && !monthDate.read()) {
      numericDate.read();
    }
    weekday();
    time.lateTimes();
    time.dayParts();
    zone.read();
    if (fields.era == DateFields.Era.GREGORIAN && fields.year != NONE) {
      fields.era = era();
    }
    return fields;
  }

  /** {@code 9월 21일 1978}: a year without the mark that day and month have. */
  private void lateYear() {
    if (!reading.fields.hasDay() || reading.fields.year != NONE) {
      return;
    }
    for (int t = reading.from; t < reading.to; t++) {
      if (!reading.used[t] && Years.isYear(tokens, t, reading.loose)) {
        reading.fields.year = (int) tokens.value[t];
        reading.take(t);
        return;
      }
    }
  }

  /** True if a second date is left over: then the text is no one date. */
  boolean hasSecondDate() {
    int years = 0;
    for (int t = reading.from; t < reading.to; t++) {
      if (reading.used[t]) {
        continue;
      }
      if (tokens.kind[t] == Tokens.NUMBER && tokens.digits(t) >= 4) {
        years++;
      }
      boolean month = sense(t, Lexicon.MONTH) != 0;
      if (month && reading.fields.month != NONE && onlyMonth(t) && reading.length(t) > 2) {
        return true;
      }
    }
    return years > 0 && reading.fields.year != NONE;
  }

  /** True if the word is a month and nothing else that a date holds. */
  private boolean onlyMonth(int t) {
    return !words.has(t, Lexicon.WEEKDAY)
        && !words.has(t, Lexicon.NOISE)
        && !words.has(t, Lexicon.CARDINAL);
  }

  // ---- what others ask

  boolean isLoose() {
    return reading.loose;
  }

  StampContext context() {
    return reading.context;
  }

  int sense(int t, char kind) {
    return words.sense(t, kind);
  }

  int value(int t, char kind) {
    return words.value(t, kind);
  }

  boolean hasOpposite(int t, char kind) {
    return words.hasOpposite(t, kind);
  }

  int find(char kind) {
    return words.find(kind);
  }

  /** True of a week, a month or a year. */
  boolean isLongUnit(int t) {
    int unit = value(t, Lexicon.UNIT);
    return unit == 'w' || unit == 'M' || unit == 'y';
  }

  boolean isRather(int t, char kind, char other) {
    return words.isRather(t, kind, other);
  }

  boolean isOrdinalEnding(int t) {
    return words.isOrdinalEnding(t);
  }

  boolean isSpoken(int t) {
    return words.isSpoken(t);
  }

  boolean isUsed(int t) {
    return reading.used[t];
  }

  void consume(int t) {
    reading.take(t);
  }

  boolean isNumber(int t) {
    return reading.isNumber(t);
  }

  long number(int t) {
    return reading.number(t);
  }

  int weekdayCount(int t) {
    return reading.weekdayCount(t);
  }

  /** "two days after", "from": a word that hangs a distance on a day. */
  boolean isAnchored() {
    return find(Lexicon.ANCHOR) != NONE;
  }

  /** "of this year". */
  boolean pointsToThis() {
    for (int t = reading.from; t < reading.to; t++) {
      if (value(t, Lexicon.DEMONSTRATIVE) == 0 && sense(t, Lexicon.DEMONSTRATIVE) != 0) {
        return true;
      }
      if (value(t, Lexicon.RELATIVE) == 'y' && sense(t, Lexicon.RELATIVE) != 0) {
        return true;
      }
    }
    return false;
  }

  /** True if a number was left over: then the text says more than was understood. */
  boolean hasLooseNumber() {
    for (int t = reading.from; t < reading.to; t++) {
      if (reading.used[t]) {
        continue;
      }
      if (sense(t, Lexicon.SHARE) != 0) {
        return true;
      }
      boolean word = isNumber(t) && !tokens.isNumber(t) && words.isShared(t) && number(t) > 1;
      if (tokens.isNumber(t) || word) {
        return true;
      }
    }
    return false;
  }

  /** A year that stands alone, taken; or NONE. */
  int freeYear() {
    for (int t = reading.from; t < reading.to; t++) {
      if (!reading.used[t] && Years.isYear(tokens, t, reading.loose)) {
        reading.take(t);
        return (int) tokens.value[t];
      }
    }
    return NONE;
  }

  // ---- weekday

  private void weekday() {
    for (int t = reading.from; t < reading.to; t++) {
      int weekday = reading.used[t] ? 0 : sense(t, Lexicon.WEEKDAY);
      boolean sure = reading.loose ? !isSmallWord(t) : isSureWeekday(t, weekday);
      if (weekday != 0 && sure) {
        reading.fields.weekday = value(t, Lexicon.WEEKDAY);
        reading.used[t] = true;
        if (isNear(t)) {
          reading.fields.use(t);
        }
        return;
      }
    }
  }

  /** "To six": two small letters are a weekday only beside a date. */
  private boolean isSmallWord(int t) {
    return reading.length(t) == 2
        && !reading.fields.hasDay()
        && Character.isLowerCase(tokens.text.charAt(tokens.start[t]))
        && !Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }

  /** In running text "We" and "So" are weekdays only right before a date. */
  private boolean isSureWeekday(int t, int sense) {
    boolean named = reading.length(t) > 2 || Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
    boolean before = t < reading.fields.firstToken && reading.fields.firstToken - t <= 2;
    if (words.rank(sense) >= Words.FOREIGN || !(named || before)) {
      return false;
    }
    boolean behind = reading.fields.hasDay() && t > reading.fields.lastToken;
    return !behind || (words.isSpoken(t) && words.rank(sense) < NEWS && agrees(t));
  }

  /** "8 June, Wednesday", but not "1 January 2023 and on Sunday": the day falls on the weekday. */
  private boolean agrees(int t) {
    DateFields fields = reading.fields;
    int now = Years.now(reading.context);
    boolean open = fields.year == NONE;
    if (fields.era != DateFields.Era.GREGORIAN || (open && reading.context.reference() == null)) {
      return true;
    }
    int between = fields.lastToken + 1;
    while (between < t && tokens.kind[between] == Tokens.MARK) {
      between++;
    }
    if (between == t && tokens.isMark(t - 1, '(')) {
      return true; // "8 June (Wednesday)"
    }
    for (int year = open ? now - 1 : fields.year; year <= (open ? now + 1 : fields.year); year++) {
      LocalDate date = IsoStamp.date(year, fields.month, fields.day);
      if (date != null && date.getDayOfWeek().getValue() == value(t, Lexicon.WEEKDAY)) {
        return true;
      }
    }
    return false;
  }

  /** A weekday belongs to the date if nothing but marks and small words stands between. */
  private boolean isNear(int t) {
    if (reading.fields.firstToken == NONE) {
      return true;
    }
    int a = Math.min(t, reading.fields.lastToken);
    int b = Math.max(t, reading.fields.firstToken);
    for (int i = a + 1; i < b; i++) {
      boolean stray = tokens.isNumber(i) && !reading.used[i];
      boolean next = !reading.loose && words.sense(i, Lexicon.DEMONSTRATIVE) != 0;
      if (tokens.kind[i] == Tokens.OTHER || stray || next) {
        return false;
      }
    }
    return true;
  }

  // ---- calendars

  private DateFields.Era era() {
    String language = reading.context.primaryLanguage();
    boolean thai = "th".equals(language) || words.speaks("th");
    if (thai && reading.fields.year >= 2400 && reading.fields.year < 2700) {
      return DateFields.Era.BUDDHIST;
    }
    boolean persian = reading.fields.year >= 1300 && reading.fields.year < 1500;
    if (persian && ("fa".equals(language) || "ps".equals(language)) && isNumeric()) {
      return DateFields.Era.PERSIAN;
    }
    return DateFields.Era.GREGORIAN;
  }

  private boolean isNumeric() {
    for (int t = reading.fields.firstToken; t <= reading.fields.lastToken; t++) {
      if (words.has(t, Lexicon.MONTH)
          || words.has(t, Lexicon.PERSIAN_MONTH)
          || words.has(t, Lexicon.HIJRI_MONTH)) {
        return false;
      }
    }
    return true;
  }
}
