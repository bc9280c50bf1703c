package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Reads the time of day out of the tokens of one date: {@code 22:08}, {@code 22.08 Uhr}, {@code
 * 18h30}, {@code 6:02 p.m.}, {@code 午後6時}.
 */
final class TimeReader {

  /** So far the half of the day may stand before the end of its time: "abends um 8.15 Uhr". */
  private static final int REACH = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;

  TimeReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  // ---- clock times

  void clockTimes() {
    if (reading.fields.hasTime()) {
      return;
    }
    for (int t = reading.from; t < reading.to; t++) {
      if (tokens.isNumber(t)
          && !reading.used[t]
          && (colonTime(t) || markedTime(t) || zonedTime(t) || announced(t))) {
        half(reading.lastTimeToken + 1);
        return;
      }
    }
  }

  /** "pm" right behind a clock time is nothing else, though it may be a month's short name. */
  private void half(int t) {
    int part = reading.inRange(t) ? words.value(t, Lexicon.DAY_PART) : NONE;
    if (part == 0 || part == 1) {
      reading.fields.hour = hour(reading.fields.hour, part);
      reading.takeTime(t, t);
    }
  }

  /** {@code 22:08}, {@code 22:08:30.5}. */
  private boolean colonTime(int t) {
    boolean colon = tokens.isMark(t + 1, ':') && reading.inRange(t + 2) && tokens.isNumber(t + 2);
    if (!colon || tokens.digits(t) > 2 || tokens.digits(t + 2) != 2) {
      return false;
    }
    if (tokens.value[t] > 30 || tokens.value[t + 2] > 59 || isTimeTail(t)) {
      return false;
    }
    reading.fields.hour = (int) tokens.value[t];
    reading.fields.minute = (int) tokens.value[t + 2];
    reading.takeTime(t, t + 2);
    if (tokens.isMark(t + 3, ':') && reading.inRange(t + 4) && reading.isTwoDigits(t + 4)) {
      reading.fields.second = (int) Math.min(tokens.value[t + 4], 59);
      reading.takeTime(t + 3, t + 4);
      if (tokens.isMark(t + 5, '.')
          && tokens.joined(t + 5)
          && reading.inRange(t + 6)
          && tokens.joined(t + 6)
          && tokens.isNumber(t + 6)) {
        reading.takeTime(t + 5, t + 6);
      }
    }
    return true;
  }

  /** "08:31" of "22:08:31"; in "Published: 22:08" the colon belongs to the word. */
  private boolean isTimeTail(int t) {
    return tokens.isMark(t - 1, ':') && tokens.joined(t) && tokens.isNumber(t - 2);
  }

  /** {@code 22.08}: two numbers with a stop that may be hour and minute. */
  private boolean isStopTime(int t) {
    return tokens.isMark(t + 1, '.')
        && reading.inRange(t + 2)
        && tokens.joined(t + 2)
        && reading.isTwoDigits(t + 2)
        && tokens.value[t + 2] < 60;
  }

  /** A number, or two with a stop, before "Uhr", "h", "p.m.". */
  private boolean markedTime(int t) {
    if (tokens.digits(t) > 2 || tokens.value[t] > 24) {
      return false;
    }
    boolean stop = isStopTime(t);
    int mark = stop ? t + 3 : t + 1;
    if (!reading.inRange(mark)) {
      return false;
    }
    boolean hourMark =
        words.sense(mark, Lexicon.HOUR_MARK) != 0
            && (reading.loose || stop || isShortMark(mark))
            && (tokens.joined(mark) || !words.has(mark, Lexicon.TIME_AT));
    if (!hourMark && opensClock(mark + 1)) {
      return false; // "2022-11-08 오전 10:15": the half of the day is that of the time behind it
    }
    int part = isForeign(mark) ? NONE : words.value(mark, Lexicon.DAY_PART);
    if (!hourMark && (part != 0 && part != 1)) {
      return false;
    }
    if (!hourMark && (tokens.value[t] > 12 && !stop)) {
      return false;
    }
    reading.fields.hour = (int) tokens.value[t];
    reading.takeTime(t, mark - 1);
    if (stop) {
      reading.fields.minute = (int) tokens.value[t + 2];
    }
    if (hourMark) {
      reading.takeTime(mark, mark);
      int next = mark + 1;
      if (!stop
          && reading.inRange(next)
          && reading.isTwoDigits(next)
          && tokens.value[next] < 60
          && !tokens.isMark(next + 1, '.')
          && !tokens.isMark(next + 1, '/')) {
        reading.fields.minute = (int) tokens.value[next];
        reading.takeTime(next, next);
        if (reading.inRange(next + 1) && isMinuteWord(next + 1)) {
          reading.takeTime(next + 1, next + 1);
        }
      }
    }
    return true;
  }

  /** {@code 0615 GMT}, {@code 1015Z}: four digits before a zone, unless they are the year. */
  private boolean zonedTime(int t) {
    boolean clock = tokens.digits(t) == 4 && tokens.value[t] < 2400 && tokens.value[t] % 100 < 60;
    if (!clock || !reading.inRange(t + 1)) {
      return false;
    }
    if (words.sense(t + 1, Lexicon.ZONE) == 0) {
      return false;
    }
    boolean year = Years.isYear(tokens, t, false);
    for (int y = reading.from; y < reading.to && year; y++) {
      year = y == t || !Years.isYear(tokens, y, false);
    }
    if (year) {
      return false;
    }
    reading.fields.hour = (int) tokens.value[t] / 100;
    reading.fields.minute = (int) tokens.value[t] % 100;
    reading.takeTime(t, t);
    return true;
  }

