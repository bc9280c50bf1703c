package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a date begins at a token of running text, and which. Strict where {@link
 * RelativeReader} is generous: a number alone is no day, a month alone needs its capital.
 */
final class MentionReader {

  /** How far a date may reach, in tokens. */
  private static final int REACH = 12;

  private static final int SHORT_YEAR = 3; // letters, with the stop between two

  /** Languages that say "two week ago" with the words of "last week". */
  private static final String POSTPOSED = "id ms th";

  private static final int MANY = 200; // years back that are still news, and no fraction

  private static final Set<String> EXTENTS = Set.of("内", "で", "안에", "내", "이내");

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final NamedDate named;
  private final NthMention nth;
  private final NumberedDay numbered;
  private final WeekdayWords weekdays;
  private final @Nullable RelativeReader relative;
  private final Shares shares;
  private int first;
  private int last;
  private int limit;

  MentionReader(Tokens tokens, Lexicon lexicon, StampContext context) {
    this.tokens = tokens;
    this.context = context;
    this.words = new DateReader(tokens, lexicon, context, false);
    this.shares = new Shares(tokens, words);
    this.named = new NamedDate(tokens, words, context);
    this.nth = new NthMention(tokens, words, context);
    this.numbered = new NumberedDay(tokens, words, context);
    this.weekdays = new WeekdayWords(tokens, words, context.primaryLanguage());
    OffsetDateTime reference = context.reference();
    this.relative = reference == null ? null : new RelativeReader(tokens, words, reference);
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

  private @Nullable Moment found(@Nullable Moment moment, int from, int to) {
    first = from;
    last = to;
    return moment;
  }

  // ---- two weeks ago

  private @Nullable Moment counted(int t) {
    if (relative == null) {
      return null;
    }
    Moment postposed = countedLast(t);
    if (postposed != null) {
      return postposed;
    }
    int amount = words.isRather(t, Lexicon.BEFORE_NUMBER, Lexicon.TIME_AT) ? t + 1 : t;
    int unit = unitBehind(amount);
    if (unit >= limit) {
      return null;
    }
    boolean directed = isDirected(unit);
    boolean unitWord = words.isRather(unit, Lexicon.UNIT, Lexicon.TIME_AT);
    if (!directed && !unitWord) {
      return null;
    }
    int end = shares.at(unit + 1) == 0 || shares.end() > limit ? unit : shares.end() - 1;
    boolean told = directed || amount > t;
    if (!told && end + 1 < limit && words.sense(end + 1, Lexicon.AFTER_NUMBER) != 0) {
      end = end + 1;
      told = words.value(end, Lexicon.AFTER_NUMBER) < 0 || words.sense(end, Lexicon.ANCHOR) == 0;
    }
    if (!told || isExtent(end) || isClockUnit(unit) || words.sense(end, Lexicon.NARRATIVE) != 0) {
      return null;
    }
    boolean anchored =
        words.sense(end + 1, Lexicon.ANCHOR) != 0 || words.sense(t, Lexicon.ANCHOR) != 0;
    if (words.value(t, Lexicon.BEFORE_NUMBER) == 1 && anchored) {
      return null; // "через два дня после аварии", "after ten years"
    }
    Moment moment = relative.read(t, end + 1);
    if (moment == null || isOver(moment, t, end)) {
      return null;
    }
    return isHungOnDay(end + 1) ? weekOf(moment, t, end + 1) : found(moment, t, end);
  }

  /** "Dua minggu lalu": the entry "minggu lalu", last week, has taken what the number counts. */
  private @Nullable Moment countedLast(int t) {
    OffsetDateTime reference = context.reference();
    String language = context.primaryLanguage();
    if (reference == null
        || language == null
        || !POSTPOSED.contains(language)
        || !isAmount(t)
        || t + 1 >= limit
        || words.sense(t + 1, Lexicon.RELATIVE) == 0) {
      return null;
    }
    int value = words.value(t + 1, Lexicon.RELATIVE);
    char unit = (char) (value & 0xFF);
    long amount = tokens.isNumber(t) ? tokens.value[t] : words.value(t, Lexicon.CARDINAL);
    if (value >> 8 != -1 || "wMy".indexOf(unit) < 0 || amount > MANY) {
      return null;
    }
    LocalDate day =
        Distance.shift(reference.toLocalDate().atStartOfDay(), (int) -amount, unit).toLocalDate();
    return found(Moment.of(day, unit), t, t + 1);
  }

  /** 3日内 and 51年で tell how long it takes, and no day. */
  private boolean isExtent(int t) {
    String word = tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString();
    return EXTENTS.contains(word);
  }

  /** "A week ago Friday", "two years ago this month": the day behind belongs to the distance. */
  private boolean isHungOnDay(int t) {
    boolean english = "en".equals(context.primaryLanguage());
    boolean day = isWeekday(t) || (t < limit && words.sense(t, Lexicon.RELATIVE) != 0);
    return english && day && words.value(t - 1, Lexicon.AFTER_NUMBER) == -1;
  }

  private @Nullable Moment weekOf(Moment counted, int from, int to) {
    int weekday = words.value(to, Lexicon.WEEKDAY);
    if (counted.unit() != 'w' || weekday == NONE || relative == null) {
      return found(counted, from, to);
    }
    return found(relative.read(from, to + 1), from, to);
  }

  /** "In two days they built a bridge" takes two days, and none to come. */
  private boolean isOver(Moment moment, int from, int to) {
    OffsetDateTime reference = context.reference();
    return reference != null
        && moment.date().isAfter(reference.toLocalDate())
        && outlook(from, to) == Outlook.BEHIND;
  }

  private int outlook(int from, int to) {
    return Outlook.of(tokens.text, tokens.start[from], tokens.end[to], context.primaryLanguage());
  }

  /** The unit of the quantity that begins at {@code t}; the limit if none does. */
  private int unitBehind(int t) {
    if (t >= limit) {
      return limit;
    }
    if (!isAmount(t)) {
      if (isOneBack(t)) {
        return t;
      }
      boolean counted = (unitValue(t) & Lexicon.PAIR) != 0 || shares.at(t + 1) != 0;
      return unitValue(t) != 0 && counted ? t : limit; // "hace año y medio"
    }
    double share = shares.at(t + 1);
    return share == 0 ? t + 1 : shares.end();
  }

  /** "قبل أسبوع", "przed rokiem": one of a unit, without a number; not "قبل عام 2020". */
  private boolean isOneBack(int t) {
    boolean behind = words.value(t - 1, Lexicon.BEFORE_NUMBER) == -1 && isLongUnit(t);
    boolean more =
        tokens.isNumber(t + 1)
            || words.sense(t + 1, Lexicon.ANCHOR) != 0
            || words.sense(t + 1, Lexicon.MONTH) != 0
            || words.sense(t + 1, Lexicon.HIJRI_MONTH) != 0;
    return behind
        && words.sense(t - 1, Lexicon.BEFORE_NUMBER) != 0
        && words.sense(t, Lexicon.PLURAL) == 0
        && !more;
  }

  private int unitValue(int t) {
    int unit = words.value(t, Lexicon.UNIT);
    return unit == NONE ? 0 : unit;
  }

  private boolean isAmount(int t) {
    return tokens.isNumber(t)
        ? tokens.digits(t) <= 3
        : words.isRather(t, Lexicon.CARDINAL, Lexicon.MONTH);
  }

  private boolean isDirected(int t) {
    return words.sense(t, Lexicon.DIRECTED_UNIT) != 0
        && words.isSpoken(t)
        && !words.isRather(t, Lexicon.UNIT, Lexicon.DIRECTED_UNIT);
  }

  private boolean isClockUnit(int t) {
    int unit = isDirected(t) ? words.value(t, Lexicon.DIRECTED_UNIT) : words.value(t, Lexicon.UNIT);
    return "smhHqQ".indexOf((char) (unit & 0xFF)) >= 0;
  }

  // ---- yesterday, last week, next Tuesday

  private @Nullable Moment pointed(int t) {
    if (relative == null || words.sense(t, Lexicon.NARRATIVE) != 0) {
      return null;
    }
    if (words.isRather(t, Lexicon.RELATIVE, Lexicon.NOISE)) {
      Moment within = named.within(t, limit);
      if (within != null) {
        return found(within, t, named.last());
      }
      char unit = (char) (words.value(t, Lexicon.RELATIVE) & 0xFF);
      if (unit == 'w' && isHanWeekday(t + 1)) {
        return hanWeekday(words.value(t, Lexicon.RELATIVE) >> 8, t + 1);
      }
      boolean week = unit == 'w' && isWeekday(t + 1);
      int end = week ? t + 1 : t;
      boolean told = "dwMy".indexOf(unit) >= 0 && !isCommonWord(t) && !isDayBehind(t, unit);
      return told ? found(eitherSide(relative.read(t, end + 1), t), t, end) : null;
    }
    if (isDemonstrative(t)) {
      Moment month = named.pointed(t, limit);
      if (month == null) {
        month = named.withinPointed(t, limit);
      }
      if (month != null) {
        return found(month, t, named.last());
      }
    }
    boolean weekday = isWeekday(t);
    boolean unit = isLongUnit(t);
    boolean thai = "th".equals(context.primaryLanguage()); // there "next" stands behind
    if (!thai
        && isDemonstrative(t)
        && ((isWeekday(t + 1) && weekdays.isComing(t + 1)) || isLongUnit(t + 1))) {
      boolean week = words.value(t + 1, Lexicon.UNIT) == 'w' && isWeekday(t + 2);
      int end = week ? t + 2 : t + 1; // "ensi viikon keskiviikkona"
      return found(relative.read(t, end + 1), t, end);
    }
    if (weekday && weekBehind(t + 1) > t) {
      return found(relative.read(t, weekBehind(t + 1) + 1), t, weekBehind(t + 1));
    }
    boolean behind = isDemonstrative(t + 1) && (thai || !isHan(t + 1)) && !isBehindAnd(t + 1);
    if ((weekday || unit) && behind && (!isWeekday(t + 2) || isPostposed())) {
      return found(relative.read(t, t + 2), t, t + 1);
    }
    if (weekday && words.isRather(t + 1, Lexicon.RELATIVE, Lexicon.NOISE)) {
      boolean week = (words.value(t + 1, Lexicon.RELATIVE) & 0xFF) == 'w';
      return week ? found(relative.read(t, t + 2), t, t + 1) : null;
    }
    return null;
  }

  /**
   * The last token of "next week" at {@code t} or behind a small word there, as in "torsdag i næste
   * uge" and "Jumat pekan ini"; 0 if there is none.
   */
  private int weekBehind(int t) {
    int at = named.behindSmall(t, tokens.size); // the small word may be none of a date
    if (at > t && at < tokens.size && (words.value(at, Lexicon.RELATIVE) & 0xFF) == 'w') {
      boolean week = words.isRather(at, Lexicon.RELATIVE, Lexicon.NOISE);
      return week ? at : 0;
    }
    boolean pair =
        at + 1 < tokens.size
            && ((isPointer(at) && isWeek(at + 1)) || (isWeek(at) && isPointer(at + 1)));
    return pair && !isHan(at) ? at + 1 : 0;
  }

  private boolean isWeek(int t) {
    return words.value(t, Lexicon.UNIT) == 'w' && words.isSpoken(t);
  }

  /** Hindi "kal" is yesterday and tomorrow: the verb says which. */
  private @Nullable Moment eitherSide(@Nullable Moment day, int t) {
    OffsetDateTime reference = context.reference();
    if (day == null || reference == null || !words.hasOpposite(t, Lexicon.RELATIVE)) {
      return day;
    }
    LocalDate today = reference.toLocalDate();
    long days = Math.abs(today.toEpochDay() - day.date().toEpochDay());
    return Moment.day(today.plusDays(outlook(t, t) == Outlook.AHEAD ? days : -days));
  }

  /** 上周五 is Friday of last week, though the entry 上周 has taken half of 周五. */
  private boolean isHanWeekday(int t) {
    return t < limit
        && tokens.joined(t)
        && (isHanSunday(t)
            || (tokens.isNumber(t)
                && tokens.digits(t) == 0
                && tokens.value[t] >= 1
                && tokens.value[t] <= 6));
  }

  /** 本周日, but not 本周日程. */
  private boolean isHanSunday(int t) {
    char c = tokens.text.charAt(tokens.start[t]);
    int end = tokens.start[t] + 1;
    boolean word = end < tokens.text.length() && "程常报報前内".indexOf(tokens.text.charAt(end)) >= 0;
    return (c == '日' || c == '天') && !word;
  }

  private @Nullable Moment hanWeekday(int weeks, int t) {
    OffsetDateTime reference = context.reference();
    if (reference == null) {
      return null;
    }
    LocalDate day = reference.toLocalDate().plusWeeks(weeks);
    int weekday = isHanSunday(t) ? 7 : (int) tokens.value[t];
    return found(Moment.day(day.plusDays(weekday - day.getDayOfWeek().getValue())), t - 1, t);
  }

  /** "No último dia 24 de fevereiro": what follows is the day, and not the last one. */
  private boolean isDayBehind(int t, char unit) {
    boolean behind = unit == 'd' && tokens.isNumber(t + 1) && t + 1 < limit;
    boolean day = behind && named.at(t + 1, limit) != null;
    words.begin(t, limit);
    return day;
  }

  /** "the day" and "mañana" have other meanings; a name of a day has more than one letter. */
  private boolean isCommonWord(int t) {
    boolean article = words.value(t, Lexicon.RELATIVE) == 'd' && words.sense(t, Lexicon.UNIT) != 0;
    char c = tokens.text.charAt(tokens.start[t]);
    return article || (!Tokens.isUnspaced(c) && tokens.end[t] - tokens.start[t] < 2) || isNoun(t);
  }

  /** "Der Morgen", "cada mañana": tomorrow, were it not for the capital or the word before. */
  private boolean isNoun(int t) {
    String language = context.primaryLanguage();
    return (words.value(t, Lexicon.RELATIVE) & 0xFF) == 'd'
        && (MonthNames.isNoun(tokens, t, language)
            || (words.value(t, Lexicon.RELATIVE) >> 8 == 1
                && Announcers.isDeterminerBefore(tokens.text, tokens.start[t], language)));
  }

  private boolean isDemonstrative(int t) {
    return t < limit && isPointer(t);
  }

  private boolean isPointer(int t) {
    return words.isSpoken(t)
        && words.sense(t, Lexicon.DEMONSTRATIVE) != 0
        && words.sense(t, Lexicon.NARRATIVE) == 0;
  }

  /** Hebrew and Arabic write "and" as a letter of the next word, which begins something new. */
  private boolean isBehindAnd(int t) {
    return "ו\u0648".indexOf(tokens.text.charAt(tokens.start[t])) >= 0;
  }

  /** In 星期天下雨 the sign for "next" is part of another word. */
  private boolean isHan(int t) {
    return Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }

  /** In Arabic "last" belongs to the day before it, and not to one that follows. */
  private boolean isPostposed() {
    String language = context.primaryLanguage();
    return "ar".equals(language) || "he".equals(language);
  }

  private boolean isLongUnit(int t) {
    int unit = t < limit ? words.value(t, Lexicon.UNIT) : NONE;
    return unit == 'w' || unit == 'M' || unit == 'y';
  }

  private boolean isWeekday(int t) {
    return t < limit && weekdays.isNamed(t);
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
    return words.sense(t, Lexicon.UNIT) != 0 && t > 0 && isAmount(t - 1);
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
