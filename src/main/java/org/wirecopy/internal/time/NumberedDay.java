package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Days of running text that name their number and no month: "12日", "13일(월)", "no dia 3". The month
 * is that of the story or one beside it: what the verbs say decides, then the weekday in brackets,
 * then nearness. Of "3日間" and "20일 동안" the number counts days.
 */
final class NumberedDay {

  private static final int MOST = 31;

  /** A day ahead costs so many behind: news tells of what was. */
  private static final int AHEAD_COST = 3;

  /** Signs before a number that make a count or a rank of it. */
  private static final String COUNTERS = "第約约近每毎全共計计逾超満满余餘総总半延약총제";

  /** Languages that print the day behind its weekday without brackets. */
  private static final String BARE = "es it fr pt ca gl";

  /** The field of a word for day that stands before its number. */
  private static final int DAY_BEFORE = 0x100 | 'd';

  private static final String BRACKETED = "昨今明"; // from -1 day on

  private final Tokens tokens;
  private final DateReader words;
  private final StampContext context;
  private final @Nullable String language;
  private int last;

  NumberedDay(Tokens tokens, DateReader words, StampContext context) {
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.language = context.primaryLanguage();
  }

  /** The last token of the day found last. */
  int last() {
    return last;
  }

  /** The day that begins at token {@code t}, or null. */
  @Nullable Moment at(int t, int limit) {
    OffsetDateTime reference = context.reference();
    if (reference == null || language == null || t + 1 >= tokens.size) {
      return null;
    }
    if (isBracketed(t)) {
      last = t + 2;
      return bracketedDay(t, reference.toLocalDate());
    }
    if (t + 1 >= limit) {
      return null;
    }
    int number =
        switch (language) {
          case "zh", "ja", "ko" -> isMarkedDay(t) ? t : NONE;
          case "pt", "es" -> isNamedDay(t, limit) ? t + 1 : NONE;
          case "hi", "ur", "bn", "ta" -> isDayBehind(t) ? t : NONE;
          case "th", "vi" -> isDayBefore(t, limit) ? t + 1 : NONE;
          default -> NONE;
        };
    return number == NONE ? null : resolve(t, number, reference.toLocalDate());
  }

  /** 昨（13）日: the number stands within the word for yesterday, today or tomorrow. */
  private boolean isBracketed(int t) {
    return "zh".equals(language)
        && isDayNumber(t)
        && tokens.isMark(t - 1, '(')
        && tokens.isMark(t + 1, ')')
        && t + 2 < tokens.size
        && tokens.text.charAt(tokens.start[t + 2]) == '日'
        && tokens.start[t - 1] > 0
        && BRACKETED.indexOf(tokens.text.charAt(tokens.start[t - 1] - 1)) >= 0;
  }

  private @Nullable Moment bracketedDay(int t, LocalDate today) {
    int days = BRACKETED.indexOf(tokens.text.charAt(tokens.start[t - 1] - 1)) - 1;
    LocalDate day = today.plusDays(days);
    return day.getDayOfMonth() == tokens.value[t] ? Moment.day(day) : null;
  }

  /** 12日 and 12일, where neither side makes a count of it. */
  private boolean isMarkedDay(int t) {
    if (!isDayNumber(t) || !tokens.joined(t + 1) || tokens.kind[t + 1] != Tokens.WORD) {
      return false;
    }
    CharSequence text = tokens.text;
    char mark = text.charAt(tokens.start[t + 1]);
    boolean day = (mark == '日' || mark == '일') && tokens.end[t + 1] - tokens.start[t + 1] == 1;
    return day && !isCountBefore(t) && !isCountBehind(tokens.end[t + 1], tokens.value[t] == 1);
  }

  private boolean isDayNumber(int t) {
    boolean plain = tokens.isNumber(t) && tokens.digits(t) > 0 && tokens.digits(t) <= 2;
    return plain && tokens.value[t] >= 1 && tokens.value[t] <= MOST;
  }

  /** "第3日", "6·25", and the end of a stretch whose beginning names the month. */
  private boolean isCountBefore(int t) {
    int at = tokens.start[t] - 1;
    if (at >= 0 && tokens.text.charAt(at) == ' ') {
      at--;
    }
    if (at >= 0 && COUNTERS.indexOf(tokens.text.charAt(at)) >= 0) {
      return true;
    }
    boolean mark = tokens.joined(t) && tokens.kind[t - 1] == Tokens.MARK;
    boolean link = tokens.joined(t) && tokens.end[t - 1] - tokens.start[t - 1] <= 2;
    if (mark && (tokens.isNumber(t - 2) || "·.:/".indexOf((char) tokens.value[t - 1]) >= 0)) {
      return true;
    }
    boolean field = t > 0 && words.sense(t - 1, Lexicon.FIELD) != 0;
    return field
        || (link
            && t > 2
            && words.sense(t - 2, Lexicon.FIELD) != 0
            && tokens.isNumber(t - 3)
            && !isSentenceEnd(t - 1));
  }

  private boolean isSentenceEnd(int t) {
    return tokens.isMark(t, '。') || tokens.isMark(t, '、') || tokens.isMark(t, '，');
  }

