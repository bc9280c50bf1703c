package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.util.Arrays;

/**
 * What the readers of one date share: the tokens, which of them are read, and what they said. One
 * object serves one text; {@link #begin} starts the next stretch of it.
 */
final class Reading {

  final Tokens tokens;
  final Words words;
  final StampContext context;

  /** A loose reading takes the whole text for one date; a strict one looks for it among words. */
  final boolean loose;

  final boolean[] used;
  DateFields fields = new DateFields();
  int from;
  int to;

  /** The last token of the time of day, or {@link DateFields#NONE}. */
  int lastTimeToken = NONE;

  Reading(Tokens tokens, Lexicon lexicon, StampContext context, boolean loose) {
    this.tokens = tokens;
    this.words = new Words(tokens, lexicon, context, loose);
    this.context = context;
    this.loose = loose;
    this.used = new boolean[tokens.length()];
  }

  /** Starts on tokens [first, last), of which none is read. */
  void begin(int first, int last) {
    from = first;
    to = last;
    Arrays.fill(used, false);
    words.share(first, last);
  }

  /** Forgets what was said; what is read stays so. */
  void clear() {
    fields = new DateFields();
    lastTimeToken = NONE;
  }

  void take(int t) {
    used[t] = true;
    fields.use(t);
  }

  /** Takes the tokens of a time of day, both ends included. */
  void takeTime(int first, int last) {
    for (int t = first; t <= last; t++) {
      take(t);
    }
    lastTimeToken = last;
  }

  boolean inRange(int t) {
    return t >= from && t < to;
  }

  boolean isTwoDigits(int t) {
    return t < to && tokens.isNumber(t) && tokens.digits(t) == 2;
  }

  /** A number, or in a text that is nothing but a date a number's word: "fourth of July". */
  boolean isNumber(int t) {
    return tokens.isNumber(t)
        || (loose
            && tokens.kind[t] == Tokens.WORD
            && (words.has(t, Lexicon.ORDINAL) || words.has(t, Lexicon.CARDINAL))
            && !words.has(t, Lexicon.MONTH)
            && !words.has(t, Lexicon.NOISE));
  }

  long number(int t) {
    if (tokens.isNumber(t)) {
      return tokens.value[t];
    }
    int ordinal = words.value(t, Lexicon.ORDINAL);
    return ordinal != NONE ? ordinal : words.value(t, Lexicon.CARDINAL);
  }

  /** 1 to 5 for what counts the weekday right behind it, "first" or "1st", else 0. */
  int weekdayCount(int t) {
    boolean ending = words.isOrdinalEnding(t + 1);
    int weekday = ending ? t + 2 : t + 1;
    boolean counts = ending || words.sense(t, Lexicon.ORDINAL) != 0;
    if (!counts || weekday >= to || words.sense(weekday, Lexicon.WEEKDAY) == 0) {
      return 0;
    }
    long count = ending ? number(t) : words.value(t, Lexicon.ORDINAL);
    return count >= 1 && count <= 5 ? (int) count : 0;
  }

  /** A number of at most four digits that is not read. */
  boolean isPlain(int t) {
    return tokens.isNumber(t) && !used[t] && tokens.digits(t) <= 4;
  }

  /** What stands between the numbers of a date. */
  boolean isSeparator(int t) {
    return tokens.isMark(t, '/')
        || tokens.isMark(t, '.')
        || tokens.isMark(t, '-')
        || tokens.isMark(t, '|')
        || (loose && tokens.isMark(t, ','));
  }

  /** The length of token {@code t}, in UTF-16 code units. */
  int length(int t) {
    return tokens.end[t] - tokens.start[t];
  }
}