  private boolean opensClock(int t) {
    return reading.inRange(t)
        && tokens.isNumber(t)
        && (tokens.isMark(t + 1, ':')
            || (reading.inRange(t + 1) && words.value(t + 1, Lexicon.FIELD) == 'h'));
  }

  /** "3 to" is no hour in a text that does not speak the language where "to" is a.m. */
  private boolean isForeign(int t) {
    return !reading.loose && isShortMark(t) && !words.isSpoken(t);
  }

  /** "h" and "Uhr"; not "hours", which in running text counts them. */
  private boolean isShortMark(int t) {
    return tokens.end[t] - tokens.start[t] <= 3;
  }

  private boolean isMinuteWord(int t) {
    return words.value(t, Lexicon.UNIT) == 'm';
  }

  /** "um 7", "a las 12", "kl 8", "at 6.30": only where a date or a part of the day stands by. */
  private boolean announced(int t) {
    boolean at =
        t > reading.from && words.sense(t - 1, Lexicon.TIME_AT) != 0 && tokens.digits(t) <= 2;
    if (!at || tokens.value[t] > 24) {
      return false;
    }
    boolean stop = isStopTime(t);
    int next = stop ? t + 3 : t + 1;
    boolean datelike =
        tokens.isMark(next, '/')
            || isStopInDate(next)
            || tokens.isMark(next, '-')
            || (reading.inRange(next) && (tokens.isNumber(next) || startsDate(next)));
    if (datelike || (!stop && !reading.loose)) {
      return false;
    }
    reading.fields.hour = (int) tokens.value[t];
    if (stop) {
      reading.fields.minute = (int) tokens.value[t + 2];
    }
    reading.takeTime(t, stop ? t + 2 : t);
    return true;
  }

  /** A stop that no sentence ends with: a number or a month goes on behind it. */
  private boolean isStopInDate(int t) {
    return tokens.isMark(t, '.')
        && reading.inRange(t + 1)
        && (tokens.isNumber(t + 1) || startsDate(t + 1));
  }

  private boolean startsDate(int t) {
    return words.sense(t, Lexicon.MONTH) != 0
        || words.sense(t, Lexicon.UNIT) != 0
        || words.sense(t, Lexicon.NOISE) != 0;
  }

  /** After the date, what is left may be a time with a stop: {@code 29.02.2020 13.12}. */
  void lateTimes() {
    if (reading.fields.hasTime() || !reading.fields.hasDay()) {
      return;
    }
    for (int t = reading.fields.lastToken + 1; t + 2 < reading.to; t++) {
      boolean pair = reading.isTwoDigits(t) && isStopTime(t);
      if (pair && !reading.used[t] && tokens.value[t] < 24 && !isStopInDate(t + 3)) {
        reading.fields.hour = (int) tokens.value[t];
        reading.fields.minute = (int) tokens.value[t + 2];
        reading.takeTime(t, t + 2);
        return;
      }
      if (tokens.kind[t] == Tokens.OTHER) {
        return;
      }
    }
  }

  // ---- halves of the day

  /** Applies "p.m.", "午後", "abends": the part beside the time wins over others. */
  void dayParts() {
    int best = NONE;
    for (int t = reading.from; t < reading.to; t++) {
      if (words.sense(t, Lexicon.DAY_PART) != 0
          && !reading.used[t]
          && isNearTime(t)
          && !isCommonEra(t)) {
        int part = words.value(t, Lexicon.DAY_PART);
        if (best == NONE || part <= 1) {
          best = t;
        }
      }
    }
    if (best == NONE) {
      return;
    }
    int part = words.value(best, Lexicon.DAY_PART);
    if (reading.fields.hour == NONE) {
      if (part == 2 || part == 3) {
        reading.fields.hour = part == 2 ? 12 : 0;
        reading.fields.minute = 0;
        reading.takeTime(best, best);
      }
      return;
    }
    reading.fields.hour = hour(reading.fields.hour, part);
    reading.takeTime(best, best);
  }

  static int hour(int hour, int part) {
    boolean afternoon = part == 1 || part == 5 || part == 6 || (part == 7 && hour >= 6);
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return (part == 0 || part == 3 || part == 7) && hour == 12 ? 0 : hour;
  }

  /** The Arabic م behind a year is that of the calendar, and no afternoon. */
  private boolean isCommonEra(int t) {
    return tokens.end[t] - tokens.start[t] == 1
        && tokens.isNumber(t - 1)
        && tokens.digits(t - 1) == 4
        && !tokens.isNumber(t + 1);
  }

  private boolean isNearTime(int t) {
    if (reading.loose || reading.lastTimeToken == NONE) {
      return reading.loose;
    }
    return Math.abs(t - reading.lastTimeToken) <= 1
        || (t < reading.lastTimeToken && reading.lastTimeToken - t <= REACH);
  }
}
