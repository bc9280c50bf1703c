package org.wirecopy.internal.text;

import java.util.Arrays;

/**
 * A 32-bit hash of a word that does not see case: FNV-1a over lower-cased code units, finished by a
 * multiply-shift mix. Tables and models are keyed by it, so its values are fixed for good.
 */
public final class WordHash {
  private static final int OFFSET = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private WordHash() {}

  /** The hash of a whole word. */
  public static int of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hashes of whole words. */
  public static int[] ofEach(String... words) {
    return Arrays.stream(words).mapToInt(WordHash::of).toArray();
  }

  /** The hash of {@code text[from, to)}; zero-width characters do not count. */
  public static int of(CharSequence text, int from, int to) {
    int h = OFFSET;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if (c >= 'A' && c <= 'Z') {
          c = (char) (c + 32);
        }
      } else if (c == '\u2019') {
        c = '\'';
      } else if (CharClass.of(c) == CharClass.IGNORED) {
        continue;
      } else {
        c = Character.toLowerCase(c);
      }
      h = (h ^ c) * PRIME;
    }
    return mix(h);
  }

  /** Spreads the bits of a value over all 32: the finalizer of MurmurHash3. */
  public static int mix(int h) {
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
