package org.wirecopy.internal.names.mention.uncased;

import org.wirecopy.Name;

/**
 * Places and bodies in Chinese characters and Katakana. The text is cut from the left into the
 * longest words known, so that a place is not seen inside a longer word. What follows a place
 * decides: it may be part of its name (province), make a body's name of it (university) or an
 * adjective (the people, the language, the food).
 */
final class HanPlaces {
  private static final int FAR = 12; // characters between a place and what makes it a body

  private static final int LONGEST_TOWN = 5; // characters

  private final CharSequence text;
  private final Cues cues;
  private final Found found;
  private final PlaceTable places = PlaceTable.table();
  private int known; // the end of the last word known

  HanPlaces(CharSequence text, Cues cues, Found found) {
    this.text = text;
    this.cues = cues;
    this.found = found;
  }

  void find() {
    int at = 0;
    while (at < text.length()) {
      Script script = Stretch.script(text, at);
      if (script == Script.HAN) {
        at = han(at);
      } else if (script == Script.KATAKANA) {
        at = katakana(at);
      } else {
        at++;
      }
    }
  }

  private int han(int at) {
    Cue word = cues.longest(text, at);
    PhraseTable.Match place = places.longest(text, at);
    int wordEnd = word.end();
    if (word.isEdge() && !word.is(Kind.PLAIN) && isPlaceOver(at, wordEnd)) {
      return at + 1;
    }
    if (place == null || place.end() < wordEnd) {
      int town = town(at);
      return town > at ? town : Math.max(skipped(at, word), at + 1);
    }
    if (word.is(Kind.PLAIN) && wordEnd == place.end()) {
      return wordEnd;
    }
    if (!found.isFree(at, place.end()) || isInsideSounds(at, place.end())) {
      return at + 1;
    }
    return read(at, withoutWord(at, place.end()), places.canonical(place.value()));
  }

  /** True if a longer name of a place begins within a word and goes over its end. */
  private boolean isPlaceOver(int at, int end) {
    PhraseTable.Match place = end == at + 2 ? places.longest(text, at + 1) : null;
    return place != null && place.end() > end + 1;
  }

  /** The end of a place's name without a last character that begins a word: the mayor of Rome. */
  private int withoutWord(int at, int end) {
    Cue last = cues.longest(text, end - 1);
    boolean word = last.end() > end && last.isWordFrom(end - 1);
    return word && places.get(text, at, end - 1) >= 0 ? end - 1 : end;
  }

  /** Reads a town by the word for it at the end of a whole run of characters; or nothing. */
  private int town(int at) {
    int end = at;
    while (end <= at + LONGEST_TOWN && Stretch.script(text, end) == Script.HAN) {
      end++;
    }
    boolean behindPlace = at > 0 && !found.isFree(at - 1, at);
    boolean begins = behindPlace || Stretch.script(text, at - 1) != Script.HAN;
    if (!begins
        || end - at < 3
        || end - at > LONGEST_TOWN
        || !cues.is(Kind.TOWN, text, end - 1, end)
        || (!behindPlace && cues.is(Kind.PART, text, end - 1, end))
        || !found.isFree(at, end)) {
      return at;
    }
    for (int i = at; i < end; i++) {
      if (cues.longest(text, i).isWordFrom(i)) {
        return at;
      }
    }
    found.add(at, end, Name.Kind.PLACE);
    return end;
  }

  /** The end of a word that is passed over, having named a body if it is one's name. */
  private int skipped(int at, Cue word) {
    if (word.end() <= at + 1) {
      return at;
    }
    if (word.is(Kind.KNOWN_BODY)) {
      found.add(at, word.end(), Name.Kind.ORGANISATION);
    }
    known = word.end();
    return word.end();
  }

  private int katakana(int at) {
    int end = Stretch.end(text, at, Script.KATAKANA);
    int place = places.get(text, at, end);
    if (!found.isFree(at, end)) {
      return end;
    }
    if (place >= 0 && !cues.is(Kind.PLAIN, text, at, end)) {
      return read(at, end, places.canonical(place));
    }
    Cue suffix = cues.longest(text, end);
    if (end - at > 1 && suffix.is(Kind.SUFFIX) && !isAmongKatakana(at)) {
      found.add(at, suffix.end(), Name.Kind.PLACE);
      return suffix.end();
    }
    if (cues.is(Kind.KNOWN_BODY, text, at, end)) {
      found.add(at, end, Name.Kind.ORGANISATION);
    }
    return end;
  }

  private boolean isAmongKatakana(int at) {
    return at > 0 && text.charAt(at - 1) == '・';
  }

  /** Reads what follows a place; returns where the search goes on. */
  private int read(int start, int placeEnd, String canonical) {
    int end = placeEnd;
    Cue next = cues.longest(text, end);
    if (next.is(Kind.SUFFIX)) {
      end = isInside(next.end() - 1) ? next.end() - 1 : next.end();
      next = cues.longest(text, end);
    }
    if (next.is(Kind.ADJECTIVE)) {
      return next.end();
    }
    int body = farBody(end);
    if (body == end && next.is(Kind.BODY)) {
      body = next.end();
    }
    if (body > end) {
      found.add(start, body, Name.Kind.ORGANISATION);
      return body;
    }
    found.add(start, end, Name.Kind.PLACE, canonical);
    return end;
  }

  private boolean isInside(int at) {
    return text.charAt(at) == '内';
  }

  /** The end of a body's name whose last word stands some characters behind the place, or from. */
  private int farBody(int from) {
    int limit = Math.min(from + FAR, text.length());
    for (int i = from; i < limit && isBodyPart(i); i++) {
      Cue word = cues.longest(text, i);
      if (word.is(Kind.FAR_BODY)) {
        return word.end();
      }
      if ((word.isEdge() && !word.is(Kind.PLAIN)) || isPlace(i)) {
        return from;
      }
    }
    return from;
  }

  private boolean isBodyPart(int at) {
    Script script = Stretch.script(text, at);
    return script == Script.HAN || script == Script.KATAKANA;
  }

  private boolean isPlace(int at) {
    PhraseTable.Match place = places.longest(text, at);
    return place != null && place.end() > at + 1;
  }

  /** True of a short name from abroad that is part of a longer one: the end of some family name. */
  private boolean isInsideSounds(int start, int end) {
    if (end - start > 3 || !isOfSounds(start, end)) {
      return false;
    }
    boolean goesOn = start != known && isForeign(start - 1) && found.isFree(start - 1, start);
    return goesOn || isForeign(end);
  }

  private boolean isOfSounds(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!cues.is(Kind.SOUND, text, i, i + 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean isForeign(int at) {
    return at >= 0 && at < text.length() && cues.is(Kind.FOREIGN, text, at, at + 1);
  }
}
