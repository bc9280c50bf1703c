package org.wirecopy.internal.names.romanization;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/**
 * A transform of ICU4J's CLDR data, for scripts whose romanization needs a dictionary or has no
 * table of ours. The class of ICU is loaded when the first such system is asked for.
 */
final class IcuTranscriber implements Transcriber {
  private final Transliterator transform;

  IcuTranscriber(String id) {
    transform = Transliterator.getInstance(id);
  }

  @Override
  public String apply(CharSequence text) {
    return SafeNormalizer.normalize(
        transform.transliterate(SafeNormalizer.normalize(text.toString(), Normalizer.Form.NFC)),
        Normalizer.Form.NFC);
  }
}
