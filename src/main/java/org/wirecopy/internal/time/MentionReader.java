package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a date begins at a token of running text, and which. Strict where {@link
 * RelativeReader} is generous: a number alone is no day, a month alone needs its capital.
 */
final class MentionReader {

  /** How far a date may reach, in tokens. */
  private static final int REACH = 12;

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final YearNumbers years;
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
    this.years = new YearNumbers(tokens, words, context.primaryLanguage());
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
      moment = pointed(t);
    }
    if (moment == null) {
      moment = absolute(t);
    }
    return moment == null ? weekday(t) : moment;
  }

  /** Where the words that may belong to one date end. */
  private int sentence(int t) {
    int end = t + 1;
    while (end < Math.min(tokens.size, t + REACH)) {
      if (tokens.kind[end] == Tokens.OTHER) {
        return end;
      }
      boolean stop = tokens.isMark(end, '.') || tokens.isMark(end, '。') || tokens.isMark(end, ';');
      if (stop && !(end + 1 < tokens.size && tokens.joined(end + 1)) && !isAbbreviation(end - 1)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** "Nov. 8" and "8. November" do not end the sentence. */
  private boolean isAbbreviation(int t) {
    return tokens.isNumber(t)
        || (words.sense(t, Lexicon.MONTH) != 0 && tokens.end[t] - tokens.start[t] <= 5);
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
    if (!told || isClockUnit(unit)) {
      return null;
    }
    return found(relative.read(t, end + 1), t, end);
  }

  /** The unit of the quantity that begins at {@code t}; the limit if none does. */
  private int unitBehind(int t) {
    if (t >= limit) {
      return limit;
    }
    if (!isAmount(t)) {
      boolean counted = (unitValue(t) & Lexicon.PAIR) != 0 || shares.at(t + 1) != 0;
      return unitValue(t) != 0 && counted ? t : limit; // "hace año y medio"
    }
    double share = shares.at(t + 1);
    return share == 0 ? t + 1 : shares.end();
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
        && !words.isRather(t, Lexicon.UNIT, Lexicon.DIRECTED_UNIT);
  }

  private boolean isClockUnit(int t) {
    int unit = isDirected(t) ? words.value(t, Lexicon.DIRECTED_UNIT) : words.value(t, Lexicon.UNIT);
    return "smhHqQ".indexOf((char) (unit & 0xFF)) >= 0;
  }

  // ---- yesterday, last week, next Tuesday

  private @Nullable Moment pointed(int t) {
    if (relative == null) {
      return null;
    }
    if (words.isRather(t, Lexicon.RELATIVE, Lexicon.NOISE)) {
      char unit = (char) (words.value(t, Lexicon.RELATIVE) & 0xFF);
      if (unit == 'w' && isHanWeekday(t + 1)) {
        return hanWeekday(words.value(t, Lexicon.RELATIVE) >> 8, t + 1);
      }
      boolean week = unit == 'w' && isWeekday(t + 1);
      int end = week ? t + 1 : t;
      boolean told = "dwMy".indexOf(unit) >= 0 && !isCommonWord(t) && !isDayBehind(t, unit);
      return told ? found(relative.read(t, end + 1), t, end) : null;
    }
    boolean weekday = isWeekday(t);
    boolean unit = isLongUnit(t);
    if (isDemonstrative(t) && (isWeekday(t + 1) || isLongUnit(t + 1))) {
      return found(relative.read(t, t + 2), t, t + 1);
    }
    if ((weekday || unit) && isDemonstrative(t + 1) && !isWeekday(t + 2)) {
      return found(relative.read(t, t + 2), t, t + 1);
    }
    if (weekday && words.isRather(t + 1, Lexicon.RELATIVE, Lexicon.NOISE)) {
      boolean week = (words.value(t + 1, Lexicon.RELATIVE) & 0xFF) == 'w';
      return week ? found(relative.read(t, t + 2), t, t + 1) : null;
    }
    return null;
  }

  /** 上周五 is Friday of last week, though the entry 上周 has taken half of 周五. */
  private boolean isHanWeekday(int t) {
    return t < limit
        && tokens.isNumber(t)
        && tokens.joined(t)
        && tokens.digits(t) == 0
        && tokens.value[t] >= 1
        && tokens.value[t] <= 6;
  }

  private @Nullable Moment hanWeekday(int weeks, int t) {
    OffsetDateTime reference = context.reference();
    if (reference == null) {
      return null;
    }
    LocalDate day = reference.toLocalDate().plusWeeks(weeks);
    int weekday = (int) tokens.value[t];
    return found(Moment.day(day.plusDays(weekday - day.getDayOfWeek().getValue())), t - 1, t);
  }

  /** "No último dia 24 de fevereiro": what follows is the day, and not the last one. */
  private boolean isDayBehind(int t, char unit) {
    boolean behind = unit == 'd' && tokens.isNumber(t + 1) && t + 1 < limit;
    boolean day = behind && absolute(t + 1) != null;
    words.begin(t, limit);
    return day;
  }

  /** "the day" and "mañana" have other meanings; a name of a day is longer than three letters. */
  private boolean isCommonWord(int t) {
    boolean article = words.value(t, Lexicon.RELATIVE) == 'd' && words.sense(t, Lexicon.UNIT) != 0;
    char c = tokens.text.charAt(tokens.start[t]);
    return article || (!Tokens.isUnspaced(c) && tokens.end[t] - tokens.start[t] < 3);
  }

  private boolean isDemonstrative(int t) {
    return t < limit && words.sense(t, Lexicon.DEMONSTRATIVE) != 0;
  }

  private boolean isLongUnit(int t) {
    int unit = t < limit ? words.value(t, Lexicon.UNIT) : NONE;
    return unit == 'w' || unit == 'M' || unit == 'y';
  }

  private boolean isWeekday(int t) {
    return t < limit
        && words.sense(t, Lexicon.WEEKDAY) != 0
        && (tokens.end[t] - tokens.start[t] > 3 || isUnspaced(t));
  }

  private boolean isUnspaced(int t) {
    return tokens.end[t] - tokens.start[t] > 1
        && Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }

  // ---- 8 November, February 2022, in 2021

  private @Nullable Moment absolute(int t) {
    if (!beginsDate(t)) {
      return null;
    }
    DateFields fields = words.read(t, limit);
    if (fields == null || fields.firstToken != t) {
      return years.isYear(t, limit) ? year(t) : bareMonth(t);
    }
    if (!isNamedRight(fields) || isVersion(fields)) {
      return null;
    }
    if (fields.hasDay()) {
      int end = fields.lastToken;
      return found(day(fields), t, words.isOrdinalEnding(end + 1) ? end + 1 : end);
    }
    return found(month(fields), t, fields.lastToken);
  }

  private boolean beginsDate(int t) {
    return tokens.isNumber(t)
        || words.sense(t, Lexicon.MONTH) != 0
        || words.sense(t, Lexicon.WEEKDAY) != 0
        || words.sense(t, Lexicon.ERA) != 0
        || words.sense(t, Lexicon.FIELD) != 0;
  }

  /** "may" and "mars" are months only with the capital that their language gives a month. */
  private boolean isNamedRight(DateFields fields) {
    String language = context.primaryLanguage();
    boolean capitals = language != null && "en de".contains(language);
    if (!capitals) {
      return true;
    }
    for (int t = fields.firstToken; t <= fields.lastToken; t++) {
      boolean month = words.sense(t, Lexicon.MONTH) != 0;
      if (month && Character.isLowerCase(tokens.text.charAt(tokens.start[t]))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Moment day(DateFields fields) {
    OffsetDateTime reference = context.reference();
    if (fields.year == NONE && reference != null) {
      fields.year = nearestYear(reference.toLocalDate(), fields.month, fields.day);
    }
    LocalDate date = fields.year == NONE ? null : fields.date();
    if (date == null) {
      return null;
    }
    boolean clock = fields.hasTime() && fields.hour < 24;
    LocalTime time = clock ? LocalTime.of(fields.hour, Math.max(0, fields.minute)) : null;
    return new Moment(date, time, clock ? 't' : 'd', false);
  }

  /**
   * The last such day, but the next one if that is much nearer: "on December 5", said in November.
   */
  private static int nearestYear(LocalDate today, int month, int day) {
    int year = NONE;
    long best = Long.MAX_VALUE;
    for (int y = today.getYear() - 4; y <= today.getYear() + 1; y++) {
      LocalDate date = IsoStamp.date(y, month, day);
      if (date != null) {
        long days = today.toEpochDay() - date.toEpochDay();
        long cost = days >= 0 ? days : -3 * days;
        if (cost < best) {
          best = cost;
          year = y;
        }
      }
    }
    return year;
  }

  private @Nullable Moment month(DateFields fields) {
    if (fields.month == NONE || fields.day != NONE) {
      return null;
    }
    OffsetDateTime reference = context.reference();
    boolean alone = fields.year == NONE;
    if (alone && (reference == null || !isMonthWord(fields))) {
      return null;
    }
    int year = fields.year;
    if (alone && reference != null) {
      LocalDate today = reference.toLocalDate();
      year = fields.month <= today.getMonthValue() ? today.getYear() : today.getYear() - 1;
    }
    LocalDate date = IsoStamp.date(year, fields.month, 1);
    return date == null ? null : new Moment(date, null, 'M', false);
  }

  /** "in March". */
  private @Nullable Moment bareMonth(int t) {
    DateFields fields = new DateFields();
    fields.month = words.value(t, Lexicon.MONTH);
    fields.use(t);
    boolean named = fields.month != NONE && isNamedRight(fields);
    return named ? found(month(fields), t, t) : null;
  }

  /** "In May" is a month; "May" alone is one only if no other word is spelled so. */
  private boolean isMonthWord(DateFields fields) {
    int t = fields.lastToken;
    if (words.sense(t, Lexicon.FIELD) != 0 || isUnspaced(t)) {
      return true;
    }
    int start = tokens.start[fields.firstToken];
    String language = context.primaryLanguage();
    boolean shortName = tokens.end[t] - tokens.start[t] <= 3;
    if (shortName || Announcers.isCommonWord(tokens.text, start, tokens.end[t], language)) {
      boolean announced = Announcers.isBefore(tokens.text, start, language) && !isNameBehind(t);
      return announced || (t + 1 < limit && words.value(t + 1, Lexicon.UNIT) == 'M');
    }
    return true;
  }

  /** "Of May Smith": a capital behind the word makes both a name. */
  private boolean isNameBehind(int t) {
    int next = t + 1;
    return "en".equals(context.primaryLanguage())
        && next < tokens.size
        && tokens.kind[next] == Tokens.OTHER
        && Character.isUpperCase(tokens.text.charAt(tokens.start[next]));
  }

  /** "2.10.22" in English numbers a version; others write days so. */
  private boolean isVersion(DateFields fields) {
    int last = fields.lastToken;
    return "en".equals(context.primaryLanguage())
        && tokens.isNumber(fields.firstToken)
        && tokens.isMark(fields.firstToken + 1, '.')
        && tokens.isNumber(last)
        && tokens.digits(last) == 2
        && tokens.isMark(last - 1, '.');
  }

  private @Nullable Moment year(int t) {
    LocalDate date = LocalDate.of((int) tokens.value[t], 1, 1);
    int end = years.isFollowed(t, limit) ? t + 1 : t;
    return found(new Moment(date, null, 'y', false), t, end);
  }

  // ---- on Tuesday

  private @Nullable Moment weekday(int t) {
    if (relative == null || !isWeekday(t)) {
      return null;
    }
    boolean clock = t + 1 < limit && words.sense(t + 1, Lexicon.DAY_PART) != 0;
    Moment moment = relative.read(t, t + 1);
    return found(moment, t, clock && moment != null ? t + 1 : t);
  }
}
