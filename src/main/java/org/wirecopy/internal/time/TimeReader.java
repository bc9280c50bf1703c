package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Reads the time of day out of the tokens of one date: {@code 22:08}, {@code 22.08 Uhr}, {@code
 * 18h30}, {@code 6:02 p.m. ET}, {@code 午後6時}, {@code +0100}; and the fields that carry their own
 * mark, {@code 2022年11月8日}.
 */
final class TimeReader {

  private final Tokens tokens;
  private final DateReader words;
  private final boolean[] used;
  private final DateFields fields;
  private final int from;
  private final int to;
  private final boolean loose;
  private int lastTimeToken = NONE;

  TimeReader(
      Tokens tokens,
      DateReader words,
      boolean[] used,
      DateFields fields,
      int from,
      int to,
      boolean loose) {
    this.tokens = tokens;
    this.words = words;
    this.used = used;
    this.fields = fields;
    this.from = from;
    this.to = to;
    this.loose = loose;
  }

  // ---- numbers with a mark of their own

  /** Takes 年 月 日 and their kin, and the Vietnamese and Thai words that stand before the number. */
  void markFields() {
    for (int t = from; t < to; t++) {
      int field = words.value(t, Lexicon.FIELD);
      if (field == NONE) {
        continue;
      }
      boolean before = field >= 0x100;
      int number = before ? t + 1 : t - 1;
      if (number < from || number >= to || !tokens.isNumber(number) || used[number]) {
        continue;
      }
      if (set((char) (field & 0xFF), number)) {
        take(number);
        take(t);
      }
    }
  }

  private boolean set(char field, int number) {
    long n = tokens.value[number];
    switch (field) {
      case 'y' -> {
        if (fields.year != NONE || n > 9999) {
          return false;
        }
        int era = words.value(number - 1, Lexicon.ERA);
        if (number > from && era != NONE) {
          fields.year = era + (int) n;
          take(number - 1);
          return true;
        }
        if (n < 100 && tokens.digits(number) != 2) {
          return false;
        }
        fields.year = n >= 100 ? (int) n : n < 70 ? 2000 + (int) n : 1900 + (int) n;
      }
      case 'M' -> {
        if (fields.month != NONE || n < 1 || n > 12) {
          return false;
        }
        fields.month = (int) n;
      }
      case 'd' -> {
        if (fields.day != NONE || n < 1 || n > 31) {
          return false;
        }
        fields.day = (int) n;
      }
      case 'h' -> {
        if (fields.hour != NONE || n > 30) {
          return false;
        }
        fields.hour = (int) n;
        lastTimeToken = number + 1;
      }
      case 'm' -> {
        if (fields.hour == NONE || fields.minute != NONE || n > 59) {
          return false;
        }
        fields.minute = (int) n;
        lastTimeToken = number + 1;
      }
      default -> {
        if (fields.hour == NONE || n > 60) {
          return false;
        }
        fields.second = (int) n;
        lastTimeToken = number + 1;
      }
    }
    return true;
  }

  // ---- clock times

  void clockTimes() {
    if (fields.hasTime()) {
      return;
    }
    for (int t = from; t < to; t++) {
      if (tokens.isNumber(t) && !used[t] && (colonTime(t) || markedTime(t) || announced(t))) {
        half(lastTimeToken + 1);
        return;
      }
    }
  }

  /** "pm" right behind a clock time is nothing else, though it may be a month's short name. */
  private void half(int t) {
    int part = inRange(t) ? words.value(t, Lexicon.DAY_PART) : NONE;
    if (part == 0 || part == 1) {
      fields.hour = hour(fields.hour, part);
      take(t, t);
    }
  }

  /** {@code 22:08}, {@code 22:08:30.5}. */
  private boolean colonTime(int t) {
    boolean colon = tokens.isMark(t + 1, ':') && inRange(t + 2) && tokens.isNumber(t + 2);
    if (!colon || tokens.digits(t) > 2 || tokens.digits(t + 2) != 2) {
      return false;
    }
    if (tokens.value[t] > 30 || tokens.value[t + 2] > 59 || isTimeTail(t)) {
      return false;
    }
    fields.hour = (int) tokens.value[t];
    fields.minute = (int) tokens.value[t + 2];
    take(t, t + 2);
    if (tokens.isMark(t + 3, ':') && inRange(t + 4) && isTwoDigits(t + 4)) {
      fields.second = (int) Math.min(tokens.value[t + 4], 59);
      take(t + 3, t + 4);
      if (tokens.isMark(t + 5, '.')
          && tokens.joined(t + 5)
          && inRange(t + 6)
          && tokens.joined(t + 6)
          && tokens.isNumber(t + 6)) {
        take(t + 5, t + 6);
      }
    }
    return true;
  }

