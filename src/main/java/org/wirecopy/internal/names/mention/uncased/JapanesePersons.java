package org.wirecopy.internal.names.mention.uncased;

/**
 * Persons in Japanese, whose offices and honorifics stand behind: Chinese characters that begin
 * with a family name, or Katakana, before such a word. What stands before a name ends at Hiragana,
 * at a sign, or at a word or place known.
 */
final class JapanesePersons {
  private static final int LONGEST = 12; // characters of a name, or of what stands before it
  private static final int LONGEST_KATAKANA = 30;
  private static final int LONGEST_GIVEN = 3;

  private final CharSequence text;
  private final Cues cues;
  private final Persons persons;
  private final PlaceTable places = PlaceTable.table();

  JapanesePersons(CharSequence text, Cues cues, Persons persons) {
    this.text = text;
    this.cues = cues;
    this.persons = persons;
  }

  void find() {
    int at = 0;
    while (at < text.length()) {
      Script script = Stretch.script(text, at);
      if (script == Script.KATAKANA) {
        at = katakana(at);
      } else if (script == Script.HAN || script == Script.HIRAGANA) {
        Cue word = cues.longest(text, at);
        if (word.is(Kind.HONORIFIC) || word.is(Kind.TITLE)) {
          before(at, word);
          at = word.end();
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    again();
    persons.finish();
  }

  /** Reads Katakana parts with dots between; returns where they end. */
  private int katakana(int from) {
    int start = from;
    int part = from;
    int end = Stretch.end(text, from, Script.KATAKANA);
    int parts = 1;
    while (isJoint(end) && Stretch.script(text, end + 1) == Script.KATAKANA) {
      if (isNoName(part, end)) {
        start = end + 1; // a country before its president
        parts = 0;
      }
      part = end + 1;
      end = Stretch.end(text, part, Script.KATAKANA);
      parts++;
      if (end - from > LONGEST_KATAKANA) {
        return end;
      }
    }
    int last = end;
    if (isNoName(part, end)) { // a president before his country
      last = part - 1;
      parts--;
      part = start;
    }
    if (parts > 0 && last > start && isKatakanaPerson(start, part, last, end, parts)) {
      int first = withFamilyBefore(start);
      persons.meet(first, last);
      noteLast(first, part, last);
    }
    return end;
  }

  private boolean isJoint(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '・' || c == '＝' || c == '=' || c == '゠';
  }

  private boolean isNoName(int from, int end) {
    return places.get(text, from, end) >= 0
        || cues.is(Kind.PLAIN, text, from, end)
        || cues.is(Kind.KNOWN_BODY, text, from, end);
  }

  private boolean isKatakanaPerson(int start, int part, int last, int end, int parts) {
    if (last - start < 2) {
      return false;
    }
    Cue title = titleBehind(end);
    boolean given = part > start && isGiven(start);
    if (title.is(Kind.HONORIFIC)) {
      return true;
    }
    if (title.is(Kind.TITLE)) {
      return given || parts > 1 || !title.is(Kind.ROLE) || withFamilyBefore(start) < start;
    }
    return given && last == end;
  }

  private boolean isGiven(int start) {
    return cues.is(Kind.GIVEN, text, start, Stretch.end(text, start, Script.KATAKANA));
  }

  /** The office behind a name, over a country or a "former" between. */
  private Cue titleBehind(int end) {
    int at = end;
    for (int i = 0; i < 3; i++) {
      Cue word = cues.longest(text, at);
      if (word.is(Kind.HONORIFIC) || word.is(Kind.TITLE) || !word.is(Kind.BETWEEN)) {
        return word;
      }
      at = word.end();
    }
    return cues.longest(text, at);
  }

  /** The beginning of a name that has a family name in Chinese characters before its Katakana. */
  private int withFamilyBefore(int start) {
    for (int length = 3; length > 1; length--) {
      if (start >= length && cues.is(Kind.FAMILY, text, start - length, start)) {
        return start - length;
      }
    }
    return start;
  }

  private void noteLast(int start, int part, int last) {
    if (part > start && last - part > 1 && Stretch.script(text, start) == Script.KATAKANA) {
      String full = text.subSequence(start, last).toString();
      persons.alsoCalled(full.substring(part - start), full);
    } else if (Stretch.script(text, start) == Script.HAN) {
      noteFamily(start, last);
    }
  }

  /** Reads the name in Chinese characters, or with Hiragana, before a title. */
  private void before(int title, Cue word) {
    int shortest = shortest(word);
    int end = isSpaced(title) ? title - 1 : title;
    for (int i = 0; i < 3; i++) {
      int start = nameStart(end, shortest);
      if (start < end) {
        int first = withSpacedFamily(start, end);
        persons.meet(first, end);
        noteFamily(first, end);
        return;
      }
      if (end < title && isSpaced(title)) {
        return;
      }
      int modifier = modifierStart(end);
      if (modifier == end) {
        return;
      }
      end = modifier;
    }
  }

  /** How many characters before a title are a name though no family name is known in them. */
  private static int shortest(Cue title) {
    if (!title.is(Kind.ROLE)) {
      return 2;
    }
    return title.is(Kind.HONORIFIC) ? 4 : LONGEST;
  }

  /** True if a blank parts an office from the characters before it. */
  private boolean isSpaced(int title) {
    return title > 1
        && isBlank(text.charAt(title - 1))
        && Stretch.script(text, title - 2) == Script.HAN;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000';
  }

  /** The beginning of a family name that a blank parts from the given one; or of the latter. */
  private int withSpacedFamily(int start, int end) {
    if (start < 2 || end - start > LONGEST_GIVEN || !isBlank(text.charAt(start - 1))) {
      return start;
    }
    int run = start - 1;
    while (run > 0 && start - run < 5 && Stretch.script(text, run - 1) == Script.HAN) {
      run--;
    }
    boolean alone = start - run < 5 && !isFamilyFirst(start, end) && !isWordInside(run, start - 1);
    return alone || cues.is(Kind.FAMILY, text, run, start - 1) ? run : start;
  }

  private int modifierStart(int end) {
    for (int length = 1; length < 4; length++) {
      if (end > length && cues.is(Kind.BETWEEN, text, end - length, end)) {
        return end - length;
      }
    }
    return end;
  }

  /** Where the name begins that ends at a place; the end if there is none. */
  private int nameStart(int end, int shortest) {
    if (Stretch.script(text, end - 1) == Script.HIRAGANA) {
      return kanaNameStart(end);
    }
    int run = end;
    while (run > 0 && end - run < LONGEST && Stretch.script(text, run - 1) == Script.HAN) {
      run--;
    }
    int start = cutBefore(run, end);
    if (isFamilyFirst(start, end)) {
      return start;
    }
    boolean likely = end - start >= shortest && end - start < 5 && run + LONGEST > end;
    return likely && !isWordInside(start, end) ? start : end;
  }

  /** The end of the words and places known that stand before a name in one run with it. */
  private int cutBefore(int run, int end) {
    int start = run;
    while (start < end && !isFamilyFirst(start, end)) {
      int next = start;
      Cue word = cues.longest(text, start);
      if (word.isWordFrom(start) || (word.is(Kind.SUFFIX) && start > run)) {
        next = word.end();
      }
      PhraseTable.Match place = places.longest(text, start);
      if (place != null && place.end() > next) {
        next = place.end();
      }
      if (next == start || next > end) {
        break;
      }
      start = next;
    }
    return start;
  }

  private boolean isFamilyFirst(int start, int end) {
    for (int length = Math.min(3, end - start); length > 0; length--) {
      if (cues.is(Kind.FAMILY, text, start, start + length)) {
        int given = end - start - length;
        return given <= LONGEST_GIVEN && (given > 0 || !isPlain(start, end));
      }
    }
    return false;
  }

  private boolean isPlain(int start, int end) {
    return cues.longest(text, start).is(Kind.PLAIN) || cues.is(Kind.SUFFIX, text, start, end);
  }

  /** True if a run of characters holds a word, or the sign of a body or a place. */
  private boolean isWordInside(int start, int end) {
    for (int i = start; i < end; i++) {
      Cue word = cues.longest(text, i);
      PhraseTable.Match place = places.longest(text, i);
      if (word.isWordFrom(i)
          || place != null
          || (word.is(Kind.SUFFIX) && i > start && word.end() == end)
          || cues.is(Kind.NO_GIVEN, text, i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The beginning of a family name in Chinese characters with a given name in Hiragana. */
  private int kanaNameStart(int end) {
    int kana = end;
    while (end - kana <= LONGEST_GIVEN && Stretch.script(text, kana - 1) == Script.HIRAGANA) {
      kana--;
    }
    if (end - kana > LONGEST_GIVEN
        || end - kana < 2
        || Stretch.script(text, kana - 1) != Script.HAN) {
      return end;
    }
    int start = withFamilyBefore(kana);
    return start == kana || cues.longest(text, kana).isEdge() ? end : start;
  }

  /** Notes by what family name, longer ones first, a person may be called again. */
  private void noteFamily(int start, int end) {
    String full = text.subSequence(start, end).toString();
    for (int length = Math.min(3, full.length() - 1); length > 0; length--) {
      if (cues.is(Kind.FAMILY, text, start, start + length)) {
        if (length > 1) {
          persons.alsoCalled(full.substring(0, length), full);
        } else {
          persons.noteFamily(full.substring(0, 1), full);
        }
        return;
      }
    }
    if (full.length() == 4) {
      persons.alsoCalled(full.substring(0, 2), full);
    }
  }

  /** The names of those met wherever they stand as whole runs of their script. */
  private void again() {
    if (persons.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      Script script = Stretch.script(text, i);
      boolean inside = i > 0 && script == Stretch.script(text, i - 1) && persons.isFree(i - 1, i);
      if ((script != Script.HAN && script != Script.KATAKANA) || inside) {
        continue;
      }
      PhraseTable.Match name = persons.longest(i);
      if (name != null && name.end() > i + 1 && isWholeRun(name.end())) {
        persons.meet(i, name.end());
        i = name.end() - 1;
      }
    }
  }

  private boolean isWholeRun(int end) {
    Script last = Stretch.script(text, end - 1);
    return Stretch.script(text, end) != last || (last == Script.HAN && titleBehind(end).isEdge());
  }
}
