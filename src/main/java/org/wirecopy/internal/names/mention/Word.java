package org.wirecopy.internal.names.mention;

import java.util.Locale;

/**
 * A word of a run of capitals: capitalized itself, or a particle inside.
 *
 * @param lower the word in lower case, for look-ups
 */
record Word(int start, int end, String text, String lower, boolean sentenceStart) {

  static Word of(CharSequence text, int start, int end, boolean sentenceStart) {
    String word = text.subSequence(start, end).toString();
    return new Word(start, end, word, word.toLowerCase(Locale.ROOT), sentenceStart);
  }

  /** A word with the full stop that belongs to it: Jr. */
  static Word withStop(CharSequence text, int start, int end) {
    String word = text.subSequence(start, end).toString();
    String lower = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
    return new Word(start, end, word, lower, false);
  }

  String withoutStop() {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  /** True for Jae-myung: only the scanner puts a hyphen into a word, and only there. */
  boolean isSyllables() {
    return text.indexOf('-') > 0 || text.indexOf('\u2010') > 0 || text.indexOf('\u2011') > 0;
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** True for the d of d'Ivoire if its apostrophe stands at the position. */
  boolean isElidedBefore(int apostrophe) {
    return text.length() == 1 && !isCapital() && end == apostrophe;
  }

  /** True for FBI and NATO, not for a single letter. */
  boolean isAcronym() {
    if (text.length() < 2 || text.length() > 6) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
