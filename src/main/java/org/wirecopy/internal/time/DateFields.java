package org.wirecopy.internal.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/** What was read of one date: each field as written, -1 where it is not. Mutable, one reading. */
final class DateFields {

  enum Era {
    GREGORIAN,
    BUDDHIST,
    PERSIAN,
    HIJRI
  }

  static final int NONE = -1;

  /** So many years the Buddhist calendar is ahead. */
  static final int BUDDHIST_AHEAD = 543;

  private static final long DAY_MILLIS = 86_400_000L;

  static final int NO_OFFSET = Integer.MIN_VALUE;

  int year = NONE;
  int month = NONE;
  int day = NONE;
  int weekday = NONE;
  int hour = NONE;
  int minute = NONE;
  int second = NONE;
  int zone = NONE;
  int offset = NO_OFFSET; // seconds
  Era era = Era.GREGORIAN;

  /** Day and month may be exchanged: both are 12 or less and nothing settled the order. */
  boolean ambiguous;

  int firstToken = NONE;
  int lastToken = NONE;

  boolean hasDay() {
    return day != NONE && month != NONE;
  }

  boolean hasTime() {
    return hour != NONE;
  }

  void use(int token) {
    firstToken = firstToken == NONE ? token : Math.min(firstToken, token);
    lastToken = Math.max(lastToken, token);
  }

  /** True if months begin on other days than those of the Gregorian calendar. */
  boolean isOtherCalendar() {
    return era == Era.PERSIAN || era == Era.HIJRI;
  }

  /** The year as the Gregorian calendar counts it, of a calendar that has the same months. */
  int commonYear() {
    return era == Era.BUDDHIST ? year - BUDDHIST_AHEAD : year;
  }

  /**
   * The year of another calendar whose such day is nearest to {@code today}.
   *
   * @param aheadCost what a day ahead costs, where one behind costs 1
   */
  int nearestYear(LocalDate today, int aheadCost) {
    Calendar calendar = calendar(calendarType());
    calendar.setTimeInMillis(today.toEpochDay() * DAY_MILLIS);
    int now = calendar.get(Calendar.YEAR);
    int nearest = NONE;
    long best = Long.MAX_VALUE;
    for (int candidate = now - 1; candidate <= now + 1; candidate++) {
      year = candidate;
      LocalDate date = date();
      if (date != null) {
        long days = today.toEpochDay() - date.toEpochDay();
        long cost = days >= 0 ? days : -aheadCost * days;
        nearest = cost < best ? candidate : nearest;
        best = Math.min(cost, best);
      }
    }
    year = NONE;
    return nearest;
  }

  /** The Gregorian day, or null if there is no such day or a field is missing. */
  @Nullable LocalDate date() {
    if (!hasDay() || year == NONE) {
      return null;
    }
    return switch (era) {
      case GREGORIAN -> IsoStamp.date(year, month, day);
      case BUDDHIST -> IsoStamp.date(year - BUDDHIST_AHEAD, month, day);
      case PERSIAN, HIJRI -> converted();
    };
  }

  private String calendarType() {
    return era == Era.PERSIAN ? "persian" : "islamic-umalqura";
  }

  private static Calendar calendar(String type) {
    // With a region: ICU reads large tables to guess one, which only weeks would need.
    Calendar calendar = Calendar.getInstance(new ULocale("und_001@calendar=" + type));
    calendar.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return calendar;
  }

  private @Nullable LocalDate converted() {
    Calendar calendar = calendar(calendarType());
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(year, month - 1, day, 12, 0, 0);
    try {
      return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY_MILLIS));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The stamp, if the day is whole; the year may come from {@code reference}. */
  @Nullable Timestamp toTimestamp(StampContext context) {
    if (year == NONE && context.reference() != null && hasDay()) {
      completeYear(context.reference());
    }
    LocalDate date = date();
    if (date == null) {
      return null;
    }
    if (!hasTime()) {
      return new Timestamp(date, null, null, ambiguous);
    }
    if (hour >= 24) {
      date = date.plusDays(hour / 24);
    }
    LocalTime time =
        LocalTime.of(hour % 24, Math.max(0, minute), Math.min(59, Math.max(0, second)));
    return new Timestamp(date, time, zoneOffset(context, date, time), ambiguous);
  }

  /** The offset printed, or that of the zone printed; null if neither settles it. */
  @Nullable ZoneOffset zoneOffset(StampContext context, LocalDate date, LocalTime time) {
    if (offset != NO_OFFSET) {
      return ZoneOffset.ofTotalSeconds(offset);
    }
    return zone == NONE ? null : Zones.offset(zone, context.region(), date, time);
  }

  /** The latest such day that is not after the reference's. */
  private void completeYear(OffsetDateTime reference) {
    LocalDate today = reference.toLocalDate();
    for (int back = 0; back < 8; back++) {
      LocalDate date = IsoStamp.date(today.getYear() - back, month, day);
      if (date != null && !date.isAfter(today)) {
        year = date.getYear();
        return;
      }
    }
  }
}
