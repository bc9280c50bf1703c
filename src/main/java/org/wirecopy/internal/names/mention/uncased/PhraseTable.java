package org.wirecopy.internal.names.mention.uncased;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.lookup.NumberMap;
import org.wirecopy.internal.names.lookup.Numbers;

/**
 * Phrases to be found at a place of a text, the longest first, with a number for each. A table of
 * hashes holds the folded phrases and all their beginnings, so a look ends where no phrase goes on
 * and takes no longer than the longest phrase.
 */
final class PhraseTable {
  /** A phrase found: where it ends in the text, and its number. */
  record Match(int end, int value) {}

  private static final int BEGINNING = -1; // the value of what is no whole phrase
  private static final long SEED = 0xcbf29ce484222325L;

  private final Numbers numbers; // one more than those of phrases, 0 of beginnings
  private final @Nullable NumberMap growing; // the same if phrases may be added

  PhraseTable() {
    growing = new NumberMap();
    numbers = growing;
  }

  private PhraseTable(Numbers numbers) {
    this.numbers = numbers;
    growing = null;
  }

  /** The same phrases in less room; no others can be added. */
  PhraseTable compact() {
    return growing == null ? this : new PhraseTable(growing.compact());
  }

  /** Adds a phrase; one that is known keeps its number. */
  void add(String phrase, int value) {
    long hash = insert(phrase);
    if (value(hash) == BEGINNING) {
      put(hash, value);
    }
  }

  /** Adds the bits of a phrase to those it has. */
  void mark(String phrase, int bits) {
    long hash = insert(phrase);
    int known = value(hash);
    if (known >= BEGINNING) { // else nothing of it counts
      put(hash, known == BEGINNING ? bits : known | bits);
    }
  }

  /** Adds all that the phrase begins with, and returns its hash. */
  private long insert(String phrase) {
    long hash = SEED;
    for (int i = 0; i < phrase.length(); i++) {
      char c = Folding.of(phrase.charAt(i));
      if (c != Folding.NOTHING) {
        hash = step(hash, c);
        if (numbers.get(hash) == Numbers.NONE) {
          put(hash, BEGINNING);
        }
      }
    }
    return hash;
  }

  private void put(long hash, int value) {
    if (growing == null) {
      throw new IllegalStateException("a compact table does not grow");
    }
    growing.put(hash, value + 1);
  }

  private int value(long hash) {
    return numbers.get(hash) - 1;
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
      int number = numbers.get(hash);
      if (number == Numbers.NONE) {
        break;
      }
      if (number > 0 && (!words || Stretch.isWordEnd(text, i + 1))) {
        end = i + 1;
        value = number - 1;
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
    return Math.max(value(hash), BEGINNING);
  }

  private static long step(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }
}
