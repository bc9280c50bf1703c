package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import org.jspecify.annotations.Nullable;

/** Tells years that stand alone in running text from other numbers of four digits. */
final class YearNumbers {

  /** Marks that may stand right behind a year. */
  private static final char FIRST = '元'; // the first year of an era

  private static final String STOPS = ".,;:!?)]\"\u00BB\u201D\u201C\u2026、，。；）」』";

  private static final char FIRST_HEBREW = '\u0590'; // from here on endings need no hyphen

  private final Tokens tokens;
  private final DateReader words;
  private final @Nullable String language;

  YearNumbers(Tokens tokens, DateReader words, @Nullable String language) {
    this.tokens = tokens;
    this.words = words;
    this.language = language;
  }

  /** "in 2021", "seit 2014", "2021年", "в 2021 году": a year needs a word that makes it one. */
  boolean isYear(int t, int limit) {
    if (isBuddhist(t)) {
      return isYearWord(tokens.isMark(t - 1, '.') ? t - 2 : t - 1);
    }
    if (isYearNumber(t)) {
      return isFollowed(t, limit) || isInflected(t) || (isAnnounced(t) && !isCounted(t));
    }
    return isOldYear(t) && isFollowed(t, limit) && isPartOfDate(t);
  }

  /** The year of an era, 昭和51年, that begins at token {@code t}; or NONE. */
  int eraYear(int t) {
    boolean marked =
        t + 2 < tokens.size
            && words.sense(t, Lexicon.ERA) != 0
            && words.value(t + 2, Lexicon.FIELD) == 'y';
    if (!marked) {
      return NONE;
    }
    boolean first = tokens.joined(t + 1) && tokens.text.charAt(tokens.start[t + 1]) == FIRST;
    boolean number = tokens.isNumber(t + 1) && tokens.value[t + 1] < 200;
    int year = first ? 1 : (int) tokens.value[t + 1];
    return first || number ? words.value(t, Lexicon.ERA) + year : NONE;
  }

  /** The year at token {@code t} as the Gregorian calendar counts it. */
  int value(int t) {
    int year = (int) tokens.value[t];
    return isBuddhist(t) ? year - DateFields.BUDDHIST_AHEAD : year;
  }

  /** The last token of the year at {@code t}: its word or its ending belongs to it. */
  int end(int t, int limit) {
    return isFollowed(t, limit) ? wordBehind(t) : t;
  }

  /**
   * Where the year's word may stand: behind a stop or an ending, as in "1984. gadā", "2018-ci il".
   */
  private int wordBehind(int t) {
    if (tokens.isMark(t + 1, '.') && tokens.joined(t + 1)) {
      return t + 2;
    }
    boolean ending =
        tokens.isMark(t + 1, '-')
            && tokens.joined(t + 1)
            && tokens.joined(t + 2)
            && t + 2 < tokens.size
            && Announcers.isYearEnding(
                tokens.text, tokens.start[t + 2], tokens.end[t + 2], language);
    return ending ? t + 3 : t + 1;
  }

  /** "2016'da", "в 1987-м": only years, and numbers that count, have such an ending. */
  private boolean isInflected(int t) {
    int at = tokens.end[t];
    CharSequence text = tokens.text;
    boolean mark = at + 1 < text.length() && "'\u2019-".indexOf(text.charAt(at)) >= 0;
    int start = mark ? at + 1 : at;
    int end = start;
    while (end < text.length() && Tokens.isLetter(text.charAt(end))) {
      end++;
    }
    boolean hung = mark || (end > start && text.charAt(start) >= FIRST_HEBREW);
    return hung && Announcers.isYearEnding(text, start, end, language);
  }

  /** "1787 року": further back than a year that stands alone. */
  private boolean isOldYear(int t) {
    return tokens.isNumber(t)
        && tokens.digits(t) == 4
        && tokens.value[t] >= 1000
        && tokens.value[t] < 1900;
  }

  /** A word for "of the year", or an ordinal, and not one that counts years: "1500 años". */
  private boolean isPartOfDate(int t) {
    int word = wordBehind(t);
    return word > t + 1
        || words.value(word, Lexicon.FIELD) == 'y'
        || words.sense(word, Lexicon.NOISE) != 0;
  }

