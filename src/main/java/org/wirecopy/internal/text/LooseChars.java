package org.wirecopy.internal.text;

/** What {@link LooseKey} and {@link LooseHash} keep of a UTF-16 code unit: one table look-up. */
final class LooseChars {

  /** What {@link #of} gives for a unit that is left out. */
  static final char NONE = 0;

  private static final char[] TABLE = table();

  private LooseChars() {}

  /** A letter or digit in lower case, half of a surrogate pair as it is; else {@link #NONE}. */
  static char of(char c) {
    return TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[1 << 16];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      boolean kept = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      table[i] = kept ? Character.toLowerCase(c) : NONE;
    }
    return table;
  }
}
