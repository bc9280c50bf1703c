package org.wirecopy.internal.text;

/**
 * A 64-bit hash of what {@link LooseKey} keeps of a text: equal for texts that differ only in case,
 * spaces and marks. Two different texts of one page agree by chance once in some 10^15 pages.
 */
public final class LooseHash {

  /** The hash of a text without a letter or digit. */
  public static final long EMPTY = 0xCBF29CE484222325L; // FNV-1a's offset basis

  private static final long PRIME = 0x100000001B3L;

  private LooseHash() {}

  /** The hash of a stretch of characters. */
  public static long of(char[] chars, int start, int end) {
    long hash = EMPTY;
    for (int i = start; i < end; i++) {
      hash = add(hash, chars[i]);
    }
    return hash;
  }

  /** The hash of a text. */
  public static long of(CharSequence text) {
    long hash = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  private static long add(long hash, char c) {
    char kept = LooseChars.of(c);
    return kept == LooseChars.NONE ? hash : (hash ^ kept) * PRIME;
  }
}
