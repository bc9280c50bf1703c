package org.wirecopy.internal.names.mention;

import java.util.Arrays;

/**
 * The words that a text writes with a small letter: a capital at the beginning of a sentence then
 * proves nothing. Hashes in an open-addressed table; memory grows with the text's vocabulary.
 */
final class Vocabulary {
  private static final int SAMPLE = 25; // words before a language is judged
  private static final float GERMAN_SHARE = 0.12f; // of its own function words among all small ones

  private long[] table = new long[256]; // 0 = free
  private int size;
  private int words;
  private int german;

  void add(CharSequence text, int start, int end) {
    long key = hash(text, start, end);
    words++;
    german += end - start <= 6 && Cues.table().isGerman(key) ? 1 : 0;
    if (insert(table, key) && ++size * 2 > table.length) {
      long[] old = table;
      table = new long[old.length * 2];
      for (long known : old) {
        if (known != 0) {
          insert(table, known);
        }
      }
    }
  }

  private static boolean insert(long[] table, long key) {
    int slot = slot(table, key);
    if (table[slot] == key) {
      return false;
    }
    table[slot] = key;
    return true;
  }

  private static int slot(long[] table, long key) {
    int slot = (int) key & table.length - 1;
    while (table[slot] != 0 && table[slot] != key) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  boolean contains(String lowerCaseWord) {
    long key = hash(lowerCaseWord, 0, lowerCaseWord.length());
    return table[slot(table, key)] == key;
  }

  /** True if the text's language writes every noun with a capital. */
  boolean capitalizesNouns() {
    return words >= SAMPLE && german > words * GERMAN_SHARE;
  }

  static long hash(CharSequence word, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  @Override
  public String toString() {
    return size + " words " + Arrays.hashCode(table);
  }
}
