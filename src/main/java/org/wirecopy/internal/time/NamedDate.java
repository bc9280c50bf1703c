package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The dates of running text that name their month or year: "8 November", "February 2022", "in
 * 2021", "last November", "去年11月". A year that is not printed comes from a word that points to one,
 * or is the {@link ImpliedYear}.
 */
final class NamedDate {

  /** Languages whose news writes out the ordinal of a day. */
  private static final String ORDINAL_DAYS = "ar fa";

  private static final int FEW = 5; // a month has so many weeks

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final @Nullable String language;
  private final YearNumbers years;
  private final YearPointer pointer;
  private final ImpliedYear implied;
  private final MonthWord monthWord;
  private int last;

  NamedDate(Tokens tokens, DateReader words, StampContext context) {
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.language = context.primaryLanguage();
    this.years = new YearNumbers(tokens, words, language);
    this.pointer = new YearPointer(tokens, words, language);
    this.implied = new ImpliedYear(tokens, pointer, language);
    this.monthWord = new MonthWord(tokens, words, language);
  }

  /** The last token of the date found last. */
  int last() {
    return last;
  }

  /** The date that begins at token {@code t}, or null. */
  @Nullable Moment at(int t, int limit) {
    if (isOrdinalDay(t)) {
      return writtenDay(t, limit);
    }
    if (!beginsDate(t)) {
      return null;
    }
    if (words.sense(t, Lexicon.MONTH) != 0 && isDayBefore(t)) {
      return null;
    }
    DateFields fields = words.read(t, limit);
    if (fields == null || fields.firstToken != t) {
      int eraYear = years.eraYear(t);
      if (eraYear != NONE) {
        last = t + 2;
        return Moment.of(LocalDate.of(eraYear, 1, 1), 'y');
      }
      if (!years.isYear(t, limit)) {
        return bareMonth(t, limit);
      }
      Moment month = monthOfYear(t, limit);
      return month == null ? year(t, limit) : month;
    }
    if (!monthWord.isSpelledRight(fields) || isVersion(fields)) {
      return null;
    }
    int end = fields.lastToken;
    if (MonthNames.isPlace(tokens, t, end, language)
        || isCompound(end)
        || isTitle(fields, t, end)
        || isNamedFor(fields, t, end)) {
      return null;
    }
    if (fields.hasDay() && words.isOrdinalEnding(end + 1)) {
      end++;
    }
    return resolved(fields, t, end, limit);
  }

  /** "17. mai-komiteen": a word hangs on the month. */
  private boolean isCompound(int end) {
    return tokens.kind[end] == Tokens.WORD
        && tokens.isMark(end + 1, '-')
        && tokens.joined(end + 1)
        && tokens.joined(end + 2)
        && end + 2 < tokens.size
        && tokens.kind[end + 2] == Tokens.OTHER
        && Tokens.isLetter(tokens.text.charAt(tokens.start[end + 2]));
  }

  /** „11. September“: quotation marks around a day without a year name a book or a club. */
  private boolean isTitle(DateFields fields, int first, int end) {
    return fields.year == NONE && MonthNames.isQuoted(tokens, first, end);
  }

  /** "Jens Oktober, 49", "Domenica Maggio": neither day nor year stands beside the month. */
  private boolean isNamedFor(DateFields fields, int first, int end) {
    boolean bare = fields.day == NONE && fields.year == NONE;
    return bare && (fields.weekday != NONE || MonthNames.isPerson(tokens, first, end, language));
  }

  /** The number right before a month is its day: where both were no date, the month is none. */
  private boolean isDayBefore(int t) {
    boolean linked =
        tokens.isMark(t - 1, '.')
            || (tokens.isMark(t - 1, '-') && tokens.joined(t))
            || words.isOrdinalEnding(t - 1);
    int number = linked ? t - 2 : t - 1;
    return tokens.isNumber(number)
        && tokens.digits(number) <= 2
        && tokens.value[number] <= 31
        && !isOfOther(number);
  }

  /** The "5" of "1.5 in March" and the "30" of "Oct. 30-Nov. 2". */
  private boolean isOfOther(int t) {
    return tokens.isMark(t - 1, '.') || (tokens.isMark(t - 1, ',') && tokens.joined(t));
  }

  private boolean beginsDate(int t) {
    return tokens.isNumber(t)
        || words.sense(t, Lexicon.MONTH) != 0
        || words.sense(t, Lexicon.WEEKDAY) != 0
        || words.sense(t, Lexicon.ERA) != 0
        || words.sense(t, Lexicon.FIELD) != 0;
  }

