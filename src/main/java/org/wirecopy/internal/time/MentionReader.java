package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a date begins at a token of running text, and which. Strict where {@link
 * RelativeReader} is generous: a number alone is no day, a month alone needs its capital.
 */
final class MentionReader {

  /** How far a date may reach, in tokens. */
  private static final int REACH = 12;

  private static final int SHORT_YEAR = 3; // letters, with the stop between two

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final NamedDate named;
  private final NthMention nth;
  private final NumberedDay numbered;
  private final WeekdayWords weekdays;
  private final @Nullable RelativeReader relative;
  private final @Nullable CountedMention counted;
  private final @Nullable PointedMention pointed;
  private int first;
  private int last;
  private int limit;

  MentionReader(Tokens tokens, Lexicon lexicon, StampContext context) {
    this.tokens = tokens;
    this.context = context;
    this.words = new DateReader(tokens, lexicon, context, false);
    this.named = new NamedDate(tokens, words, context);
    this.nth = new NthMention(tokens, words, context);
    this.numbered = new NumberedDay(tokens, words, context);
    this.weekdays = new WeekdayWords(tokens, words, context.primaryLanguage());
    OffsetDateTime reference = context.reference();
    this.relative = reference == null ? null : new RelativeReader(tokens, words, reference);
    this.counted =
        relative == null ? null : new CountedMention(tokens, words, context, weekdays, relative);
    this.pointed =
        relative == null
            ? null
            : new PointedMention(tokens, words, context, named, weekdays, relative);
  }

  /** The first token of the mention found last. */
  int first() {
    return first;
  }

  /** The last token of the mention found last. */
  int last() {
    return last;
  }

  /** The moment told from token {@code t} on, or null. */
  @Nullable Moment at(int t) {
    if (tokens.kind[t] == Tokens.OTHER || tokens.kind[t] == Tokens.MARK) {
      return null;
    }
    limit = sentence(t);
    words.begin(t, limit);
    if (!words.isSpoken(t)) {
      return null;
    }
    Moment moment = counted(t);
    if (moment == null) {
      moment = nth(t);
    }
    if (moment == null) {
      moment = pointed(t);
    }
    if (moment == null) {
      moment = named(t);
    }
    if (moment == null) {
      moment = numbered(t);
    }
    return moment == null ? weekday(t) : moment;
  }

  private @Nullable Moment counted(int t) {
    if (counted == null) {
      return null;
    }
    Moment moment = counted.at(t, limit);
    return moment == null ? null : found(moment, t, counted.last());
  }

  private @Nullable Moment pointed(int t) {
    if (pointed == null) {
      return null;
    }
    Moment moment = pointed.at(t, limit);
    return moment == null ? null : found(moment, t, pointed.last());
  }

  private @Nullable Moment numbered(int t) {
    Moment moment = numbered.at(t, limit);
    return moment == null ? null : found(moment, t, numbered.last());
  }

  private @Nullable Moment nth(int t) {
    Moment moment = nth.at(t, limit);
    return moment == null ? null : found(moment, t, nth.last());
  }

  private @Nullable Moment named(int t) {
    Moment moment = named.at(t, limit);
    return moment == null ? null : found(moment, t, named.last());
  }

