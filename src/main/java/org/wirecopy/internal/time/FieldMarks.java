package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Reads the numbers that carry their own mark: {@code 2022年11月8日}, {@code 18時30分}, {@code ngày 8
 * tháng 11}.
 */
final class FieldMarks {

  private static final int HALF = 30; // minutes

  /** The field of a word for month that stands before its number. */
  private static final int MONTH_BEFORE = 0x100 | 'M';

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;

  FieldMarks(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
  }

  /** Takes 年 月 日 and their kin, and the Vietnamese and Thai words that stand before the number. */
  void read() {
    for (int t = reading.from; t < reading.to; t++) {
      int field = words.value(t, Lexicon.FIELD);
      if (field == NONE) {
        continue;
      }
      boolean before = field >= 0x100;
      int number = before ? numberBehind(t) : t - 1;
      if (number < reading.from
          || number >= reading.to
          || !tokens.isNumber(number)
          || reading.used[number]) {
        continue;
      }
      if (set((char) (field & 0xFF), number)) {
        reading.take(number);
        reading.take(t);
        if (field == MONTH_BEFORE) {
          yearOfMonth(number);
        }
        if (field == 'h') {
          half(t + 1);
        }
      }
    }
  }

  /** "tháng 3-2023", "tháng 3/2023": the year hangs on the month. */
  private void yearOfMonth(int number) {
    int year = number + 2;
    boolean hung =
        reading.inRange(year)
            && (tokens.isMark(number + 1, '-') || tokens.isMark(number + 1, '/'))
            && tokens.joined(number + 1)
            && tokens.joined(year)
            && Years.isYear(tokens, year, reading.loose);
    if (hung && reading.fields.year == NONE) {
      reading.fields.year = (int) tokens.value[year];
      reading.take(year);
    }
  }

  /** "พ.ศ. 2560": a stop may stand between. */
  private int numberBehind(int t) {
    return tokens.isMark(t + 1, '.') ? t + 2 : t + 1;
  }

  /** 6点半, 6시 반: half past. */
  private void half(int t) {
    if (!reading.inRange(t) || reading.fields.minute != NONE) {
      return;
    }
    char c = tokens.text.charAt(tokens.start[t]);
    boolean alone = tokens.end[t] - tokens.start[t] == 1;
    if ((c == '半' && tokens.joined(t)) || (c == '반' && alone)) {
      reading.fields.minute = HALF;
      if (alone) {
        reading.takeTime(t, t);
      }
    }
  }

  private boolean set(char field, int number) {
    long n = tokens.value[number];
    switch (field) {
      case 'y' -> {
        if (reading.fields.year != NONE || n > 9999) {
          return false;
        }
        int era = words.value(number - 1, Lexicon.ERA);
        if (number > reading.from && era != NONE) {
          reading.fields.year = era + (int) n;
          reading.take(number - 1);
          return true;
        }
        if (Years.isMarkedOfTaiwan((int) n, reading.context)) {
          reading.fields.year = (int) n + Years.TAIWAN;
          return true;
        }
        if (n < 100 && tokens.digits(number) != 2) {
          return false;
        }
        reading.fields.year = n >= 100 ? (int) n : n < 70 ? 2000 + (int) n : 1900 + (int) n;
      }
      case 'M' -> {
        if (reading.fields.month != NONE || n < 1 || n > 12) {
          return false;
        }
        reading.fields.month = (int) n;
      }
      case 'd' -> {
        if (reading.fields.day != NONE || n < 1 || n > 31) {
          return false;
        }
        reading.fields.day = (int) n;
      }
      case 'h' -> {
        if (reading.fields.hour != NONE || n > 30) {
          return false;
        }
        reading.fields.hour = (int) n;
        reading.lastTimeToken = number + 1;
      }
      case 'm' -> {
        if (reading.fields.hour == NONE || reading.fields.minute != NONE || n > 59) {
          return false;
        }
        reading.fields.minute = (int) n;
        reading.lastTimeToken = number + 1;
      }
      default -> {
        if (reading.fields.hour == NONE || n > 60) {
          return false;
        }
        reading.fields.second = (int) n;
        reading.lastTimeToken = number + 1;
      }
    }
    return true;
  }
}
