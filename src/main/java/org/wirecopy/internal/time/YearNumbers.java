package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/** Tells years that stand alone in running text from other numbers of four digits. */
final class YearNumbers {

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
    return isYearNumber(t) && (isFollowed(t, limit) || (isAnnounced(t) && !isCounted(t)));
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
    return t + 1 < tokens.size
        && tokens.joined(t + 1)
        && !tokens.isMark(t + 1, '.')
        && !tokens.isMark(t + 1, ',');
  }
}