  /** "08:31" of "22:08:31"; in "Published: 22:08" the colon belongs to the word. */
  private boolean isTimeTail(int t) {
    return tokens.isMark(t - 1, ':') && tokens.joined(t) && tokens.isNumber(t - 2);
  }

  /** A number, or two with a stop, before "Uhr", "h", "p.m.". */
  private boolean markedTime(int t) {
    if (tokens.digits(t) > 2 || tokens.value[t] > 24) {
      return false;
    }
    boolean stop =
        tokens.isMark(t + 1, '.')
            && inRange(t + 2)
            && tokens.joined(t + 2)
            && isTwoDigits(t + 2)
            && tokens.value[t + 2] < 60;
    int mark = stop ? t + 3 : t + 1;
    if (!inRange(mark)) {
      return false;
    }
    boolean hourMark = words.sense(mark, Lexicon.HOUR_MARK) != 0 && (loose || isShortMark(mark));
    int part = isForeign(mark) ? NONE : words.value(mark, Lexicon.DAY_PART);
    if (!hourMark && (part != 0 && part != 1)) {
      return false;
    }
    if (!hourMark && (tokens.value[t] > 12 && !stop)) {
      return false;
    }
    fields.hour = (int) tokens.value[t];
    take(t, mark - 1);
    if (stop) {
      fields.minute = (int) tokens.value[t + 2];
    }
    if (hourMark) {
      take(mark, mark);
      int next = mark + 1;
      if (!stop
          && inRange(next)
          && isTwoDigits(next)
          && tokens.value[next] < 60
          && !tokens.isMark(next + 1, '.')
          && !tokens.isMark(next + 1, '/')) {
        fields.minute = (int) tokens.value[next];
        take(next, next);
        if (inRange(next + 1) && isMinuteWord(next + 1)) {
          take(next + 1, next + 1);
        }
      }
    }
    return true;
  }

  /** "3 to" is no hour in a text that does not speak the language where "to" is a.m. */
  private boolean isForeign(int t) {
    return !loose && isShortMark(t) && !words.isSpoken(t);
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
    boolean at = t > from && words.sense(t - 1, Lexicon.TIME_AT) != 0 && tokens.digits(t) <= 2;
    if (!at || tokens.value[t] > 24) {
      return false;
    }
    boolean stop =
        tokens.isMark(t + 1, '.')
            && inRange(t + 2)
            && tokens.joined(t + 2)
            && isTwoDigits(t + 2)
            && tokens.value[t + 2] < 60;
    int next = stop ? t + 3 : t + 1;
    boolean datelike =
        tokens.isMark(next, '/')
            || tokens.isMark(next, '.')
            || tokens.isMark(next, '-')
            || (inRange(next) && (tokens.isNumber(next) || startsDate(next)));
    if (datelike || (!stop && !loose)) {
      return false;
    }
    fields.hour = (int) tokens.value[t];
    if (stop) {
      fields.minute = (int) tokens.value[t + 2];
    }
    take(t, stop ? t + 2 : t);
    return true;
  }

  private boolean startsDate(int t) {
    return words.sense(t, Lexicon.MONTH) != 0
        || words.sense(t, Lexicon.UNIT) != 0
        || words.sense(t, Lexicon.NOISE) != 0;
  }

  /** After the date, what is left may be a time with a stop: {@code 29.02.2020 13.12}. */
  void lateTimes() {
    if (fields.hasTime() || !fields.hasDay()) {
      return;
    }
    for (int t = fields.lastToken + 1; t + 2 < to; t++) {
      boolean pair =
          isTwoDigits(t) && tokens.isMark(t + 1, '.') && tokens.joined(t + 2) && isTwoDigits(t + 2);
      if (pair
          && !used[t]
          && tokens.value[t] < 24
          && tokens.value[t + 2] < 60
          && !tokens.isMark(t + 3, '.')) {
        fields.hour = (int) tokens.value[t];
        fields.minute = (int) tokens.value[t + 2];
        take(t, t + 2);
        return;
      }
      if (tokens.kind[t] == Tokens.OTHER) {
        return;
      }
    }
  }

