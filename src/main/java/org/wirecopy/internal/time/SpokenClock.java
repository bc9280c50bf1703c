package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Finds the time of day that is told in words: "half past six", "Viertel vor sechs", "a las seis y
 * media". A half behind an hour needs a word that announces a time: "deux heures et demie" may last
 * so long.
 */
final class SpokenClock {

  /** From here on the hour stands before the words; what is above or below are its minutes. */
  private static final int HOUR_BEFORE = 1000;

  private static final int SPAN = 60;

  private final Tokens tokens;
  private final Words words;
  private int hour = NONE;
  private int minute;
  private int first;
  private int last;

  SpokenClock(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  int hour() {
    return hour;
  }

  int minute() {
    return minute;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Looks through tokens [from, to); {@link #hour} is NONE if no time is told. */
  void find(int from, int to) {
    hour = NONE;
    for (int t = from; t < to && hour == NONE; t++) {
      if (words.sense(t, Lexicon.CLOCK) == 0) {
        continue;
      }
      int value = words.value(t, Lexicon.CLOCK);
      if (value < HOUR_BEFORE - SPAN) {
        set(hourAt(t + 1, to), value, t, t + 1);
      } else {
        boolean unit = t - 1 > from && isHourWord(t - 1);
        int at = unit ? t - 2 : t - 1;
        boolean told = value < HOUR_BEFORE || isAnnounced(at, from);
        set(told && at >= from ? hourAt(at, to) : NONE, value - HOUR_BEFORE, at, t);
      }
    }
  }

  private boolean isAnnounced(int t, int from) {
    return t > from && words.sense(t - 1, Lexicon.TIME_AT) != 0;
  }

  private boolean isHourWord(int t) {
    return words.value(t, Lexicon.UNIT) == 'h' || words.sense(t, Lexicon.HOUR_MARK) != 0;
  }

  private int hourAt(int t, int to) {
    if (t >= to) {
      return NONE;
    }
    if (tokens.isNumber(t)) {
      return (int) Math.min(tokens.value[t], 99);
    }
    int cardinal = words.value(t, Lexicon.CARDINAL);
    return cardinal != NONE ? cardinal : words.value(t, Lexicon.ORDINAL);
  }

  private void set(int named, int minutes, int from, int to) {
    if (named < 1 || named > 24) {
      return;
    }
    hour = minutes < 0 ? named - 1 : named % 24;
    minute = Math.floorMod(minutes, SPAN);
    first = from;
    last = to;
  }
}
