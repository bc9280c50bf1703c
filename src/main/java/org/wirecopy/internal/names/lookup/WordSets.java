package org.wirecopy.internal.names.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Words, each with the sets that it is in, of up to 64. An open-addressed table by the words' own
 * hash codes, which strings remember; their letters lie in one string, so that a word is told for
 * sure. Immutable.
 */
public final class WordSets {
  private static final char END = '\n'; // behind each word of the pool, and before the first
  private static final int FREE = 0; // no word starts there

  private final String pool;
  private final int[] hashes; // by slot
  private final int[] starts; // by slot: where the word stands in the pool
  private final char[] kinds; // by slot: which of the combinations
  private final long[] combinations; // of sets, a bit each
  private final int mask;

  private WordSets(Map<String, Long> words) {
    int size = Integer.highestOneBit(Math.max(2, words.size()) * 3 / 2) * 2;
    mask = size - 1;
    hashes = new int[size];
    starts = new int[size];
    kinds = new char[size];
    StringBuilder letters = new StringBuilder(words.size() * 9).append(END);
    Map<Long, Integer> known = new HashMap<>();
    words.forEach(
        (word, sets) -> {
          int slot = firstSlot(word.hashCode());
          while (starts[slot] != FREE) {
            slot = slot + 1 & mask;
          }
          hashes[slot] = word.hashCode();
          starts[slot] = letters.length();
          kinds[slot] = (char) (int) known.computeIfAbsent(sets, each -> known.size());
          letters.append(word).append(END);
        });
    pool = letters.toString();
    combinations = new long[known.size()];
    known.forEach((sets, number) -> combinations[number] = sets);
  }

  /** The sets of a word, a bit each; 0 if it is in none. */
  public long of(String word) {
    int hash = word.hashCode();
    for (int slot = firstSlot(hash); starts[slot] != FREE; slot = slot + 1 & mask) {
      if (hashes[slot] == hash && stands(word, starts[slot])) {
        return combinations[kinds[slot]];
      }
    }
    return 0;
  }

  private int firstSlot(int hash) {
    return (hash ^ hash >>> 16) & mask;
  }

  private boolean stands(String word, int start) {
    return pool.startsWith(word, start) && pool.charAt(start + word.length()) == END;
  }

  /** Gathers words. For one thread. */
  public static final class Builder {
    private final Map<String, Long> words = new HashMap<>();

    /**
     * Adds words to a set.
     *
     * @param set its number, 0 to 63
     */
    public void add(int set, Collection<String> more) {
      more.forEach(word -> words.merge(word, 1L << set, (one, other) -> one | other));
    }

    public WordSets build() {
      return new WordSets(words);
    }
  }
}
