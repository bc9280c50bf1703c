package org.wirecopy.internal.text;

/** What {@link LooseKey} and {@link LooseHash} keep of a UTF-16 code unit: one table look-up. */
final class LooseChars {

  /** What {@link #of} gives for a unit that is left out: no character. */
  static final char NONE = '\uFFFF';

  /** Filled as units are met; 0 is a unit not met yet. Threads that fill it write the same. */
  private static final char[] TABLE = new char[1 << 16];

  private LooseChars() {}

  /** A letter or digit in lower case, half of a surrogate pair as it is; else {@link #NONE}. */
  static char of(char c) {
    char kept = TABLE[c];
    return kept != 0 ? kept : compute(c);
  }

  private static char compute(char c) {
    boolean isKept = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    char kept = isKept ? Character.toLowerCase(c) : NONE;
    TABLE[c] = kept;
    return kept;
  }
}
