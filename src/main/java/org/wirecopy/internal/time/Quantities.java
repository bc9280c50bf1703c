package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Finds the amounts of a relative expression and adds them up to a {@link Distance}: "1 year, 2
 * weeks ago", "in 5 Minuten", "2小时前".
 */
final class Quantities {

  /** No language's "and" is longer. */
  private static final int LONGEST_AND = 3;

  /** The units from the longest to the shortest. */
  private static final String FINER = "yMwdhms";

  private final Tokens tokens;
  private final DateReader words;
  private final boolean[] used;
  private final int from;
  private final int to;

  private final boolean[] mine;
  private final Shares shares;
  private final Distance distance = new Distance();
  private boolean inverted;
  int firstToken = NONE;
  int lastToken = NONE;

  Quantities(Tokens tokens, DateReader words, boolean[] used, int from, int to) {
    this.tokens = tokens;
    this.words = words;
    this.used = used;
    this.from = from;
    this.to = to;
    this.mine = new boolean[tokens.length()];
    this.shares = new Shares(tokens, words);
  }

  /** Takes all quantities; false if there is none. */
  boolean collect() {
    for (int t = from; t < to && !distance.isFull(); t++) {
      if (used[t]) {
        continue;
      }
      if (isAmount(t)) {
        quantity(t);
      } else if (isCountedUnit(t)) {
        add(1 + shareBehind(t), unitAt(t), 0, t, lastOfShare(t));
      } else if (words.sense(t, Lexicon.RELATIVE) != 0 && shareBehind(t) != 0) {
        told(words.value(t, Lexicon.RELATIVE), t);
      }
    }
    direction();
    if (distance.isEmpty()) {
      single();
    }
    return !distance.isEmpty() && !distance.isTooLong();
  }

  /** What was found, added up. */
  Distance distance() {
    return distance;
  }

  /** True if token {@code t} is part of a quantity. */
  boolean holds(int t) {
    return mine[t];
  }

