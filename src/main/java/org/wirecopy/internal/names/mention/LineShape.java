package org.wirecopy.internal.names.mention;

/** What the words of a line look like. Of a headline capitals say nothing. */
final class LineShape {
  private static final int FEWEST = 3; // fewer words say nothing about a line
  private static final int LONG = 5; // letters; shorter words are capitals in some headlines only

  private int words; // capitals of five letters and more, small ones that are no function words
  private int capitals;
  private int shouts; // words without a small letter
  private int smalls; // words with one

  void add(int length, boolean capital, boolean small, boolean function) {
    if (capital ? length >= LONG : !function) {
      words++;
      capitals += capital ? 1 : 0;
    }
    smalls += small ? 1 : 0;
    shouts += small ? 0 : 1;
  }

  /** True if all words but function words begin with a capital, or no word has a small letter. */
  boolean isHeadline() {
    boolean shouted = smalls == 0 && shouts >= FEWEST;
    return shouted || (words >= FEWEST && capitals == words);
  }

  void clear() {
    words = 0;
    capitals = 0;
    shouts = 0;
    smalls = 0;
  }
}
