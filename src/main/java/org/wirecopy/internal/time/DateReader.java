package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
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
  private final Lexicon lexicon;
  private final StampContext context;

  /** Ranks from here on are of senses outside the shared languages. */
  private static final int FOREIGN = 1000;

  /** A loose reader takes the whole text for one date; a strict one looks for it among words. */
  private final boolean loose;

  private final boolean[] used = new boolean[MAX];
  private final long[] shared = new long[Lexicon.WORDS];
  private int from;
  private int to;
  private DateFields fields = new DateFields();

  DateReader(Tokens tokens, Lexicon lexicon, StampContext context, boolean loose) {
    this.tokens = tokens;
    this.lexicon = lexicon;
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
    shareLanguages();
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
      numericDate(loose);
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
      if (!used[t] && isYear(t)) {
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

  // ---- languages

  private void shareLanguages() {
    Arrays.fill(shared, -1L);
    String language = context.primaryLanguage();
    int known = language == null ? -1 : lexicon.language(language);
    if (known >= 0) {
      Arrays.fill(shared, 0L);
      shared[known >> 6] = 1L << known;
      if (!anyWordIn(shared)) {
        Arrays.fill(shared, -1L);
      }
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int t = from; t < to; t++) {
        if (tokens.kind[t] == Tokens.WORD && isTelling(t) == (pass == 0)) {
          narrow(t);
        }
      }
    }
  }

  /** Names of months and weekdays tell the language better than "de" and "la". */
  private boolean isTelling(int t) {
    return lengthOf(t) > 3 && (has(t, Lexicon.MONTH) || has(t, Lexicon.WEEKDAY));
  }

  private boolean anyWordIn(long[] set) {
    for (int t = from; t < to; t++) {
      if (tokens.kind[t] == Tokens.WORD && overlap(t, set)) {
        return true;
      }
    }
    return false;
  }

  private boolean overlap(int t, long[] set) {
    long both = 0;
    for (int w = 0; w < Lexicon.WORDS; w++) {
      both |= lexicon.allLanguages(tokens.ref[t], w) & set[w];
    }
    return both != 0;
  }

  /** True of a number, and of a word in the language that the words share. */
  boolean isShared(int t) {
    return tokens.kind[t] != Tokens.WORD || overlap(t, shared);
  }

  private void narrow(int t) {
    if (!overlap(t, shared)) {
      return;
    }
    for (int w = 0; w < Lexicon.WORDS; w++) {
      shared[w] &= lexicon.allLanguages(tokens.ref[t], w);
    }
  }

  private boolean has(int t, char kind) {
    return lexicon.has(tokens.ref[t], kind);
  }

  /** True if the word is a month and nothing else that a date holds. */
  private boolean onlyMonth(int t) {
    return !has(t, Lexicon.WEEKDAY) && !has(t, Lexicon.NOISE) && !has(t, Lexicon.CARDINAL);
  }

  /** The best sense of that kind: in the shared languages, of these the one of most news; or 0. */
  int sense(int t, char kind) {
    if (t < 0 || t >= tokens.size || tokens.kind[t] != Tokens.WORD || !has(t, kind)) {
      return 0;
    }
    if ((kind == Lexicon.WEEKDAY || kind == Lexicon.MONTH) && isOrdinalEnding(t)) {
      return 0;
    }
    int best = 0;
    int bestRank = Integer.MAX_VALUE;
    for (int s = tokens.ref[t]; s != 0; s = lexicon.nextSense(s)) {
      if (lexicon.kind(s) == kind) {
        int rank = rank(s);
        if (rank < bestRank && (rank < FOREIGN || !overlap(t, shared))) {
          best = s;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** "4th", "21e", "1er": letters glued to a number, which are also short for days elsewhere. */
  boolean isOrdinalEnding(int t) {
    return t > 0
        && t < tokens.size
        && tokens.kind[t] == Tokens.WORD
        && tokens.joined(t)
        && tokens.isNumber(t - 1)
        && has(t, Lexicon.NOISE);
  }

  /** True if {@code kind} is what the word more likely means than {@code other}. */
  boolean isRather(int t, char kind, char other) {
    int s = sense(t, kind);
    int o = sense(t, other);
    return s != 0 && (o == 0 || rank(s) <= rank(o));
  }

  private int rank(int s) {
    for (int w = 0; w < Lexicon.WORDS; w++) {
      long both = lexicon.languages(s, w) & shared[w];
      if (both != 0) {
        return 64 * w + Long.numberOfTrailingZeros(both);
      }
    }
    for (int w = 0; w < Lexicon.WORDS; w++) {
      if (lexicon.languages(s, w) != 0) {
        return FOREIGN + 64 * w + Long.numberOfTrailingZeros(lexicon.languages(s, w));
      }
    }
    return 2 * FOREIGN;
  }

  int value(int t, char kind) {
    int s = sense(t, kind);
    return s == 0 ? NONE : lexicon.value(s);
  }

  /** The first word of that kind, or NONE. */
  int find(char kind) {
    for (int t = from; t < to; t++) {
      if (isInLanguage(t, kind)) {
        return t;
      }
    }
    return NONE;
  }

  /** True if the word has that sense in the shared languages. */
  boolean isInLanguage(int t, char kind) {
    return sense(t, kind) != 0;
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
      boolean word = isNumber(t) && !tokens.isNumber(t) && overlap(t, shared) && number(t) > 1;
      if (tokens.isNumber(t) || word) {
        return true;
      }
    }
    return false;
  }

  /** A year that stands alone, taken; or NONE. */
  int freeYear() {
    for (int t = from; t < to; t++) {
      if (!used[t] && isYear(t)) {
        take(t);
        return (int) tokens.value[t];
      }
    }
    return NONE;
  }

  // ---- weekday

  private void weekday() {
    for (int t = from; t < to; t++) {
      if (!used[t] && sense(t, Lexicon.WEEKDAY) != 0) {
        fields.weekday = lexicon.value(sense(t, Lexicon.WEEKDAY));
        used[t] = true;
        if (isNear(t)) {
          fields.use(t);
        }
        return;
      }
    }
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
        fields.year = fullYear((int) number(rest));
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
    int rank = rank(s);
    boolean rare = lengthOf(t) < 4 && rank % FOREIGN >= 64;
    if (!numbered || (rare && (!loose || has(t, Lexicon.NOISE)))) {
      return loose && lengthOf(t) > 3 ? 1 : 0;
    }
    int score = 10 + Math.min(lengthOf(t), 9);
    if (has(t, Lexicon.WEEKDAY)) {
      score -= 4;
    }
    if (has(t, Lexicon.NOISE) || has(t, Lexicon.CARDINAL) || has(t, Lexicon.DAY_PART)) {
      score -= 5;
    }
    return rank >= FOREIGN ? score - 6 : score;
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
      return ",./-:()[]|@·•،、".indexOf((char) tokens.value[t]) >= 0;
    }
    if (tokens.kind[t] == Tokens.OTHER) {
      return loose;
    }
    return has(t, Lexicon.NOISE)
        || has(t, Lexicon.WEEKDAY)
        || has(t, Lexicon.DAY_PART)
        || has(t, Lexicon.ZONE)
        || has(t, Lexicon.TIME_AT)
        || (loose && !has(t, Lexicon.MONTH) && !isMeasure(t));
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
            && (has(t, Lexicon.ORDINAL) || has(t, Lexicon.CARDINAL))
            && !has(t, Lexicon.MONTH)
            && !has(t, Lexicon.NOISE));
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
      if (t != NONE && isYear(t)) {
        return t;
      }
    }
    return NONE;
  }

  private boolean isYear(int t) {
    if (!tokens.isNumber(t)) {
      return false;
    }
    long n = tokens.value[t];
    int digits = tokens.digits(t);
    if (digits == 4 || digits == 0) {
      return loose ? n >= 1000 && n < 3000 : n >= 1300 && n < 2700;
    }
    return false;
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

  /** A two-digit year is the latest that is at most 15 years after the reference. */
  private int fullYear(int year) {
    int now = context.reference() == null ? 2020 : context.reference().getYear();
    int century = now - now % 100;
    return century + year <= now + 15 ? century + year : century - 100 + year;
  }

  // ---- numbers only

  private boolean numericDate(boolean spaces) {
    for (int t = from; t + 4 < to; t++) {
      if (isPlain(t)
          && isSeparator(t + 1)
          && isPlain(t + 2)
          && isSeparator(t + 3)
          && isPlain(t + 4)) {
        boolean same = tokens.value[t + 1] == tokens.value[t + 3];
        if ((same || loose) && deal(t, t + 2, t + 4, (char) tokens.value[t + 1])) {
          return true;
        }
      }
    }
    if (!spaces) {
      return false;
    }
    for (int t = from; t + 2 < to; t++) {
      if (isPlain(t) && isPlain(t + 1) && isPlain(t + 2) && deal(t, t + 1, t + 2, ' ')) {
        return true;
      }
    }
    return pair();
  }

  private boolean isPlain(int t) {
    return tokens.isNumber(t) && !used[t] && tokens.digits(t) <= 4;
  }

  private boolean isSeparator(int t) {
    return tokens.isMark(t, '/')
        || tokens.isMark(t, '.')
        || tokens.isMark(t, '-')
        || (loose && tokens.isMark(t, ','));
  }

  private boolean deal(int a, int b, int c, char separator) {
    int x = (int) Math.min(tokens.value[a], 9999);
    int y = (int) Math.min(tokens.value[b], 9999);
    int z = (int) Math.min(tokens.value[c], 9999);
    boolean dealt;
    if (isYear(a)) {
      dealt = order(x, y, z, false) || order(x, z, y, false);
    } else if (tokens.digits(a) > 2 || tokens.digits(b) > 2) {
      return false;
    } else if (isYear(c)) {
      dealt = dayAndMonth(x, y, z, separator);
    } else if (tokens.digits(c) == 2 && (loose || separator != '-')) {
      dealt = shortYear(x, y, z, separator);
    } else {
      dealt = loose && tokens.digits(c) <= 2 && order(fullYear(x), y, z, false);
    }
    if (dealt) {
      take(a);
      take(b);
      take(c);
    }
    return dealt;
  }

  private boolean shortYear(int x, int y, int z, char separator) {
    boolean yearFirst = x > 31 || (x > 12 && y <= 12 && tokens.text.length() > 0 && isYearFirst());
    if (yearFirst && order(fullYear(x), y, z, false)) {
      return true;
    }
    return dayAndMonth(x, y, fullYear(z), separator) || order(fullYear(x), y, z, false);
  }

  /** Languages that write the year first even when it is short. */
  private boolean isYearFirst() {
    String language = context.primaryLanguage();
    return language != null && "zh ja ko hu".contains(language);
  }

  private boolean dayAndMonth(int x, int y, int year, char separator) {
    boolean monthFirst = separator != '.' && isMonthFirst();
    if (x > 12 || y > 12) {
      return order(year, y, x, false) || order(year, x, y, false);
    }
    if (!monthFirst && weekdaySays(year, x, y)) {
      return order(year, x, y, false);
    }
    boolean sure = x == y || separator == '.' || context.region() != null;
    return monthFirst ? order(year, x, y, !sure) : order(year, y, x, !sure);
  }

  /** The weekday beside the numbers agrees with month/day and not with day/month. */
  private boolean weekdaySays(int year, int month, int day) {
    for (int t = from; t < to; t++) {
      int weekday = used[t] ? NONE : value(t, Lexicon.WEEKDAY);
      if (weekday != NONE) {
        LocalDate first = IsoStamp.date(year, month, day);
        LocalDate second = IsoStamp.date(year, day, month);
        boolean agrees = first != null && first.getDayOfWeek().getValue() == weekday;
        return agrees && (second == null || second.getDayOfWeek().getValue() != weekday);
      }
    }
    return false;
  }

  /** The United States and the few countries that CLDR gives its order. */
  private boolean isMonthFirst() {
    String region = context.region();
    return region != null && "US PH PR GU VI AS MP FM MH PW".contains(region);
  }

  private boolean order(int year, int month, int day, boolean ambiguous) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    fields.year = year;
    fields.month = month;
    fields.day = day;
    fields.ambiguous = ambiguous;
    return true;
  }

  /** Day and month without a year: "27/11", "22.04." */
  private boolean pair() {
    for (int t = from; t + 2 < to; t++) {
      if (isPlain(t) && isSeparator(t + 1) && isPlain(t + 2) && maybeDay(t) && maybeDay(t + 2)) {
        int x = (int) tokens.value[t];
        int y = (int) tokens.value[t + 2];
        int year = context.reference() == null ? 2000 : context.reference().getYear();
        if (dayAndMonth(x, y, year, (char) tokens.value[t + 1])) {
          settleByNearness(x, y);
          fields.year = NONE;
          take(t);
          take(t + 2);
          return true;
        }
      }
    }
    return false;
  }

  /** Of 12 May and 5 December, said of the past on 20 May, the first is meant. */
  private void settleByNearness(int x, int y) {
    if (x > 12 || y > 12 || context.region() != null || context.reference() == null) {
      return;
    }
    LocalDate today = context.reference().toLocalDate();
    if (daysBack(today, x, y) < daysBack(today, y, x)) {
      fields.month = x;
      fields.day = y;
    } else {
      fields.month = y;
      fields.day = x;
    }
    fields.ambiguous = x != y;
  }

  private static int daysBack(LocalDate today, int month, int day) {
    LocalDate date = IsoStamp.date(today.getYear(), month, day);
    if (date == null) {
      return Integer.MAX_VALUE;
    }
    LocalDate past = date.isAfter(today) ? date.minusYears(1) : date;
    return (int) (today.toEpochDay() - past.toEpochDay());
  }

  // ---- calendars

  private DateFields.Era era() {
    String language = context.primaryLanguage();
    boolean thai = "th".equals(language) || speaks("th");
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

  /** True if the words are those of that language and not of all. */
  private boolean speaks(String code) {
    int language = lexicon.language(code);
    return language >= 0
        && shared[language >> 6] != -1L
        && (shared[language >> 6] & (1L << language)) != 0;
  }
}
