package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays of running text that are counted within a month: "the first Monday of October", "letzten
 * Sonntag im März", "10月第一个星期一". See {@link NthWeekday} for a text that is nothing else.
 */
final class NthMention {

  private static final int LAST = -1;
  private static final int MOST = 5;

  /** So many small words may stand between the weekday and its month. */
  private static final int SMALL_WORDS = 2;

  private static final int SMALL = 3; // letters

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final YearPointer pointer;
  private int weekday; // its token
  private int last;

  NthMention(Tokens tokens, DateReader words, StampContext context) {
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.pointer = new YearPointer(tokens, words, context.primaryLanguage());
  }

  /** The last token of what was found last. */
  int last() {
    return last;
  }

  /** True if the weekday at {@code t} is the first or the fifth of something. */
  boolean isCounted(int t) {
    return t > 0
        && words.sense(t - 1, Lexicon.ORDINAL) != 0
        && words.sense(t - 1, Lexicon.WEEKDAY) == 0;
  }

  /** The day told from token {@code t} on, or null. */
  @Nullable Moment at(int t, int limit) {
    OffsetDateTime reference = context.reference();
    if (reference == null) {
      return null;
    }
    int count = count(t, limit);
    if (count != 0) {
      int month = monthFrom(weekday + 1, limit);
      return month == NONE ? null : resolve(reference.toLocalDate(), t, count, month, limit);
    }
    int month = monthEnd(t, limit) == NONE ? NONE : t;
    if (month == NONE) {
      return null;
    }
    int counter = skipSmall(monthEnd(t, limit) + 1, limit);
    count = counter < limit ? count(counter, limit) : 0;
    if (count == 0) {
      return null;
    }
    boolean day = weekday + 1 < limit && words.sense(weekday + 1, Lexicon.NOISE) != 0;
    int end = day && "tr".equals(context.primaryLanguage()) ? weekday + 1 : weekday;
    return resolve(reference.toLocalDate(), t, count, month, limit, end);
  }

  /** 1 to 5, or {@link #LAST}, where a counted weekday begins; else 0. */
  private int count(int t, int limit) {
    int next = words.isOrdinalEnding(t + 1) ? t + 2 : t + 1;
    if (next >= limit || words.sense(next, Lexicon.WEEKDAY) == 0) {
      return 0;
    }
    weekday = next;
    if (next == t + 2) {
      return tokens.isNumber(t) && tokens.value[t] <= MOST ? (int) tokens.value[t] : 0;
    }
    if (words.sense(t, Lexicon.ORDINAL) != 0) {
      int count = words.value(t, Lexicon.ORDINAL);
      return count >= 1 && count <= MOST ? count : 0;
    }
    boolean last = words.sense(t, Lexicon.DEMONSTRATIVE) != 0;
    return last && words.value(t, Lexicon.DEMONSTRATIVE) == LAST ? LAST : 0;
  }

  private int skipSmall(int t, int limit) {
    int at = t;
    for (int small = 0; at < limit && small < SMALL_WORDS && isSmall(at); small++) {
      at++;
    }
    return at;
  }

  /** The token of the month behind a counted weekday; of none where a day of the month follows. */
  private int monthFrom(int t, int limit) {
    int at = skipSmall(t, limit);
    if (at >= limit || monthEnd(at, limit) == NONE) {
      return NONE;
    }
    int next = monthEnd(at, limit) + 1;
    boolean day = next < limit && tokens.isNumber(next) && tokens.digits(next) <= 2;
    return day ? NONE : at;
  }

  private boolean isSmall(int t) {
    if (words.sense(t, Lexicon.ORDINAL) != 0 || words.sense(t, Lexicon.DEMONSTRATIVE) != 0) {
      return false;
    }
    return words.sense(t, Lexicon.NOISE) != 0
        || words.value(t, Lexicon.UNIT) == 'M'
        || tokens.isMark(t, '\'')
        || (tokens.kind[t] != Tokens.NUMBER
            && tokens.kind[t] != Tokens.MARK
            && words.sense(t, Lexicon.ANCHOR) == 0
            && words.sense(t, Lexicon.MONTH) == 0
            && tokens.end[t] - tokens.start[t] <= SMALL);
  }

  /** The last token of the month that begins at {@code t}, or NONE. */
  private int monthEnd(int t, int limit) {
    if (words.sense(t, Lexicon.MONTH) != 0) {
      return t;
    }
    boolean marked =
        t + 1 < limit && tokens.isNumber(t) && words.value(t + 1, Lexicon.FIELD) == 'M';
    return marked && tokens.value[t] >= 1 && tokens.value[t] <= 12 ? t + 1 : NONE;
  }

  private @Nullable Moment resolve(LocalDate today, int t, int count, int month, int limit) {
    return resolve(today, t, count, month, limit, monthEnd(month, limit));
  }

  private @Nullable Moment resolve(
      LocalDate today, int first, int count, int month, int limit, int end) {
    last = end;
    int number =
        tokens.isNumber(month) ? (int) tokens.value[month] : words.value(month, Lexicon.MONTH);
    DayOfWeek day = DayOfWeek.of(words.value(weekday, Lexicon.WEEKDAY));
    int year = year(today, limit);
    if (year != NONE) {
      return day(year, number, count, day);
    }
    int outlook =
        Outlook.of(tokens.text, tokens.start[first], tokens.end[end], context.primaryLanguage());
    boolean ahead = outlook == Outlook.AHEAD;
    for (int i = 0; i < 3; i++) {
      Moment moment = day(today.getYear() + (ahead ? i : -i), number, count, day);
      boolean wrong =
          moment == null || (ahead ? moment.date().isBefore(today) : moment.date().isAfter(today));
      if (!wrong) {
        return moment;
      }
    }
    return null;
  }

  /** The year behind the month, printed or pointed to; {@link DateFields#NONE} if none is. */
  private int year(LocalDate today, int limit) {
    int at = skipSmall(last + 1, limit);
    if (at < limit && Years.isYear(tokens, at, false)) {
      last = at;
      return (int) tokens.value[at];
    }
    int offset = pointer.yearBehind(last + 1, limit);
    if (offset == YearPointer.NO_YEAR) {
      return NONE;
    }
    last = pointer.end();
    return today.getYear() + offset;
  }

  private static @Nullable Moment day(int year, int month, int count, DayOfWeek day) {
    LocalDate start = IsoStamp.date(year, month, 1);
    if (start == null) {
      return null;
    }
    LocalDate date = start.with(TemporalAdjusters.dayOfWeekInMonth(count, day));
    return date.getMonthValue() == month ? Moment.day(date) : null;
  }
}
