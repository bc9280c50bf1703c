package org.wirecopy.internal.dateline;

import org.wirecopy.internal.time.Fold;

/**
 * What the names of a set begin with: tells most places in a text where none of them stands, by two
 * letters or three, before a word is hashed. It may say yes where none does, never no where one
 * stands. Names of a single unit begin nothing.
 */
final class Beginnings {

  private static final int ASCII_LETTERS = 32; // by their low bits, of either case; 0 is a space

  private static final int THREES = 256; // longs
  private static final int BITS = 14; // of 64 * THREES
  private static final int SPREAD = 61;

  /**
   * One bit for the first two units of a name, if both are letters of ASCII or the second is a
   * space: the cheapest look.
   */
  private final long[] twos = new long[ASCII_LETTERS * ASCII_LETTERS / Long.SIZE];

  /** One bit for the first three units of a name, of a name of two for these, by their hash. */
  private final long[] threes = new long[THREES];

  void add(String name) {
    int hash = 0;
    int units = 0;
    char first = 0;
    for (int i = 0; i < name.length() && units < 3; i++) {
      char c = Fold.fold(name.charAt(i));
      if (NameSet.isPassedOver(c)) {
        continue;
      }
      hash = hash * SPREAD + c;
      units++;
      int two = units == 2 ? two(first, c) : -1;
      if (two >= 0) {
        set(twos, two);
      }
      first = c;
    }
    if (units > 1) {
      set(threes, bit(hash));
    }
  }

  /** False if no name stands at {@code from}. */
  boolean areAt(CharSequence text, int from, int to) {
    return to - from > 1 && mayOpen(text, from) && mayGoOn(text, from, to);
  }

  /** False if what stands between is no name; it tells only of what two letters of ASCII begin. */
  boolean mayBe(CharSequence text, int from, int to) {
    return to - from < 2
        || !isAsciiLetter(text.charAt(from))
        || !isAsciiLetter(text.charAt(from + 1))
        || (mayOpen(text, from) && mayGoOn(text, from, to));
  }

  private boolean mayOpen(CharSequence text, int from) {
    int two = two(text.charAt(from), text.charAt(from + 1));
    return two < 0 || has(twos, two);
  }

  private boolean mayGoOn(CharSequence text, int from, int to) {
    int hash = 0;
    int units = 0;
    for (int i = from; i < to; i++) {
      char c = Fold.fold(text.charAt(i));
      if (NameSet.isPassedOver(c)) {
        continue;
      }
      hash = hash * SPREAD + c;
      units++;
      if (units > 1 && (units == 3 || has(threes, bit(hash)))) {
        return has(threes, bit(hash));
      }
    }
    return false;
  }

  /** The bit of two units, -1 if they are others than it tells of. */
  private static int two(char first, char second) {
    boolean told = isAsciiLetter(first) && (second == ' ' || isAsciiLetter(second));
    int low = ASCII_LETTERS - 1;
    return told ? (first & low) * ASCII_LETTERS + (second == ' ' ? 0 : second & low) : -1;
  }

  static boolean isAsciiLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static int bit(int units) {
    return (units * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }

  private static boolean has(long[] bits, int bit) {
    return (bits[bit >> 6] & (1L << bit)) != 0;
  }

  private static void set(long[] bits, int bit) {
    bits[bit >> 6] |= 1L << bit;
  }
}
