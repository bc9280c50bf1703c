package org.wirecopy.internal.names.mention.uncased;

import java.util.HashMap;
import java.util.Map;

/**
 * Persons in Chinese: names from abroad with a middle dot, family names with one or two characters
 * behind, and bare names from abroad, the latter two where an office or role stands before or
 * behind or a verb of speech follows. Nothing but the words around tells where a name ends.
 */
final class ChinesePersons {
  private static final int LONGEST_PART = 9;
  private static final int MORE_PARTS = 4; // behind the second one
  private static final int LONGEST_BARE = 7;

  private final CharSequence text;
  private final Cues cues;
  private final Persons persons;
  private final PlaceTable places = PlaceTable.table();
  private final Map<String, Integer> unproved = new HashMap<>(); // where a likely name was first

  ChinesePersons(CharSequence text, Cues cues, Persons persons) {
    this.text = text;
    this.cues = cues;
    this.persons = persons;
  }

  void find() {
    dotted();
    beside();
    again();
    persons.finish();
  }

  private void dotted() {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (isDotAmidSounds(i)) {
        i = Math.max(i, dotted(i));
      }
    }
  }

  private boolean isDotAmidSounds(int at) {
    return at < text.length() && isDot(text.charAt(at)) && isSound(at - 1) && isSound(at + 1);
  }

  private static boolean isDot(char c) {
    return c == '·' || c == '•' || c == '‧' || c == '・' || c == '．';
  }

  private boolean isSound(int at) {
    return at >= 0 && at < text.length() && cues.is(Kind.SOUND, text, at, at + 1);
  }

  /** Reads the name around its first dot; returns where it ends. */
  private int dotted(int dot) {
    int start = dotStart(dot);
    int part = dot + 1;
    int end = soundsEnd(part, LONGEST_PART);
    for (int i = 0; i < MORE_PARTS && isDotAmidSounds(end); i++) {
      part = end + 1;
      end = soundsEnd(part, LONGEST_PART);
    }
    end = cutBehind(part, end);
    if (start == dot || end - start < 4) {
      return dot;
    }
    persons.meet(start, end);
    if (end - part > 1 && !isSurePlace(part, end)) {
      String full = text.subSequence(start, end).toString();
      persons.alsoCalled(full.substring(part - start), full);
    }
    return end;
  }

  private boolean isSurePlace(int from, int end) {
    int place = places.get(text, from, end);
    return place >= 0 && places.isSure(place);
  }

  private int soundsEnd(int from, int longest) {
    int end = from;
    while (end - from < longest && isSound(end)) {
      end++;
    }
    return end;
  }

  private int dotStart(int dot) {
    int start = dot;
    while (dot - start < LONGEST_PART && isSound(start - 1)) {
      start--;
    }
    for (int from = Math.max(0, start - 4); from < dot - 1; from++) {
      int end = wordEnd(from);
      if (end > from && end > start && end < dot) {
        start = end;
        from = end - 1;
      }
    }
    return bounded(start);
  }

  /** The end of a word less than four characters before a name that begins amid unknown ones. */
  private int bounded(int start) {
    for (int i = start; i > 0 && i > start - 4; i--) {
      if (Stretch.script(text, i - 1) != Script.HAN || isTitleBefore(i)) {
        return i;
      }
    }
    return start;
  }

  /** The end of an office, a country or some other word that is no part of a name; or from. */
  private int wordEnd(int from) {
    Cue word = cues.longest(text, from);
    PhraseTable.Match place = places.longest(text, from);
    int end = from;
    if (word.isWordFrom(from)) {
      end = word.end();
    }
    return place != null && places.isSure(place.value()) ? Math.max(end, place.end()) : end;
  }

  /** Cuts off the beginning of a word behind a name of which the first character is a sound too. */
  private int cutBehind(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      Cue word = cues.longest(text, i);
      if (word.isWordFrom(i)) {
        return i;
      }
    }
    return end;
  }

  /** Names beside offices and roles, and before verbs of speech. */
  private void beside() {
    int at = 0;
    boolean fresh = true; // no word stands directly before
    while (at < text.length()) {
      if (Stretch.script(text, at) != Script.HAN) {
        fresh = true;
        at++;
        continue;
      }
      Cue word = cues.longest(text, at);
      if (word.is(Kind.TITLE) || word.is(Kind.ROLE)) {
        int end = word.end();
        int name = named(end);
        at = Math.max(end, name);
        fresh = name == end;
        continue;
      }
      int name = fresh ? provedBehind(at) : at;
      if (name > at) {
        at = name;
        continue;
      }
      PhraseTable.Match place = places.longest(text, at);
      if (place != null && place.end() >= word.end()) {
        boolean within = cues.longest(text, place.end() - 1).end() > place.end();
        at = within ? place.end() - 1 : place.end();
        fresh = false;
      } else {
        fresh = word.is(Kind.EDGE) || word.is(Kind.SPEECH);
        at = Math.max(at + 1, word.end());
      }
    }
  }

  /** Reads a name behind an office; returns where it ends, or from. */
  private int named(int from) {
    int end = Math.max(chineseEnd(from), bareEnd(from));
    if (end > from) {
      meet(from, end);
    }
    return end;
  }

  private void meet(int from, int end) {
    persons.meet(from, end);
    int family = familyEnd(from);
    if (family > from && family < end && end - from <= family - from + 2) {
      String full = text.subSequence(from, end).toString();
      persons.noteFamily(full.substring(0, family - from), full);
    }
  }

  private int familyEnd(int from) {
    if (cues.is(Kind.FAMILY, text, from, Math.min(from + 2, text.length()))) {
      return from + 2;
    }
    return from < text.length() && cues.is(Kind.FAMILY, text, from, from + 1) ? from + 1 : from;
  }

  /** The end of a family name with one or two characters behind it, if something ends it there. */
  private int chineseEnd(int from) {
    int family = familyEnd(from);
    if (family == from || isWord(from)) {
      return from;
    }
    for (int end = family + 2; end > family; end--) {
      if (isHan(family, end)
          && !isPlace(from, end)
          && isEnd(end)
          && !isEdgeAt(end - 1)
          && !isForbidden(family, end)) {
        return end;
      }
    }
    return from;
  }

  private boolean isPlace(int from, int end) {
    PhraseTable.Match place = places.longest(text, from);
    return place != null && place.end() >= end;
  }

  private boolean isHan(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Stretch.script(text, i) != Script.HAN) {
        return false;
      }
    }
    return true;
  }

  private boolean isForbidden(int from, int end) {
    for (int i = from; i < end; i++) {
      if (cues.is(Kind.NO_GIVEN, text, i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The end of a bare name from abroad, if something ends it there. */
  private int bareEnd(int from) {
    int end = soundsEnd(from, LONGEST_BARE + 1);
    if (end - from > LONGEST_BARE || isWord(from)) {
      return from;
    }
    end = cutBehind(from, end);
    return end - from > 1 && isEnd(end) && isForeign(from, end) ? end : from;
  }

  private boolean isForeign(int from, int end) {
    for (int i = from; i < end; i++) {
      if (cues.is(Kind.FOREIGN, text, i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True if a known word or a sure place begins at a place. */
  private boolean isWord(int at) {
    return wordEnd(at) > at || isEdgeAt(at);
  }

  private boolean isEdgeAt(int at) {
    return cues.longest(text, at).isEdge();
  }

  /** True if a name may end before a place: at a sign or at a word that is no part of names. */
  private boolean isEnd(int at) {
    return Stretch.script(text, at) != Script.HAN || isEdgeAt(at);
  }

  /** A name before an office, an honorific or a verb of speech; returns where it ends, or at. */
  private int provedBehind(int at) {
    int family = familyEnd(at);
    if (family > at && isBehind(family, Kind.HONORIFIC)) {
      persons.meet(at, family);
      return family;
    }
    if (family > at && isBehind(family, Kind.TITLE) && !isWord(at)) {
      persons.meet(at, family);
      return family;
    }
    int end = chineseEnd(at);
    if (end > at && isProof(end) && (end > at + 2 || isLikely(end))) {
      meet(at, end);
      return end;
    }
    if (end > at + 2 && isBehind(end, Kind.EDGE)) {
      return repeated(at, end);
    }
    end = bareEnd(at);
    if (end > at && (isPersonal(end) || isBehind(end, Kind.TITLE))) {
      meet(at, end);
      return end;
    }
    return at;
  }

  /** Takes what looks like a name for one where it begins another sentence as well. */
  private int repeated(int at, int end) {
    Integer first = unproved.putIfAbsent(text.subSequence(at, end).toString(), at);
    if (first == null) {
      return at;
    }
    meet(first, first + end - at);
    meet(at, end);
    return end;
  }

  /** True of a name of two characters of which the second is common as a given name. */
  private boolean isLikely(int end) {
    return isBehind(end, Kind.TITLE) || cues.is(Kind.GIVEN, text, end - 1, end);
  }

  private boolean isProof(int at) {
    return isPersonal(at) || isBehind(at, Kind.TITLE) || isBehind(at, Kind.SPEECH);
  }

  /** True if what stands at a place is said of persons alone. */
  private boolean isPersonal(int at) {
    return isBehind(at, Kind.HONORIFIC) || isBehind(at, Kind.PERSON_VERB);
  }

  private boolean isBehind(int at, Kind kind) {
    return cues.longest(text, at).is(kind);
  }

  /** The names of those met wherever they stand. */
  private void again() {
    if (persons.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      PhraseTable.Match name = Stretch.script(text, i) == Script.HAN ? persons.longest(i) : null;
      if (name != null && name.end() > i + 1 && isAgain(i, name.end())) {
        persons.meet(i, name.end());
        i = name.end() - 1;
      }
    }
  }

  private boolean isAgain(int start, int end) {
    if (end - start > 2) {
      return true;
    }
    return isEnd(end) || (isStart(start) && !isSound(end));
  }

  private boolean isStart(int at) {
    return Stretch.script(text, at - 1) != Script.HAN || isTitleBefore(at);
  }

  private boolean isTitleBefore(int at) {
    for (int from = Math.max(0, at - 4); from < at; from++) {
      Cue word = cues.longest(text, from);
      if (word.end() == at && word.isEdge()) {
        return true;
      }
    }
    return false;
  }
}
