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
  private static final int BARE = MOST_PARTS;
  private static final int SHORTEST_BARE = 3;
  private static final int LONGEST_OF_SYLLABLES = 16;
  private static final char FIRST_OTHER_LETTER = 0x370; // behind Latin ones
  private static final String SUN = "tdrszn"; // letters that the l of the article gives way to
  private static final PartSounds[] NONE = {};
  private static final int UNKNOWN = -2;

  final String name; // as it was handed in, or its beginning
  final long hash; // of the folded name as it was handed in
  int parts;
  // A part with an Arabic article written together with it is there a second time without: part p
  // as number BARE + p.
  int[] start = new int[MOST_PARTS]; // part p is graphemes[start[p] .. end[p])
  int[] end = new int[MOST_PARTS];
  int[] graphemes;
  char[] classes; // sound classes of the graphemes
  long[] skeleton = new long[MOST_PARTS]; // hash of a part's consonants by sound class
  private final char[] letters; // lower case
  int joined; // letters in all parts
  private int[] from = new int[MOST_PARTS]; // part p is letters[from[p] .. to[p])
  private int[] to = new int[MOST_PARTS];
  private int slot = UNKNOWN; // looked up when first needed, by any thread with one outcome
  // by part; made when first needed
  private volatile @Nullable PartSounds[] sounds = NONE;
  final long[] partHash = new long[MOST_PARTS];
  final int[] given = new int[MOST_PARTS]; // group of equal given names, 0 = none
  final byte[] genders = new byte[MOST_PARTS]; // of given names, by GivenGenders
  final int[] kind = new int[MOST_PARTS]; // one of Words.NAME, PARTICLE, TITLE, INITIAL, SON_OF
  boolean hasFather; // some part is behind a bin
  private @Nullable KoreanName korean;
  private @Nullable PinyinName pinyin;
  private int generation; // what the last part says: Jr, II; 0 = nothing

  NameForm(CharSequence text) {
    name = (text.length() > LONGEST ? text.subSequence(0, LONGEST) : text).toString();
    hash = Fold.hash(name);
    String latin =
        Latinizer.toLatin(CyrillicKorean.latin(SyllableScripts.familyApart(Initials.apart(name))));
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
    cutArticles();
    readSyllables();
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
    start[parts] = parts == 0 ? 0 : end[parts - 1];
    end[parts] = start[parts] + count;
    System.arraycopy(scratch, 0, graphemes, start[parts], count);
    classify(parts);
    joined += to - from;
    this.from[parts] = from;
    this.to[parts] = to;
    long key = Words.hash(letters, from, to);
    partHash[parts] = key;
    given[parts] = Words.table().group(letters, from, to, key);
    if (name.charAt(0) < FIRST_OTHER_LETTER) { // vowels made up for others tell no gender
      genders[parts] = GivenGenders.of(key);
    }
    kind[parts] = to - from == 1 ? Words.INITIAL : Words.table().kind(key);
    hasFather |= isFather(parts);
    parts++;
  }

  /** What the parts make if they are the syllables of a Korean or Chinese name. */
  private void readSyllables() {
    if (parts < 2 || parts > 3 || joined > LONGEST_OF_SYLLABLES) {
      return;
    }
    char first = name.charAt(0);
    boolean characters = SyllableScripts.isHan(first);
    if (!characters
        && !FamilyNames.contains(partHash[0])
        && !FamilyNames.contains(partHash[parts - 1])) {
      return;
    }
    boolean latin = first < FIRST_OTHER_LETTER;
    if (parts == 3 && !characters) {
      korean = KoreanName.of(words());
    }
    if (characters || (latin && name.indexOf('-') < 0 && !hasKnownGiven())) {
      pinyin = PinyinName.of(words(), characters);
    }
  }

  private boolean hasKnownGiven() {
    for (int p = 0; p < parts; p++) {
      if (given[p] != 0 && to[p] - from[p] > 2) { // yi is a given name, and a syllable
        return true;
      }
    }
    return false;
  }

  /** The parts in the letters a to z. */
  private String[] words() {
    String[] words = new String[parts];
    StringBuilder word = new StringBuilder();
    for (int p = 0; p < parts; p++) {
      word.setLength(0);
      for (int i = from[p]; i < to[p]; i++) {
        char base = Graphemes.base(letters[i]);
        if (base >= 'a' && base <= 'z') {
          word.append(base);
        }
      }
      words[p] = word.toString();
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

  /** Parts without the article written together with them, behind the others. */
  private void cutArticles() {
    int last = graphemeCount();
    int[] scratch = {};
    for (int p = 0; p < parts; p++) {
      int article = article(p);
      if (article == 0) {
        continue;
      }
      if (scratch.length == 0) {
        scratch = new int[letters.length];
        graphemes = Arrays.copyOf(graphemes, last + letters.length);
        classes = Arrays.copyOf(classes, last + letters.length);
        start = Arrays.copyOf(start, BARE + parts);
        end = Arrays.copyOf(end, BARE + parts);
        from = Arrays.copyOf(from, BARE + parts);
        to = Arrays.copyOf(to, BARE + parts);
        skeleton = Arrays.copyOf(skeleton, BARE + parts);
      }
      int count = Graphemes.table().cut(letters, from[p] + article, to[p], scratch);
      if (count >= SHORTEST_BARE) {
        int bare = BARE + p;
        from[bare] = from[p] + article;
        to[bare] = to[p];
        start[bare] = last;
        last += count;
        end[bare] = last;
        System.arraycopy(scratch, 0, graphemes, start[bare], count);
        classify(bare);
      }
    }
  }

  /** The number of the part without its article, -1 if none is written together with it. */
  int bare(int part) {
    return end.length > BARE && end[BARE + part] > 0 ? BARE + part : -1;
  }

  /** Graphemes in all parts. */
  int graphemeCount() {
    return parts == 0 ? 0 : end[parts - 1];
  }

  /** Sound classes, and a hash of those of consonants, doubled ones once. */
  private void classify(int part) {
    Graphemes table = Graphemes.table();
    long hash = 0;
    int last = -1;
    for (int i = start[part]; i < end[part]; i++) {
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

  private @Nullable PartSounds[] known() {
    @Nullable PartSounds[] known = sounds;
    if (known.length == 0) {
      known = new PartSounds[end.length > BARE ? BARE + parts : parts];
      for (int i = 0; i < parts; i++) {
        known[i] = new PartSounds(Readings.table().read(letters, from[i], to[i]));
        int bare = bare(i);
        if (bare >= 0) {
          known[bare] = new PartSounds(Readings.table().read(letters, from[bare], to[bare]));
        }
      }
      sounds = known;
    }
    return known;
  }

  /** How many letters of the part are an article written together with it. */
  private int article(int part) {
    int start = from[part];
    if (to[part] - start <= 4 || Words.table().isSlavic(letters, start, to[part])) {
      return 0;
    }
    char first = letters[start];
    char second = letters[start + 1];
    if ((first == 'a' || first == 'e')
        && (second == 'l' || (second == letters[start + 2] && SUN.indexOf(second) >= 0))) {
      return 2; // Alomari, Essakali
    }
    return first == 'l' && second != 'l' ? 1 : 0; // Lamrani
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
    while (count < most && a.classes[a.end[p] - 1 - count] == b.classes[b.end[q] - 1 - count]) {
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
    return end[part] - start[part];
  }

  /** True for particles and titles. */
  boolean isMinor(int part) {
    return kind[part] != Words.NAME && kind[part] != Words.INITIAL;
  }

  /** True if the name is of initials alone, which stand for many names: N. N. */
  boolean isOfInitials() {
    for (int i = 0; i < parts; i++) {
      if (kind[i] != Words.INITIAL) {
        return false;
      }
    }
    return parts > 1;
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
