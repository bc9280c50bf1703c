package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what is said against a reference: "two weeks ago", "next Sunday", "the 22nd", "the first
 * Friday of July". A base (the reference, a named day, a date) is shifted by the quantities; a
 * weekday is then found in that week. What could be past or future is past: so speaks news.
 */
final class RelativeReader {

  /** Languages whose news means "coming" by "next" before a weekday: "el próximo viernes". */
  private static final String NEAREST = "es pt ar";

  private final Tokens tokens;
  private final DateReader words;
  private final OffsetDateTime reference;
  private final LocalDate today;
  private Quantities quantities;
  private FreeNumbers numbers;
  private int from;
  private int to;

  RelativeReader(Tokens tokens, DateReader words, OffsetDateTime reference) {
    this.tokens = tokens;
    this.words = words;
    this.reference = reference;
    this.today = reference.toLocalDate();
    this.quantities = new Quantities(tokens, words, new boolean[tokens.length()], 0, 0);
    this.numbers = new FreeNumbers(tokens, words, 0, 0);
  }

  /** The moment that tokens [from, to) tell, or null. Absolute dates are read, too. */
  @Nullable Moment read(int first, int last) {
    from = first;
    to = last;
    numbers = new FreeNumbers(tokens, words, first, last);
    boolean[] used = words.begin(first, last);
    quantities = new Quantities(tokens, words, used, first, last);
    boolean counted = quantities.collect();
    boolean directed = counted && quantities.distance().isDirected();
    DateFields fields = words.readRest();
    if (counted && (directed || (!quantities.hasOnlyFields() && isNothingElse(fields)))) {
      Moment base =
          base(fields, directed && (quantities.distance().isFuture() || words.isAnchored()));
      return shifted(base, fields);
    }
    if (counted) {
      quantities = new Quantities(tokens, words, words.begin(first, last), first, first);
      fields = words.readRest();
    }
    return base(fields, false);
  }

  /** Nothing but quantities: "1 year 2 months", which a stamp means to be past. */
  private boolean isNothingElse(DateFields fields) {
    boolean named =
        fields.month != NONE
            || fields.day != NONE
            || fields.year != NONE
            || fields.weekday != NONE
            || fields.hasTime()
            || relativeToken() != NONE
            || words.find(Lexicon.HOLIDAY) != NONE;
    for (int t = from; t < to && !named; t++) {
      named = !words.isUsed(t) && (tokens.isNumber(t) || isPointer(t));
    }
    return !named;
  }

  private boolean isPointer(int t) {
    return words.isRather(t, Lexicon.DEMONSTRATIVE, Lexicon.NOISE);
  }

