package org.wirecopy.internal.names.romanization;

/** Says whether the letters around a match are those its rule asks for. */
final class Contexts {
  private static final int LONGEST_WORD = 32; // a prefix further back is not looked for

  private final Classes classes;
  private final long[][] sets; // by token: bit set over classes
  private final int[][] prefixes; // by -token - 1: the set of word edges, then letter classes

  Contexts(Classes classes, long[][] sets, int[][] prefixes) {
    this.classes = classes;
    this.sets = sets;
    this.prefixes = prefixes;
  }

  /** True if the tokens hold from a position on, forwards (1) or backwards (-1). */
  boolean hold(int[] tokens, String text, int from, int direction) {
    int at = from;
    for (int i = 0; i < tokens.length; i++) {
      int token = direction > 0 ? tokens[i] : tokens[tokens.length - 1 - i];
      if (token < 0) {
        if (!begins(prefixes[-token - 1], text, at)) {
          return false;
        }
        continue;
      }
      boolean inside = at >= 0 && at < text.length();
      if (!has(token, inside ? classes.at(text.charAt(at)) : Classes.EDGE)) {
        return false;
      }
      at += direction;
    }
    return true;
  }

  private boolean has(int set, int letter) {
    return (sets[set][letter >> 6] & 1L << letter) != 0;
  }

  /** True if the word that ends at {@code last} begins with the prefix. */
  private boolean begins(int[] prefix, String text, int last) {
    int start = last + 1;
    while (start > 0
        && last - start < LONGEST_WORD
        && !has(prefix[0], classes.at(text.charAt(start - 1)))) {
      start--;
    }
    for (int i = 1; i < prefix.length; i++) {
      int at = start + i - 1;
      if (at >= text.length() || classes.at(text.charAt(at)) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
