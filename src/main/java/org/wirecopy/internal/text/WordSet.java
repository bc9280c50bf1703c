package org.wirecopy.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * An immutable set of words, known by their {@link WordHash}: one array of hashes with free places
 * between them, six bytes a word. No word of a table has the hash 0, which marks a free place.
 */
public final class WordSet {

  /** The set of no words. */
  public static final WordSet EMPTY = new Builder().build();

  private final int[] slots; // open addressing, at most two thirds in use

  private WordSet(int[] slots) {
    this.slots = slots;
  }

  /** Collects the words of a set. For one thread. */
  public static final class Builder {
    private int[] slots = new int[capacity(4)];
    private int size;

    /**
     * Adds the hash of a word; false if it is in the set already.
     *
     * @throws IllegalArgumentException for 0
     */
    public boolean add(int hash) {
      if (hash == 0) {
        throw new IllegalArgumentException("hash 0: stands for no word");
      }
      int slot = slot(slots, hash);
      if (slots[slot] != 0) {
        return false;
      }
      size++;
      if (capacity(size) > slots.length) {
        slots = resized(slots, 2 * capacity(size));
        slot = slot(slots, hash);
      }
      slots[slot] = hash;
      return true;
    }

    /** True for a hash that was added. */
    public boolean contains(int hash) {
      return slots[slot(slots, hash)] != 0;
    }

    /** The set of what was added so far. */
    public WordSet build() {
      return new WordSet(resized(slots, capacity(size)));
    }
  }

  /** The set of words with these hashes. */
  public static WordSet of(int... hashes) {
    Builder words = new Builder();
    for (int hash : hashes) {
      words.add(hash);
    }
    return words.build();
  }

  /** The set of the words of a line, with a blank between them. */
  public static WordSet of(String words) {
    return of(WordHash.ofEach(words.split(" ", -1)));
  }

  /** The sets that were collected, by the same keys. */
  public static <K> Map<K, WordSet> ofEach(Map<K, Builder> builders) {
    Map<K, WordSet> sets = new HashMap<>();
    builders.forEach((key, words) -> sets.put(key, words.build()));
    return sets;
  }

  /** True for a set of no words. */
  public boolean isEmpty() {
    return slots.length == capacity(0);
  }

  /** True for the hash of a word of the set. */
  public boolean contains(int hash) {
    return slots[slot(slots, hash)] != 0;
  }

  /** The hashes of the words, in no order. */
  public int[] hashes() {
    return Arrays.stream(slots).filter(hash -> hash != 0).toArray();
  }

  /** Where the word with a hash stands, below {@link #slots}; -1 if it is not in the set. */
  int slot(int hash) {
    int slot = slot(slots, hash);
    return slots[slot] == 0 ? -1 : slot;
  }

  /** The number of places, in use and free. */
  int slots() {
    return slots.length;
  }

  /** The slots that some words take. */
  private static int capacity(int words) {
    return words + words / 2 + 1;
  }

  private static int[] resized(int[] slots, int capacity) {
    int[] resized = new int[capacity];
    for (int hash : slots) {
      if (hash != 0) {
        resized[slot(resized, hash)] = hash;
      }
    }
    return resized;
  }

  /** Where a hash stands, or the free place where it would. */
  private static int slot(int[] slots, int hash) {
    // The bits of a hash are mixed: brought down to the number of slots, its first ones will do.
    int slot = (int) (((hash & 0xffff_ffffL) * slots.length) >>> Integer.SIZE);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 1 < slots.length ? slot + 1 : 0;
    }
    return slot;
  }
}
