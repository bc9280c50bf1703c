package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/** Tells weekdays of running text from words that are spelled like one. */
final class WeekdayWords {

  private static final int SHORT = 3; // letters

  private final Tokens tokens;
  private final DateReader words;
  private final @Nullable String language;

  WeekdayWords(Tokens tokens, DateReader words, @Nullable String language) {
    this.tokens = tokens;
    this.words = words;
    this.language = language;
  }

  /** True of the name of a weekday that is no abbreviation, or that a word behind it makes one. */
  boolean isNamed(int t) {
    return words.sense(t, Lexicon.WEEKDAY) != 0
        && !isContraction(t)
        && (tokens.end[t] - tokens.start[t] > SHORT || isUnspaced(t) || isDayByWordBehind(t));
  }

  /** "We'd" is no Wednesday. */
  private boolean isContraction(int t) {
    int mark = tokens.end[t] - 2;
    return mark > tokens.start[t]
        && "'\u2019".indexOf(tokens.text.charAt(mark)) >= 0
        && tokens.text.charAt(mark + 1) == 'd';
  }

  /** "بدھ کو": of the short names those that a word behind them makes a day. */
  private boolean isDayByWordBehind(int t) {
    return tokens.end[t] - tokens.start[t] == SHORT
        && words.isSpoken(t)
        && (Announcers.isDayBehind(tokens.text, tokens.end[t], language)
            || Announcers.isShortName(tokens.text, tokens.start[t], tokens.end[t], language));
  }

  private boolean isUnspaced(int t) {
    return tokens.end[t] - tokens.start[t] > 1
        && Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }

  /** "På fredag" is ahead, "på fredagen" behind: the article is of a day that was told of. */
  boolean isComing(int t) {
    return !("sv".equals(language) && endsWith(t, "en"));
  }

  private boolean endsWith(int t, String ending) {
    return tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString().endsWith(ending);
  }

  /** "Окружающую среду" is no Wednesday, "в среду" is one. */
  boolean isOtherWord(int t) {
    return Announcers.isCommonWord(tokens.text, tokens.start[t], tokens.end[t], language)
        && !Announcers.isBefore(tokens.text, tokens.start[t], language)
        && !Announcers.isDayBehind(tokens.text, tokens.end[t], language);
  }

  /**
   * "Na quinta edição": five Portuguese weekdays are ordinals where a noun follows. Greek writes
   * weekdays with a capital.
   */
  boolean isOrdinal(int t) {
    if ("el".equals(language)) {
      return Character.isLowerCase(tokens.text.charAt(tokens.start[t]));
    }
    return words.sense(t, Lexicon.ORDINAL) != 0
        && t + 1 < tokens.size
        && tokens.kind[t + 1] == Tokens.OTHER;
  }
}
