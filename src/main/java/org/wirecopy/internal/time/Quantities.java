package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDateTime;

/**
 * The distances of a relative expression, added up: "1 year, 2 weeks ago", "in 5 Minuten", "2小时前".
 */
final class Quantities {

  /** No distance that news tells is longer; it keeps every sum within the calendar. */
  private static final double MOST = 6000;

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
  private final double[] amounts = new double[8];
  private final char[] units = new char[8];
  private final int[] signs = new int[8];
  private int size;
  private int direction; // what is said of all of them: -1, +1, or 0 if nothing
  private boolean tooLong;
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
    for (int t = from; t < to && size < amounts.length; t++) {
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
    if (size == 0) {
      single();
    }
    return size > 0 && !tooLong;
  }

  boolean isDirected() {
    if (direction != 0) {
      return true;
    }
    for (int i = 0; i < size; i++) {
      if (signs[i] != 0) {
        return true;
      }
    }
    return false;
  }

  boolean isFuture() {
    return direction > 0 || (direction == 0 && size > 0 && signs[0] > 0);
  }

  /** True if a unit is a day's part: then the result has a time of day. */
  boolean hasClockUnit() {
    for (int i = 0; i < size; i++) {
      boolean partOfDay = units[i] == 'd' && !isWhole(i);
      if ("smhHqQ".indexOf(units[i]) >= 0 || partOfDay) {
        return true;
      }
    }
    return false;
  }

  /** The unit that the result is true to: that of the quantities if all have the same. */
  char granularity() {
    boolean months = size > 0;
    boolean whole = true;
    for (int i = 0; i < size; i++) {
      months &= units[i] == 'J' || (units[i] == 'y' && !isWhole(i));
      whole &= isWhole(i);
    }
    if (months || (whole && hasOnly('M'))) {
      return 'M'; // "a year and a half ago" tells no year
    }
    return whole && hasOnly('y') ? 'y' : whole && hasOnly('w') ? 'w' : 'd';
  }

  private boolean isWhole(int i) {
    return amounts[i] == Math.rint(amounts[i]);
  }

  /** True if all quantities are of that unit. */
  boolean hasOnly(char unit) {
    for (int i = 0; i < size; i++) {
      if (units[i] != unit) {
        return false;
      }
    }
    return size > 0;
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
      tooLong = true; // "1.125 hours" are one to some, and a thousand to others
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
    boolean letter = tokens.end[hour] - tokens.start[hour] == 1 && units[size - 1] == 'h';
    if (plain && last && letter && size < amounts.length) {
      add((double) tokens.value[t], 'm', signs[size - 1], t, t);
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
    tooLong |= amount > MOST;
    amounts[size] = Math.min((unit & Lexicon.PAIR) != 0 ? amount + 1 : amount, MOST);
    units[size] = (char) (unit & 0xFF);
    signs[size] = (unit & Lexicon.PAST) != 0 ? -1 : (unit & Lexicon.FUTURE) != 0 ? 1 : sign;
    size++;
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
      boolean ahead = size == 0 || t < lastToken;
      int value = ahead ? words.value(t, Lexicon.BEFORE_NUMBER) : NONE;
      boolean found = ahead && words.isRather(t, Lexicon.BEFORE_NUMBER, Lexicon.TIME_AT);
      if (!found && (size == 0 || t > firstToken) && words.sense(t, Lexicon.AFTER_NUMBER) != 0) {
        value = words.value(t, Lexicon.AFTER_NUMBER);
        found = true;
      }
      if (!found && size > 0 && words.sense(t, Lexicon.ANCHOR) != 0) {
        value = words.value(t, Lexicon.ANCHOR);
        found = true;
      }
      if (found) {
        direction = value;
        if (size > 0) {
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

  /** The moment at this distance from {@code base}; past where nothing says otherwise. */
  LocalDateTime from(LocalDateTime base, int undirected) {
    LocalDateTime moment = base;
    int common = direction;
    for (int i = 0; common == 0 && i < size; i++) {
      common = signs[i];
    }
    for (int i = 0; i < size; i++) {
      int sign = signs[i] != 0 ? signs[i] : common != 0 ? common : undirected;
      moment = shift(moment, amounts[i] * sign, units[i]);
    }
    return moment;
  }

  /** The moment that many units behind another. */
  static LocalDateTime shift(LocalDateTime at, double amount, char unit) {
    long whole = (long) amount;
    boolean fraction = whole != amount;
    return switch (unit) {
      case 's' -> at.plusSeconds(whole);
      case 'm' -> at.plusSeconds((long) (amount * 60));
      case 'h' -> at.plusSeconds((long) (amount * 3600));
      case 'H' -> at.plusSeconds((long) (amount * 1800));
      case 'q' -> at.plusSeconds((long) (amount * 900));
      case 'Q' -> at.plusSeconds((long) (amount * 2700));
      case 'd' -> fraction ? at.plusSeconds((long) (amount * 86_400)) : at.plusDays(whole);
      case 'b' -> businessDays(at, whole);
      case 'w' -> fraction ? at.plusDays((long) (amount * 7)) : at.plusWeeks(whole);
      case 'M' -> at.plusMonths(whole).plusDays((long) ((amount - whole) * 30));
      case 'J' -> at.plusMonths((long) (amount * 6));
      case 'y' -> fraction ? at.plusMonths((long) (amount * 12)) : at.plusYears(whole);
      case 'D' -> at.plusYears(10 * whole);
      case 'C' -> at.plusYears(100 * whole);
      default -> at;
    };
  }

  private static LocalDateTime businessDays(LocalDateTime at, long days) {
    LocalDateTime moment = at;
    long left = Math.min(Math.abs(days), 1000);
    while (left > 0) {
      moment = moment.plusDays(days < 0 ? -1 : 1);
      if (moment.getDayOfWeek().getValue() < 6) {
        left--;
      }
    }
    return moment;
  }
}
