package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.gazetteer.Fold;
import org.wirecopy.internal.names.gazetteer.Gazetteer;
import org.wirecopy.internal.names.romanization.Latinizer;

/**
 * A name taken to pieces for comparison: in Latin letters, lower case, cut into parts at blanks and
 * hyphens, each part cut into graphemes. Names longer than {@value #LONGEST} letters or {@value
 * #MOST_PARTS} parts are compared by their beginnings, which bounds the work.
 */
final class NameForm {
  static final int LONGEST = 120;
  static final int MOST_PARTS = 10;
  private static final int LONGEST_OF_SYLLABLES = 16;
  private static final char FIRST_OTHER_LETTER = 0x370; // behind Latin ones
  private static final int UNKNOWN = -2;

  final String name; // as it was handed in, or its beginning
  final long hash; // of the folded name as it was handed in
  final int parts;
  final int joined; // letters in all parts
  final boolean hasFather; // some part is behind a bin
  private final NamePart[] part;
  private final char[] letters; // of all parts, one behind the other
  private final char[] graphemes; // likewise
  private int slot = UNKNOWN; // looked up when first needed, by any thread with one outcome
  private final @Nullable KoreanName korean;
  private final @Nullable PinyinName pinyin;
  private final int generation; // what the last part says: Jr, II; 0 = nothing

  NameForm(CharSequence text) {
    name = (text.length() > LONGEST ? text.subSequence(0, LONGEST) : text).toString();
    hash = Fold.hash(name);
    letters = letters(name);
    graphemes = new char[letters.length];
    part = cut();
    parts = part.length;
    joined = parts == 0 ? 0 : part[parts - 1].to;
    if (parts == 2 && part[1].kind == Words.PARTICLE) {
      part[1].kind = Words.NAME; // Li Na: nothing is behind it
    }
    generation = parts < 2 ? 0 : Words.table().generation(part[parts - 1].hash);
    boolean father = false;
    for (int p = 0; p < parts; p++) {
      father |= isFather(p);
    }
    hasFather = father;
    boolean characters = parts > 0 && SyllableScripts.isHan(name.charAt(0));
    boolean syllables = mayBeSyllables(characters);
    korean = syllables && parts == 3 && !characters ? KoreanName.of(words()) : null;
    pinyin = syllables && (characters || mayBePinyin()) ? PinyinName.of(words(), characters) : null;
  }

  /** The name in Latin letters of lower case. */
  private static char[] letters(String name) {
    String latin =
        Latinizer.toLatin(CyrillicKorean.latin(SyllableScripts.familyApart(Initials.apart(name))));
    if (Abjads.isWritten(name)) {
      latin = Abjads.readable(latin);
    }
    char[] lower = latin.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return Belarusian.respelled(lower);
  }

  /** Cuts the letters into parts, and moves these together: nothing else is needed again. */
  private NamePart[] cut() {
    NamePart[] found = new NamePart[MOST_PARTS];
    boolean tellsGender = !name.isEmpty() && name.charAt(0) < FIRST_OTHER_LETTER;
    int count = 0;
    int kept = 0; // letters
    int end = 0; // of the graphemes
    int from = 0;
    while (from < letters.length && count < MOST_PARTS) {
      while (from < letters.length && !isLetter(letters[from])) {
        from++;
      }
      int to = from;
      while (to < letters.length && (isLetter(letters[to]) || isInside(letters[to]))) {
        to++;
      }
      int length = to - from;
      System.arraycopy(letters, from, letters, kept, length);
      int start = end;
      end += Graphemes.table().cut(letters, kept, kept + length, graphemes, start);
      if (end > start) {
        found[count++] =
            new NamePart(letters, kept, kept + length, graphemes, start, end, tellsGender);
        kept += length;
      }
      from = to;
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean isLetter(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** Apostrophes and marks belong to the part they stand in. */
  private static boolean isInside(char c) {
    return c == '\'' || c == '\u2019' || c == '`' || (c >= 0x2B0 && c < 0x370);
  }

  /** True if the parts may be the syllables of a Korean or Chinese name. */
  private boolean mayBeSyllables(boolean characters) {
    return parts > 1
        && parts < 4
        && joined <= LONGEST_OF_SYLLABLES
        && (characters
            || FamilyNames.contains(part[0].hash)
            || FamilyNames.contains(part[parts - 1].hash));
  }

  private boolean mayBePinyin() {
    return name.charAt(0) < FIRST_OTHER_LETTER && name.indexOf('-') < 0 && !hasKnownGiven();
  }

  private boolean hasKnownGiven() {
    for (NamePart each : part) {
      if (each.given != 0 && each.letterCount() > 2) { // yi is a given name, and a syllable
        return true;
      }
    }
    return false;
  }

  /** The parts in the letters a to z. */
  private String[] words() {
    String[] words = new String[parts];
    for (int p = 0; p < parts; p++) {
      words[p] = part[p].plain();
    }
    return words;
  }

  /** 1 if the syllables of the two make one Korean name, -1 if two names, 0 if they do not tell. */
  static int syllables(NameForm a, NameForm b) {
    KoreanName left = a.korean;
    KoreanName right = b.korean;
    if (left != null && right != null) {
      return left.relation(right);
    }
    PinyinName mine = a.pinyin;
    PinyinName other = b.pinyin;
    return mine != null && other != null && mine.differs(other) ? -1 : 0;
  }

  NamePart part(int number) {
    return part[number];
  }

  /** The graphemes of all parts, one behind the other. */
  char[] graphemes() {
    return graphemes;
  }

  /** Graphemes in all parts. */
  int graphemeCount() {
    return parts == 0 ? 0 : part[parts - 1].end;
  }

  /** True for father and son, for a king and his forebear: Jr. and Sr., II and III. */
  static boolean differInGeneration(NameForm a, NameForm b) {
    return a.generation != 0 && b.generation != 0 && a.generation != b.generation;
  }

  /** The edit distance of the whole names, blanks apart. */
  static int letterDistance(NameForm a, NameForm b) {
    return EditDistance.of(a.letters, 0, a.joined, b.letters, 0, b.joined);
  }

  /** Where the gazetteer has the name, or -1. */
  int gazetteerSlot() {
    int known = slot;
    if (known == UNKNOWN) {
      known = Gazetteer.get().slot(hash);
      slot = known;
    }
    return known;
  }

  /** True if the name is of initials alone, which stand for many names: N. N. */
  boolean isOfInitials() {
    for (NamePart each : part) {
      if (!each.isInitial()) {
        return false;
      }
    }
    return parts > 1;
  }

  /** True if the part stands behind a bin with a name before it. */
  boolean isFather(int number) {
    return number > 1 && part[number - 1].kind == Words.SON_OF;
  }

  /** The parts that carry the name: all but particles and titles, unless nothing else is there. */
  int weighty() {
    int count = 0;
    for (NamePart each : part) {
      count += each.isMinor() ? 0 : 1;
    }
    return count;
  }

  @Override
  public String toString() {
    return parts + Arrays.toString(graphemes);
  }
}
