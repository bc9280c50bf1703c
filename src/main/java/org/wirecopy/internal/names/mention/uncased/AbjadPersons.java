package org.wirecopy.internal.names.mention.uncased;

/**
 * Persons in Arabic, Persian and Hebrew: a given name with what follows it, where an office stands
 * before or behind, a verb of speech beside it, or where the given name is one from abroad, which
 * is no plain word; and the bare family name between an office and a verb of speech.
 */
final class AbjadPersons {
  private static final int BETWEEN = 5; // words between an office and its holder
  private static final int LONGEST = 6; // words of a name
  private static final int SHORTEST_FAMILY = 3; // letters of one that is looked for alone

  private final AbjadText words;
  private final CharSequence text;
  private final Persons persons;

  AbjadPersons(AbjadText words, Persons persons) {
    this.words = words;
    this.text = words.text;
    this.persons = persons;
  }

  void find() {
    int at = 0;
    while (at < words.size()) {
      Cue title = words.phrase(Kind.TITLE, at);
      int next = title.is(Kind.TITLE) ? titled(at, title) : untitled(at);
      at = Math.max(next, at + 1);
    }
    again();
    persons.finish();
  }

  /** Reads the holder of an office behind it; returns the word behind the name, or the office. */
  private int titled(int at, Cue title) {
    int first = words.tokenBehind(at, title.end());
    for (int i = first; i < first + BETWEEN && isNear(i); i++) {
      if (words.phrase(Kind.TITLE, i).is(Kind.TITLE)) {
        return i;
      }
      if (words.placeStart(i) == words.token(i).start() && !isGivenBeforeName(i)) {
        i = words.tokenBehind(i, words.placeEnd(i)) - 1;
        continue;
      }
      int end = nameEnd(i);
      boolean alone = i == first && !words.is(Kind.PLAIN, i) && words.isJoined(i);
      if (end > i + 1 || (end > i && alone)) {
        meet(i, end);
        return end;
      }
      if (words.is(Kind.EDGE, i) && !words.is(Kind.BETWEEN, i)) {
        break;
      }
      if (words.is(Kind.SPEECH, i)) {
        break;
      }
    }
    return bare(at, title, first);
  }

  /** A given name that is a place as well, directly behind an office. */
  private boolean isGivenBeforeName(int at) {
    boolean given = words.is(Kind.GIVEN, at) || words.is(Kind.FOREIGN, at);
    return given && words.isJoined(at + 1) && isNamePart(at + 1);
  }

  private boolean isNear(int at) {
    return words.isJoined(at) || words.isBehindComma(at);
  }

  /** A family name alone between an office and a verb of speech: President Sisi said. */
  private int bare(int at, Cue title, int first) {
    boolean proved = title.is(Kind.HONORIFIC) && words.isJoined(first);
    int name = first;
    while (proved && words.isJoined(name) && isAdjective(name)) {
      name++;
    }
    if (proved
        && words.isJoined(name)
        && isUnknown(name)
        && words.token(name).length() >= SHORTEST_FAMILY
        && isProofBehind(name + 1, at)) {
      persons.meet(words.token(name).start(), words.token(name).end());
      return name + 1;
    }
    return first;
  }

  /** A word of a people or for an office's field, between an office and its holder. */
  private boolean isAdjective(int at) {
    Token token = words.token(at);
    String word = text.subSequence(token.start(), token.end()).toString();
    return words.is(Kind.BETWEEN, at)
        || (word.startsWith("ال")
            && (word.endsWith("ي") || word.endsWith("ية"))
            && isNextJoined(at));
  }

  private boolean isNextJoined(int at) {
    return words.isJoined(at + 1) && !words.isStop(at + 1);
  }

  private boolean isUnknown(int at) {
    return !words.isStop(at)
        && !words.is(Kind.BETWEEN, at)
        && !words.is(Kind.PLAIN, at)
        && words.placeStart(at) < 0;
  }

  private boolean isProofBehind(int at, int title) {
    if (!words.isJoined(at)) {
      return false;
    }
    boolean before = title > 0 && words.isJoined(title) && isSpeech(title - 1);
    return words.is(Kind.SPEECH, at) || (before && words.is(Kind.EDGE, at));
  }

  private boolean isSpeech(int at) {
    return words.startOf(Kind.SPEECH, at) >= 0;
  }

  /** Reads a name without an office before it, which something else must speak for. */
  private int untitled(int at) {
    int end = words.placeStart(at) < 0 && !words.isInsidePlace(at) ? nameEnd(at) : at;
    if (end <= at + 1) {
      return at;
    }
    boolean sure =
        words.startOf(Kind.FOREIGN, at) >= 0
            || (at > 0 && words.isJoined(at) && isSpeech(at - 1))
            || (words.isJoined(end) && words.is(Kind.SPEECH, end))
            || isOfficeBehind(end)
            || isOfTwoGiven(at, end)
            || isWithArticle(at);
    if (sure) {
      meet(at, end);
      return end;
    }
    return at;
  }

  /** An office behind the name, over a comma perhaps. */
  private boolean isOfficeBehind(int end) {
    if (end >= words.size() || !words.phrase(Kind.TITLE, end).is(Kind.TITLE)) {
      return false;
    }
    return isNear(end);
  }

