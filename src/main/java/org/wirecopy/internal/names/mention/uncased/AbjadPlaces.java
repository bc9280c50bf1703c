package org.wirecopy.internal.names.mention.uncased;

import org.wirecopy.Name;

/** Places and bodies in Arabic, Persian and Hebrew: whole words, behind clitics perhaps. */
final class AbjadPlaces {
  private static final int LONGEST_BODY = 3; // words behind the first

  private final AbjadText words;
  private final Found found;

  AbjadPlaces(AbjadText words, Found found) {
    this.words = words;
    this.found = found;
  }

  void find() {
    int at = 0;
    while (at < words.size()) {
      int next = body(at);
      at = next > at ? next : place(at);
    }
  }

  /** Reads a body's name: a word of bodies, then a place or words with the article. */
  private int body(int at) {
    Cue known = words.phrase(Kind.KNOWN_BODY, at);
    if (known.is(Kind.KNOWN_BODY)) {
      found.add(startBefore(at, Kind.KNOWN_BODY), known.end(), Name.Kind.ORGANISATION);
      return words.tokenBehind(at, known.end());
    }
    Cue head = words.phrase(Kind.BODY, at);
    int next = words.tokenBehind(at, head.end());
    if (!head.is(Kind.BODY) || !words.isJoined(next)) {
      return at;
    }
    int start = startBefore(at, Kind.BODY);
    int first = next;
    int place = words.placeStart(next);
    if (place == words.token(next).start()) {
      PhraseTable.Match name = words.places.longestOfWords(words.text, place);
      int end = name == null ? words.token(next).end() : name.end();
      found.add(start, end, Name.Kind.ORGANISATION);
      return words.tokenBehind(at, end);
    }
    while (next < first + LONGEST_BODY && words.isJoined(next) && hasArticle(next)) {
      next++;
    }
    if (next == first) {
      return at;
    }
    found.add(start, words.token(next - 1).end(), Name.Kind.ORGANISATION);
    return next;
  }

  private int startBefore(int at, Kind kind) {
    Token token = words.token(at);
    for (int length = 0; length < token.length(); length++) {
      int start = token.start() + length;
      if (words.isClitic(token.start(), length)
          && words.cues.longestOfWords(words.text, start).is(kind)) {
        return start;
      }
    }
    return token.start();
  }

  private boolean hasArticle(int at) {
    Token token = words.token(at);
    return token.length() > 3
        && words.text.charAt(token.start()) == 'ا'
        && words.text.charAt(token.start() + 1) == 'ل'
        && !words.isStop(at)
        && words.placeStart(at) != token.start();
  }

  private int place(int at) {
    int start = words.placeStart(at);
    PhraseTable.Match place = start < 0 ? null : words.places.longestOfWords(words.text, start);
    if (place == null) {
      return at + 1;
    }
    found.add(start, place.end(), Name.Kind.PLACE, words.places.canonical(place.value()));
    return words.tokenBehind(at, place.end());
  }
}
