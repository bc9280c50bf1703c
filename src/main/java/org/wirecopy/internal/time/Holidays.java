package org.wirecopy.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days that have a name instead of a number. */
final class Holidays {

  /** Codes from here on count from Easter: 9000 is Easter Sunday, 9050 is 50 days after. */
  private static final int EASTER = 9000;

  /**
   * Codes 50mwn: the n-th weekday w of month m, as 51154 the fourth Thursday of November (m hex).
   */
  private static final int NTH = 50_000;

  private Holidays() {}

  /** The day in that year. */
  static LocalDate date(int code, int year) {
    if (code >= NTH) {
      int month = (code - NTH) / 100;
      int weekday = code / 10 % 10;
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(code % 10, DayOfWeek.of(weekday)));
    }
    if (code >= EASTER - 100) {
      return easter(year).plusDays(code - EASTER);
    }
    return LocalDate.of(year, code / 100, code % 100);
  }

  /**
   * Easter Sunday of the Gregorian calendar, by the algorithm known as Meeus, Jones and Butcher.
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
