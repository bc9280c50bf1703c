package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "the first Friday of July", "the second Monday of next month", "the last Sunday in
 * March".
 */
final class NthWeekday {

  private static final int MOST = 5;
  private static final int LAST = -1;

  /** A month stands so near behind its weekday: "of", "in the". */
  private static final int REACH = 3;

  private final DateReader words;
  private final LocalDate today;
  private final int from;
  private final int to;

  private int counter = NONE; // the token that counts
  private int count; // 1 to 5; -1 for the last one

  NthWeekday(DateReader words, LocalDate today, int from, int to) {
    this.words = words;
    this.today = today;
    this.from = from;
    this.to = to;
  }

  /** Finds the word that counts; false if there is none. */
  boolean find(DateFields fields) {
    if (fields.weekday == NONE || fields.day != NONE) {
      return false;
    }
    for (int t = from; t < to && counter == NONE; t++) {
      if (words.weekdayCount(t) > 0) {
        count = words.weekdayCount(t);
        counter = t;
      } else if (isLast(t)) {
        count = LAST;
        counter = t;
      } else if (isOrdinalNearWeekday(t)) {
        count = words.value(t, Lexicon.ORDINAL);
        counter = t;
      }
    }
    return counter != NONE;
  }

  /** "last" before a weekday with a month behind it. */
  private boolean isLast(int t) {
    return words.sense(t, Lexicon.DEMONSTRATIVE) != 0
        && words.value(t, Lexicon.DEMONSTRATIVE) == -1
        && t + 1 < to
        && words.sense(t + 1, Lexicon.WEEKDAY) != 0
        && (behind(t, Lexicon.MONTH) != NONE || isMonth(behind(t, Lexicon.RELATIVE)));
  }

  /** What a word of a kind near behind a weekday that is counted says, or NONE. */
  private int behind(int t, char kind) {
    for (int i = t + 2; i < Math.min(to, t + 2 + REACH); i++) {
      if (words.sense(i, kind) != 0) {
        return words.value(i, kind);
      }
    }
    return NONE;
  }

  private boolean isOrdinalNearWeekday(int t) {
    if (words.isUsed(t)
        || words.sense(t, Lexicon.ORDINAL) == 0
        || words.value(t, Lexicon.ORDINAL) > MOST) {
      return false;
    }
    for (int i = Math.max(from, t - 2); i < Math.min(to, t + 3); i++) {
      if (i != t && words.sense(i, Lexicon.WEEKDAY) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonth(int relative) {
    return relative != NONE && (relative & 0xFF) == 'M';
  }

  /**
   * Resolves what was found.
   *
   * @param relative the token of "next month" and the like, or {@link DateFields#NONE}
   * @param future whether a month without a year is one to come
   */
  @Nullable Moment resolve(DateFields fields, int relative, boolean future) {
    words.consume(counter);
    LocalDate month = today.withDayOfMonth(1);
    int named = fields.month != NONE ? fields.month : behind(counter, Lexicon.MONTH);
    boolean open = named != NONE && fields.year == NONE;
    if (named != NONE) {
      month = IsoStamp.date(open ? today.getYear() : fields.year, named, 1);
    } else if (relative != NONE && isMonth(words.value(relative, Lexicon.RELATIVE))) {
      month = month.plusMonths(words.value(relative, Lexicon.RELATIVE) >> 8);
    } else if (count != LAST) {
      int demonstrative = words.find(Lexicon.DEMONSTRATIVE);
      int offset = demonstrative == NONE ? 0 : words.value(demonstrative, Lexicon.DEMONSTRATIVE);
      month = month.plusMonths(Integer.signum(offset));
    }
    if (month == null) {
      return null;
    }
    LocalDate date = in(month, fields.weekday);
    if (open && (future ? date.isBefore(today) : date.isAfter(today))) {
      date = in(month.plusYears(future ? 1 : -1), fields.weekday);
    }
    return count == LAST || date.getMonthValue() == month.getMonthValue() ? Moment.day(date) : null;
  }

  private LocalDate in(LocalDate month, int weekday) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(count, DayOfWeek.of(weekday)));
  }
}
