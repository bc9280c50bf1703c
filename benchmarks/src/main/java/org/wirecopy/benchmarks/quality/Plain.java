package org.wirecopy.benchmarks.quality;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text in the form in which it is compared. */
final class Plain {

  private static final Pattern SPACES = Pattern.compile("[\\s\\x1C-\\x1F\\x85\\p{Z}]+");
  private static final Pattern LEAD = Pattern.compile("^(by|von|par|por|di|av|af)\\s+");
  private static final Pattern EDGES = Pattern.compile("^[ .,;]+|[ .,;]+$");

  private Plain() {}

  /** NFKC, straight quotes, plain dashes, no invisible characters, single spaces. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      switch (c) {
        case '‘', '’', '‚', '′', 'ʼ', '`', '´' -> plain.append('\'');
        case '“', '”', '„', '«', '»' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—', '−' -> plain.append('-');
        case '\u00AD', '\u200B', '\u200E', '\u200F', '\uFEFF' -> {}
        default -> plain.append(c);
      }
    }
    return spaced(plain.toString());
  }

  /** Single spaces alone. */
  static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Without regard to case. */
  static String folded(String text) {
    return UCharacter.foldCase(of(text), true);
  }

  /** A name without the word that leads it in. */
  static String author(String name) {
    String bare = LEAD.matcher(folded(name)).replaceFirst("");
    return EDGES.matcher(bare).replaceAll("");
  }
}
