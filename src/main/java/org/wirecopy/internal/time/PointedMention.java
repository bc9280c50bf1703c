package org.wirecopy.internal.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Days, weeks and months of running text that a word points to from the day of publication:
 * "yesterday", "last week", "next Tuesday", "上周五".
 */
final class PointedMention {

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final NamedDate named;
  private final WeekdayWords weekdays;
  private final RelativeReader relative;
  private int limit;
  private int last;

  PointedMention(
      Tokens tokens,
      DateReader words,
      StampContext context,
      NamedDate named,
      WeekdayWords weekdays,
      RelativeReader relative) {
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.named = named;
    this.weekdays = weekdays;
    this.relative = relative;
  }

  /** The last token of what was found last. */
  int last() {
    return last;
  }

  /** The moment told from token {@code t} on, or null. */
  @Nullable Moment at(int t, int limit) {
    this.limit = limit;
    return words.sense(t, Lexicon.NARRATIVE) != 0 ? null : pointed(t);
  }

  private @Nullable Moment pointed(int t) {
    if (words.isRather(t, Lexicon.RELATIVE, Lexicon.NOISE)) {
      Moment within = named.within(t, limit);
      if (within != null) {
        return found(within, named.last());
      }
      char unit = (char) (words.value(t, Lexicon.RELATIVE) & 0xFF);
      if (unit == 'w' && isHanWeekday(t + 1)) {
        return hanWeekday(words.value(t, Lexicon.RELATIVE) >> 8, t + 1);
      }
      boolean week = unit == 'w' && isWeekday(t + 1);
      int end = week ? t + 1 : t;
      boolean told = "dwMy".indexOf(unit) >= 0 && !isCommonWord(t) && !isDayBehind(t, unit);
      return told ? found(eitherSide(relative.read(t, end + 1), t), end) : null;
    }
    if (isDemonstrative(t)) {
      Moment month = named.pointed(t, limit);
      if (month == null) {
        month = named.withinPointed(t, limit);
      }
      if (month != null) {
        return found(month, named.last());
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
      return found(relative.read(t, end + 1), end);
    }
    if (weekday && weekBehind(t + 1) > t) {
      return found(relative.read(t, weekBehind(t + 1) + 1), weekBehind(t + 1));
    }
    boolean behind = isDemonstrative(t + 1) && (thai || !isHan(t + 1)) && !isBehindAnd(t + 1);
    if ((weekday || unit) && behind && (!isWeekday(t + 2) || isPostposed())) {
      return found(relative.read(t, t + 2), t + 1);
    }
    if (weekday && words.isRather(t + 1, Lexicon.RELATIVE, Lexicon.NOISE)) {
      boolean week = (words.value(t + 1, Lexicon.RELATIVE) & 0xFF) == 'w';
      return week ? found(relative.read(t, t + 2), t + 1) : null;
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
    return Moment.day(today.plusDays(outlook(t) == Outlook.AHEAD ? days : -days));
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
    return found(Moment.day(day.plusDays(weekday - day.getDayOfWeek().getValue())), t);
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
    return t < limit && words.isLongUnit(t);
  }

  private boolean isWeekday(int t) {
    return t < limit && weekdays.isNamed(t);
  }

  private int outlook(int t) {
    return Outlook.of(tokens.text, tokens.start[t], tokens.end[t], context.primaryLanguage());
  }

  private @Nullable Moment found(@Nullable Moment moment, int end) {
    last = end;
    return moment;
  }
}