  /** "3日間", "20일 동안", and of one day "1日に3回" and "1일 2회". */
  private boolean isCountBehind(int end, boolean one) {
    CharSequence text = tokens.text;
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (Announcers.countsDays(text, at, language)) {
      return true;
    }
    if (one && at < text.length() && "にで".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return one && at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** "No dia 3", "el día 12"; not "dia 3 de maio". */
  private boolean isNamedDay(int t, int limit) {
    boolean day = words.value(t, Lexicon.UNIT) == 'd' && words.sense(t, Lexicon.PLURAL) == 0;
    if (!day || tokens.text.charAt(tokens.end[t] - 1) != 'a' || !isDayNumber(t + 1)) {
      return false;
    }
    int next = t + 2;
    boolean more =
        next < limit
            && (words.sense(next, Lexicon.NOISE) != 0
                || words.sense(next, Lexicon.MONTH) != 0
                || words.sense(next, Lexicon.UNIT) != 0
                || (tokens.joined(next) && !tokens.isMark(next, ',')));
    return !more;
  }

  /** "วันที่ 5", "ngày 5": the word for a day of the month stands before, and no month behind. */
  private boolean isDayBefore(int t, int limit) {
    boolean day = words.value(t, Lexicon.FIELD) == DAY_BEFORE && isDayNumber(t + 1);
    int next = t + 2;
    boolean more =
        next < limit
            && (words.sense(next, Lexicon.MONTH) != 0
                || words.sense(next, Lexicon.FIELD) != 0
                || tokens.isNumber(next)
                || (tokens.joined(next) && tokens.isNumber(next + 1)));
    return day && !more;
  }

  /** "28 तारीख": the word for a day of the month stands behind, and no month before. */
  private boolean isDayBehind(int t) {
    return isDayNumber(t)
        && t + 1 < tokens.size
        && words.sense(t - 1, Lexicon.MONTH) == 0
        && Announcers.isDayMark(tokens.text, behindEnding(tokens.end[t]), language);
  }

  /** Behind the ending of "7-ஆம்". */
  private int behindEnding(int at) {
    CharSequence text = tokens.text;
    int end = at + 1;
    while (end < text.length() && Tokens.isLetter(text.charAt(end))) {
      end++;
    }
    return at < text.length() && text.charAt(at) == '-' ? end : at;
  }

  /**
   * The day of "viernes 7" and "sexta-feira (7)", if the weekday at {@code t} is right; or null.
   */
  @Nullable Moment behindWeekday(int t, int limit) {
    OffsetDateTime reference = context.reference();
    boolean brackets = tokens.isMark(t + 1, '(') && tokens.isMark(t + 3, ')');
    int number = brackets ? t + 2 : t + 1;
    if (reference == null || language == null || number >= limit || !isDayNumber(number)) {
      return null;
    }
    if (!brackets && (!BARE.contains(language) || isCounting(number + 1))) {
      return null;
    }
    last = brackets ? t + 3 : number;
    int weekday = words.value(t, Lexicon.WEEKDAY);
    return nearest((int) tokens.value[number], weekday, side(t), reference.toLocalDate());
  }

  /** "Viernes 7 personas", "viernes 7,5": what follows is counted, or part of the number. */
  private boolean isCounting(int t) {
    if (t >= tokens.size) {
      return false;
    }
    if (tokens.kind[t] == Tokens.MARK) {
      return tokens.joined(t) && tokens.isNumber(t + 1) && tokens.joined(t + 1);
    }
    int start = tokens.start[t];
    boolean small =
        start + 2 < tokens.text.length() && holdsSpace(start + 1, start + 2); // "y", "et"
    return !small
        && words.sense(t, Lexicon.NOISE) == 0
        && words.sense(t, Lexicon.TIME_AT) == 0
        && words.sense(t, Lexicon.BEFORE_NUMBER) == 0;
  }

  private boolean holdsSpace(int from, int to) {
    return tokens.text.charAt(from) == ' ' || tokens.text.charAt(to) == ' ';
  }

  private @Nullable Moment resolve(int first, int number, LocalDate today) {
    boolean mark = tokens.kind[number + 1] == Tokens.MARK; // "7-ஆம் தேதி"
    last = number == first && !mark ? number + 1 : number;
    int weekday = bracketed(last + 1);
    int day = (int) tokens.value[number];
    Moment moment = nearest(day, weekday, side(first), today);
    if (weekday != NONE) {
      last += 3;
    }
    return moment;
  }

  private static @Nullable Moment nearest(int day, int weekday, int side, LocalDate today) {
    LocalDate best = null;
    long bestCost = Long.MAX_VALUE;
    for (int months = -1; months <= 1; months++) {
      LocalDate month = today.plusMonths(months);
      LocalDate date = IsoStamp.date(month.getYear(), month.getMonthValue(), day);
      if (date == null || (weekday != NONE && date.getDayOfWeek().getValue() != weekday)) {
        continue;
      }
      long days = today.toEpochDay() - date.toEpochDay();
      boolean wrong = side < 0 ? days < 0 : side > 0 && days > 0;
      long cost = days >= 0 ? days : -AHEAD_COST * days;
      if (!wrong && cost < bestCost) {
        best = date;
        bestCost = cost;
      }
    }
    return best == null ? null : Moment.day(best);
  }

  /** The weekday of 13日（月）, or NONE. */
  private int bracketed(int t) {
    boolean brackets =
        t + 2 < tokens.size
            && (tokens.isMark(t, '(') || tokens.isMark(t, '（'))
            && (tokens.isMark(t + 2, ')') || tokens.isMark(t + 2, '）'));
    return brackets ? words.value(t + 1, Lexicon.WEEKDAY) : NONE;
  }

  private int side(int first) {
    int pointer = first > 0 ? words.value(first - 1, Lexicon.DEMONSTRATIVE) : NONE;
    if (pointer != NONE && words.sense(first - 1, Lexicon.DEMONSTRATIVE) != 0 && pointer != 0) {
      return Integer.signum(pointer);
    }
    return Outlook.of(tokens.text, tokens.start[first], tokens.end[last], language);
  }
}
