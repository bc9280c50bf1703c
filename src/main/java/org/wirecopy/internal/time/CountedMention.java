package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Distances of running text from the day it was published: "two weeks ago", "vor einem Jahr", "قبل
 * أسبوع". The direction must be said, and no other day be what is counted from.
 */
final class CountedMention {

  /** Languages that say "two week ago" with the words of "last week". */
  private static final String POSTPOSED = "id ms th";

  private static final int MANY = 200; // years back that are still news, and no fraction

  private static final Set<String> EXTENTS = Set.of("内", "で", "안에", "내", "이내");

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final WeekdayWords weekdays;
  private final RelativeReader relative;
  private final Shares shares;
  private int limit;
  private int last;

  CountedMention(
      Tokens tokens,
      DateReader words,
      StampContext context,
      WeekdayWords weekdays,
      RelativeReader relative) {
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.weekdays = weekdays;
    this.relative = relative;
    this.shares = new Shares(tokens, words);
  }

  /** The last token of what was found last. */
  int last() {
    return last;
  }

  /** The moment told from token {@code t} on, or null. */
  @Nullable Moment at(int t, int limit) {
    this.limit = limit;
    Moment postposed = countedLast(t);
    return postposed != null ? postposed : counted(t);
  }

  private @Nullable Moment counted(int t) {
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
    return isHungOnDay(end + 1) ? weekOf(moment, t, end + 1) : found(moment, end);
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
    return found(Moment.of(day, unit), t + 1);
  }

  /** 3日内 and 51年で tell how long it takes, and no day. */
  private boolean isExtent(int t) {
    String word = tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString();
    return EXTENTS.contains(word);
  }

  /** "A week ago Friday", "two years ago this month": the day behind belongs to the distance. */
  private boolean isHungOnDay(int t) {
    boolean english = "en".equals(context.primaryLanguage());
    boolean day = t < limit && (weekdays.isNamed(t) || words.sense(t, Lexicon.RELATIVE) != 0);
    return english && day && words.value(t - 1, Lexicon.AFTER_NUMBER) == -1;
  }

  private @Nullable Moment weekOf(Moment counted, int from, int to) {
    int weekday = words.value(to, Lexicon.WEEKDAY);
    if (counted.unit() != 'w' || weekday == NONE) {
      return found(counted, to);
    }
    return found(relative.read(from, to + 1), to);
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
    boolean behind = words.value(t - 1, Lexicon.BEFORE_NUMBER) == -1 && words.isLongUnit(t);
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

  /** True if the token says how many. */
  boolean isAmount(int t) {
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

  private @Nullable Moment found(@Nullable Moment moment, int end) {
    last = end;
    return moment;
  }
}