  /**
   * "السادس عشر من يناير": the day is written out. A low ordinal may as well count weeks or halves,
   * if no preposition and no weekday stands before it.
   */
  private boolean isOrdinalDay(int t) {
    if (language == null
        || !ORDINAL_DAYS.contains(language)
        || words.sense(t, Lexicon.ORDINAL) == 0) {
      return false;
    }
    return words.value(t, Lexicon.ORDINAL) > FEW
        || words.sense(t - 1, Lexicon.NOISE) != 0
        || words.sense(t - 1, Lexicon.WEEKDAY) != 0;
  }

  private @Nullable Moment writtenDay(int t, int limit) {
    int next = pointer.behindSmall(t + 1, limit);
    if (next >= limit) {
      return null;
    }
    DateFields fields = words.read(next, limit);
    if (fields == null || fields.firstToken != next) {
      fields = monthAt(next);
    }
    if (fields.month == NONE || fields.day != NONE) {
      return null;
    }
    fields.day = words.value(t, Lexicon.ORDINAL);
    return resolved(fields, t, fields.lastToken, limit);
  }

  private @Nullable Moment resolved(DateFields fields, int first, int end, int limit) {
    last = end;
    OffsetDateTime reference = context.reference();
    if (fields.year == NONE && reference != null) {
      int offset = pointer.yearBehind(end + 1, limit);
      if (offset != YearPointer.NO_YEAR) {
        fields.year = reference.getYear() + offset;
        last = pointer.end();
      }
    }
    return fields.hasDay() ? day(fields, first, end, limit) : month(fields, first, end, limit);
  }

  /** The token at {@code t}, or the one behind it if a small word stands there. */
  int behindSmall(int t, int limit) {
    return pointer.behindSmall(t, limit);
  }

  // ---- last year, November; this month, the 3rd

  /** What stands in the year or the month that token {@code t} points to: "去年11月", "今月3日". */
  @Nullable Moment within(int t, int limit) {
    OffsetDateTime reference = context.reference();
    int pointed = words.value(t, Lexicon.RELATIVE);
    int next = pointer.behindSmall(t + 1, limit);
    if (reference == null || pointed == NONE || next >= limit || !beginsDate(next)) {
      return null;
    }
    Moment moment =
        switch (pointed & 0xFF) {
          case 'y' -> inYear(reference.getYear() + (pointed >> 8), next, limit);
          case 'M' -> inMonth(reference.toLocalDate().plusMonths(pointed >> 8), next, limit);
          default -> null;
        };
    words.begin(t, limit);
    return moment;
  }

  /** What stands in the year that two words point to: "nākamā gada janvārī". */
  @Nullable Moment withinPointed(int t, int limit) {
    OffsetDateTime reference = context.reference();
    int offset = words.value(t, Lexicon.DEMONSTRATIVE);
    int next = pointer.behindSmall(t + 2, limit);
    boolean year = next < limit && words.value(t + 1, Lexicon.UNIT) == 'y';
    if (reference == null || !year || Math.abs(offset) > 1 || !beginsDate(next)) {
      return null;
    }
    Moment moment = inYear(reference.getYear() + offset, next, limit);
    words.begin(t, limit);
    return moment;
  }

  private @Nullable Moment inYear(int year, int t, int limit) {
    DateFields fields = words.read(t, limit);
    if (fields == null || fields.firstToken != t) {
      fields = monthAt(t);
    }
    if (fields.month == NONE || fields.year != NONE || !monthWord.isSpelledRight(fields)) {
      return null;
    }
    boolean month = !fields.hasDay();
    if (month
        && (!monthWord.isMonth(fields, limit)
            || MonthNames.isPerson(tokens, t, fields.lastToken, language))) {
      return null;
    }
    fields.year = year;
    return resolved(fields, t, fields.lastToken, limit);
  }

  private @Nullable Moment inMonth(LocalDate month, int t, int limit) {
    boolean marked = t + 1 < limit && words.value(t + 1, Lexicon.FIELD) == 'd';
    if (!tokens.isNumber(t) || !marked) {
      return null;
    }
    last = t + 1;
    LocalDate day = IsoStamp.date(month.getYear(), month.getMonthValue(), (int) tokens.value[t]);
    return day == null ? null : Moment.day(day);
  }

