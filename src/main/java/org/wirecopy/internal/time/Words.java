package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.util.Arrays;

/**
 * What the words of a stretch of tokens mean. A word that means different things in different
 * languages, as "mar" does, is read in a language that the other words share; of these the one of
 * most news counts.
 */
final class Words {

  /** Ranks from here on are of senses outside the shared languages. */
  static final int FOREIGN = 1000;

  private static final int SHORT = 3; // letters

  private final boolean loose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final int known; // the language of the context, or -1
  private final long[] shared = new long[Lexicon.WORDS];
  private int from;
  private int to;

  /** See {@link Reading#loose}. */
  Words(Tokens tokens, Lexicon lexicon, StampContext context, boolean loose) {
    this.loose = loose;
    this.tokens = tokens;
    this.lexicon = lexicon;
    String language = context.primaryLanguage();
    this.known = language == null ? -1 : lexicon.language(language);
  }

  /** Narrows the languages down to those that the words of tokens [first, last) share. */
  void share(int first, int last) {
    from = first;
    to = last;
    Arrays.fill(shared, -1L);
    if (known >= 0) {
      Arrays.fill(shared, 0L);
      shared[known >> 6] = 1L << known;
      if (!anyWordIn(shared)) {
        Arrays.fill(shared, -1L);
      }
    }
    framed();
    for (int pass = 0; pass < 2; pass++) {
      for (int t = from; t < to; t++) {
        if (tokens.kind[t] == Tokens.WORD && isTelling(t) == (pass == 0)) {
          narrow(t);
        }
      }
    }
  }

  /** Names of months and weekdays tell the language better than "de" and "la". */
  private boolean isTelling(int t) {
    return tokens.end[t] - tokens.start[t] > 3
        && (has(t, Lexicon.MONTH) || has(t, Lexicon.WEEKDAY));
  }

  /** "04-ago-2021" is a month, and its language that of the date, whatever stands around it. */
  private void framed() {
    for (int t = from + 2; t + 2 < to; t++) {
      if (tokens.kind[t] == Tokens.WORD && has(t, Lexicon.MONTH) && isFramed(t)) {
        narrowToMonth(t);
        return;
      }
    }
  }

  private boolean isFramed(int t) {
    return tokens.isNumber(t - 2)
        && tokens.isNumber(t + 2)
        && isLink(t - 1)
        && isLink(t + 1)
        && tokens.joined(t - 1)
        && tokens.joined(t)
        && tokens.joined(t + 1)
        && tokens.joined(t + 2);
  }

  private boolean isLink(int t) {
    return tokens.isMark(t, '-') || tokens.isMark(t, '/') || tokens.isMark(t, '.');
  }

  private void narrowToMonth(int t) {
    long[] months = new long[Lexicon.WORDS];
    long both = 0;
    for (int s = tokens.ref[t]; s != 0; s = lexicon.nextSense(s)) {
      for (int w = 0; w < Lexicon.WORDS && lexicon.kind(s) == Lexicon.MONTH; w++) {
        months[w] |= lexicon.languages(s, w);
        both |= lexicon.languages(s, w) & shared[w];
      }
    }
    for (int w = 0; w < Lexicon.WORDS; w++) {
      shared[w] = both == 0 ? months[w] : months[w] & shared[w];
    }
  }

  private boolean anyWordIn(long[] set) {
    for (int t = from; t < to; t++) {
      if (tokens.kind[t] == Tokens.WORD && overlap(t, set)) {
        return true;
      }
    }
    return false;
  }

  private boolean overlap(int t, long[] set) {
    long both = 0;
    for (int w = 0; w < Lexicon.WORDS; w++) {
      both |= lexicon.allLanguages(tokens.ref[t], w) & set[w];
    }
    return both != 0;
  }

  /** True of a number, and of a word of the language that the context names, if it names one. */
  boolean isSpoken(int t) {
    return known < 0
        || tokens.kind[t] != Tokens.WORD
        || (lexicon.allLanguages(tokens.ref[t], known >> 6) & (1L << known)) != 0;
  }

  /** True of a number, and of a word in the language that the words share. */
  boolean isShared(int t) {
    return tokens.kind[t] != Tokens.WORD || overlap(t, shared);
  }

