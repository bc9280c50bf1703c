package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Resolves "the first Friday of July", "the second Monday of next month". */
final class NthWeekday {

  private final DateReader words;
  private final LocalDate today;
  private final int from;
  private final int to;

  NthWeekday(DateReader words, LocalDate today, int from, int to) {
    this.words = words;
    this.today = today;
    this.from = from;
    this.to = to;
  }

  /** The ordinal beside a weekday, or {@link DateFields#NONE}. */
  int find() {
    for (int t = from; t < to; t++) {
      if (!words.isUsed(t)
          && words.sense(t, Lexicon.ORDINAL) != 0
          && words.value(t, Lexicon.ORDINAL) <= 5
          && besideWeekday(t)) {
        return t;
      }
    }
    return NONE;
  }

  private boolean besideWeekday(int t) {
    for (int i = Math.max(from, t - 2); i < Math.min(to, t + 3); i++) {
      if (i != t && words.sense(i, Lexicon.WEEKDAY) != 0) {
        return true;
      }
    }
    return false;
  }

  @Nullable Moment resolve(int nth, DateFields fields, int relative) {
    LocalDate month = today;
    words.consume(nth);
    if (fields.month != NONE) {
      month = IsoStamp.date(fields.year == NONE ? today.getYear() : fields.year, fields.month, 1);
    } else {
      int demonstrative = words.find(Lexicon.DEMONSTRATIVE);
      if (relative != NONE && (words.value(relative, Lexicon.RELATIVE) & 0xFF) == 'M') {
        month = today.plusMonths(words.value(relative, Lexicon.RELATIVE) >> 8);
      } else if (demonstrative != NONE) {
        month = today.plusMonths(Integer.signum(words.value(demonstrative, Lexicon.DEMONSTRATIVE)));
      }
    }
    if (month == null) {
      return null;
    }
    LocalDate date =
        month.with(
            TemporalAdjusters.dayOfWeekInMonth(
                words.value(nth, Lexicon.ORDINAL), DayOfWeek.of(fields.weekday)));
    return date.getMonthValue() == month.getMonthValue() ? Moment.day(date) : null;
  }
}
