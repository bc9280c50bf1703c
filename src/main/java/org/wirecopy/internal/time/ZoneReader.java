package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/** Reads what follows a time: {@code ET}, {@code GMT+7}, {@code +0100}, {@code (МСК)}. */
final class ZoneReader {

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;

  ZoneReader(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  /** "18:30 CET": right behind the time it is no weekday, though čet. is one. */
  void readBehindTime() {
    int t = reading.lastTimeToken + 1;
    boolean zone =
        reading.fields.hasTime()
            && reading.lastTimeToken != NONE
            && reading.inRange(t)
            && !reading.used[t]
            && words.value(t, Lexicon.ZONE) != NONE
            && tokens.end[t] - tokens.start[t] > 2
            && isAllCapitals(t);
    if (zone) {
      reading.fields.zone = words.value(t, Lexicon.ZONE);
      reading.takeTime(t, t);
      offset(t + 1);
    }
  }

  private boolean isAllCapitals(int t) {
    for (int i = tokens.start[t]; i < tokens.end[t]; i++) {
      if (!Character.isUpperCase(tokens.text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  void read() {
    if (!reading.fields.hasTime() || reading.fields.zone != NONE) {
      return;
    }
    int t = reading.fields.lastToken + 1;
    if (reading.lastTimeToken != NONE && !reading.loose) {
      t = reading.lastTimeToken + 1;
    }
    int tried = 0;
    int i = reading.loose ? reading.from : t;
    for (; i < reading.to && (reading.loose || tried < 3); i++, tried++) {
      if (reading.used[i] || isLight(i)) {
        continue;
      }
      int zone = words.value(i, Lexicon.ZONE);
      if (zone != NONE && isCapital(i)) {
        reading.fields.zone = zone;
        reading.takeTime(i, i);
        offset(i + 1);
        return;
      }
      if (offset(i)) {
        return;
      }
      if (!reading.loose) {
        return;
      }
    }
  }

  private boolean isLight(int t) {
    return tokens.isMark(t, '(')
        || tokens.isMark(t, ',')
        || tokens.isMark(t, '.')
        || words.sense(t, Lexicon.HOUR_MARK) != 0;
  }

  private boolean isCapital(int t) {
    return Character.isUpperCase(tokens.text.charAt(tokens.start[t]));
  }

  /** {@code +0100}, {@code +01:00}, {@code +3} behind a time or GMT. */
  private boolean offset(int t) {
    boolean plus = tokens.isMark(t, '+');
    boolean sign = plus || tokens.isMark(t, '-');
    if (!sign
        || !reading.inRange(t + 1)
        || !tokens.isNumber(t + 1)
        || !tokens.joined(t + 1)
        || reading.used[t + 1]) {
      return false;
    }
    boolean behind = tokens.joined(t) || plus;
    long n = tokens.value[t + 1];
    int digits = tokens.digits(t + 1);
    int hours;
    int minutes = 0;
    int last = t + 1;
    if (digits == 4) {
      hours = (int) n / 100;
      minutes = (int) n % 100;
    } else if (digits <= 2 && behind) {
      hours = (int) n;
      if (tokens.isMark(t + 2, ':') && reading.inRange(t + 3) && reading.isTwoDigits(t + 3)) {
        minutes = (int) tokens.value[t + 3];
        last = t + 3;
      } else if (reading.fields.zone == NONE && !plus) {
        return false;
      }
    } else {
      return false;
    }
    int seconds = hours * 3600 + minutes * 60;
    if (minutes > 59 || seconds > 18 * 3600) {
      return false;
    }
    reading.fields.offset = plus ? seconds : -seconds;
    reading.takeTime(t, last);
    return true;
  }
}
