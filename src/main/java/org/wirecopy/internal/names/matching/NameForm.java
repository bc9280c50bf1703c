package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.Objects;
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
  private static final PartSounds[] NONE = {};
  private static final int UNKNOWN = -2;

  final String name; // as it was handed in, or its beginning
  final long hash; // of the folded name as it was handed in
  int parts;
  final int[] start = new int[MOST_PARTS + 1]; // part p is graphemes[start[p] .. start[p + 1])
  final int[] graphemes;
  final char[] classes; // sound classes of the graphemes
  final long[] skeleton = new long[MOST_PARTS]; // hash of the part's consonants by sound class
  private final char[] letters; // lower case
  int joined; // letters in all parts
  private final int[] from = new int[MOST_PARTS]; // part p is letters[from[p] .. to[p])
  private final int[] to = new int[MOST_PARTS];
  private int slot = UNKNOWN; // looked up when first needed, by any thread with one outcome
  // by part, then by part without its article; made when first needed
  private volatile @Nullable PartSounds[] sounds = NONE;
  final long[] partHash = new long[MOST_PARTS];
  final int[] given = new int[MOST_PARTS]; // group of equal given names, 0 = none
  final int[] kind = new int[MOST_PARTS]; // one of Words.NAME, PARTICLE, TITLE, INITIAL, SON_OF
  boolean hasFather; // some part is behind a bin
  private int generation; // what the last part says: Jr, II; 0 = nothing

  NameForm(CharSequence text) {
    name = (text.length() > LONGEST ? text.subSequence(0, LONGEST) : text).toString();
    hash = Fold.hash(name);
    String latin = Latinizer.toLatin(CyrillicKorean.latin(SyllableScripts.familyApart(name)));
    if (Abjads.isWritten(name)) {
      latin = Abjads.readable(latin);
    }
    char[] lower = latin.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    letters = Belarusian.respelled(lower);
    graphemes = new int[letters.length];
    classes = new char[letters.length];
    cutParts();
  }

  private void cutParts() {
    int[] scratch = new int[letters.length];
    int from = 0;
    while (from < letters.length && parts < MOST_PARTS) {
      while (from < letters.length && !isLetter(letters[from])) {
        from++;
      }
      int to = from;
      while (to < letters.length && (isLetter(letters[to]) || isInside(letters[to]))) {
        to++;
      }
      if (to > from) {
        addPart(from, to, scratch);
      }
      from = to;
    }
    if (parts == 2 && kind[1] == Words.PARTICLE) {
      kind[1] = Words.NAME; // Li Na: nothing is behind it
    }
    generation = parts < 2 ? 0 : Words.table().generation(partHash[parts - 1]);
  }

  private void addPart(int from, int to, int[] scratch) {
    int count = Graphemes.table().cut(letters, from, to, scratch);
    if (count == 0) {
      return;
    }
    System.arraycopy(scratch, 0, graphemes, start[parts], count);
    start[parts + 1] = start[parts] + count;
    classify(parts);
    joined += to - from;
    this.from[parts] = from;
    this.to[parts] = to;
    long key = Words.hash(letters, from, to);
    partHash[parts] = key;
    given[parts] = Words.table().group(letters, from, to, key);
    kind[parts] = to - from == 1 ? Words.INITIAL : Words.table().kind(key);
    hasFather |= isFather(parts);
    parts++;
  }

  /** Sound classes, and a hash of those of consonants, doubled ones once. */
  private void classify(int part) {
    Graphemes table = Graphemes.table();
    long hash = 0;
    int last = -1;
    for (int i = start[part]; i < start[part + 1]; i++) {
      int sound = table.classOf(graphemes[i]);
      classes[i] = (char) sound;
      if (sound != last && !table.isVowel(sound)) {
        hash = hash * 131 + sound;
      }
      last = sound;
    }
    skeleton[part] = hash;
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

  /** The part as it sounds. */
  PartSounds sounds(int part) {
    return Objects.requireNonNull(known()[part]);
  }

  /** The same behind an Arabic article written together with the name; null if there is none. */
  @Nullable PartSounds soundsWithoutArticle(int part) {
    return known()[parts + part];
  }

  private @Nullable PartSounds[] known() {
    @Nullable PartSounds[] known = sounds;
    if (known.length == 0) {
      known = new PartSounds[2 * parts];
      for (int i = 0; i < parts; i++) {
        known[i] = new PartSounds(Readings.table().read(letters, from[i], to[i]));
        int article = article(i);
        if (article > 0) {
          known[parts + i] =
              new PartSounds(Readings.table().read(letters, from[i] + article, to[i]));
        }
      }
      sounds = known;
    }
    return known;
  }

  /** How many letters of the part are an article written together with it. */
  private int article(int part) {
    int start = from[part];
    if (to[part] - start <= 4) {
      return 0;
    }
    char first = letters[start];
    char second = letters[start + 1];
    if ((first == 'a' || first == 'e') && (second == 'l' || second == letters[start + 2])) {
      return 2; // Alomari, Essakali
    }
    return first == 'l' && "aeiou".indexOf(second) >= 0 ? 1 : 0; // Lamrani
  }

  /** The edit distance of two parts as they are written. */
  static int letterDistance(NameForm a, int p, NameForm b, int q) {
    return EditDistance.of(a.letters, a.from[p], a.to[p], b.letters, b.from[q], b.to[q]);
  }

  /** True if one of the two, an initial, may stand for the other: J. for Joanne, E. for Yevgeny. */
  static boolean mayBeginAlike(NameForm a, int p, NameForm b, int q) {
    return a.letters[a.from[p]] == b.letters[b.from[q]]
        || a.classes[a.start[p]] == b.classes[b.start[q]]
        || (a.beginsSoft(p) && b.beginsSoft(q));
  }

  /** True for a vowel that some orthographies write with a y, i or j before it. */
  private boolean beginsSoft(int part) {
    char first = letters[from[part]];
    return first == 'y' || first == 'j' || first == 'i' || first == 'e';
  }

  /** True for a man's and a woman's form of Slavic family names: Ivanov, Ivanova. */
  static boolean differInGender(NameForm a, int p, NameForm b, int q) {
    int left = Words.table().gender(a.letters, a.from[p], a.to[p]);
    return left != 0 && left == -Words.table().gender(b.letters, b.from[q], b.to[q]);
  }

  /** True for father and son, for a king and his forebear: Jr. and Sr., II and III. */
  static boolean differInGeneration(NameForm a, NameForm b) {
    return a.generation != 0 && b.generation != 0 && a.generation != b.generation;
  }

  /** The edit distance of the whole names, blanks apart. */
  static int letterDistance(NameForm a, NameForm b) {
    char[] left = a.joined();
    char[] right = b.joined();
    return EditDistance.of(left, 0, left.length, right, 0, right.length);
  }

  private char[] joined() {
    char[] all = new char[joined];
    int count = 0;
    for (int p = 0; p < parts; p++) {
      System.arraycopy(letters, from[p], all, count, to[p] - from[p]);
      count += to[p] - from[p];
    }
    return all;
  }

  /** How many sound classes two parts have in common at the start. */
  static int commonStart(NameForm a, int p, NameForm b, int q) {
    int most = Math.min(a.length(p), b.length(q));
    int count = 0;
    while (count < most && a.classes[a.start[p] + count] == b.classes[b.start[q] + count]) {
      count++;
    }
    return count;
  }

  /** How many sound classes two parts have in common at the end. */
  static int commonEnd(NameForm a, int p, NameForm b, int q) {
    int most = Math.min(a.length(p), b.length(q));
    int count = 0;
    while (count < most
        && a.classes[a.start[p + 1] - 1 - count] == b.classes[b.start[q + 1] - 1 - count]) {
      count++;
    }
    return count;
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

  int letterCount(int part) {
    return to[part] - from[part];
  }

  int length(int part) {
    return start[part + 1] - start[part];
  }

  /** True for particles and titles. */
  boolean isMinor(int part) {
    return kind[part] != Words.NAME && kind[part] != Words.INITIAL;
  }

  /** True if the part stands behind a bin with a name before it. */
  boolean isFather(int part) {
    return part > 1 && kind[part - 1] == Words.SON_OF;
  }

  /** The parts that carry the name: all but particles and titles, unless nothing else is there. */
  int weighty() {
    int count = 0;
    for (int i = 0; i < parts; i++) {
      if (!isMinor(i)) {
        count++;
      }
    }
    return count;
  }

  @Override
  public String toString() {
    return parts + Arrays.toString(graphemes);
  }
}
