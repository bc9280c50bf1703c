package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/** Reads a month's name and the numbers beside it: day and year, in whatever order. */
final class MonthDate {

  /** The score of a month's name of four letters or more that means nothing else. */
  private static final int SURE = 14;

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private int named = NONE; // the month, which Arabic prints by two names

  MonthDate(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  /** Reads the month and what belongs to it; false if there is none. */
  boolean read() {
    int month = monthToken();
    if (month == NONE) {
      return false;
    }
    char kind = kindOfMonth(month);
    named = kind == Lexicon.MONTH ? words.value(month, kind) : NONE;
    int before = beside(month, -1);
    int before2 = before == NONE ? NONE : beside(before, -1);
    int after = beside(month, 1);
    int after2 = after == NONE ? NONE : beside(after, 1);
    reading.fields.month = words.value(month, kind);
    reading.take(month);
    if (kind == Lexicon.PERSIAN_MONTH) {
      reading.fields.era = DateFields.Era.PERSIAN;
    } else if (kind == Lexicon.HIJRI_MONTH) {
      reading.fields.era = DateFields.Era.HIJRI;
    }
    if (reading.fields.year == NONE) {
      int year = firstYear(before, after, after2, before2);
      if (year != NONE) {
        reading.fields.year = (int) reading.number(year);
        reading.take(year);
      }
    }
    if (reading.fields.year == NONE && !reading.loose && isApposed(month, after)) {
      after = NONE; // "Jo March, 31, said": an age
    }
    int day = reading.fields.day != NONE ? NONE : firstDay(month, before, after, after2, before2);
    if (day != NONE) {
      reading.fields.day = (int) reading.number(day);
      reading.take(day);
    }
    if (reading.fields.year == NONE && (day != NONE || reading.fields.day != NONE)) {
      int rest =
          day != NONE && day == after
              ? (after2 == NONE && before != NONE ? before : after2)
              : after;
      if (rest != NONE
          && !reading.used[rest]
          && isShortYear(rest)
          && (reading.loose || !isDayOfNext(rest))
          && (reading.loose || isMarkedOff(month, rest))) {
        reading.fields.year = shortYear((int) reading.number(rest));
        reading.take(rest);
      }
    }
    return true;
  }

  /** Thai prints the last two digits of Buddhist years: of both readings the nearer is meant. */
  private int shortYear(int year) {
    int full = Years.full(year, reading.context);
    int now = Years.now(reading.context);
    int buddhist = 2500 + year;
    int common = buddhist - DateFields.BUDDHIST_AHEAD;
    boolean nearer = Math.abs(common - now) < Math.abs(full - now);
    return nearer && words.speaks("th") ? buddhist : full;
  }

  private char kindOfMonth(int t) {
    if (words.sense(t, Lexicon.MONTH) != 0) {
      return Lexicon.MONTH;
    }
    return words.sense(t, Lexicon.PERSIAN_MONTH) != 0 ? Lexicon.PERSIAN_MONTH : Lexicon.HIJRI_MONTH;
  }

  /** The token to read as the month: the one least likely to be anything else. */
  private int monthToken() {
    int best = NONE;
    int bestScore = 0;
    for (int t = reading.from; t < reading.to; t++) {
      int score = reading.used[t] ? 0 : monthScore(t);
      if (score > bestScore) {
        best = t;
        bestScore = score;
      }
      if (!reading.loose && bestScore >= SURE) {
        return best; // "28 June 2019 14 January 2020": two dates, the first of them
      }
    }
    return best;
  }

  private int monthScore(int t) {
    int s = words.sense(t, Lexicon.MONTH);
    if (s == 0) {
      boolean other =
          words.sense(t, Lexicon.PERSIAN_MONTH) != 0 || words.sense(t, Lexicon.HIJRI_MONTH) != 0;
      return other && reading.length(t) > 2 && beside(t, -1) != NONE ? 3 : 0;
    }
    named = words.value(t, Lexicon.MONTH);
    boolean numbered =
        beside(t, -1) != NONE
            || beside(t, 1) != NONE
            || reading.fields.day != NONE
            || reading.fields.year != NONE;
    int rank = words.rank(s);
    boolean rare = reading.length(t) < 4 && rank % Words.FOREIGN >= 64;
    if (!numbered || (rare && (!reading.loose || words.has(t, Lexicon.NOISE)))) {
      return reading.loose && reading.length(t) > 3 ? 1 : 0;
    }
    if (!reading.loose && reading.length(t) <= 3 && isInOtherLanguage(t + 1, rank)) {
      return 0;
    }
    int score = 10 + Math.min(reading.length(t), 9);
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

  /** "8 out of 10": the small word behind is of a language that has no such month. */
  private boolean isInOtherLanguage(int t, int rank) {
    return reading.inRange(t)
        && tokens.kind[t] == Tokens.WORD
        && !reading.used[t]
        && Character.isLowerCase(tokens.text.charAt(tokens.start[t - 1]))
        && words.has(t, Lexicon.NOISE)
        && (rank >= Words.FOREIGN || !isOwn(t, Lexicon.NOISE));
  }

  /** The next unused number on that side with nothing but small words, marks and times between. */
  private int beside(int t, int step) {
    for (int i = t + step; i >= reading.from && i < reading.to; i += step) {
      if (reading.isNumber(i) && !reading.used[i]) {
        return reading.loose || !isPartOfNumber(i, step) ? i : NONE;
      }
      if (!isSmall(i) || (step < 0 && isOn(i)) || (!reading.loose && isPreposition(i))) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The "1" of "5.1 in April" and of "March 1,950"; and no day or year has three digits. */
  private boolean isPartOfNumber(int t, int step) {
    if (!tokens.isNumber(t)) {
      return false;
    }
    if (tokens.digits(t) == 3) {
      return true;
    }
    boolean decimal =
        step < 0
            ? isPoint(t - 1) && tokens.joined(t) && tokens.joined(t - 1) && tokens.isNumber(t - 2)
            : isPoint(t + 1)
                && tokens.joined(t + 1)
                && tokens.joined(t + 2)
                && tokens.isNumber(t + 2)
                && tokens.digits(t + 2) == 3;
    return decimal;
  }

  private boolean isPoint(int t) {
    return tokens.isMark(t, '.') || tokens.isMark(t, ',');
  }

  /** "Grew by 5 in April", "grudniu o 11 procent": the word begins or ends something else. */
  private boolean isPreposition(int t) {
    if (tokens.kind[t] != Tokens.WORD || reading.used[t]) {
      return false;
    }
    String language = reading.context.primaryLanguage();
    return Announcers.isNoNameWord(tokens.text, tokens.start[t], tokens.end[t], language)
        || (isOwn(t, Lexicon.TIME_AT) && !isOwn(t, Lexicon.NOISE) && !isOwn(t, Lexicon.MONTH));
  }

  /** True if the word has that sense in a language that the words share. */
  private boolean isOwn(int t, char kind) {
    int sense = words.sense(t, kind);
    return sense != 0 && words.rank(sense) < Words.FOREIGN;
  }

  /** "He was 31 on March 31": behind the English word a new date begins. */
  private boolean isOn(int t) {
    int start = tokens.start[t];
    return !reading.loose
        && tokens.end[t] - start == 2
        && Character.toLowerCase(tokens.text.charAt(start)) == 'o'
        && tokens.text.charAt(start + 1) == 'n';
  }

  private boolean isSmall(int t) {
    if (reading.used[t] || (named != NONE && words.value(t, Lexicon.MONTH) == named)) {
      return true;
    }
    if (tokens.kind[t] == Tokens.MARK) {
      return ",./-:()[]|@·•،、°".indexOf((char) tokens.value[t]) >= 0;
    }
    if (tokens.kind[t] == Tokens.OTHER) {
      return reading.loose;
    }
    return (reading.loose ? words.has(t, Lexicon.NOISE) : isOwn(t, Lexicon.NOISE))
        || words.has(t, Lexicon.WEEKDAY)
        || words.has(t, Lexicon.DAY_PART)
        || words.has(t, Lexicon.ZONE)
        || words.has(t, Lexicon.TIME_AT)
        || (reading.loose && !words.has(t, Lexicon.MONTH) && !isMeasure(t));
  }

  /** "weeks from" keeps the number before it away from the month behind it. */
  private boolean isMeasure(int t) {
    return words.sense(t, Lexicon.ANCHOR) != 0 || words.sense(t, Lexicon.UNIT) != 0;
  }

  private boolean isApposed(int month, int number) {
    return number == month + 2 && tokens.isMark(month + 1, ',');
  }

  private int firstYear(int... candidates) {
    for (int t : candidates) {
      if (t != NONE && Years.isYear(tokens, t, reading.loose)) {
        return t;
      }
    }
    return NONE;
  }

  private int firstDay(int month, int... candidates) {
    for (int t : candidates) {
      if (t != NONE
          && !reading.used[t]
          && reading.number(t) >= 1
          && reading.number(t) <= 31
          && maybeDay(t, month)) {
        return t;
      }
    }
    return NONE;
  }

  private boolean maybeDay(int t, int month) {
    if (t < month && reading.weekdayCount(t) > 0) {
      return false; // "the first Friday of July"
    }
    return !tokens.isNumber(t) || tokens.digits(t) <= 2;
  }

  /** Only marks stand between: "8 Nov '22", but not "8 out of 10". */
  private boolean isMarkedOff(int a, int b) {
    for (int t = Math.min(a, b) + 1; t < Math.max(a, b); t++) {
      if (tokens.kind[t] != Tokens.MARK && !reading.used[t]) {
        return false;
      }
    }
    return true;
  }

  /** "1. lokakuuta–20. marraskuuta": the number belongs to the month behind it. */
  private boolean isDayOfNext(int t) {
    int next = tokens.isMark(t + 1, '.') ? t + 2 : t + 1;
    return words.sense(next, Lexicon.MONTH) != 0;
  }

  private boolean isShortYear(int t) {
    return tokens.isNumber(t) && tokens.digits(t) == 2;
  }
}
