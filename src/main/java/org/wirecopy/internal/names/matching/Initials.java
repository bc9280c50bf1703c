package org.wirecopy.internal.names.matching;

/**
 * Initials written together: JC Juncker is J. C. Juncker. Told by capitals alone, none of them a
 * vowel, before a word in small letters.
 */
final class Initials {
  private static final int MOST = 3;
  private static final String VOWELS = "AEIOUY";

  private Initials() {}

  /** The name with a blank between such initials; the same string if there are none. */
  static String apart(String name) {
    int end = 0;
    while (end < name.length() && isConsonant(name.charAt(end))) {
      end++;
    }
    if (end < 2 || end > MOST || !isFollowed(name, end) || isTitle(name, end)) {
      return name;
    }
    StringBuilder apart = new StringBuilder(name.length() + MOST);
    for (int i = 0; i < end; i++) {
      apart.append(name.charAt(i)).append(' ');
    }
    return apart.append(name, end + 1, name.length()).toString();
  }

  private static boolean isConsonant(char c) {
    return c >= 'A' && c <= 'Z' && VOWELS.indexOf(c) < 0;
  }

  /** True if a blank is next and some letter behind it is small. */
  private static boolean isFollowed(String name, int end) {
    if (end == name.length() || name.charAt(end) != ' ') {
      return false;
    }
    for (int i = end + 1; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(String name, int end) {
    char[] word = new char[end];
    for (int i = 0; i < end; i++) {
      word[i] = Character.toLowerCase(name.charAt(i));
    }
    return Words.table().kind(Words.hash(word, 0, end)) != Words.NAME;
  }
}
