package org.wirecopy.internal.assemble;

import java.util.Locale;

/** Names that a page prints in capitals, as they are written elsewhere. */
final class Capitals {

  /** Shorter ones may be initials. */
  private static final int MIN_LETTERS = 6;

  private static final int MIN_WORDS = 2;

  private Capitals() {}

  /**
   * "Jane Doe-Smith" for "JANE DOE-SMITH", "Jan van der Berg" for "JAN VAN DER BERG"; a name with a
   * small letter or of one word as it is.
   */
  static String undone(String name) {
    int letters = 0;
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return name;
        }
        letters++;
      } else if (c == ' ') {
        words++;
      } else if (Character.isDigit(c)) {
        return name;
      }
    }
    return letters < MIN_LETTERS || words < MIN_WORDS ? name : spelled(name);
  }

  private static String spelled(String name) {
    String[] words = name.split(" ", -1);
    StringBuilder spelled = new StringBuilder(name.length());
    for (int i = 0; i < words.length; i++) {
      spelled.append(i == 0 ? "" : " ");
      String lower = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && i < words.length - 1 && BylineWords.isParticle(lower)) {
        spelled.append(lower);
      } else {
        append(words[i], spelled);
      }
    }
    return spelled.toString();
  }

  /**
   * A capital at the begin and behind a mark: "Doe-Smith", "O'Doe". Two letters may be initials.
   */
  private static void append(String word, StringBuilder spelled) {
    boolean begins = true;
    if (word.length() == 2 && "AEIOUY".indexOf(word.charAt(1)) < 0) {
      spelled.append(word);
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      spelled.append(begins ? c : Character.toLowerCase(c));
      begins = !Character.isLetter(c);
    }
  }
}
