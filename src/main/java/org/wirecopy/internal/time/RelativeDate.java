package org.wirecopy.internal.time;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Stamps told by their distance from the fetch: "3 hours ago", "gestern, 22:08". */
final class RelativeDate {

  /** Beyond so many tokens a text is no relative stamp. */
  private static final int MOST_TOKENS = 16;

  private RelativeDate() {}

  static @Nullable Stamp stamp(CharSequence text, int length, StampContext context) {
    OffsetDateTime reference = context.reference();
    if (reference == null) {
      return null;
    }
    Lexicon lexicon = Lexicon.get();
    Tokens tokens = new Tokens(text, lexicon);
    int end = tokens.scan(0, length);
    if (end < length || tokens.size > MOST_TOKENS) {
      return null;
    }
    DateReader words = new DateReader(tokens, lexicon, context, false);
    int from = 0;
    while (from < tokens.size && !isRelative(lexicon, tokens, from)) {
      from++;
    }
    int to = from;
    while (to < tokens.size && tokens.kind[to] != Tokens.OTHER) {
      to++;
    }
    if (from == tokens.size) {
      return null;
    }
    words.begin(from, to);
    if (!isCounted(words, tokens, from, to)) {
      return null;
    }
    Moment moment = new RelativeReader(tokens, words, reference).read(from, to);
    if (moment == null || moment.date().isAfter(reference.toLocalDate()) || moment.unit() == 'y') {
      return null;
    }
    return new Stamp(
        moment.toTimestamp(reference),
        tokens.start[from],
        tokens.end[to - 1],
        StampSearch.role(tokens, words, lexicon, from));
  }

  /** A distance with its direction, or a day named from today. */
  private static boolean isCounted(DateReader words, Tokens tokens, int from, int to) {
    boolean number = false;
    boolean unit = false;
    for (int t = from; t < to; t++) {
      if (words.sense(t, Lexicon.RELATIVE) != 0) {
        return true;
      }
      number |= tokens.isNumber(t) || words.sense(t, Lexicon.CARDINAL) != 0;
      if (words.sense(t, Lexicon.DIRECTED_UNIT) != 0) {
        return number;
      }
      unit |= words.sense(t, Lexicon.UNIT) != 0;
      boolean direction =
          words.sense(t, Lexicon.BEFORE_NUMBER) != 0 || words.sense(t, Lexicon.AFTER_NUMBER) != 0;
      if (unit && direction) {
        return true;
      }
      if (direction) {
        unit |= hasUnit(words, t, to);
        if (unit) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasUnit(DateReader words, int from, int to) {
    for (int t = from; t < to; t++) {
      if (words.sense(t, Lexicon.UNIT) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Lexicon lexicon, Tokens tokens, int t) {
    if (tokens.kind[t] == Tokens.NUMBER) {
      return true;
    }
    if (tokens.kind[t] != Tokens.WORD) {
      return false;
    }
    for (int s = tokens.ref[t]; s != 0; s = lexicon.nextSense(s)) {
      char kind = lexicon.kind(s);
      if (kind == Lexicon.RELATIVE || kind == Lexicon.BEFORE_NUMBER || kind == Lexicon.CARDINAL) {
        return true;
      }
    }
    return false;
  }
}
