package org.wirecopy.internal.names.mention.uncased;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * Places and bodies in Chinese characters and Katakana. The text is cut from the left into the
 * longest words known, so that a place is not seen inside a longer word. What follows a place
 * decides: it may be part of its name (province), make a body's name of it (university) or an
 * adjective (the people, the language, the food).
 */
final class HanPlaces {
  private static final int FAR = 7; // characters between a place and what makes it a body

  private final CharSequence text;
  private final Cues cues;
  private final Found found;
  private final PlaceTable places = PlaceTable.table();

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
    if (place == null || place.end() < wordEnd) {
      return Math.max(skipped(at, word), at + 1);
    }
    if (word.is(Kind.PLAIN) && wordEnd == place.end()) {
      return wordEnd;
    }
    if (!found.isFree(at, place.end()) || isInsideSounds(at, place.end())) {
      return at + 1;
    }
    return read(at, place.end(), places.canonical(place.value()));
  }

  /** The end of a word that is passed over, having named a body if it is one's name. */
  private int skipped(int at, Cue word) {
    if (word.end() <= at + 1) {
      return at;
    }
    if (word.is(Kind.KNOWN_BODY)) {
      found.add(at, word.end(), Name.Kind.ORGANISATION);
    }
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
      end = next.end();
      next = cues.longest(text, end);
    }
    if (next.is(Kind.ADJECTIVE)) {
      return next.end();
    }
    if (next.is(Kind.BODY) || next.is(Kind.FAR_BODY)) {
      found.add(start, next.end(), Name.Kind.ORGANISATION);
      return next.end();
    }
    int body = farBody(end);
    if (body > end) {
      found.add(start, body, Name.Kind.ORGANISATION);
      return body;
    }
    found.add(start, end, Name.Kind.PLACE, canonical);
    return end;
  }

  /** The end of a body's name whose last word stands some characters behind the place, or from. */
  private int farBody(int from) {
    int limit = Math.min(from + FAR, text.length());
    for (int i = from; i < limit && Stretch.script(text, i) == Script.HAN; i++) {
      Cue word = cues.longest(text, i);
      if (word.is(Kind.FAR_BODY)) {
        return word.end();
      }
      if (word.isEdge() || isPlace(i)) {
        return from;
      }
    }
    return from;
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
    return (isForeign(start - 1) && found.isFree(start - 1, start)) || isForeign(end);
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
