package org.wirecopy.internal.names.matching;

import java.util.Arrays;
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

  final long hash; // of the folded name as it was handed in
  int parts;
  final int[] start = new int[MOST_PARTS + 1]; // part p is graphemes[start[p] .. start[p + 1])
  final int[] graphemes;
  final long[] partHash = new long[MOST_PARTS];
  final int[] given = new int[MOST_PARTS]; // group of equal given names, 0 = none
  final int[] kind = new int[MOST_PARTS]; // one of Words.NAME, PARTICLE, TITLE, INITIAL

  NameForm(CharSequence name) {
    CharSequence head = name.length() > LONGEST ? name.subSequence(0, LONGEST) : name;
    hash = Fold.hash(head);
    String latin = Latinizer.toLatin(head);
    char[] letters = latin.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    graphemes = new int[letters.length];
    cutParts(letters);
  }

  private void cutParts(char[] letters) {
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
        addPart(letters, from, to, scratch);
      }
      from = to;
    }
  }

  private void addPart(char[] letters, int from, int to, int[] scratch) {
    int count = Graphemes.table().cut(letters, from, to, scratch);
    if (count == 0) {
      return;
    }
    System.arraycopy(scratch, 0, graphemes, start[parts], count);
    start[parts + 1] = start[parts] + count;
    long key = Words.hash(letters, from, to);
    partHash[parts] = key;
    given[parts] = Words.table().givenGroup(key);
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
