package org.wirecopy.internal.names.gazetteer;

import java.text.Normalizer;
import org.wirecopy.internal.names.romanization.SafeNormalizer;

/**
 * Folds a name to what its spellings share: lower case, no diacritics, no punctuation, so that São
 * Tomé, SAO TOME and Sao-Tomé hash alike.
 */
public final class Fold {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fold() {}

  /** A 64-bit FNV-1a hash of the folded letters and digits; 0 if there are none. */
  public static long hash(CharSequence name) {
    long hash = SEED;
    boolean any = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return hashDecomposed(name);
      }
      if (c >= 'A' && c <= 'Z') {
        c = (char) (c + 32);
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        hash = (hash ^ c) * PRIME;
        any = true;
      }
    }
    return any ? spread(hash) : 0;
  }

  private static long hashDecomposed(CharSequence name) {
    String text = SafeNormalizer.normalize(name.toString(), Normalizer.Form.NFD);
    long hash = SEED;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        hash = (hash ^ plain(c)) * PRIME;
        any = true;
      }
    }
    return any ? spread(hash) : 0;
  }

  private static long spread(long hash) {
    long h = hash ^ hash >>> 32;
    return h == 0 ? 1 : h;
  }

  /** The letters that Unicode does not decompose, as newspapers print them without diacritics. */
  private static char plain(char c) {
    return switch (c) {
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'đ', 'ð' -> 'd';
      case 'ı' -> 'i';
      case 'ħ' -> 'h';
      case 'ŧ' -> 't';
      case 'ə' -> 'a';
      default -> c;
    };
  }
}
