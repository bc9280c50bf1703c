package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import org.jspecify.annotations.Nullable;

/** Tells years that stand alone in running text from other numbers of four digits. */
final class YearNumbers {

  /** Marks that may stand right behind a year. */
  private static final String STOPS = ".,;:!?)]\"\u00BB\u201D\u201C\u2026、，。；）」』";

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
    if (isYearNumber(t)) {
      return isFollowed(t, limit) || isInflected(t) || (isAnnounced(t) && !isCounted(t));
    }
    return isOldYear(t) && isFollowed(t, limit) && isPartOfDate(t + 1);
  }

  /** The year of an era, 昭和51年, that begins at token {@code t}; or NONE. */
  int eraYear(int t, int limit) {
    boolean marked =
        t + 2 < limit
            && words.sense(t, Lexicon.ERA) != 0
            && tokens.isNumber(t + 1)
            && tokens.value[t + 1] < 200
            && words.value(t + 2, Lexicon.FIELD) == 'y';
    return marked ? words.value(t, Lexicon.ERA) + (int) tokens.value[t + 1] : NONE;
  }

  /** The last token of the year at {@code t}: its word or its ending belongs to it. */
  int end(int t, int limit) {
    return isFollowed(t, limit) ? t + 1 : t;
  }

  /** "2016'da", "в 1987-м": only years, and numbers that count, have such an ending. */
  private boolean isInflected(int t) {
    int at = tokens.end[t];
    CharSequence text = tokens.text;
    boolean hung = at + 1 < text.length() && "'\u2019-".indexOf(text.charAt(at)) >= 0;
    int end = at + 1;
    while (hung && end < text.length() && Tokens.isLetter(text.charAt(end))) {
      end++;
    }
    return hung && Announcers.isYearEnding(text, at + 1, end, language);
  }

  /** "1787 року": further back than a year that stands alone. */
  private boolean isOldYear(int t) {
    return tokens.isNumber(t)
        && tokens.digits(t) == 4
        && tokens.value[t] >= 1000
        && tokens.value[t] < 1900;
  }

  /** A word for "of the year" and not one that counts years: "1500 años". */
  private boolean isPartOfDate(int t) {
    return words.value(t, Lexicon.FIELD) == 'y' || words.sense(t, Lexicon.NOISE) != 0;
  }

  /** True if a word for year stands behind the number: then it belongs to the mention. */
  boolean isFollowed(int t, int limit) {
    int next = t + 1;
    return next < limit
        && words.isSpoken(next)
        && (words.value(next, Lexicon.UNIT) == 'y' || words.value(next, Lexicon.FIELD) == 'y');
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
    return word || Announcers.isBefore(tokens.text, tokens.start[t], language) || isSecondYear(t);
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