  private void narrow(int t) {
    if (!overlap(t, shared)) {
      return;
    }
    for (int w = 0; w < Lexicon.WORDS; w++) {
      shared[w] &= lexicon.allLanguages(tokens.ref[t], w);
    }
  }

  /** True if the word has that sense in any language. */
  boolean has(int t, char kind) {
    return lexicon.has(tokens.ref[t], kind);
  }

  /** The best sense of that kind: in the shared languages, of these the one of most news; or 0. */
  int sense(int t, char kind) {
    if (t < 0 || t >= tokens.size || tokens.kind[t] != Tokens.WORD || !has(t, kind)) {
      return 0;
    }
    if ((kind == Lexicon.WEEKDAY || kind == Lexicon.MONTH)
        && (isOrdinalEnding(t) || isForeignWord(t))) {
      return 0;
    }
    if (kind == Lexicon.DEMONSTRATIVE && isShort(t) && !(isSpoken(t) && isShared(t))) {
      return 0; // Turkish "22'si" has no Lithuanian "this" in it
    }
    int best = 0;
    int bestRank = Integer.MAX_VALUE;
    for (int s = tokens.ref[t]; s != 0; s = lexicon.nextSense(s)) {
      if (lexicon.kind(s) == kind) {
        int rank = rank(s);
        if (rank < bestRank && (rank < FOREIGN || !overlap(t, shared))) {
          best = s;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** In running text a word as short as "se" is no month of another language. */
  private boolean isForeignWord(int t) {
    return !loose
        && isShort(t)
        && Character.isLowerCase(tokens.text.charAt(tokens.start[t]))
        && !isSpoken(t);
  }

  private boolean isShort(int t) {
    return tokens.end[t] - tokens.start[t] <= SHORT;
  }

  /** "4th", "21e", "1er": letters glued to a number, which are also short for days elsewhere. */
  boolean isOrdinalEnding(int t) {
    return t > 0
        && t < tokens.size
        && tokens.kind[t] == Tokens.WORD
        && tokens.joined(t)
        && tokens.isNumber(t - 1)
        && has(t, Lexicon.NOISE);
  }

  /** True if {@code kind} is what the word more likely means than {@code other}. */
  boolean isRather(int t, char kind, char other) {
    int s = sense(t, kind);
    int o = sense(t, other);
    return s != 0 && (o == 0 || rank(s) <= rank(o));
  }

  /** Lower is likelier: shared languages before others, those of much news before others. */
  int rank(int s) {
    for (int w = 0; w < Lexicon.WORDS; w++) {
      long both = lexicon.languages(s, w) & shared[w];
      if (both != 0) {
        return 64 * w + Long.numberOfTrailingZeros(both);
      }
    }
    for (int w = 0; w < Lexicon.WORDS; w++) {
      if (lexicon.languages(s, w) != 0) {
        return FOREIGN + 64 * w + Long.numberOfTrailingZeros(lexicon.languages(s, w));
      }
    }
    return 2 * FOREIGN;
  }

  /** True if the word has a sense of that kind with the opposite value in the same languages. */
  boolean hasOpposite(int t, char kind) {
    int best = sense(t, kind);
    int value = lexicon.value(best);
    for (int s = tokens.ref[t]; s != 0 && best != 0; s = lexicon.nextSense(s)) {
      boolean other = lexicon.kind(s) == kind && rank(s) == rank(best);
      if (other && value != lexicon.value(s) && value >> 8 == -(lexicon.value(s) >> 8)) {
        return true;
      }
    }
    return false;
  }

  /** The value of the best sense of that kind, or {@link DateFields#NONE}. */
  int value(int t, char kind) {
    int s = sense(t, kind);
    return s == 0 ? NONE : lexicon.value(s);
  }

  /** The first word of that kind, or {@link DateFields#NONE}. */
  int find(char kind) {
    for (int t = from; t < to; t++) {
      if (sense(t, kind) != 0) {
        return t;
      }
    }
    return NONE;
  }

  /** True if the words are those of that language and not of all. */
  boolean speaks(String code) {
    int language = lexicon.language(code);
    return language >= 0
        && shared[language >> 6] != -1L
        && (shared[language >> 6] & (1L << language)) != 0;
  }
}
