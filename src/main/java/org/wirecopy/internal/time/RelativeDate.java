package org.wirecopy.internal.time;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Stamps told by their distance from the fetch: "3 hours ago", "gestern, 22:08". */
final class RelativeDate {

  /** Beyond so many tokens a text is no relative stamp. */
  private static final int MOST_TOKENS = 16;

  /** The kinds of words that a distance or a day may begin with. */
  private static final String STARTS =
      ""
          + Lexicon.RELATIVE
          + Lexicon.BEFORE_NUMBER
          + Lexicon.CARDINAL
          + Lexicon.UNIT
          + Lexicon.DIRECTED_UNIT;

  /** A word for now or a day is longer, where the language is not known: "No. 4" is not nynorsk. */
  private static final int SHORTEST = 3;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final DateReader words;
  private final boolean known; // the language

  private RelativeDate(Tokens tokens, Lexicon lexicon, StampContext context) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = new DateReader(tokens, lexicon, context, false);
    String language = context.primaryLanguage();
    this.known = language != null && lexicon.language(language) >= 0;
  }

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
    RelativeDate search = new RelativeDate(tokens, lexicon, context);
    int from = 0;
    while (from < tokens.size) {
      if (!isRelative(lexicon, tokens, from)) {
        from++;
        continue;
      }
      int to = from;
      while (to < tokens.size && tokens.kind[to] != Tokens.OTHER) {
        to++;
      }
      Stamp stamp = search.read(from, to, reference);
      if (stamp != null) {
        return stamp;
      }
      from = to;
    }
    return null;
  }

  /** The stamp that the words from {@code from} up to {@code to} are, or null. */
  private @Nullable Stamp read(int from, int to, OffsetDateTime reference) {
    words.begin(from, to);
    if (!isCounted(from, to)) {
      return null;
    }
    Moment moment = new RelativeReader(tokens, words, reference).read(from, to);
    if (moment == null || moment.date().isAfter(reference.toLocalDate()) || moment.unit() == 'y') {
      return null;
    }
    return new Stamp(
        moment.toTimestamp(),
        tokens.start[from],
        tokens.end[to - 1],
        StampSearch.role(tokens, words, lexicon, from));
  }

  /** A distance with its direction, or a day named from today. */
  private boolean isCounted(int from, int to) {
    boolean number = false;
    boolean unit = false;
    for (int t = from; t < to; t++) {
      if (words.sense(t, Lexicon.RELATIVE) != 0 && isSpoken(t)) {
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
        unit |= hasUnit(t, to);
        if (unit) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSpoken(int t) {
    int length = tokens.end[t] - tokens.start[t];
    return known
        ? words.isSpoken(t)
        : length >= SHORTEST || Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }

  private boolean hasUnit(int from, int to) {
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
      if (STARTS.indexOf(kind) >= 0) {
        return true;
      }
    }
    return false;
  }
}
