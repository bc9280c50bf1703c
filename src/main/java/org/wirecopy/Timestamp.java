package org.wirecopy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as far as the page gave it. Nothing is filled in: a page that prints no zone
 * gives no offset, a page that prints only a day gives no time.
 *
 * @param date the day, in the proleptic Gregorian calendar, as written (in {@code offset}, if there
 *     is one)
 * @param time the time of day, to the second; null if the page gave only a day
 * @param offset the offset from UTC; null if the page gave none. Never present without {@code
 *     time}.
 * @param ambiguous true if the text admitted another day as well and nothing on the page settled
 *     it, as {@code 04/05/2022} does
 */
public record Timestamp(
    LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, boolean ambiguous)
    implements Serializable {

  /**
   * Checks that there is no offset without a time.
   *
   * @param date see {@link #date()}
   * @param time see {@link #time()}
   * @param offset see {@link #offset()}
   * @param ambiguous see {@link #ambiguous()}
   * @throws IllegalArgumentException if {@code offset} is given and {@code time} is not
   */
  public Timestamp {
    Objects.requireNonNull(date, "date");
    if (time == null && offset != null) {
      throw new IllegalArgumentException("offset " + offset + " without a time");
    }
    if (time != null) {
      time = time.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /**
   * {@return a day alone}
   *
   * @param date the day
   */
  public static Timestamp of(LocalDate date) {
    return new Timestamp(date, null, null, false);
  }

  /** {@return the instant in UTC's terms, if date, time and offset are all known} */
  public Optional<OffsetDateTime> toOffsetDateTime() {
    return time == null || offset == null
        ? Optional.empty()
        : Optional.of(OffsetDateTime.of(date, time, offset));
  }

  /**
   * ISO 8601, only what was read: {@code 2022-11-08}, {@code 2022-11-08T22:08}, {@code
   * 2022-11-08T22:08Z}. Seconds are printed where they are not zero.
   */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    return offset == null ? date + "T" + time : date + "T" + time + offset;
  }
}
