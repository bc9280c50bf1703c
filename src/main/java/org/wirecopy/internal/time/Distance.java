package org.wirecopy.internal.time;

import java.time.LocalDateTime;

/**
 * A distance in time: a sum of amounts of units, each with its direction or all with one, as "1
 * year, 2 weeks ago" has it. Every sum stays within the calendar.
 */
final class Distance {

  /** No distance that news tells is longer. */
  private static final double MOST = 6000;

  private static final int MOST_PARTS = 8;

  private final double[] amounts = new double[MOST_PARTS];
  private final char[] units = new char[MOST_PARTS];
  private final int[] signs = new int[MOST_PARTS];
  private int size;
  private int direction; // what is said of all of them: -1, +1, or 0 if nothing
  private boolean tooLong;

  /** True if no more can be added. */
  boolean isFull() {
    return size == MOST_PARTS;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** True if the sum is longer than any that is told, or an amount has two readings. */
  boolean isTooLong() {
    return tooLong;
  }

  /**
   * Adds an amount of a unit.
   *
   * @param unit of the lexicon, with the direction where its word has one
   * @param sign the direction where its word has none; 0 if nothing says it
   */
  void add(double amount, int unit, int sign) {
    tooLong |= amount > MOST;
    amounts[size] = Math.min((unit & Lexicon.PAIR) != 0 ? amount + 1 : amount, MOST);
    units[size] = (char) (unit & 0xFF);
    signs[size] = (unit & Lexicon.PAST) != 0 ? -1 : (unit & Lexicon.FUTURE) != 0 ? 1 : sign;
    size++;
  }

  void giveUp() {
    tooLong = true;
  }

  /** Says the direction of all: -1 back, +1 ahead. */
  void direct(int sign) {
    direction = sign;
  }

  /** True if the amount added last is one of that unit. */
  boolean endsWith(char unit) {
    return size > 0 && units[size - 1] == unit;
  }

  /** The direction of the amount added last. */
  int lastSign() {
    return signs[size - 1];
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

  /** The unit that the result is true to: that of the amounts if all have the same. */
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

  /** True if all amounts are of that unit. */
  boolean hasOnly(char unit) {
    for (int i = 0; i < size; i++) {
      if (units[i] != unit) {
        return false;
      }
    }
    return size > 0;
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
