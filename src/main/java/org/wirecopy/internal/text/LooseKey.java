package org.wirecopy.internal.text;

/** A text reduced to what a reader compares: letters and digits in lower case. */
public final class LooseKey {

  private LooseKey() {}

  /**
   * The key of a text; equal for texts that differ only in case, spaces, quotes and other marks.
   */
  public static String of(CharSequence text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int i = 0; i < key.length; i++) {
      char c = LooseChars.of(text.charAt(i));
      if (c != LooseChars.NONE) {
        key[length++] = c;
      }
    }
    return new String(key, 0, length);
  }

  /** The key of a stretch of characters. */
  public static String of(char[] chars, int start, int end) {
    char[] key = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = LooseChars.of(chars[i]);
      if (c != LooseChars.NONE) {
        key[length++] = c;
      }
    }
    return new String(key, 0, length);
  }
}
