package org.wirecopy.internal.names.matching;

import java.util.Arrays;

/**
 * Belarusian family names in Latin letters, read as their Russian forms are: Tsikhanouskaya as
 * Tikhanovskaya. Told by the ending -ouski alone, which no other orthography has; only then do tsi
 * and dzi stand for ti and di.
 */
final class Belarusian {
  private static final int SHORTEST_STEM = 2;

  private Belarusian() {}

  /** The lower-case letters with such names respelled; the same array if there are none. */
  static char[] respelled(char[] letters) {
    for (int i = SHORTEST_STEM; i + 3 < letters.length; i++) {
      if (isShortU(letters, i)) {
        return respelled(letters, i);
      }
    }
    return letters;
  }

  private static char[] respelled(char[] letters, int first) {
    char[] out = new char[letters.length];
    int length = 0;
    int copied = 0;
    for (int i = first; i + 3 < letters.length; i++) {
      if (isShortU(letters, i)) {
        for (int k = copied; k < i; k++) {
          if (!isHiss(letters, k)) {
            out[length++] = letters[k];
          }
        }
        out[length++] = 'v';
        copied = i + 1;
      }
    }
    System.arraycopy(letters, copied, out, length, letters.length - copied);
    return Arrays.copyOf(out, length + letters.length - copied);
  }

  /** The u of -ouski, -auskaya. */
  private static boolean isShortU(char[] letters, int at) {
    char vowel = letters[at - 1];
    return (letters[at] == 'u' || letters[at] == 'ŭ')
        && letters[at + 1] == 's'
        && letters[at + 2] == 'k'
        && (letters[at + 3] == 'i' || letters[at + 3] == 'a')
        && (vowel == 'o' || vowel == 'a' || vowel == 'e')
        && Character.isLetter(letters[at - 2]);
  }

  /** The s of tsi, the z of dzi. */
  private static boolean isHiss(char[] letters, int at) {
    if (at == 0 || letters[at + 1] != 'i') {
      return false;
    }
    return letters[at] == 's'
        ? letters[at - 1] == 't'
        : letters[at] == 'z' && letters[at - 1] == 'd';
  }
}
