package org.wirecopy.internal.names.mention.uncased;

import java.util.List;

/**
 * The words of a text in Arabic or Hebrew script, which may have conjunctions and prepositions
 * written before them. The words of the table are asked for a word as it stands first, then without
 * what is written before it.
 */
final class AbjadText {
  private static final int LONGEST_CLITIC = 3;
  private static final int SHORTEST_REST = 3;

  final CharSequence text;
  final Cues cues;
  final List<Token> tokens;
  final PlaceTable places = PlaceTable.table();

  AbjadText(CharSequence text, Script script, Cues cues) {
    this.text = text;
    this.cues = cues;
    tokens = Tokens.of(text, script);
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** True if a word follows the one before with nothing but a blank between. */
  boolean isJoined(int at) {
    return at < tokens.size() && tokens.get(at).joined();
  }

  /** True if nothing but a comma and a blank stands between a word and the one before. */
  boolean isBehindComma(int at) {
    if (at == 0 || at >= tokens.size()) {
      return false;
    }
    int from = tokens.get(at - 1).end();
    char comma = text.charAt(from);
    return tokens.get(at).start() - from == 2 && (comma == ',' || comma == '،');
  }

  /** True of a word of a kind as it stands. */
  boolean is(Kind kind, int at) {
    Token token = tokens.get(at);
    return cues.is(kind, text, token.start(), token.end());
  }

  /** Where a word of a kind begins in a word, behind clitics perhaps; -1 if it is none. */
  int startOf(Kind kind, int at) {
    Token token = tokens.get(at);
    int start = token.start();
    for (int length = 0; length <= LONGEST_CLITIC; length++) {
      if (token.length() - length < SHORTEST_REST && length > 0) {
        return -1;
      }
      if (isClitic(start, length) && cues.is(kind, text, start + length, token.end())) {
        return start + length;
      }
    }
    return -1;
  }

  /** True if so many letters at the beginning of a word can be clitics, or are none. */
  boolean isClitic(int start, int length) {
    return length == 0 || cues.is(Kind.CLITIC, text, start, start + length);
  }

  /** The first word that ends behind a place of the text, from a word on. */
  int tokenBehind(int at, int end) {
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).start() < end) {
      next++;
    }
    return next;
  }

  /** The phrase of a kind that begins in a word, behind clitics perhaps; an empty one if none. */
  Cue phrase(Kind kind, int at) {
    Token token = tokens.get(at);
    for (int length = 0; length <= LONGEST_CLITIC && length < token.length(); length++) {
      if (isClitic(token.start(), length)) {
        Cue word = cues.longestOfWords(text, token.start() + length);
        if (word.is(kind)) {
          return word;
        }
      }
    }
    return new Cue(token.start(), 0);
  }

  /** The place that begins in a word, behind clitics perhaps: where it begins, or -1. */
  int placeStart(int at) {
    Token token = tokens.get(at);
    for (int length = 0; length <= LONGEST_CLITIC && length < token.length(); length++) {
      int start = token.start() + length;
      if (isClitic(token.start(), length)) {
        PhraseTable.Match place = places.longestOfWords(text, start);
        boolean enough = length == 0 || token.length() - length >= SHORTEST_REST;
        if (place != null && (enough || place.end() > token.end())) {
          return start;
        }
      }
    }
    return -1;
  }

  /** True if a place of several words begins with the word before. */
  boolean isInsidePlace(int at) {
    int start = at > 0 ? placeStart(at - 1) : -1;
    PhraseTable.Match place = start < 0 ? null : places.longestOfWords(text, start);
    return place != null && place.end() > tokens.get(at).start();
  }

  /** Where the place ends that begins with a word. */
  int placeEnd(int at) {
    PhraseTable.Match place = places.longestOfWords(text, tokens.get(at).start());
    return place == null ? tokens.get(at).end() : place.end();
  }

  /** True if no name goes on over a word: it is known as another, or names a place. */
  boolean isStop(int at) {
    return is(Kind.EDGE, at)
        || is(Kind.SPEECH, at)
        || is(Kind.TITLE, at)
        || is(Kind.KNOWN_BODY, at)
        || is(Kind.BODY, at);
  }
}
