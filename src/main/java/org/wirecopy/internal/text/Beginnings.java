package org.wirecopy.internal.text;

/**
 * The first letters of words and phrases: of most words of a text they tell that none of those
 * begins there, without a look at a table that is not in the processor's cache. Only ASCII is told;
 * case does not count.
 */
public final class Beginnings {

  /** Bits of a letter's code that are the same for its capital. */
  private static final int CODE_BITS = 5;

  private static final int CODES = 1 << CODE_BITS;
  private static final int TOLD = 3;

  // Bits. Some letters share a code with others: that costs a look at the table.
  private final long[] pairs = new long[CODES * CODES / Long.SIZE];
  private final long[] triples = new long[CODES * CODES * CODES / Long.SIZE];

  /** Adds a word that ends where its letters do. */
  public void add(String word) {
    int length = 0;
    while (length < Math.min(TOLD, word.length()) && isBasic(word.charAt(length))) {
      length++;
    }
    if (length > 1) {
      int pair = code(code(0, word.charAt(0)), word.charAt(1));
      set(pairs, pair);
      if (length == TOLD) {
        set(triples, code(pair, word.charAt(2)));
      }
    }
  }

  /** Adds a word, of two letters at least, that another one may run into. */
  public void addGlued(String word) {
    add(word);
    if (word.length() < TOLD && isBasic(word.charAt(0)) && isBasic(word.charAt(1))) {
      int pair = code(code(0, word.charAt(0)), word.charAt(1));
      for (int third = 0; third < CODES; third++) {
        set(triples, pair * CODES + third);
      }
    }
  }

  /**
   * False if none of the words begins with these characters of a text, as where a word of the
   * text's begins.
   *
   * @param second anything but a letter or digit if there is none, as is the next
   */
  public boolean mayBe(char first, char second, char third) {
    if (!isBasic(first) || !isBasic(second)) {
      return true;
    }
    int pair = code(code(0, first), second);
    return isBasic(third) ? isSet(triples, code(pair, third)) : isSet(pairs, pair);
  }

  private static void set(long[] bits, int bit) {
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  private static boolean isSet(long[] bits, int bit) {
    return (bits[bit / Long.SIZE] >>> bit & 1) != 0;
  }

  private static int code(int before, char c) {
    return (before << CODE_BITS) | (c & (CODES - 1));
  }

  private static boolean isBasic(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  }
}