  // ---- halves of the day, zones

  /** Applies "p.m.", "午後", "abends": the part beside the time wins over others. */
  void dayParts() {
    int best = NONE;
    for (int t = from; t < to; t++) {
      if (words.sense(t, Lexicon.DAY_PART) != 0 && !used[t] && isNearTime(t)) {
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
    if (fields.hour == NONE) {
      if (part == 2 || part == 3) {
        fields.hour = part == 2 ? 12 : 0;
        fields.minute = 0;
        take(best, best);
      }
      return;
    }
    fields.hour = hour(fields.hour, part);
    take(best, best);
  }

  static int hour(int hour, int part) {
    boolean afternoon = part == 1 || part == 5 || part == 6 || (part == 7 && hour >= 6);
    if (afternoon && hour < 12) {
      return hour + 12;
    }
    return (part == 0 || part == 3 || part == 7) && hour == 12 ? 0 : hour;
  }

  private boolean isNearTime(int t) {
    if (loose || lastTimeToken == NONE) {
      return loose;
    }
    return Math.abs(t - lastTimeToken) <= 1 || (t < lastTimeToken && lastTimeToken - t <= 4);
  }

  void zone() {
    if (!fields.hasTime()) {
      return;
    }
    int t = fields.lastToken + 1;
    if (lastTimeToken != NONE && !loose) {
      t = lastTimeToken + 1;
    }
    int tried = 0;
    int i = loose ? from : t;
    for (; i < to && (loose || tried < 3); i++, tried++) {
      if (used[i] || isLight(i)) {
        continue;
      }
      int zone = words.value(i, Lexicon.ZONE);
      if (zone != NONE && isCapital(i)) {
        fields.zone = zone;
        take(i, i);
        offset(i + 1);
        return;
      }
      if (offset(i)) {
        return;
      }
      if (!loose) {
        return;
      }
    }
  }

  private boolean isLight(int t) {
    return tokens.isMark(t, '(') || tokens.isMark(t, ',') || tokens.isMark(t, '.');
  }

  private boolean isCapital(int t) {
    return Character.isUpperCase(tokens.text.charAt(tokens.start[t]));
  }

  /** {@code +0100}, {@code +01:00}, {@code +3} behind a time or GMT. */
  private boolean offset(int t) {
    boolean plus = tokens.isMark(t, '+');
    boolean sign = plus || tokens.isMark(t, '-');
    if (!sign
        || !inRange(t + 1)
        || !tokens.isNumber(t + 1)
        || !tokens.joined(t + 1)
        || used[t + 1]) {
      return false;
    }
    boolean behind = tokens.joined(t) || plus;
    long n = tokens.value[t + 1];
    int digits = tokens.digits(t + 1);
    int seconds;
    int last = t + 1;
    if (digits == 4) {
      seconds = (int) (n / 100 * 3600 + n % 100 * 60);
    } else if (digits <= 2 && behind) {
      seconds = (int) n * 3600;
      if (tokens.isMark(t + 2, ':') && inRange(t + 3) && isTwoDigits(t + 3)) {
        seconds += (int) tokens.value[t + 3] * 60;
        last = t + 3;
      } else if (fields.zone == NONE && !plus) {
        return false;
      }
    } else {
      return false;
    }
    if (seconds > 18 * 3600) {
      return false;
    }
    fields.offset = plus ? seconds : -seconds;
    take(t, last);
    return true;
  }

  private boolean isTwoDigits(int t) {
    return t < to && tokens.isNumber(t) && tokens.digits(t) == 2;
  }

  private boolean inRange(int t) {
    return t >= from && t < to;
  }

  private void take(int t) {
    used[t] = true;
    fields.use(t);
  }

  private void take(int first, int last) {
    for (int t = first; t <= last; t++) {
      take(t);
    }
    lastTimeToken = last;
  }
}
