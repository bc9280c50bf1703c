package org.wirecopy.internal.names.mention.uncased;

import java.util.List;
import org.wirecopy.Name;

/**
 * Names in Korean, where particles are written behind a name. A person's name stands without a
 * particle before an office, with a country, a party or a "former" between at most, or begins with
 * a given name from abroad.
 */
final class KoreanNames {
  private static final String PARTICLES = "은는을를의에와과가"; // that hardly end a name
  private static final int BETWEEN = 3; // words between a name and the office

  private final CharSequence text;
  private final Cues cues;
  private final Found found;
  private final Persons persons;
  private final PlaceTable places = PlaceTable.table();
  private final List<Token> tokens;

  KoreanNames(CharSequence text, Cues cues, Found found) {
    this.text = text;
    this.cues = cues;
    this.found = found;
    persons = new Persons(text, found);
    tokens = Tokens.of(text, Script.HANGUL);
  }

  void find() {
    for (int i = 0; i < tokens.size(); i++) {
      titled(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      foreign(i);
    }
    again();
    persons.finish();
    for (int i = 0; i < tokens.size(); i++) {
      i = place(i);
    }
  }

  private boolean is(Kind kind, Token token) {
    return cues.is(kind, text, token.start(), token.end());
  }

  /** Reads the name before an office or before an honorific written together with it or not. */
  private void titled(int at) {
    Token token = tokens.get(at);
    int title = titleIn(token);
    if (title < 0) {
      attached(token);
      return;
    }
    int last = at;
    for (int i = 0; i < BETWEEN && last > 0 && tokens.get(last).joined(); i++) {
      last--;
      boolean office = i > 0 && is(Kind.KNOWN_BODY, tokens.get(last + 1));
      if (nameEndingAt(last, isStrong(token, title), office)) {
        return;
      }
      if (!isBetween(tokens.get(last))) {
        return;
      }
    }
  }

  /** Where the office begins in a word: behind a place perhaps, with particles behind; or -1. */
  private int titleIn(Token token) {
    if (isTitle(token.start(), token.end())) {
      return token.start();
    }
    PhraseTable.Match place = places.longest(text, token.start());
    if (place == null || place.end() >= token.end()) {
      return -1;
    }
    int from = place.end();
    Cue suffix = cues.longest(text, from);
    if (isTitle(from, token.end())) {
      return from;
    }
    return suffix.is(Kind.SUFFIX) && isTitle(suffix.end(), token.end()) ? suffix.end() : -1;
  }

  private boolean isTitle(int start, int end) {
    Cue word = cues.longest(text, start);
    return (word.is(Kind.TITLE) || word.is(Kind.HONORIFIC))
        && word.end() <= end
        && isParticle(word.end(), end);
  }

  private boolean isStrong(Token token, int title) {
    return title == token.start() && !cues.longest(text, title).is(Kind.ROLE);
  }

  /** True if nothing or a particle is [from, end) of the text. */
  private boolean isParticle(int from, int end) {
    return from == end || cues.is(Kind.CLITIC, text, from, end);
  }

  private boolean isBetween(Token token) {
    return is(Kind.BETWEEN, token)
        || is(Kind.KNOWN_BODY, token)
        || places.get(text, token.start(), token.end()) >= 0;
  }

  /** Reads a name that ends with a word; false if it is none. */
  private boolean nameEndingAt(int at, boolean strong, boolean office) {
    Token token = tokens.get(at);
    if (isPlain(token)) {
      return false;
    }
    if (at > 0 && token.joined() && isForeignPair(tokens.get(at - 1), token)) {
      meet(foreignStart(at - 1), token);
      return true;
    }
    if (isKorean(token) || (office && isShortKorean(token))) {
      persons.meet(token.start(), token.end());
      return true;
    }
    if (strong && isForeign(token)) {
      persons.meet(token.start(), token.end());
      return true;
    }
    return false;
  }

  private boolean isPlain(Token token) {
    return is(Kind.PLAIN, token)
        || is(Kind.BETWEEN, token)
        || is(Kind.TITLE, token)
        || is(Kind.KNOWN_BODY, token)
        || is(Kind.EDGE, token)
        || places.get(text, token.start(), token.end()) >= 0;
  }

  /** A given name from abroad and another name, in either order. */
  private boolean isForeignPair(Token first, Token second) {
    if (isPlain(first) || first.length() > 6) {
      return false;
    }
    return is(Kind.GIVEN, first) || (is(Kind.GIVEN, second) && !hasParticle(first));
  }

  private int foreignStart(int at) {
    Token token = tokens.get(at);
    return at > 0 && token.joined() && is(Kind.PARTICLE, token) ? at - 1 : at;
  }

  private void meet(int first, Token last) {
    int start = tokens.get(first).start();
    meet(start, last.start(), last.end());
  }

  private void meet(int start, int family, int end) {
    persons.meet(start, end);
    if (end - family > 1 && !cues.is(Kind.GIVEN, text, family, end)) {
      String full = text.subSequence(start, end).toString();
      persons.alsoCalled(full.substring(family - start), full);
    }
  }

  /** A family name of one syllable and a given name of two, or both of two. */
  private boolean isKorean(Token token) {
    int family = token.length() - 2;
    if (family < 1 || !cues.is(Kind.FAMILY, text, token.start(), token.start() + family)) {
      return false;
    }
    for (int i = token.start() + family; i < token.end(); i++) {
      if (!cues.is(Kind.SOUND, text, i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  /** A family name of one syllable and a given name of one. */
  private boolean isShortKorean(Token token) {
    return token.length() == 2
        && cues.is(Kind.FAMILY, text, token.start(), token.start() + 1)
        && cues.is(Kind.SOUND, text, token.start() + 1, token.end());
  }

  private boolean isForeign(Token token) {
    if (token.length() < 2 || token.length() > 6) {
      return false;
    }
    int foreign = 0;
    for (int i = token.start(); i < token.end(); i++) {
      foreign += cues.is(Kind.FOREIGN, text, i, i + 1) ? 1 : 0;
    }
    return foreign > 0 && !hasParticle(token);
  }

  private boolean hasParticle(Token token) {
    int end = token.end();
    return (token.length() > 2 && PARTICLES.indexOf(text.charAt(end - 1)) >= 0)
        || (token.length() > 3 && cues.is(Kind.CLITIC, text, end - 2, end));
  }

  /** Reads a name with the honorific written together: 김철수씨. */
  private void attached(Token token) {
    for (int end = token.start() + 3; end < token.end() && end < token.start() + 5; end++) {
      Cue word = cues.longest(text, end);
      Token name = new Token(token.start(), end, false);
      if (word.is(Kind.HONORIFIC)
          && !word.is(Kind.ROLE)
          && isParticle(word.end(), token.end())
          && isKorean(name)
          && !isPlain(name)) {
        persons.meet(token.start(), end);
        return;
      }
    }
  }

  /** Reads a given name from abroad with the name behind it. */
  private void foreign(int at) {
    Token first = tokens.get(at);
    if (!is(Kind.GIVEN, first) || first.length() < 2 || at + 1 == tokens.size()) {
      return;
    }
    Token last = tokens.get(at + 1);
    if (is(Kind.PARTICLE, last) && at + 2 < tokens.size() && tokens.get(at + 2).joined()) {
      last = tokens.get(at + 2);
    }
    int end = stemEnd(last);
    Token stem = new Token(last.start(), end, last.joined());
    boolean likely = first.length() > 2 || isForeign(stem) || isKorean(stem);
    if (last.joined() && likely && stem.length() > 1 && !isPlain(stem)) {
      meet(first.start(), last.start(), end);
    }
  }

  /** The end of a word without the particle behind it. */
  private int stemEnd(Token token) {
    for (int end = token.start() + 2; end < token.end(); end++) {
      if (cues.is(Kind.CLITIC, text, end, token.end())) {
        return end;
      }
    }
    return token.end();
  }

  /** The names of those met, with particles or offices behind. */
  private void again() {
    if (persons.isEmpty()) {
      return;
    }
    for (Token token : tokens) {
      PhraseTable.Match name = persons.longest(token.start());
      if (name == null) {
        continue;
      }
      int end = name.end();
      int wordEnd = Stretch.end(text, end, Script.HANGUL);
      Cue next = cues.longest(text, end);
      boolean office = next.is(Kind.TITLE) || next.is(Kind.HONORIFIC);
      if (isParticle(end, wordEnd) || (office && isParticle(next.end(), wordEnd))) {
        persons.meet(token.start(), end);
      }
    }
  }

  /** Reads a place; returns the last word that belongs to it. */
  private int place(int at) {
    Token token = tokens.get(at);
    PhraseTable.Match place = places.longest(text, token.start());
    if (place == null || !found.isFree(token.start(), place.end())) {
      return at;
    }
    int end = place.end();
    int wordEnd = Stretch.end(text, end, Script.HANGUL);
    if (!isParticle(end, wordEnd)) {
      Cue suffix = cues.longest(text, end);
      boolean part = suffix.is(Kind.SUFFIX) && isParticle(suffix.end(), wordEnd);
      Cue body = cues.longest(text, end);
      if (!part) {
        if (body.is(Kind.BODY) && isParticle(body.end(), wordEnd)) {
          found.add(token.start(), body.end(), Name.Kind.ORGANISATION);
        }
        return at;
      }
      end = suffix.end();
    }
    if (end == wordEnd && isBeforeBody(wordEnd, token.start())) {
      return at;
    }
    found.add(token.start(), end, Name.Kind.PLACE, places.canonical(place.value()));
    return at;
  }

  /** True if the next word makes an adjective of the place, or it or one more make it a body. */
  private boolean isBeforeBody(int from, int start) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      if (at >= text.length() || text.charAt(at) != ' ') {
        return false;
      }
      Cue word = cues.longest(text, at + 1);
      int end = Stretch.end(text, at + 1, Script.HANGUL);
      boolean whole = end > at + 1 && isParticle(Math.min(word.end(), end), end);
      if (i == 0 && word.is(Kind.ADJECTIVE) && whole) {
        return true;
      }
      if (word.is(Kind.BODY) && whole) {
        found.add(start, word.end(), Name.Kind.ORGANISATION);
        return true;
      }
      if (end - at < 3 || word.isEdge()) {
        return false;
      }
      at = end;
    }
    return false;
  }
}
