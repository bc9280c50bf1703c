package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.util.Arrays;
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

  private static final int MAX = Tokens.MAX;

  private final Tokens tokens;
  private final Words words;
  private final StampContext context;

  /** A loose reader takes the whole text for one date; a strict one looks for it among words. */
  private final boolean loose;

  private final boolean[] used = new boolean[MAX];
  private int from;
  private int to;
  private DateFields fields = new DateFields();

  DateReader(Tokens tokens, Lexicon lexicon, StampContext context, boolean loose) {
    this.tokens = tokens;
    this.words = new Words(tokens, lexicon, context);
    this.context = context;
    this.loose = loose;
  }

  /** The first date in tokens [first, last), or null. */
  @Nullable DateFields read(int first, int last) {
    begin(first, last);
    readRest();
    return fields.hasDay() || fields.month != NONE ? fields : null;
  }

  /** Starts on tokens [first, last): the marks of those that were read, for others to add to. */
  boolean[] begin(int first, int last) {
    from = first;
    to = last;
    Arrays.fill(used, false);
    words.share(first, last);
    return used;
  }

  /** Reads what is not used yet. */
  DateFields readRest() {
    fields = new DateFields();
    TimeReader time = new TimeReader(tokens, this, used, fields, from, to, loose);
    time.markFields();
    time.clockTimes();
    lateYear();
    if (!fields.hasDay() && !monthName()) {
      new NumericDate(tokens, words, used, fields, context, loose).read(from, to);
    }
    weekday();
    time.lateTimes();
    time.dayParts();
    time.zone();
    if (fields.era == DateFields.Era.GREGORIAN && fields.year != NONE) {
      fields.era = era();
    }
    return fields;
  }

  /** {@code 9월 21일 1978}: a year without the mark that day and month have. */
  private void lateYear() {
    if (!fields.hasDay() || fields.year != NONE) {
      return;
    }
    for (int t = from; t < to; t++) {
      if (!used[t] && Years.isYear(tokens, t, loose)) {
        fields.year = (int) tokens.value[t];
        take(t);
        return;
      }
    }
  }

  /** True if a second date is left over: then the text is no one date. */
  boolean hasSecondDate() {
    int years = 0;
    for (int t = from; t < to; t++) {
      if (used[t]) {
        continue;
      }
      if (tokens.kind[t] == Tokens.NUMBER && tokens.digits(t) >= 4) {
        years++;
      }
      boolean month = sense(t, Lexicon.MONTH) != 0;
      if (month && fields.month != NONE && onlyMonth(t) && lengthOf(t) > 2) {
        return true;
      }
    }
    return years > 0 && fields.year != NONE;
  }

  private int lengthOf(int t) {
    return tokens.end[t] - tokens.start[t];
  }

  /** True if the word is a month and nothing else that a date holds. */
  private boolean onlyMonth(int t) {
    return !words.has(t, Lexicon.WEEKDAY)
        && !words.has(t, Lexicon.NOISE)
        && !words.has(t, Lexicon.CARDINAL);
  }

  // ---- what others ask

  int sense(int t, char kind) {
    return words.sense(t, kind);
  }

  int value(int t, char kind) {
    return words.value(t, kind);
  }

  int find(char kind) {
    return words.find(kind);
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
    return used[t];
  }

  void consume(int t) {
    take(t);
  }

  /** "two days after", "from": a word that hangs a distance on a day. */
  boolean isAnchored() {
    return find(Lexicon.ANCHOR) != NONE;
  }

  /** "of this year". */
  boolean pointsToThis() {
    for (int t = from; t < to; t++) {
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
    for (int t = from; t < to; t++) {
      if (used[t]) {
        continue;
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
    for (int t = from; t < to; t++) {
      if (!used[t] && Years.isYear(tokens, t, loose)) {
        take(t);
        return (int) tokens.value[t];
      }
    }
    return NONE;
  }

  // ---- weekday

  private void weekday() {
    for (int t = from; t < to; t++) {
      int weekday = used[t] ? 0 : sense(t, Lexicon.WEEKDAY);
      if (weekday != 0 && (loose || isSureWeekday(t, weekday))) {
        fields.weekday = value(t, Lexicon.WEEKDAY);
        used[t] = true;
        if (isNear(t)) {
          fields.use(t);
        }
        return;
      }
    }
  }

  /** In running text "We" and "So" are weekdays only right before a date. */
  private boolean isSureWeekday(int t, int sense) {
    boolean named = lengthOf(t) > 2 || Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
    boolean before = t < fields.firstToken && fields.firstToken - t <= 2;
    return words.rank(sense) < Words.FOREIGN && (named || before);
  }

  /** A weekday belongs to the date if nothing but marks and small words stands between. */
  private boolean isNear(int t) {
    if (fields.firstToken == NONE) {
      return true;
    }
    int a = Math.min(t, fields.lastToken);
    int b = Math.max(t, fields.firstToken);
    for (int i = a + 1; i < b; i++) {
      boolean stray = tokens.isNumber(i) && !used[i];
      if (tokens.kind[i] == Tokens.OTHER || stray) {
        return false;
      }
    }
    return true;
  }

  // ---- a month's name and the numbers beside it

  private boolean monthName() {
    int month = monthToken();
    if (month == NONE) {
      return false;
    }
    char kind = kindOfMonth(month);
    int before = beside(month, -1);
    int before2 = before == NONE ? NONE : beside(before, -1);
    int after = beside(month, 1);
    int after2 = after == NONE ? NONE : beside(after, 1);
    fields.month = value(month, kind);
    take(month);
    if (kind == Lexicon.PERSIAN_MONTH) {
      fields.era = DateFields.Era.PERSIAN;
    } else if (kind == Lexicon.HIJRI_MONTH) {
      fields.era = DateFields.Era.HIJRI;
    }
    if (fields.year == NONE) {
      int year = firstYear(before, after, after2, before2);
      if (year != NONE) {
        fields.year = (int) number(year);
        take(year);
      }
    }
    int day = fields.day != NONE ? NONE : firstDay(before, after, after2, before2);
    if (day != NONE) {
      fields.day = (int) number(day);
      take(day);
    }
    if (fields.year == NONE && day != NONE) {
      int rest = day == after ? (after2 == NONE && before != NONE ? before : after2) : after;
      if (rest != NONE && !used[rest] && isShortYear(rest) && (loose || isMarkedOff(month, rest))) {
        fields.year = Years.full((int) number(rest), context);
        take(rest);
      }
    }
    return true;
  }

  private char kindOfMonth(int t) {
    if (sense(t, Lexicon.MONTH) != 0) {
      return Lexicon.MONTH;
    }
    return sense(t, Lexicon.PERSIAN_MONTH) != 0 ? Lexicon.PERSIAN_MONTH : Lexicon.HIJRI_MONTH;
  }

  /** The token to read as the month: the one least likely to be anything else. */
  private int monthToken() {
    int best = NONE;
    int bestScore = 0;
    for (int t = from; t < to; t++) {
      int score = used[t] ? 0 : monthScore(t);
      if (score > bestScore) {
        best = t;
        bestScore = score;
      }
    }
    return best;
  }

  private int monthScore(int t) {
    int s = sense(t, Lexicon.MONTH);
    if (s == 0) {
      boolean other = sense(t, Lexicon.PERSIAN_MONTH) != 0 || sense(t, Lexicon.HIJRI_MONTH) != 0;
      return other && lengthOf(t) > 2 && beside(t, -1) != NONE ? 3 : 0;
    }
    boolean numbered = beside(t, -1) != NONE || beside(t, 1) != NONE || fields.day != NONE;
    int rank = words.rank(s);
    boolean rare = lengthOf(t) < 4 && rank % Words.FOREIGN >= 64;
    if (!numbered || (rare && (!loose || words.has(t, Lexicon.NOISE)))) {
      return loose && lengthOf(t) > 3 ? 1 : 0;
    }
    int score = 10 + Math.min(lengthOf(t), 9);
    if (words.has(t, Lexicon.WEEKDAY)) {
      score -= 4;
    }
    if (words.has(t, Lexicon.NOISE)
        || words.has(t, Lexicon.CARDINAL)
        || words.has(t, Lexicon.DAY_PART)) {
      score -= 5;
    }
    return rank >= Words.FOREIGN ? score - 6 : score;
  }

  /** The next unused number on that side with nothing but small words, marks and times between. */
  private int beside(int t, int step) {
    for (int i = t + step; i >= from && i < to; i += step) {
      if (isNumber(i) && !used[i]) {
        return i;
      }
      if (!isSmall(i)) {
        return NONE;
      }
    }
    return NONE;
  }

  private boolean isSmall(int t) {
    if (used[t]) {
      return true;
    }
    if (tokens.kind[t] == Tokens.MARK) {
      return ",./-:()[]|@·•،、°".indexOf((char) tokens.value[t]) >= 0;
    }
    if (tokens.kind[t] == Tokens.OTHER) {
      return loose;
    }
    return words.has(t, Lexicon.NOISE)
        || words.has(t, Lexicon.WEEKDAY)
        || words.has(t, Lexicon.DAY_PART)
        || words.has(t, Lexicon.ZONE)
        || words.has(t, Lexicon.TIME_AT)
        || (loose && !words.has(t, Lexicon.MONTH) && !isMeasure(t));
  }

  /** "weeks from" keeps the number before it away from the month behind it. */
  private boolean isMeasure(int t) {
    return sense(t, Lexicon.ANCHOR) != 0 || sense(t, Lexicon.UNIT) != 0;
  }

  /** A number, or in a text that is nothing but a date a number's word: "fourth of July". */
  boolean isNumber(int t) {
    return tokens.isNumber(t)
        || (loose
            && tokens.kind[t] == Tokens.WORD
            && (words.has(t, Lexicon.ORDINAL) || words.has(t, Lexicon.CARDINAL))
            && !words.has(t, Lexicon.MONTH)
            && !words.has(t, Lexicon.NOISE));
  }

  long number(int t) {
    if (tokens.isNumber(t)) {
      return tokens.value[t];
    }
    int ordinal = value(t, Lexicon.ORDINAL);
    return ordinal != NONE ? ordinal : value(t, Lexicon.CARDINAL);
  }

  private void take(int t) {
    used[t] = true;
    fields.use(t);
  }

  private int firstYear(int... candidates) {
    for (int t : candidates) {
      if (t != NONE && Years.isYear(tokens, t, loose)) {
        return t;
      }
    }
    return NONE;
  }

  private int firstDay(int... candidates) {
    for (int t : candidates) {
      if (t != NONE && !used[t] && number(t) >= 1 && number(t) <= 31 && maybeDay(t)) {
        return t;
      }
    }
    return NONE;
  }

  private boolean maybeDay(int t) {
    return !tokens.isNumber(t) || tokens.digits(t) <= 2;
  }

  /** Only marks stand between: "8 Nov '22", but not "8 out of 10". */
  private boolean isMarkedOff(int a, int b) {
    for (int t = Math.min(a, b) + 1; t < Math.max(a, b); t++) {
      if (tokens.kind[t] != Tokens.MARK && !used[t]) {
        return false;
      }
    }
    return true;
  }

  private boolean isShortYear(int t) {
    return tokens.isNumber(t) && tokens.digits(t) == 2;
  }

  // ---- calendars

  private DateFields.Era era() {
    String language = context.primaryLanguage();
    boolean thai = "th".equals(language) || words.speaks("th");
    if (thai && fields.year >= 2400 && fields.year < 2700) {
      return DateFields.Era.BUDDHIST;
    }
    boolean persian = fields.year >= 1300 && fields.year < 1500;
    if (persian && ("fa".equals(language) || "ps".equals(language)) && isNumeric()) {
      return DateFields.Era.PERSIAN;
    }
    return DateFields.Era.GREGORIAN;
  }

  private boolean isNumeric() {
    for (int t = fields.firstToken; t <= fields.lastToken; t++) {
      if (tokens.kind[t] == Tokens.WORD) {
        return false;
      }
    }
    return true;
  }
}
