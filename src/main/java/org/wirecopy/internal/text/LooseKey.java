package org.wirecopy.internal.text;

/** A text reduced to what a reader compares: letters and digits in lower case. */
public final class LooseKey {

  private LooseKey() {}

  /**
   * The key of a text; equal for texts that differ only in case, spaces, quotes and other marks.
   */
  public static String of(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        int lower = c | 0x20;
        if (lower >= 'a' && lower <= 'z') {
          key.append((char) lower);
        } else if (c >= '0' && c <= '9') {
          key.append(c);
        }
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
