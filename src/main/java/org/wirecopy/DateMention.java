package org.wirecopy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date named in running text, resolved as far as the text goes: "on Tuesday" is a day, "in
 * February 2022" stays a month.
 *
 * @param span where it stands, in UTF-16 code units
 * @param granularity how much of {@code date} is meant
 * @param date the day meant, or the first day of the week, month or year meant
 * @param time the time of day if the text names one; else null
 * @param offset the offset from UTC of {@code time}, if the text names one or a zone; else null
 */
public record DateMention(
    Span span,
    Granularity granularity,
    LocalDate date,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset)
    implements Serializable {

  /** What a mention names. */
  public enum Granularity {
    /** A year. */
    YEAR,
    /** A month of a year. */
    MONTH,
    /** A week, from Monday on. */
    WEEK,
    /** A day, with or without a time. */
    DAY
  }

  /**
   * Checks that only days have a time, and only times an offset.
   *
   * @param span see {@link #span()}
   * @param granularity see {@link #granularity()}
   * @param date see {@link #date()}
   * @param time see {@link #time()}
   * @param offset see {@link #offset()}
   * @throws IllegalArgumentException if {@code time} is given and {@code granularity} is not a day,
   *     or {@code offset} without {@code time}
   */
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(granularity, "granularity");
    Objects.requireNonNull(date, "date");
    if (time != null && granularity != Granularity.DAY) {
      throw new IllegalArgumentException("time " + time + " of a " + granularity);
    }
    if (offset != null && time == null) {
      throw new IllegalArgumentException("offset " + offset + " without a time");
    }
  }

  /**
   * ISO 8601 at the granularity of the mention: {@code 2022}, {@code 2022-02}, {@code 2022-W45},
   * {@code 2022-11-08}, {@code 2022-11-08T22:08}, {@code 2022-11-08T22:08+01:00}.
   *
   * @return the date, and the time and its offset if there is one
   */
  public String value() {
    return switch (granularity) {
      case YEAR -> String.format(Locale.ROOT, "%04d", date.getYear());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", date.getYear(), date.getMonthValue());
      case WEEK -> week(date);
      case DAY ->
          time == null ? date.toString() : date + "T" + time + (offset == null ? "" : offset);
    };
  }

  private static String week(TemporalAccessor date) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