  /** "18日" and "3月" are days and months of the calendar unless a direction is said. */
  boolean hasOnlyFields() {
    if (inverted) {
      return true; // "day 12" without a direction is the twelfth
    }
    for (int t = firstToken; t <= lastToken; t++) {
      if (mine[t] && words.sense(t, Lexicon.UNIT) != 0 && words.sense(t, Lexicon.FIELD) == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isAmount(int t) {
    if (shares.isSign(t)) {
      return true;
    }
    if (tokens.isNumber(t)) {
      return !(t + 1 < to && words.isOrdinalEnding(t + 1) && unitAt(t + 1) == 0);
    }
    return words.sense(t, Lexicon.CARDINAL) != 0;
  }

  /** "Two hours ago", one entry in Arabic, with "and a half" behind it. */
  private void told(int relative, int t) {
    int offset = relative >> 8;
    add(
        Math.abs(offset) + shareBehind(t),
        relative & 0xFF,
        Integer.signum(offset),
        t,
        lastOfShare(t));
  }

  private double amount(int t) {
    if (tokens.isNumber(t)) {
      return tokens.value[t];
    }
    int value = words.value(t, Lexicon.CARDINAL);
    return value < Lexicon.FRACTION ? value : (value - Lexicon.FRACTION) / 100.0;
  }

  /**
   * A unit that needs no number: a dual, and the hour of "час и двадцать минут": behind it a short
   * word and a quantity of a finer unit.
   */
  private boolean isCountedUnit(int t) {
    int unit = unitAt(t);
    if ((unit & Lexicon.PAIR) != 0) {
      return true;
    }
    if ((unit & 0xFF) == 'h' && t + 2 < to && isAmount(t + 1) && (unitAt(t + 2) & 0xFF) == 'm') {
      return t == from || !isAmount(t - 1); // "час двадцать минут"
    }
    int amount = t + 2;
    boolean joined = unit != 0 && amount + 1 < to && !tokens.isNumber(t + 1);
    if (!joined || tokens.end[t + 1] - tokens.start[t + 1] > LONGEST_AND || !isAmount(amount)) {
      return false;
    }
    return FINER.indexOf((char) (unitAt(amount + 1) & 0xFF)) > FINER.indexOf((char) (unit & 0xFF));
  }

  private void quantity(int t) {
    double amount = shares.isSign(t) ? shares.at(t) : amount(t);
    int last = t;
    boolean decimal =
        (tokens.isMark(t + 1, '.') || tokens.isMark(t + 1, ','))
            && tokens.joined(t + 1)
            && t + 2 < to
            && tokens.isNumber(t + 2)
            && tokens.joined(t + 2);
    if (decimal && tokens.digits(t + 2) == 3 && unitAt(t + 3) != 0) {
      distance.giveUp(); // "1.125 hours" are one to some, and a thousand to others
      for (int i = t; i <= t + 3; i++) {
        used[i] = true;
      }
      return;
    }
    decimal &= tokens.digits(t + 2) <= 2;
    if (decimal && unitAt(t + 3) != 0 && !(tokens.isMark(t + 1, ',') && unitAt(t + 1) != 0)) {
      amount += tokens.value[t + 2] / Math.pow(10, tokens.digits(t + 2));
      last = t + 2;
    }
    int next = last + 1;
    double share = shares.at(next);
    if (share != 0 && unitAt(shares.end()) != 0) {
      amount += share; // "two and a half hours"
      next = shares.end();
    } else if (next < to
        && !used[next]
        && words.sense(next, Lexicon.NOISE) != 0
        && unitAt(next) == 0) {
      next++; // "half an hour", "de zile"
    } else if (next < to && words.value(next, Lexicon.CARDINAL) == 1 && unitAt(next + 1) != 0) {
      next++;
    }
    int unit = unitAt(next);
    if (unit != 0 && (unit & Lexicon.PAIR) == 0) {
      add(amount + shareBehind(next), unit, sign(t), t, lastOfShare(next));
      minutes(next);
    } else if (t > from && unitAt(t - 1) != 0 && !used[t - 1] && amount < 1000) {
      inverted |= (unitAt(t - 1) & (Lexicon.PAST | Lexicon.FUTURE)) == 0;
      add(amount, unitAt(t - 1), 0, t - 1, last);
    }
  }

  /** The half of "two hours and a half", where no further unit stands behind it; or 0. */
  private double shareBehind(int unit) {
    double share = unit + 1 < to ? shares.at(unit + 1) : 0;
    return share == 0 || unitAt(shares.end()) != 0 ? 0 : share;
  }

  private int lastOfShare(int unit) {
    return shareBehind(unit) == 0 ? unit : shares.end() - 1;
  }

  /** The minutes of "1 h 30", which have no word of their own. */
  private void minutes(int hour) {
    int t = hour + 1;
    boolean plain = t < to && tokens.isNumber(t) && tokens.digits(t) == 2 && tokens.value[t] < 60;
    boolean last = t + 1 == to || words.sense(t + 1, Lexicon.AFTER_NUMBER) != 0;
    boolean letter = tokens.end[hour] - tokens.start[hour] == 1 && distance.endsWith('h');
    if (plain && last && letter && !distance.isFull()) {
      add((double) tokens.value[t], 'm', distance.lastSign(), t, t);
    }
  }

  /** The unit that the word means, with the direction where the word has one; 0 if none. */
  private int unitAt(int t) {
    if (t < from || t >= to || tokens.kind[t] != Tokens.WORD) {
      return 0;
    }
    if (words.isOrdinalEnding(t) && tokens.end[t] - tokens.start[t] > 1) {
      return 0; // "1st" is no hour
    }
    boolean small =
        !words.isRather(t, Lexicon.UNIT, Lexicon.NOISE)
            || !words.isRather(t, Lexicon.UNIT, Lexicon.TIME_AT);
    if (small && words.sense(t, Lexicon.UNIT) != 0 && !joinedToNumber(t)) {
      return 0;
    }
    if (words.isRather(t, Lexicon.UNIT, Lexicon.DIRECTED_UNIT)) {
      return words.value(t, Lexicon.UNIT);
    }
    int directed = words.value(t, Lexicon.DIRECTED_UNIT);
    return directed == NONE ? 0 : directed;
  }

  private boolean joinedToNumber(int t) {
    return tokens.joined(t) && tokens.isNumber(t - 1);
  }

  private int sign(int t) {
    if (tokens.isMark(t - 1, '+')) {
      return 1;
    }
    return tokens.isMark(t - 1, '-') && tokens.joined(t) && !tokens.joined(t - 1) ? -1 : 0;
  }

  private void add(double amount, int unit, int sign, int first, int last) {
    distance.add(amount, unit, sign);
    for (int t = first; t <= last; t++) {
      take(t);
    }
  }

  private void take(int t) {
    used[t] = true;
    mine[t] = true;
    firstToken = firstToken == NONE ? t : Math.min(firstToken, t);
    lastToken = Math.max(lastToken, t);
  }

  /** "ago" and "vor": before all quantities or behind them. */
  private void direction() {
    for (int t = from; t < to; t++) {
      if (used[t]) {
        continue;
      }
      boolean ahead = distance.isEmpty() || t < lastToken;
      int value = ahead ? words.value(t, Lexicon.BEFORE_NUMBER) : NONE;
      boolean found = ahead && words.isRather(t, Lexicon.BEFORE_NUMBER, Lexicon.TIME_AT);
      if (!found
          && (distance.isEmpty() || t > firstToken)
          && words.sense(t, Lexicon.AFTER_NUMBER) != 0) {
        value = words.value(t, Lexicon.AFTER_NUMBER);
        found = true;
      }
      if (!found && !distance.isEmpty() && words.sense(t, Lexicon.ANCHOR) != 0) {
        value = words.value(t, Lexicon.ANCHOR);
        found = true;
      }
      if (found) {
        distance.direct(value);
        if (!distance.isEmpty()) {
          take(t);
        }
        return;
      }
    }
  }

  /** "a week ago" without an article: a unit and a direction are one. */
  private void single() {
    for (int t = from; t < to; t++) {
      int unit = used[t] || isUncounted(t) ? 0 : unitAt(t);
      int last = unit == 0 ? t : lastOfShare(t);
      if ((unit & (Lexicon.PAST | Lexicon.FUTURE)) != 0) {
        add(1 + shareBehind(t), unit, 0, t, last); // "минуту назад" in one entry
        return;
      }
      boolean beside = last + 1 < to && words.sense(last + 1, Lexicon.AFTER_NUMBER) != 0;
      // "in half an hour", but not "in hour"
      boolean share = unit == 'H' || unit == 'q' || unit == 'Q' || unit == 'J';
      boolean behind =
          t > from
              && words.sense(t - 1, Lexicon.BEFORE_NUMBER) != 0
              && (share || words.value(t - 1, Lexicon.BEFORE_NUMBER) == -1);
      if (unit != 0 && (beside || behind)) {
        add(1 + shareBehind(t), unit, 0, t, last);
        take(beside ? last + 1 : t - 1);
        return;
      }
    }
  }

  /** An unknown word before the unit may be its number, and "hours ago" has none. */
  private boolean isUncounted(int t) {
    return (t > from && tokens.kind[t - 1] == Tokens.OTHER) || words.sense(t, Lexicon.PLURAL) != 0;
  }
}
