package org.wirecopy.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/**
 * A resolved expression at the granularity it has: {@code date} is the first day of a year or month
 * only where {@code unit} says so.
 *
 * @param unit y, M, w or d; or t where there is a time of day
 * @param offset of the time: the one printed, or that of the reference it was counted from; or null
 */
record Moment(LocalDate date, @Nullable LocalTime time, char unit, @Nullable ZoneOffset offset) {

  static Moment day(LocalDate date) {
    return of(date, 'd');
  }

  static Moment of(LocalDate date, char unit) {
    return new Moment(date, null, unit, null);
  }

  static Moment at(LocalDate date, LocalTime time, @Nullable ZoneOffset offset) {
    return new Moment(date, time, 't', offset);
  }

  Timestamp toTimestamp() {
    return new Timestamp(date, time, offset, false);
  }
}
