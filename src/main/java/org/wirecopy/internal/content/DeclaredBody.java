package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;

/**
 * Compares blocks with the body that a page's metadata tells. Both are read as letters and digits
 * alone, case folded; a block is probed with windows of {@value #WINDOW} letters at its beginning,
 * middle and end. The windows of the declared body stand in a bit table by a rolling hash: a window
 * is found by mistake about once in {@code bits / letters} probes, which three probes make rare.
 */
final class DeclaredBody {

  static final float NOT_DECLARED = -1;
  static final float TOO_SHORT = -0.5f;

  private static final int WINDOW = 14;
  private static final int MIN_LETTERS = 150;
  private static final int BITS = 1 << 19;
  private static final int PROBES = 3;

  private static final long FACTOR = 0x100000001B3L;
  private static final long LEAVING = power(WINDOW);

  final float[] found; // the share of probes found, by block; or one of the constants above
  final float coverage; // the share of the page's prose that was found
  final int first; // the first block found as a whole, block count if there is none
  final int last; // the last one, -1 if there is none

  DeclaredBody(Page page, String text, boolean[] prose, int[] units, int proseTotal) {
    found = new float[page.blockCount()];
    char[] letters = new char[text.length()];
    int count = copyLetters(text, letters);
    int firstFound = page.blockCount();
    int lastFound = -1;
    long foundProse = 0;
    if (count < MIN_LETTERS) {
      java.util.Arrays.fill(found, NOT_DECLARED);
    } else {
      long[] table = table(letters, count);
      for (int block = 0; block < found.length; block++) {
        found[block] = probe(table, page, block);
        if (found[block] == 1) {
          firstFound = Math.min(firstFound, block);
          lastFound = block;
        }
        foundProse += prose[block] && found[block] > 0.5f ? units[block] : 0;
      }
    }
    first = firstFound;
    last = lastFound;
    coverage = (float) foundProse / Math.max(1, proseTotal);
  }

  /** Copies the letters and digits of a text, case folded; returns how many they are. */
  private static int copyLetters(String text, char[] letters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters[count++] = Character.toLowerCase(c);
      }
    }
    return count;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FACTOR;
    }
    return power;
  }

  private static long[] table(char[] letters, int count) {
    long[] table = new long[BITS / 64];
    long hash = 0;
    for (int i = 0; i < count; i++) {
      hash = hash * FACTOR + letters[i];
      if (i >= WINDOW) {
        hash -= LEAVING * letters[i - WINDOW];
      }
      if (i >= WINDOW - 1) {
        int bit = bit(hash);
        table[bit >>> 6] |= 1L << bit;
      }
    }
    return table;
  }

  private static int bit(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (BITS - 1);
  }

  private static float probe(long[] table, Page page, int block) {
    int start = page.blockStart(block);
    int end = page.blockEnd(block);
    if (end - start < WINDOW) {
      return TOO_SHORT;
    }
    int hits = 0;
    int probes = 0;
    for (int probe = 0; probe < PROBES; probe++) {
      int from = start + (int) ((long) (end - start) * probe / PROBES);
      long hash = 0;
      int length = 0;
      for (int i = from; i < end && length < WINDOW; i++) {
        char c = page.chars()[i];
        if (Character.isLetterOrDigit(c)) {
          hash = hash * FACTOR + Character.toLowerCase(c);
          length++;
        }
      }
      if (length == WINDOW) {
        int bit = bit(hash);
        hits += (table[bit >>> 6] & 1L << bit) != 0 ? 1 : 0;
        probes++;
      }
    }
    return probes == 0 ? TOO_SHORT : (float) hits / probes;
  }
}
