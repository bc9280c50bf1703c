package org.wirecopy.internal.names.mention.uncased;

import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found at a place of a text, the longest first, with a number for each. An
 * open-addressed table of hashes holds the folded phrases and all their beginnings, so a look ends
 * where no phrase goes on and takes no longer than the longest phrase.
 */
final class PhraseTable {
  /** A phrase found: where it ends in the text, and its number. */
  record Match(int end, int value) {}

  private static final int BEGINNING = -1; // the value of what is no whole phrase
  private static final long SEED = 0xcbf29ce484222325L;

  private long[] keys = new long[1 << 10]; // 0 = free
  private int[] values = new int[1 << 10];
  private int size;

  /** Adds a phrase; one that is known keeps its number. */
  void add(String phrase, int value) {
    int slot = insert(phrase);
    if (slot >= 0 && values[slot] == BEGINNING) {
      values[slot] = value;
    }
  }

  /** Adds the bits of a phrase to those it has. */
  void mark(String phrase, int bits) {
    int slot = insert(phrase);
    if (slot >= 0) {
      values[slot] = values[slot] == BEGINNING ? bits : values[slot] | bits;
    }
  }

  private int insert(String phrase) {
    long hash = SEED;
    int slot = -1;
    for (int i = 0; i < phrase.length(); i++) {
      char c = Folding.of(phrase.charAt(i));
      if (c != Folding.NOTHING) {
        hash = step(hash, c);
        slot = claim(hash);
      }
    }
    return slot;
  }

  private int claim(long hash) {
    int slot = slot(hash);
    if (keys[slot] != 0) {
      return slot;
    }
    if (++size * 2 > keys.length) {
      grow();
      slot = slot(hash);
    }
    keys[slot] = hash;
    values[slot] = BEGINNING;
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /** The longest phrase that begins at a place of a text. */
  @Nullable Match longest(CharSequence text, int at) {
    return longest(text, at, false);
  }

  /** The longest phrase of whole words that begins at a place of a text. */
  @Nullable Match longestOfWords(CharSequence text, int at) {
    return longest(text, at, true);
  }

  private @Nullable Match longest(CharSequence text, int at, boolean words) {
    long hash = SEED;
    int end = -1;
    int value = BEGINNING;
    for (int i = at; i < text.length(); i++) {
      char c = Folding.of(text.charAt(i));
      if (c == Folding.NOTHING) {
        end = end == i && isMark(text.charAt(i)) ? i + 1 : end;
        if (i - at > Stretch.LONGEST) {
          break;
        }
        continue;
      }
      hash = step(hash, c);
      int slot = slot(hash);
      if (keys[slot] == 0) {
        break;
      }
      if (values[slot] != BEGINNING && (!words || Stretch.isWordEnd(text, i + 1))) {
        end = i + 1;
        value = values[slot];
      }
    }
    return end < 0 ? null : new Match(end, value);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The number of the phrase [from, to) of a text, or -1. */
  int get(CharSequence text, int from, int to) {
    long hash = SEED;
    for (int i = from; i < to; i++) {
      char c = Folding.of(text.charAt(i));
      if (c != Folding.NOTHING) {
        hash = step(hash, c);
      }
    }
    int slot = slot(hash);
    return keys[slot] == 0 ? BEGINNING : values[slot];
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
