package org.wirecopy.internal.names.romanization;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * A transform of ICU4J's CLDR data, for scripts whose romanization needs a dictionary or has no
 * table of ours. The class of ICU is loaded when the first such system is asked for.
 *
 * <p>ICU replaces in the middle of the text, which moves all behind it: quadratic time. So a long
 * text is transcribed in pieces of up to {@value #LONGEST} code units, each up to a line end or
 * blank, where there is one.
 */
final class IcuTranscriber implements Transcriber {
  static final int LONGEST = 4_096;

  private final Transliterator transform;

  IcuTranscriber(String id) {
    transform = Transliterator.getInstance(id);
  }

  @Override
  public String apply(CharSequence text) {
    String composed = SafeNormalizer.normalize(text.toString(), Normalizer.Form.NFC);
    if (composed.length() <= LONGEST) {
      return SafeNormalizer.normalize(transform.transliterate(composed), Normalizer.Form.NFC);
    }
    StringBuilder out = new StringBuilder(2 * composed.length());
    for (int from = 0; from < composed.length(); ) {
      int to = pieceEnd(composed, from);
      out.append(transform.transliterate(composed.substring(from, to)));
      from = to;
    }
    return SafeNormalizer.normalize(out.toString(), Normalizer.Form.NFC);
  }

  /** The end of the text, or of the last line, else word, else letter that ends in the piece. */
  private static int pieceEnd(String text, int from) {
    int end = from + LONGEST;
    if (end >= text.length()) {
      return text.length();
    }
    int word = -1;
    int letter = -1;
    for (int i = end; i > from + LONGEST / 2; i--) {
      char before = text.charAt(i - 1);
      if (before == '\n') {
        return i;
      }
      word = word < 0 && before == ' ' ? i : word;
      letter = letter < 0 && Character.isLetter(text.charAt(i)) ? i : letter;
    }
    if (word > 0) {
      return word;
    }
    return letter > 0 ? letter : Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
