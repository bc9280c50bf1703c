package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Words beside a date that point to its year: "November of last year", "novembre dernier", "el
 * próximo 24 de diciembre".
 */
final class YearPointer {

  /** No year is pointed to. */
  static final int NO_YEAR = Integer.MIN_VALUE;

  /** No side is said: neither "last" nor "next". */
  static final int NO_SIDE = 2;

  static final int THIS = 0;

  /** So many small words may stand between: "de l'". */
  private static final int SMALL_WORDS = 2;

  private static final int SMALL = 4; // letters

  private static final int PREPOSITION = 2; // letters: "loni v říjnu"

  private final Tokens tokens;
  private final DateReader words;
  private final @Nullable String language;
  private int end;

  YearPointer(Tokens tokens, DateReader words, @Nullable String language) {
    this.language = language;
    this.tokens = tokens;
    this.words = words;
  }

  /** The last token of what was found last. */
  int end() {
    return end;
  }

  /** How many years from now "of last year" at token {@code t} is; {@link #NO_YEAR} if none. */
  int yearBehind(int t, int limit) {
    int at = t;
    for (int small = 0; at < limit && small <= SMALL_WORDS; small++, at++) {
      int offset = yearAt(at, limit);
      if (offset != NO_YEAR) {
        return offset;
      }
      if (!isSmall(at)) {
        return NO_YEAR;
      }
    }
    return NO_YEAR;
  }

  private int yearAt(int t, int limit) {
    if (words.sense(t, Lexicon.RELATIVE) != 0 && (words.value(t, Lexicon.RELATIVE) & 0xFF) == 'y') {
      end = t;
      return words.value(t, Lexicon.RELATIVE) >> 8;
    }
    if (t + 1 >= limit) {
      return NO_YEAR;
    }
    boolean before = isPointer(t) && isYear(t + 1);
    boolean behind = isYear(t) && isPointer(t + 1);
    if (!before && !behind) {
      return NO_YEAR;
    }
    int offset = words.value(before ? t : t + 1, Lexicon.DEMONSTRATIVE);
    end = t + 1;
    return Math.abs(offset) > 1 ? NO_YEAR : offset;
  }

  private boolean isYear(int t) {
    return words.value(t, Lexicon.UNIT) == 'y';
  }

  private boolean isPointer(int t) {
    return words.sense(t, Lexicon.DEMONSTRATIVE) != 0
        && words.isSpoken(t)
        && words.sense(t, Lexicon.NARRATIVE) == 0;
  }

  /** The token at {@code t}, or the one behind it if a small word stands there. */
  int behindSmall(int t, int limit) {
    return t + 1 < limit && isSmall(t) && words.sense(t, Lexicon.FIELD) == 0 ? t + 1 : t;
  }

  private boolean isSmall(int t) {
    int length = tokens.end[t] - tokens.start[t];
    if (tokens.kind[t] == Tokens.MARK) {
      return tokens.isMark(t, '\'');
    }
    if (Outlook.isConjunction(tokens.text, tokens.start[t], tokens.end[t], language)) {
      return false; // "in January and last year"
    }
    return words.sense(t, Lexicon.NOISE) != 0
        || (words.sense(t, Lexicon.TIME_AT) != 0 && length <= PREPOSITION)
        || (tokens.kind[t] == Tokens.OTHER
            && length <= SMALL
            && Character.isLowerCase(tokens.text.charAt(tokens.start[t])));
  }

  /** -1 for "last" right behind the date or before it, 1 for "next", {@link #THIS}, or none. */
  int side(int first, int last, int limit) {
    int behind = last + 1 < limit ? sideAt(last + 1) : NO_SIDE;
    end = last;
    if (behind != NO_SIDE && behind != THIS && !isUnspaced(last + 1)) {
      end = last + 1;
      return behind;
    }
    return first == 0 ? NO_SIDE : sideAt(first - 1);
  }

  private int sideAt(int t) {
    return isPointer(t) ? Integer.signum(words.value(t, Lexicon.DEMONSTRATIVE)) : NO_SIDE;
  }

  /** In "5月下了雨" it is part of another word. */
  private boolean isUnspaced(int t) {
    return Tokens.isUnspaced(tokens.text.charAt(tokens.start[t]));
  }
}
