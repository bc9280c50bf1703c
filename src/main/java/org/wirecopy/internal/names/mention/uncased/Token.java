package org.wirecopy.internal.names.mention.uncased;

/**
 * A word of a text whose words blanks part.
 *
 * @param joined true if nothing but one blank stands between it and the word before
 */
record Token(int start, int end, boolean joined) {
  int length() {
    return end - start;
  }
}
