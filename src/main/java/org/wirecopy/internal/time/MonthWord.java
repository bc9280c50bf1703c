package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Whether a word of running text that is spelled like a month is one: by its capital, by its
 * length, and where it is another word as well by what announces it.
 */
final class MonthWord {

  private static final int SHORT_NAME = 3; // letters

  private static final int MAY = 5;

  private static final char FIRST_ARABIC = '\u0600';

  private final Tokens tokens;
  private final DateReader words;
  private final @Nullable String language;

  MonthWord(Tokens tokens, DateReader words, @Nullable String language) {
    this.tokens = tokens;
    this.words = words;
    this.language = language;
  }

  /** "may" and "mars" are months only with the capital that their language gives a month. */
  boolean isSpelledRight(DateFields fields) {
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

  /** "In May" is a month; "May" alone is one only if no other word is spelled so. */
  boolean isMonth(DateFields fields, int limit) {
    int t = fields.lastToken;
    int start = tokens.start[fields.firstToken];
    if (words.sense(t, Lexicon.FIELD) != 0) {
      return true;
    }
    if (isUnspaced(t)) { // "มี.ค." is March, "มีค" the beginning of a word
      return tokens.end[t] - start > SHORT_NAME || "th".equals(language) == holdsStop(start, t);
    }
    boolean monthBehind = t + 1 < limit && words.value(t + 1, Lexicon.UNIT) == 'M';
    if (Announcers.needsDayBehind(language)) {
      return monthBehind || Announcers.isDayBehind(tokens.text, tokens.end[t], language);
    }
    boolean shortName = tokens.end[t] - tokens.start[t] <= 3;
    boolean latin = tokens.text.charAt(start) < FIRST_ARABIC;
    boolean whole = Announcers.isShortName(tokens.text, start, tokens.end[t], language);
    if (shortName && latin && fields.month != MAY && !whole) {
      return false; // "in Mar del Plata": of the months only May is so short
    }
    if (shortName || Announcers.isCommonWord(tokens.text, start, tokens.end[t], language)) {
      return Announcers.isBefore(tokens.text, start, language) || monthBehind;
    }
    return true;
  }

  private boolean holdsStop(int start, int t) {
    for (int i = start; i < tokens.end[t]; i++) {
      if (tokens.text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private boolean isUnspaced(int t) {
    return tokens.end[t] - tokens.start[t] > 1
        && Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }
}
