package org.wirecopy.internal.attribution;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Feature hash to weights: an open-addressed table at most three quarters full behind a bit filter,
 * which turns most absent features away within one cache line.
 *
 * <p>A weight is a byte, stored with 128 added in a lane of 16 bits, four lanes to a long, three
 * longs to the {@link Labels#COUNT} labels of a pass. Adding rows is then adding longs: 127 rows of
 * at most 255 stay below 2^16, so no lane runs into the next. {@link #unpack} takes the 128s out.
 */
final class WeightTable {
  /** Longs for the weights of one pass. */
  static final int LANES = 3;

  private static final int FILTER_BITS = 21;
  private static final long ZERO = 0x0080_0080_0080_0080L;

  private final int passes; // groups of LANES longs in a row
  private final int[] slots; // pairs of a key, 0 for a free slot, and the number of its row
  private final long[] rows; // dense, so that more of them stay in the cache
  private int count;
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final int mask;

  WeightTable(int features, int passes) {
    this.passes = passes;
    int least = Math.max(8, features + features / 3 + 1);
    int capacity = Integer.highestOneBit(least - 1) * 2;
    slots = new int[2 * capacity];
    rows = new long[features * passes * LANES];
    mask = capacity - 1;
  }

  int passes() {
    return passes;
  }

  /** Adds the rows of the features to {@code sum} and returns how many there were. */
  int add(int[] features, int from, int to, long[] sum, int at) {
    int hits = 0;
    int width = passes * LANES;
    for (int i = from; i < to; i++) {
      int key = key(features[i]);
      int bit = key >>> (32 - FILTER_BITS);
      if ((filter[bit >>> 6] >>> bit & 1) == 0) {
        continue;
      }
      int slot = find(key);
      if (slots[slot] == key) {
        int row = slots[slot + 1] * width;
        for (int k = 0; k < width; k++) {
          sum[at + k] += rows[row + k];
        }
        hits++;
      }
    }
    return hits;
  }

  /** The sums of one pass as scores. */
  static void unpack(long[] sum, int from, int hits, float scale, float[] score, int at) {
    for (int y = 0; y < Labels.COUNT; y++) {
      int lane = (int) (sum[from + (y >> 2)] >>> ((y & 3) << 4)) & 0xffff;
      score[at + y] = (lane - (hits << 7)) * scale;
    }
  }

  /** Sets the weight of one label in one pass; at most as many features as announced. */
  void put(int feature, int pass, int label, int weight) {
    set(row(feature), pass, label, weight);
  }

  /** Sets a weight in the row that {@link #row} gave. */
  void set(int row, int pass, int label, int weight) {
    int lane = row + pass * LANES + (label >> 2);
    int shift = (label & 3) << 4;
    rows[lane] = (rows[lane] & ~(0xffffL << shift)) | ((long) (weight + 128) << shift);
  }

  /** The weight of one label in one pass; 0 if the feature has no row. */
  int get(int feature, int pass, int label) {
    int slot = find(key(feature));
    if (slots[slot] == 0) {
      return 0;
    }
    long lanes = rows[slots[slot + 1] * passes * LANES + pass * LANES + (label >> 2)];
    return ((int) (lanes >>> ((label & 3) << 4)) & 0xffff) - 128;
  }

  /** The features with a row, ascending as unsigned numbers. */
  int[] features() {
    int[] present =
        IntStream.range(0, mask + 1)
            .map(slot -> slots[2 * slot])
            .filter(key -> key != 0)
            .map(key -> key ^ 1 << 31)
            .sorted()
            .toArray();
    for (int i = 0; i < present.length; i++) {
      present[i] ^= 1 << 31;
    }
    return present;
  }

  /** Where the row of a feature begins; it is made if there is none. */
  int row(int feature) {
    int key = key(feature);
    int slot = find(key);
    int width = passes * LANES;
    if (slots[slot] == 0) {
      slots[slot] = key;
      slots[slot + 1] = count++;
      int bit = key >>> (32 - FILTER_BITS);
      filter[bit >>> 6] |= 1L << bit;
      Arrays.fill(rows, slots[slot + 1] * width, count * width, ZERO);
    }
    return slots[slot + 1] * width;
  }

  private int find(int key) {
    int slot = key & mask;
    while (slots[2 * slot] != 0 && slots[2 * slot] != key) {
      slot = (slot + 1) & mask;
    }
    return 2 * slot;
  }

  private static int key(int feature) {
    return feature == 0 ? 1 : feature;
  }
}
