package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/** The numbers of an expression that nothing else took: a day of the month, or an hour. */
final class FreeNumbers {

  private final Tokens tokens;
  private final DateReader words;
  private final int from;
  private final int to;

  FreeNumbers(Tokens tokens, DateReader words, int from, int to) {
    this.tokens = tokens;
    this.words = words;
    this.from = from;
    this.to = to;
  }

  boolean hasDay() {
    for (int t = from; t < to; t++) {
      if (isDay(t)) {
        return true;
      }
    }
    return false;
  }

  /** A number that may be a day: not one that a part of the day or "at" makes an hour. */
  private boolean isDay(int t) {
    boolean day =
        !words.isUsed(t)
            && words.isNumber(t)
            && words.number(t) >= (isArticle(t) ? 2 : 1)
            && words.number(t) <= 31
            && (!tokens.isNumber(t) || tokens.digits(t) <= 2);
    return day && !isHour(t);
  }

  /** "A" and "un" count one thing of its kind, and no day. */
  private boolean isArticle(int t) {
    return !tokens.isNumber(t) && words.sense(t, Lexicon.ORDINAL) == 0;
  }

  private boolean isHour(int t) {
    boolean ordinal = words.sense(t, Lexicon.ORDINAL) != 0 || words.isOrdinalEnding(t + 1);
    return !ordinal
        && (isInRange(t - 1, Lexicon.TIME_AT)
            || isInRange(t - 1, Lexicon.DAY_PART)
            || isInRange(t + 1, Lexicon.DAY_PART)
            || (tokens.isMark(t + 1, ',') && isInRange(t + 2, Lexicon.DAY_PART)));
  }

  private boolean isInRange(int t, char kind) {
    return t >= from && t < to && words.isRather(t, kind, Lexicon.NOISE);
  }

  int takeDay() {
    for (int t = from; t < to; t++) {
      if (isDay(t)) {
        words.consume(t);
        return (int) words.number(t);
      }
    }
    return NONE;
  }

  /** "7, this morning": the one number that nothing else took is the hour. */
  void takeHour(DateFields fields) {
    if (fields.hasTime()) {
      return;
    }
    int part = words.find(Lexicon.DAY_PART);
    for (int t = from; t < to; t++) {
      if (!words.isUsed(t)
          && words.isNumber(t)
          && words.number(t) <= 24
          && (isHour(t) || part != NONE)) {
        fields.hour = (int) words.number(t);
        if (part != NONE) {
          fields.hour = TimeReader.hour(fields.hour, words.value(part, Lexicon.DAY_PART));
        }
        words.consume(t);
        return;
      }
    }
  }
}
