package org.wirecopy.internal.text;

/** How much a text says, whatever script it is written in. */
public final class TextLength {

  /** The same news takes about a third as many characters in Chinese as in English. */
  private static final int IDEOGRAPHIC = 3;

  private TextLength() {}

  /** The length in characters of alphabetic writing; one of Han, kana or Hangul counts for more. */
  public static int of(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      length += isDense(text.charAt(i)) ? IDEOGRAPHIC - 1 : 0;
    }
    return length;
  }

  private static boolean isDense(char c) {
    return (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF);
  }
}
