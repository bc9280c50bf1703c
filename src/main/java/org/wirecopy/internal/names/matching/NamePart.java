package org.wirecopy.internal.names.matching;

import org.jspecify.annotations.Nullable;

/**
 * A part of a name, by its letters and by the graphemes these are cut into. What two parts have to
 * do with each other is told here, what of it counts by {@link Features}.
 */
final class NamePart {
  private static final int SHORTEST_BARE = 3;
  private static final int LONGEST_ARTICLE = 4; // letters of a word that is too short for one
  private static final String SUN = "tdrszn"; // letters that the l of the article gives way to

  private final char[] letters; // lower case, of the whole name
  private final char[] graphemes; // likewise
  final int from; // the part is letters[from .. to)
  final int to;
  final int start; // and graphemes[start .. end)
  final int end;
  final long hash; // of the letters
  final int given; // group of equal given names, 0 = none
  final byte gender; // of a given name, by GivenGenders
  private final byte ending; // 1 if only men's family names end so, -1 only women's, 0 neither
  int kind; // one of Words.NAME, PARTICLE, TITLE, INITIAL, SON_OF: set by the form alone
  private final @Nullable NamePart bare;
  private long skeleton; // made when first needed, by any thread with one outcome
  private @Nullable PartSounds sounds; // likewise

  private NamePart(char[] letters, int from, int to, char[] graphemes, int start, int end) {
    this.letters = letters;
    this.from = from;
    this.to = to;
    this.graphemes = graphemes;
    this.start = start;
    this.end = end;
    hash = 0;
    given = 0;
    gender = GivenGenders.UNKNOWN;
    ending = (byte) Words.table().gender(letters, from, to);
    bare = null;
  }

  /**
   * The part that letters [from, to) are, its graphemes in their place already.
   *
   * @param tellsGender false of vowels that a transliterator made up
   */
  NamePart(
      char[] letters, int from, int to, char[] graphemes, int start, int end, boolean tellsGender) {
    this.letters = letters;
    this.from = from;
    this.to = to;
    this.graphemes = graphemes;
    this.start = start;
    this.end = end;
    Words words = Words.table();
    hash = Words.hash(letters, from, to);
    given = words.group(letters, from, to, hash);
    gender = tellsGender ? GivenGenders.of(hash) : GivenGenders.UNKNOWN;
    ending = (byte) words.gender(letters, from, to);
    kind = to - from == 1 ? Words.INITIAL : words.kind(hash);
    int article = article();
    bare = article == 0 ? null : without(article);
  }

  /** How many letters are an article written together with the word. */
  private int article() {
    if (to - from <= LONGEST_ARTICLE || ending != 0) {
      return 0;
    }
    char first = letters[from];
    char second = letters[from + 1];
    int length = 0;
    if ((first == 'a' || first == 'e')
        && (second == 'l' || (second == letters[from + 2] && SUN.indexOf(second) >= 0))) {
      length = 2; // Alomari, Essakali
    } else if (first == 'l' && second != 'l') {
      length = 1; // Lamrani
    }
    return length == 0 || Words.table().isPatronymic(letters, from, to) ? 0 : length;
  }

  private @Nullable NamePart without(int article) {
    char[] rest = new char[to - from - article];
    int count = Graphemes.table().cut(letters, from + article, to, rest, 0);
    return count < SHORTEST_BARE ? null : new NamePart(letters, from + article, to, rest, 0, count);
  }

  /** The part without the Arabic article written together with it, null if it bears none. */
  @Nullable NamePart bare() {
    return bare;
  }

  char[] graphemes() {
    return graphemes;
  }

  int letterCount() {
    return to - from;
  }

  /** How many graphemes there are. */
  int length() {
    return end - start;
  }

  char first() {
    return graphemes[start];
  }

  char last() {
    return graphemes[end - 1];
  }

  /** True for particles and titles. */
  boolean isMinor() {
    return kind != Words.NAME && kind != Words.INITIAL;
  }

  boolean isInitial() {
    return kind == Words.INITIAL;
  }

  /** The part as it sounds. */
  PartSounds sounds() {
    PartSounds known = sounds;
    if (known == null) {
      known = new PartSounds(Readings.table().read(letters, from, to));
      sounds = known;
    }
    return known;
  }

  /** A hash of the sound classes of consonants, doubled ones once. */
  long skeleton() {
    long known = skeleton;
    if (known == 0) {
      Graphemes table = Graphemes.table();
      int last = -1;
      for (int i = start; i < end; i++) {
        int sound = table.classOf(graphemes[i]);
        if (sound != last && !table.isVowel(sound)) {
          known = known * 131 + sound;
        }
        last = sound;
      }
      skeleton = known;
    }
    return known;
  }

  /** The part in the letters a to z. */
  String plain() {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char base = Graphemes.base(letters[i]);
      if (base >= 'a' && base <= 'z') {
        word.append(base);
      }
    }
    return word.toString();
  }

  /** The edit distance of the two as they are written. */
  int letterDistance(NamePart other) {
    return EditDistance.of(letters, from, to, other.letters, other.from, other.to);
  }

  /** True if one of the two, an initial, may stand for the other: J. for Joanne, E. for Yevgeny. */
  boolean mayBeginLike(NamePart other) {
    Graphemes table = Graphemes.table();
    return letters[from] == other.letters[other.from]
        || table.classOf(first()) == table.classOf(other.first())
        || (beginsSoft() && other.beginsSoft());
  }

  /** True for a vowel that some orthographies write with a y, i or j before it. */
  private boolean beginsSoft() {
    char first = letters[from];
    return first == 'y' || first == 'j' || first == 'i' || first == 'e';
  }

  /** True for a man's and a woman's form of Slavic family names: Ivanov, Ivanova. */
  boolean differsInGender(NamePart other) {
    return ending != 0 && ending == -other.ending;
  }

  /** How many sound classes the two have in common at the start. */
  int commonStart(NamePart other) {
    Graphemes table = Graphemes.table();
    int most = Math.min(length(), other.length());
    int count = 0;
    while (count < most
        && table.classOf(graphemes[start + count])
            == table.classOf(other.graphemes[other.start + count])) {
      count++;
    }
    return count;
  }

  /** How many sound classes the two have in common at the end. */
  int commonEnd(NamePart other) {
    Graphemes table = Graphemes.table();
    int most = Math.min(length(), other.length());
    int count = 0;
    while (count < most
        && table.classOf(graphemes[end - 1 - count])
            == table.classOf(other.graphemes[other.end - 1 - count])) {
      count++;
    }
    return count;
  }
}
