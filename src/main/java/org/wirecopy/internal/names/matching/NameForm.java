package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.gazetteer.Fold;
import org.wirecopy.internal.names.romanization.Latinizer;

/**
 * A name taken to pieces for comparison: in Latin letters, lower case, cut into parts at blanks and
 * hyphens, each part cut into graphemes. Names longer than {@value #LONGEST} letters or {@value
 * #MOST_PARTS} parts are compared by their beginnings, which bounds the work.
 */
final class NameForm {
  static final int LONGEST = 120;
  static final int MOST_PARTS = 10;
  private static final byte[][][] NONE = {};

  final String name; // as it was handed in, or its beginning
  final long hash; // of the folded name as it was handed in
  int parts;
  final int[] start = new int[MOST_PARTS + 1]; // part p is graphemes[start[p] .. start[p + 1])
  final int[] graphemes;
  private final char[] letters; // lower case
  private final int[] from = new int[MOST_PARTS]; // part p is letters[from[p] .. to[p])
  private final int[] to = new int[MOST_PARTS];
  private volatile byte[][][] readings = NONE; // by part, made when first needed
  final long[] partHash = new long[MOST_PARTS];
  final int[] given = new int[MOST_PARTS]; // group of equal given names, 0 = none
  final int[] kind = new int[MOST_PARTS]; // one of Words.NAME, PARTICLE, TITLE, INITIAL

  NameForm(CharSequence text) {
    name = (text.length() > LONGEST ? text.subSequence(0, LONGEST) : text).toString();
    hash = Fold.hash(name);
    String latin = Latinizer.toLatin(name);
    letters = latin.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    graphemes = new int[letters.length];
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
  }

  private void addPart(int from, int to, int[] scratch) {
    int count = Graphemes.table().cut(letters, from, to, scratch);
    if (count == 0) {
      return;
    }
    System.arraycopy(scratch, 0, graphemes, start[parts], count);
    start[parts + 1] = start[parts] + count;
    this.from[parts] = from;
    this.to[parts] = to;
    long key = Words.hash(letters, from, to);
    partHash[parts] = key;
    given[parts] = Words.table().group(letters, from, to, key);
    kind[parts] = to - from == 1 ? Words.INITIAL : Words.table().kind(key);
    parts++;
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

  /** The part under every orthography; not to be changed. */
  byte[][] readings(int part) {
    byte[][][] known = readings;
    if (known.length == 0) {
      known = new byte[parts][][];
      for (int i = 0; i < parts; i++) {
        known[i] = Readings.table().read(letters, from[i], to[i]);
      }
      readings = known;
    }
    return known[part];
  }

  /** The same behind an Arabic article written together with the name; null if there is none. */
  byte @Nullable [][] readingsWithoutArticle(int part) {
    int start = from[part];
    int article = 0;
    if (to[part] - start > 4) {
      char first = letters[start];
      char second = letters[start + 1];
      if ((first == 'a' || first == 'e') && (second == 'l' || second == letters[start + 2])) {
        article = 2; // Alomari, Essakali
      } else if (first == 'l' && "aeiou".indexOf(second) >= 0) {
        article = 1; // Lamrani
      }
    }
    return article > 0 ? Readings.table().read(letters, start + article, to[part]) : null;
  }

  /** The edit distance of the letters themselves, diacritics apart. */
  static int letterDistance(NameForm a, int p, NameForm b, int q) {
    int n = a.to[p] - a.from[p];
    int m = b.to[q] - b.from[q];
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int diagonal = row[0];
      row[0] = i;
      char c = a.letters[a.from[p] + i - 1];
      for (int j = 1; j <= m; j++) {
        int best = diagonal + (c == b.letters[b.from[q] + j - 1] ? 0 : 1);
        best = Math.min(best, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[m];
  }

  int length(int part) {
    return start[part + 1] - start[part];
  }

  /** The parts that carry the name: all but particles and titles, unless nothing else is there. */
  int weighty() {
    int count = 0;
    for (int i = 0; i < parts; i++) {
      if (kind[i] == Words.NAME || kind[i] == Words.INITIAL) {
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
