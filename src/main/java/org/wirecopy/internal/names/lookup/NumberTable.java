package org.wirecopy.internal.names.lookup;

import java.util.Arrays;

/**
 * Numbers by hashes in some eight bytes each. The hashes lie in buckets, about two in each, by
 * their upper bits once all bits are mixed; within a bucket they are told by 32 bits more, so that
 * a hash which is none of the table is taken for one of it once in two thousand million. Immutable.
 */
public final class NumberTable implements Numbers {
  private static final long MIXER = 0x9E3779B97F4A7C15L; // the golden ratio: Knuth, TAOCP 6.4
  private static final int[] PLAIN = {};

  private final int shift; // leaves the bits that number the buckets
  private final int[] starts; // bucket b is entries [starts[b] .. starts[b + 1])
  private final int[] prints; // by entry: the lower half of the hash
  private final char[] numbers; // by entry, or where they stand in the list below
  private final int[] distinct; // the numbers, if some do not fit into 16 bits

  /** Of hashes none of which is there twice, and the number of each. */
  NumberTable(long[] keys, int[] values) {
    int bits = Math.max(1, 31 - Integer.numberOfLeadingZeros(Math.max(1, keys.length)) - 1);
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    prints = new int[keys.length];
    numbers = new char[keys.length];
    distinct = distinct(values);
    for (long key : keys) {
      starts[bucket(key) + 1]++;
    }
    for (int b = 1; b < starts.length; b++) {
      starts[b] += starts[b - 1];
    }
    int[] next = starts.clone();
    for (int i = 0; i < keys.length; i++) {
      int entry = next[bucket(keys[i])]++;
      prints[entry] = (int) keys[i];
      numbers[entry] =
          (char) (distinct == PLAIN ? values[i] : Arrays.binarySearch(distinct, values[i]));
    }
  }

  private static int[] distinct(int[] values) {
    if (Arrays.stream(values).noneMatch(value -> value > Character.MAX_VALUE)) {
      return PLAIN;
    }
    int[] distinct = Arrays.stream(values).sorted().distinct().toArray();
    if (distinct.length > Character.MAX_VALUE) {
      throw new IllegalStateException("more than 65,535 numbers: " + distinct.length);
    }
    return distinct;
  }

  private int bucket(long key) {
    return (int) ((key * MIXER) >>> shift);
  }

  /** The entry of a hash, to be asked for its number, or {@value Numbers#NONE}. */
  public int entry(long hash) {
    long key = NumberMap.key(hash);
    int print = (int) key;
    int bucket = bucket(key);
    int end = starts[bucket + 1];
    for (int entry = starts[bucket]; entry < end; entry++) {
      if (prints[entry] == print) {
        return entry;
      }
    }
    return NONE;
  }

  /** The number of an entry. */
  public int number(int entry) {
    int number = numbers[entry];
    return distinct.length == 0 ? number : distinct[number];
  }

  @Override
  public int get(long hash) {
    int entry = entry(hash);
    return entry == NONE ? NONE : number(entry);
  }
}
