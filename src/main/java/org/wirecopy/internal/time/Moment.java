package org.wirecopy.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/**
 * A resolved expression at the granularity it has: {@code date} is the first day of a year or month
 * only where {@code unit} says so.
 *
 * @param unit y, M, w or d; or t where there is a time of day
 * @param instant true if the time was counted from the reference, whose offset it then has
 */
record Moment(LocalDate date, @Nullable LocalTime time, char unit, boolean instant) {

  static Moment day(LocalDate date) {
    return new Moment(date, null, 'd', false);
  }

  Timestamp toTimestamp(@Nullable OffsetDateTime reference) {
    ZoneOffset offset = instant && time != null && reference != null ? reference.getOffset() : null;
    return new Timestamp(date, time, offset, false);
  }
}