  /** Where the words that may belong to one date end. */
  private int sentence(int t) {
    int end = t + 1;
    while (end < Math.min(tokens.size, t + REACH)) {
      if (tokens.kind[end] == Tokens.OTHER && !isRomanMonth(end)) {
        return end;
      }
      if (tokens.isMark(end, '。')) {
        return end; // nothing but the mark stands between two sentences
      }
      boolean stop = tokens.isMark(end, '.') || tokens.isMark(end, ';');
      if (stop && !(end + 1 < tokens.size && tokens.joined(end + 1)) && !isAbbreviation(end - 1)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean isRomanMonth(int t) {
    return RomanMonth.at(tokens, t) != NONE
        && tokens.isNumber(tokens.isMark(t - 1, '.') ? t - 2 : t - 1);
  }

  /** "Nov. 8", "8. November" and "godz. 18.30" do not end the sentence. */
  private boolean isAbbreviation(int t) {
    return tokens.isNumber(t)
        || isYearWord(t)
        || words.sense(t, Lexicon.TIME_AT) != 0
        || words.sense(t, Lexicon.DAY_PART) != 0
        || RomanMonth.at(tokens, t) != NONE
        || (words.sense(t, Lexicon.MONTH) != 0 && tokens.end[t] - tokens.start[t] <= 5);
  }

  /** "2020 թ. դեկտեմբերին", "พ.ศ. 2560": a letter or two for the year. */
  private boolean isYearWord(int t) {
    boolean year =
        words.value(t, Lexicon.UNIT) == 'y' || (words.value(t, Lexicon.FIELD) & 0xFF) == 'y';
    return year
        && tokens.end[t] - tokens.start[t] <= SHORT_YEAR
        && (tokens.isNumber(t - 1) || tokens.isNumber(t + 2));
  }

  private Moment found(Moment moment, int from, int to) {
    first = from;
    last = to;
    return moment;
  }

  private int outlook(int from, int to) {
    return Outlook.of(tokens.text, tokens.start[from], tokens.end[to], context.primaryLanguage());
  }

  // ---- on Tuesday

  private @Nullable Moment weekday(int t) {
    if (relative == null || !isWeekday(t) || isNoDay(t)) {
      return null;
    }
    Moment dated = numbered.behindWeekday(t, limit);
    if (dated != null) {
      return found(dated, t, numbered.last());
    }
    dated = dateBehind(t);
    if (dated != null) {
      return found(dated, t, named.last());
    }
    boolean clock =
        t + 1 < limit && words.sense(t + 1, Lexicon.DAY_PART) != 0 && words.isSpoken(t + 1);
    Moment moment = weekdays.isOtherWord(t) && !clock ? null : relative.read(t, t + 1);
    if (moment == null) {
      return null;
    }
    int end = clock ? t + 1 : t;
    LocalDate day = moment.date();
    if (outlook(t, end) == Outlook.AHEAD && moment.time() == null) {
      OffsetDateTime reference = context.reference();
      boolean today = reference != null && reference.toLocalDate().equals(day);
      moment = Moment.day(today ? day : day.plusWeeks(1));
    }
    return found(moment, t, end);
  }

  private boolean isWeekday(int t) {
    return t < limit && weekdays.isNamed(t);
  }

  /** "Chủ nhật, ngày 20-11": the date that the weekday stands before, if it falls on that day. */
  private @Nullable Moment dateBehind(int t) {
    int number = tokens.isMark(t + 1, ',') || tokens.isMark(t + 1, '(') ? t + 2 : t + 1;
    number = words.sense(number, Lexicon.FIELD) != 0 ? number + 1 : number;
    if (number >= limit || !tokens.isNumber(number)) {
      return null;
    }
    int weekday = words.value(t, Lexicon.WEEKDAY);
    Moment date = named.at(number, limit);
    words.begin(t, limit);
    return date != null && date.unit() == 'd' && date.date().getDayOfWeek().getValue() == weekday
        ? date
        : null;
  }

  private boolean isNarrative(int t) {
    return words.sense(t, Lexicon.NARRATIVE) != 0 && words.isSpoken(t);
  }

  /** "Două luni", "empat minggu": the word is a month or a week, too, and a number counts it. */
  private boolean isCountedUnit(int t) {
    return words.sense(t, Lexicon.UNIT) != 0 && t > 0 && counted != null && counted.isAmount(t - 1);
  }

  /** "The first Monday", "the following Monday", "Friday before last", "Sunday Times". */
  private boolean isNoDay(int t) {
    return isNarrative(t - 1)
        || isNarrative(t + 1)
        || nth.isCounted(t)
        || weekdays.isOrdinal(t)
        || isCountedUnit(t)
        || MonthNames.isWeekdayOfName(tokens, t, context.primaryLanguage());
  }
}
