package org.wirecopy.internal.text;

/**
 * Tells writing from signs: in writing of any script letters, digits and spaces prevail, random
 * bytes have half as many, a line of emoji, dashes or {@code 1/1/1/1} fewer.
 */
public final class Writing {

  /** So many UTF-16 code units of a text tell. */
  private static final int SAMPLE = 2_000;

  private static final double SHARE = 0.65;

  private Writing() {}

  /** True if a text, empty ones included, is writing. */
  public static boolean is(CharSequence text) {
    return is(text, 0, text.length());
  }

  /** True if a stretch of a text, empty ones included, is writing. */
  public static boolean is(CharSequence text, int start, int end) {
    int sample = Math.min(end - start, SAMPLE);
    int writing = 0;
    for (int i = start; i < start + sample; ) {
      int c = Character.codePointAt(text, i);
      int length = Character.charCount(c);
      writing += Character.isLetterOrDigit(c) || c <= ' ' || isMark(c) ? length : 0;
      if (writing >= sample * SHARE) {
        return true;
      }
      i += length;
    }
    return sample == 0;
  }

  private static boolean isMark(int c) {
    if (c < 0x80) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