  /** A given name that is no plain word, with a family name that has the article. */
  private boolean isWithArticle(int at) {
    return words.is(Kind.GIVEN, at) && !words.is(Kind.PLAIN, at) && hasArticle(words.token(at + 1));
  }

  private boolean isOfTwoGiven(int at, int end) {
    return end - at > 2
        && !words.is(Kind.PLAIN, at)
        && words.is(Kind.GIVEN, at)
        && words.is(Kind.GIVEN, at + 1);
  }

  /** The word behind the name that begins with a word; the word itself if none does. */
  private int nameEnd(int at) {
    int given = words.isStop(at) ? at : givenEnd(at);
    if (given == at) {
      return at;
    }
    int end = given;
    boolean family = false;
    while (end - at < LONGEST && words.isJoined(end) && !family && isNamePart(end)) {
      if (words.is(Kind.PARTICLE, end)) {
        if (!words.isJoined(end + 1) || (!isNamePart(end + 1) && !isHouse(end))) {
          break;
        }
        end++;
      } else if (end > given && isHebrewClitic(end)) {
        break;
      }
      boolean more = words.is(Kind.GIVEN, end) || isBeforeArticle(end);
      family = !more;
      end++;
    }
    return words.isJoined(end) && words.is(Kind.SUFFIX, end) ? end + 1 : end;
  }

  /** The word for a ruling house, behind which any word is its name. */
  private boolean isHouse(int at) {
    Token token = words.token(at);
    return text.subSequence(token.start(), token.end()).toString().equals("آل");
  }

  private boolean isHebrewClitic(int at) {
    int start = words.token(at).start();
    return Stretch.script(text, start) == Script.HEBREW && words.isClitic(start, 1);
  }

  /** The end of a given name, which may be two words with a particle first. */
  private int givenEnd(int at) {
    if (words.startOf(Kind.GIVEN, at) >= 0 || words.startOf(Kind.FOREIGN, at) >= 0) {
      return at + 1;
    }
    boolean compound = words.startOf(Kind.PARTICLE, at) >= 0 && words.isJoined(at + 1);
    return compound && isServant(at) && isNamePart(at + 1) ? at + 2 : at;
  }

  private boolean isServant(int at) {
    Token token = words.token(at);
    String word = text.subSequence(token.start(), token.end()).toString();
    return word.endsWith("عبد") || word.endsWith("أبو") || word.endsWith("ابو");
  }

  private boolean isNamePart(int at) {
    return !words.isStop(at)
        && !words.is(Kind.BETWEEN, at)
        && (words.placeStart(at) < 0 || words.is(Kind.GIVEN, at))
        && words.token(at).length() > 1
        && words.startOf(Kind.SPEECH, at) < 0;
  }

  /** A name of a forefather, behind which the family's follows with its article. */
  private boolean isBeforeArticle(int at) {
    if (!words.isJoined(at + 1) || !isNamePart(at + 1)) {
      return false;
    }
    Token next = words.token(at + 1);
    Token token = words.token(at);
    return hasArticle(next) && !hasArticle(token);
  }

  private boolean hasArticle(Token token) {
    return token.length() > 3
        && text.charAt(token.start()) == 'ا'
        && text.charAt(token.start() + 1) == 'ل';
  }

  private void meet(int at, int end) {
    int start = nameStart(at);
    Token last = words.token(end - 1);
    persons.meet(start, last.end());
    boolean alone = end - at > 1 && !words.is(Kind.GIVEN, end - 1) && words.placeStart(end - 1) < 0;
    if (alone && (last.length() >= SHORTEST_FAMILY || words.is(Kind.FOREIGN, at))) {
      String full = text.subSequence(start, last.end()).toString();
      persons.alsoCalled(full.substring(last.start() - start), full);
    }
  }

  private int nameStart(int at) {
    for (Kind kind : new Kind[] {Kind.FOREIGN, Kind.GIVEN, Kind.PARTICLE}) {
      int start = words.startOf(kind, at);
      if (start >= 0) {
        return start;
      }
    }
    return words.token(at).start();
  }

  /** The names of those met, with clitics before them perhaps. */
  private void again() {
    if (persons.isEmpty()) {
      return;
    }
    for (int at = 0; at < words.size(); at++) {
      Token token = words.token(at);
      if (isEpithet(at)) {
        continue;
      }
      for (int length = 0; length < 3 && length + 2 < token.length(); length++) {
        int start = token.start() + length;
        if (words.isClitic(token.start(), length)) {
          PhraseTable.Match name = persons.longestOfWords(start);
          if (name != null) {
            persons.meet(start, name.end());
            break;
          }
        }
      }
    }
  }

  /** An adjective of some place behind a noun, both with the article. */
  private boolean isEpithet(int at) {
    Token token = words.token(at);
    return hasArticle(token)
        && text.charAt(token.end() - 1) == 'ي'
        && words.isJoined(at)
        && hasArticle(words.token(at - 1))
        && !words.is(Kind.TITLE, at - 1);
  }
}