  /** True if a word for year stands behind the number: then it belongs to the mention. */
  boolean isFollowed(int t, int limit) {
    int next = wordBehind(t);
    return next < limit
        && words.isSpoken(next)
        && (words.value(next, Lexicon.UNIT) == 'y' || words.value(next, Lexicon.FIELD) == 'y')
        && (next == t + 1 || !tokens.isMark(t + 1, '.') || isInflectedUnit(next))
        && !isMeter(next);
  }

  /** "1984. gadā", but not "... in 1984. Year": a sentence begins with a capital. */
  private boolean isInflectedUnit(int t) {
    return Character.isLowerCase(tokens.text.charAt(tokens.start[t]));
  }

  /** Lithuanian shortens the year to "m." and the meter to "m". */
  private boolean isMeter(int t) {
    return tokens.end[t] - tokens.start[t] == 1
        && tokens.text.charAt(tokens.start[t]) == 'm'
        && !tokens.isMark(t + 1, '.');
  }

  private boolean isYearWord(int t) {
    return t >= 0
        && tokens.kind[t] == Tokens.WORD
        && words.isSpoken(t)
        && (words.value(t, Lexicon.UNIT) == 'y' || (words.value(t, Lexicon.FIELD) & 0xFF) == 'y');
  }

  /** A year of Thailand's calendar. */
  private boolean isBuddhist(int t) {
    return "th".equals(language)
        && tokens.isNumber(t)
        && tokens.digits(t) == 4
        && tokens.value[t] >= 1900 + DateFields.BUDDHIST_AHEAD
        && tokens.value[t] <= 2100 + DateFields.BUDDHIST_AHEAD;
  }

  private boolean isYearNumber(int t) {
    return tokens.isNumber(t)
        && tokens.digits(t) == 4
        && tokens.value[t] >= 1900
        && tokens.value[t] <= 2100;
  }

  private boolean isAnnounced(int t) {
    boolean word =
        t > 0
            && tokens.kind[t - 1] == Tokens.WORD
            && words.isSpoken(t - 1)
            && (words.sense(t - 1, Lexicon.NOISE) != 0
                || words.sense(t - 1, Lexicon.BEFORE_NUMBER) != 0
                || words.sense(t - 1, Lexicon.ANCHOR) != 0
                || (words.value(t - 1, Lexicon.UNIT) == 'y' && !tokens.isNumber(t - 2)));
    return word
        || Announcers.isBefore(tokens.text, tokens.start[t], language)
        || isPrefixed(t)
        || isBehindVerb(t)
        || Announcers.isYearBehind(tokens.text, tokens.end[t], language)
        || isSecondYear(t);
  }

  /** "Huset byggdes 1938 och": Swedish sets the year right behind the verb. */
  private boolean isBehindVerb(int t) {
    if (!"sv".equals(language) || t == 0 || tokens.kind[t - 1] == Tokens.MARK) {
      return false;
    }
    boolean free =
        t + 1 >= tokens.size
            || tokens.kind[t + 1] == Tokens.MARK
            || Announcers.isYearBehind(tokens.text, tokens.end[t], language);
    return free && Outlook.isPastBefore(tokens.text, tokens.start[t], language);
  }

  /** "ב-2020": the small word is hung on it. */
  private boolean isPrefixed(int t) {
    return t > 1
        && tokens.isMark(t - 1, '-')
        && tokens.joined(t)
        && tokens.joined(t - 1)
        && words.sense(t - 2, Lexicon.NOISE) != 0
        && words.isSpoken(t - 2);
  }

  /** "between 2014 and 2019": one short word after a year that was announced. */
  private boolean isSecondYear(int t) {
    return t > 2
        && isYearNumber(t - 2)
        && tokens.kind[t - 1] != Tokens.MARK
        && tokens.end[t - 1] - tokens.start[t - 1] <= 3
        && (Announcers.isBefore(tokens.text, tokens.start[t - 2], language)
            || words.value(t - 3, Lexicon.UNIT) == 'y');
  }

  /** "2014m", "2014-15": something is glued to it that no sentence puts there. */
  private boolean isCounted(int t) {
    boolean glued = t + 1 < tokens.size && tokens.joined(t + 1);
    boolean mark = glued && tokens.kind[t + 1] == Tokens.MARK;
    return glued && !(mark && STOPS.indexOf((char) tokens.value[t + 1]) >= 0);
  }
}