  /** The month right behind "last" or "next" at {@code t}. */
  @Nullable Moment pointed(int t, int limit) {
    if (t + 1 >= limit || words.sense(t + 1, Lexicon.MONTH) == 0) {
      return null;
    }
    DateFields fields = monthAt(t + 1);
    boolean numbered = tokens.isNumber(t + 2) && t + 2 < limit;
    if (numbered || !monthWord.isSpelledRight(fields)) {
      return null;
    }
    if (MonthNames.isPerson(tokens, t + 1, t + 1, language)) {
      return null;
    }
    return resolved(fields, t + 1, t + 1, limit);
  }

  // ---- days

  private @Nullable Moment day(DateFields fields, int first, int end, int limit) {
    OffsetDateTime reference = context.reference();
    if (fields.year == NONE && reference != null) {
      fields.year = implied.ofDay(reference.toLocalDate(), fields, first, end, limit);
    }
    LocalDate date = fields.year == NONE ? null : fields.date();
    if (date == null) {
      return null;
    }
    if (!fields.hasTime() || fields.hour >= 24) {
      return Moment.day(date);
    }
    LocalTime time = LocalTime.of(fields.hour, Math.max(0, fields.minute));
    return Moment.at(date, time, fields.zoneOffset(context, date, time));
  }

  // ---- months

  private @Nullable Moment month(DateFields fields, int first, int end, int limit) {
    if (fields.month == NONE
        || fields.day != NONE
        || fields.isOtherCalendar() // such a month has parts of two of ours
        || isIssue(end)) {
      return null;
    }
    OffsetDateTime reference = context.reference();
    if (fields.year == NONE) {
      if (reference == null) {
        return null;
      }
      int side = pointer.side(first, end, limit);
      boolean pointed = side != YearPointer.NO_SIDE;
      if (pointed) {
        last = pointer.end();
      } else if (monthWord.isMonth(fields, limit)) {
        side = implied.outlook(first, end);
      } else {
        return null;
      }
      fields.year = implied.ofMonth(reference.toLocalDate(), fields.month, side, pointed);
    }
    LocalDate date = IsoStamp.date(fields.commonYear(), fields.month, 1);
    return date == null ? null : Moment.of(date, 'M');
  }

  /** 7月号 is the issue of a magazine. */
  private boolean isIssue(int end) {
    int at = tokens.end[end];
    return at < tokens.text.length() && "号號호".indexOf(tokens.text.charAt(at)) >= 0;
  }

  private DateFields monthAt(int t) {
    DateFields fields = new DateFields();
    fields.month = words.value(t, Lexicon.MONTH);
    if (fields.month == NONE && words.sense(t, Lexicon.PERSIAN_MONTH) != 0) {
      fields.month = words.value(t, Lexicon.PERSIAN_MONTH);
      fields.era = DateFields.Era.PERSIAN;
    }
    fields.use(t);
    return fields;
  }

  /** "in March". */
  private @Nullable Moment bareMonth(int t, int limit) {
    DateFields fields = monthAt(t);
    boolean named = fields.month != NONE && monthWord.isSpelledRight(fields);
    if (!named || MonthNames.isPerson(tokens, t, t, language)) {
      return null;
    }
    return resolved(fields, t, t, limit);
  }

  /** "2.10.22" in English numbers a version; others write days so. */
  private boolean isVersion(DateFields fields) {
    int end = fields.lastToken;
    return "en".equals(language)
        && tokens.isNumber(fields.firstToken)
        && tokens.isMark(fields.firstToken + 1, '.')
        && tokens.isNumber(end)
        && tokens.digits(end) == 2
        && tokens.isMark(end - 1, '.');
  }

  // ---- years

  /** "2022 yılının mart ayında", "2019-cu il sentyabrın 2-də": the year's word stands between. */
  private @Nullable Moment monthOfYear(int t, int limit) {
    if (!years.isFollowed(t, limit)) {
      return null;
    }
    int next = years.end(t, limit) + 1;
    next = tokens.isMark(next, '.') ? next + 1 : next;
    boolean month = next < limit && words.sense(next, Lexicon.MONTH) != 0;
    boolean day = next + 1 < limit && tokens.isNumber(next) && tokens.digits(next) <= 2;
    if (!month && !day) {
      return null;
    }
    Moment moment = inYear(years.value(t), next, limit);
    words.begin(t, limit);
    return moment;
  }

  private Moment year(int t, int limit) {
    last = years.end(t, limit);
    return Moment.of(LocalDate.of(years.value(t), 1, 1), 'y');
  }
}