  private @Nullable Moment shifted(@Nullable Moment base, DateFields fields) {
    boolean weekday = fields.weekday != NONE && !fields.hasDay();
    LocalDateTime start =
        base == null || weekday
            ? reference.toLocalDateTime()
            : base.date().atTime(reference.toLocalTime());
    LocalDateTime moment = quantities.distance().from(start, -1);
    if (moment.getYear() < 1 || moment.getYear() > 9999) {
      return null;
    }
    if (weekday) {
      boolean dayCount = quantities.distance().hasOnly('d') && base != null;
      if (dayCount && words.isAnchored()) {
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(fields.weekday)));
        return Moment.day(quantities.distance().from(next.atStartOfDay(), 1).toLocalDate());
      }
      return Moment.day(inWeek(moment.toLocalDate(), fields.weekday));
    }
    if (fields.hasTime()) {
      return at(moment.toLocalDate(), fields);
    }
    if (quantities.distance().hasClockUnit()) {
      return Moment.at(moment.toLocalDate(), moment.toLocalTime(), reference.getOffset());
    }
    return Moment.of(moment.toLocalDate(), quantities.distance().granularity());
  }

  // ---- what is not counted in quantities

  private @Nullable Moment base(DateFields fields, boolean future) {
    Moment day = day(fields, future);
    if (day == null) {
      return null;
    }
    numbers.takeHour(fields);
    if (!fields.hasTime()) {
      return day;
    }
    if ("wMy".indexOf(day.unit()) >= 0) {
      return null; // "last week at 5"
    }
    int hour = fields.hour;
    LocalDate date = hour >= 24 ? day.date().plusDays(hour / 24) : day.date();
    return at(date, fields);
  }

  private Moment at(LocalDate date, DateFields fields) {
    LocalTime time = time(fields);
    return Moment.at(date, time, fields.zoneOffset(words.context(), date, time));
  }

  private static LocalTime time(DateFields fields) {
    return LocalTime.of(
        fields.hour % 24, Math.max(0, fields.minute), Math.min(59, Math.max(0, fields.second)));
  }

  private @Nullable Moment day(DateFields fields, boolean future) {
    int holiday = words.find(Lexicon.HOLIDAY);
    if (holiday != NONE) {
      return holiday(words.value(holiday, Lexicon.HOLIDAY), fields, future);
    }
    NthWeekday nthWeekday = new NthWeekday(words, today, from, to);
    if (nthWeekday.find(fields)) {
      return nthWeekday.resolve(fields, relativeToken(), future);
    }
    if (fields.hasDay()) {
      return date(fields, future);
    }
    int relative = relativeToken();
    if (relative != NONE && !(isToday(relative) && numbers.hasDay())) {
      return named(words.value(relative, Lexicon.RELATIVE), relative, fields);
    }
    int demonstrative = words.find(Lexicon.DEMONSTRATIVE);
    if (demonstrative != NONE) {
      Moment pointed = pointed(demonstrative, fields);
      if (pointed != null) {
        return pointed;
      }
    }
    return dayOfMonth(fields);
  }

  private @Nullable Moment date(DateFields fields, boolean future) {
    boolean ahead = future || pointsAhead();
    if (fields.year == NONE) {
      LocalDate date = null;
      for (int i = 0; i < 9 && date == null; i++) {
        int year = today.getYear() + (ahead ? i : -i);
        LocalDate candidate = IsoStamp.date(year, fields.month, fields.day);
        boolean beyond =
            candidate != null && (ahead ? candidate.isBefore(today) : candidate.isAfter(today));
        date = beyond ? null : candidate;
      }
      if (date == null) {
        return null;
      }
      fields.year = date.getYear();
    }
    LocalDate date = fields.date();
    return date == null ? null : Moment.day(date);
  }

  /** "next 6th of April" is no past one. */
  private boolean pointsAhead() {
    int t = words.find(Lexicon.DEMONSTRATIVE);
    return t != NONE
        && words.value(t, Lexicon.DEMONSTRATIVE) == 1
        && words.find(Lexicon.WEEKDAY) == NONE;
  }

  /** "yesterday", "next week" with a weekday or not, "this month" with a day or not. */
  private @Nullable Moment named(int value, int token, DateFields fields) {
    char unit = (char) (value & 0xFF);
    int offset = value >> 8;
    words.consume(token);
    return switch (unit) {
      case 's', 'm', 'h', 'H', 'q' -> {
        OffsetDateTime moment =
            reference.plusMinutes(unit == 'h' ? 60L * offset : unit == 'm' ? offset : 0);
        yield Moment.at(moment.toLocalDate(), moment.toLocalTime(), reference.getOffset());
      }
      case 'd' -> Moment.day(today.plusDays(offset));
      case 'w' -> week(today.plusWeeks(offset), fields);
      case 'M' -> month(today.plusMonths(offset), fields);
      case 'y' -> Moment.of(today.plusYears(offset), 'y');
      default -> far(unit, offset);
    };
  }

  /** "next business day", "last half-year", "this decade". */
  private Moment far(char unit, int offset) {
    LocalDate day = Distance.shift(today.atStartOfDay(), offset, unit).toLocalDate();
    return unit == 'b' ? Moment.day(day) : Moment.of(day, unit == 'J' ? 'M' : 'y');
  }

  private Moment week(LocalDate day, DateFields fields) {
    return fields.weekday == NONE ? Moment.of(day, 'w') : Moment.day(inWeek(day, fields.weekday));
  }

  private @Nullable Moment month(LocalDate day, DateFields fields) {
    int number = fields.day != NONE ? fields.day : numbers.takeDay();
    if (number == NONE) {
      return Moment.of(day, 'M');
    }
    LocalDate date = IsoStamp.date(day.getYear(), day.getMonthValue(), number);
    return date == null ? null : Moment.day(date);
  }

  private static LocalDate inWeek(LocalDate day, int weekday) {
    return day.with(DayOfWeek.MONDAY).plusDays(weekday - 1L);
  }

  /** "last", "this", "next" before or behind a weekday or a unit. */
  private @Nullable Moment pointed(int token, DateFields fields) {
    int offset = words.value(token, Lexicon.DEMONSTRATIVE);
    int unit = words.find(Lexicon.UNIT);
    char u = unit == NONE ? 0 : (char) words.value(unit, Lexicon.UNIT);
    if (fields.weekday != NONE && u != 'w') {
      words.consume(token);
      return Moment.day(pointedWeekday(offset, fields.weekday));
    }
    if (u == 0 || Math.abs(offset) > 1) {
      return null;
    }
    words.consume(token);
    return named(offset * 256 + u, unit, fields);
  }

  /**
   * Offsets of 2 mean the nearest such day, "coming" and "past"; 1 that of the next week or last.
   */
  private LocalDate pointedWeekday(int offset, int weekday) {
    DayOfWeek day = DayOfWeek.of(weekday);
    String language = words.context().primaryLanguage();
    boolean nearest =
        offset == 1 && !words.isLoose() && language != null && NEAREST.contains(language);
    return switch (nearest ? 2 : offset) {
      case -1 -> inWeek(today.minusWeeks(1), weekday);
      case 1 -> inWeek(today.plusWeeks(1), weekday);
      case 2 -> today.with(TemporalAdjusters.next(day));
      case -2 -> today.with(TemporalAdjusters.previous(day));
      default -> inWeek(today, weekday);
    };
  }

  /** "the 22nd", "Friday 22", "Friday": the latest such day that is not after the reference. */
  private @Nullable Moment dayOfMonth(DateFields fields) {
    int day = fields.day != NONE ? fields.day : fields.month == NONE ? numbers.takeDay() : NONE;
    if (day == NONE) {
      if (fields.weekday == NONE || fields.month != NONE) {
        return partOfToday();
      }
      DayOfWeek weekday = DayOfWeek.of(fields.weekday);
      return Moment.day(today.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    if (fields.weekday == NONE && !isPlain()) {
      return null;
    }
    LocalDate month = today.withDayOfMonth(1);
    for (int back = 0; back < 48; back++) {
      LocalDate date = IsoStamp.date(month.getYear(), month.getMonthValue(), day);
      boolean agrees =
          fields.weekday == NONE
              || (date != null && date.getDayOfWeek().getValue() == fields.weekday);
      if (date != null && agrees && !date.isAfter(today)) {
        return Moment.day(date);
      }
      month = month.minusMonths(1);
    }
    return null;
  }

  /** A bare number is a day only among words of dates: "the 22nd", but not "$5" or "2 comments". */
  private boolean isPlain() {
    for (int t = from; t < to; t++) {
      boolean mark = tokens.kind[t] == Tokens.MARK && ",.:()-".indexOf((char) tokens.value[t]) < 0;
      if (tokens.kind[t] == Tokens.OTHER || mark) {
        return false;
      }
    }
    return true;
  }

  /** "tonight at 8", "this morning": a part of the day with "this" in it is today's. */
  private @Nullable Moment partOfToday() {
    return words.find(Lexicon.END_OF_DAY) != NONE ? Moment.day(today) : null;
  }

  private @Nullable Moment holiday(int value, DateFields fields, boolean future) {
    int year = fields.year != NONE ? fields.year : words.freeYear();
    int step = future || pointsAhead() ? 1 : -1;
    boolean open = year == NONE && !words.pointsToThis();
    int first = year == NONE ? today.getYear() : year;
    for (int i = 0; i < 9; i++) {
      LocalDate date = Holidays.date(value, first + i * step);
      boolean wrong = open && (step > 0 ? date.isBefore(today) : date.isAfter(today));
      if (!wrong) {
        return Moment.day(date);
      }
    }
    return null;
  }

  private int relativeToken() {
    int best = NONE;
    for (int t = from; t < to; t++) {
      if (!quantities.holds(t)
          && words.sense(t, Lexicon.RELATIVE) != 0
          && (best == NONE || length(t) > length(best))) {
        best = t;
      }
    }
    return best;
  }

  private int length(int t) {
    return tokens.end[t] - tokens.start[t];
  }

  private boolean isToday(int t) {
    return words.value(t, Lexicon.RELATIVE) == 'd' && words.sense(t, Lexicon.DAY_PART) == 0;
  }
}
