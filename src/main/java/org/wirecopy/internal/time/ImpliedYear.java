package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day or a month of running text that none is printed beside: by a word that says
 * "last" or "next" ({@link YearPointer}), by the verbs beside ({@link Outlook}), and else that of
 * the latest such day.
 */
final class ImpliedYear {

  /** A day said to be over may be so far ahead: the clocks of desk and place differ. */
  private static final int CLOCK_SHIFT = 2;

  /** Of a day that was so few days ago nobody says without its year that it is to come. */
  private static final int ALMOST_A_YEAR = 31;

  /** A day ahead costs so many behind: news tells of what was. */
  private static final int AHEAD_COST = 3;

  private final Tokens tokens;
  private final YearPointer pointer;
  private final @Nullable String language;

  ImpliedYear(Tokens tokens, YearPointer pointer, @Nullable String language) {
    this.tokens = tokens;
    this.pointer = pointer;
    this.language = language;
  }

  /** The year of the day told by tokens [first, end]; {@link DateFields#NONE} if there is none. */
  int ofDay(LocalDate today, DateFields fields, int first, int end, int limit) {
    if (fields.isOtherCalendar()) {
      return fields.nearestYear(today, AHEAD_COST);
    }
    int nearest = nearestYear(today, fields.month, fields.day);
    if (nearest == NONE || isOnWeekday(nearest, fields)) {
      return nearest;
    }
    int side = pointer.side(first, end, limit);
    if (side == YearPointer.NO_SIDE) {
      side = outlook(first, end);
    }
    LocalDate date = IsoStamp.date(nearest, fields.month, fields.day);
    if (date == null) {
      return NONE;
    }
    if (side > 0 && date.isBefore(today.minusDays(ALMOST_A_YEAR))) {
      return nextYear(today, fields);
    }
    boolean ahead = date.isAfter(today.plusDays(CLOCK_SHIFT));
    return side < 0 && ahead ? lastYear(today, fields) : nearest;
  }

  /** Said in November, "in November" is this one, ahead or behind; "last November" is not. */
  int ofMonth(LocalDate today, int month, int side, boolean pointed) {
    int now = today.getMonthValue();
    int year = today.getYear();
    if (pointed && side == YearPointer.THIS) {
      return year;
    }
    if (side > 0) {
      return month > now || (month == now && !pointed) ? year : year + 1;
    }
    return month < now || (month == now && !pointed) ? year : year - 1;
  }

  /** Whether what tokens [first, end] tell of is ahead, by the words beside. */
  int outlook(int first, int end) {
    return Outlook.of(tokens.text, tokens.start[first], tokens.end[end], language);
  }

  /** "Monday, 21 October" says which year it is, whatever the verbs beside say. */
  private static boolean isOnWeekday(int year, DateFields fields) {
    LocalDate date = IsoStamp.date(year, fields.month, fields.day);
    return date != null && date.getDayOfWeek().getValue() == fields.weekday;
  }

  private static int nextYear(LocalDate today, DateFields fields) {
    for (int year = today.getYear(); year < today.getYear() + 9; year++) {
      LocalDate date = IsoStamp.date(year, fields.month, fields.day);
      if (date != null && !date.isBefore(today)) {
        return year;
      }
    }
    return NONE;
  }

  private static int lastYear(LocalDate today, DateFields fields) {
    for (int year = today.getYear(); year > today.getYear() - 9; year--) {
      LocalDate date = IsoStamp.date(year, fields.month, fields.day);
      if (date != null && !date.isAfter(today)) {
        return year;
      }
    }
    return NONE;
  }

  /**
   * The last such day, but the next one if that is much nearer: "on December 5", said in November.
   */
  private static int nearestYear(LocalDate today, int month, int day) {
    int year = NONE;
    long best = Long.MAX_VALUE;
    for (int y = today.getYear() - 4; y <= today.getYear() + 1; y++) {
      LocalDate date = IsoStamp.date(y, month, day);
      if (date != null) {
        long days = today.toEpochDay() - date.toEpochDay();
        long cost = days >= 0 ? days : -AHEAD_COST * days;
        if (cost < best) {
          best = cost;
          year = y;
        }
      }
    }
    return year;
  }
}
