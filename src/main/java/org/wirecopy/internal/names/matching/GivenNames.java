package org.wirecopy.internal.names.matching;

/** The given names of the lexicon, for telling persons from places in running text. */
public final class GivenNames {
  private GivenNames() {}

  /** True if the word, in any case, is a given name the lexicon knows. */
  public static boolean contains(CharSequence text, int start, int end) {
    if (end - start > 40) {
      return false;
    }
    char[] letters = new char[end - start];
    for (int i = start; i < end; i++) {
      letters[i - start] = Character.toLowerCase(text.charAt(i));
    }
    return Words.table().givenGroup(Words.hash(letters, 0, letters.length)) != 0;
  }
}
