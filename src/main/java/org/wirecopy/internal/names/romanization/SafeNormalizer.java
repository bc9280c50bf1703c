package org.wirecopy.internal.names.romanization;

import java.text.Normalizer;

/**
 * Unicode normalization in linear time. Sorting the marks on one letter is quadratic in their
 * number, so a run of marks longer than {@value #LONGEST_RUN} (the bound of Unicode's Stream-Safe
 * Text Process, UAX #15) is normalized in pieces of that length.
 */
public final class SafeNormalizer {
  private static final int LONGEST_RUN = 30;

  private SafeNormalizer() {}

  /** The text in the form; marks stay unsorted only across the pieces of an overlong run. */
  public static String normalize(String text, Normalizer.Form form) {
    if (isPlain(text, form)) {
      return text;
    }
    int run = 0;
    int from = 0;
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
      if (run > LONGEST_RUN) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(Normalizer.normalize(text.substring(from, i), form));
        from = i;
        run = 1;
      }
    }
    if (out == null) {
      return Normalizer.normalize(text, form);
    }
    return out.append(Normalizer.normalize(text.substring(from), form)).toString();
  }

  /** True for what composes and decomposes to itself at a glance: no marks, no odd blocks. */
  private static boolean isPlain(String text, Normalizer.Form form) {
    int limit = form == Normalizer.Form.NFC ? 0x300 : 0x80;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean cyrillic = c >= 0x400 && c < 0x483 && form == Normalizer.Form.NFC;
      boolean punctuation = c >= 0x2010 && c < 0x2027;
      if (c >= limit && !cyrillic && !punctuation) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || Character.isLowSurrogate(c) // musical and other marks beyond the first plane
        || Character.isHighSurrogate(c)
        || (c >= 0x1160 && c < 0x1200); // conjoining vowels and finals
  }
}
