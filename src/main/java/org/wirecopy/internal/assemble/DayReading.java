package org.wirecopy.internal.assemble;

import java.time.DateTimeException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.meta.CandidateSource;

/**
 * What one place of a page says of a day.
 *
 * @param stamp the time
 * @param source the kind of place
 * @param clue what it says for the day; null if it only tells the hour
 * @param published false if it is said to be that of a change
 * @param mark what stands between its numbers, if it is written in the manner of 04/05/2022; 0 if
 *     it is not
 * @param lead lines between it and the body's begin; {@link #NO_LINE} if it is no line of the head
 */
record DayReading(
    Timestamp stamp,
    CandidateSource source,
    @Nullable DayClue clue,
    boolean published,
    char mark,
    int lead) {

  static final int NO_LINE = Integer.MAX_VALUE;

  /** What is said of a change comes after all that is said of the publication. */
  static final Comparator<DayReading> ORDER =
      (a, b) -> a.published == b.published ? a.source.compareTo(b.source) : a.published ? -1 : 1;

  /** True of what the head of a page says to machines, but for its address. */
  boolean isDeclared() {
    return source.compareTo(CandidateSource.MICRODATA) < 0;
  }

  DayReading with(Timestamp other) {
    return new DayReading(other, source, clue, published, mark, lead);
  }

  DayReading withoutClue() {
    return new DayReading(stamp, source, null, published, mark, NO_LINE);
  }

  /**
   * True if it is not likely to mean another day. No page's language settles the order of numbers
   * between slashes: machines print one in another's.
   */
  boolean isCertain() {
    return !stamp.ambiguous() && mark != '/';
  }

  /** The day that the other order of its numbers means, as {@code 04/05/2022} does; or null. */
  @Nullable Timestamp swapped() {
    if (isCertain() && mark == 0) {
      return null;
    }
    try {
      var day = stamp.date().withDayOfMonth(1).withMonth(stamp.date().getDayOfMonth());
      return new Timestamp(
          day.withDayOfMonth(stamp.date().getMonthValue()), stamp.time(), stamp.offset(), false);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
