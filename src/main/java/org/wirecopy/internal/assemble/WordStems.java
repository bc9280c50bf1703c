package org.wirecopy.internal.assemble;

import org.wirecopy.internal.text.CharClass;

/**
 * Reads the words of a stretch of text one by one, each as a number. Words count by their first
 * letters, so that their endings do not matter; where words are not set apart, each pair of letters
 * counts as one.
 */
final class WordStems {

  private static final int MIN_LETTERS = 4;
  private static final int STEM = 5;

  private final char[] chars;
  private final int end;
  private int at;
  private boolean unspaced; // in a run of such letters, behind the first
  private int word;

  WordStems(char[] chars, int start, int end) {
    this.chars = chars;
    this.at = start;
    this.end = end;
  }

  /** Goes on to the next word; false if there is none. */
  boolean next() {
    while (at < end) {
      char c = chars[at];
      if (!CharClass.isWord(c)) {
        unspaced = false;
        at++;
      } else if (unspaced) {
        word = chars[at - 1] << Character.SIZE | c;
        at++;
        return true;
      } else if (isUnspaced(c)) {
        unspaced = true;
        at++;
      } else if (readStem()) {
        return true;
      }
    }
    return false;
  }

  /** The word that was read last. */
  int word() {
    return word;
  }

  /** Reads up to behind a word that begins here; false if it is too short to count. */
  private boolean readStem() {
    int from = at;
    int hash = 0;
    while (at < end && CharClass.isWord(chars[at])) {
      hash = at - from < STEM ? hash * 31 + Character.toLowerCase(chars[at]) : hash;
      at++;
    }
    word = hash;
    return at - from >= MIN_LETTERS;
  }

  /** Chinese, Japanese, Korean (where particles are part of words), Thai, Lao, Burmese, Khmer. */
  private static boolean isUnspaced(char c) {
    return c >= 0x2E80
        || (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }
}
