package org.wirecopy.internal.attribution;

import java.util.Arrays;

/**
 * Feature hash to weights: an open-addressed table at most half full behind a bit filter, which
 * turns most absent features away within one cache line.
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
  private final int[] keys; // 0 marks a free slot; no feature has key 0, see key
  private final long[] rows;
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final int mask;

  WeightTable(int features, int passes) {
    this.passes = passes;
    int capacity = Integer.highestOneBit(Math.max(8, features * 2 - 1)) * 2;
    keys = new int[capacity];
    rows = new long[capacity * passes * LANES];
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
      int slot = key & mask;
      while (keys[slot] != key && keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      if (keys[slot] == key) {
        int row = slot * width;
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

  /** Sets the weight of one label in one pass. */
  void put(int feature, int pass, int label, int weight) {
    int row = slot(feature) * passes * LANES + pass * LANES + (label >> 2);
    int shift = (label & 3) << 4;
    rows[row] = (rows[row] & ~(0xffffL << shift)) | ((long) (weight + 128) << shift);
  }

  /** The weight of one label in one pass; 0 if the feature has no row. */
  int get(int feature, int pass, int label) {
    int key = key(feature);
    int slot = find(key);
    if (keys[slot] == 0) {
      return 0;
    }
    long lanes = rows[slot * passes * LANES + pass * LANES + (label >> 2)];
    return ((int) (lanes >>> ((label & 3) << 4)) & 0xffff) - 128;
  }

  /** The features with a row, ascending as unsigned numbers. */
  int[] features() {
    int[] present = Arrays.stream(keys).filter(key -> key != 0).map(key -> key ^ 1 << 31).toArray();
    Arrays.sort(present);
    for (int i = 0; i < present.length; i++) {
      present[i] ^= 1 << 31;
    }
    return present;
  }

  private int slot(int feature) {
    int key = key(feature);
    int slot = find(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      Arrays.fill(rows, slot * passes * LANES, (slot + 1) * passes * LANES, ZERO);
      int bit = key >>> (32 - FILTER_BITS);
      filter[bit >>> 6] |= 1L << bit;
    }
    return slot;
  }

  private int find(int key) {
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int key(int feature) {
    return feature == 0 ? 1 : feature;
  }
}
