package org.wirecopy.internal.attribution;

import java.util.Arrays;

/**
 * Feature hash to weights, laid out so that a look-up is one independent load: the processor then
 * fetches many rows at once and hardly waits for any.
 *
 * <p>A bit filter turns most absent features away. A perfect hash gives each remaining key a slot
 * of its own: keys fall into small buckets, and a byte for each bucket says how far its keys are
 * displaced (Belazzougui, Botelho and Dietzfelbinger, "Hash, displace, and compress", 2009). No
 * step of it branches on the data. The row in the slot begins with the lower half of its key, by
 * which and the upper half, kept apart, an absent feature is known, and goes on with a byte of
 * weight, 128 added, for each label and pass: so the rows of two passes fill three longs.
 *
 * <p>Rows are summed eight bytes at a time, even and odd bytes apart, each in a lane of sixteen
 * bits: 257 rows of at most 255 stay below 2^16. {@link #unpack} takes the 128s out.
 */
final class WeightTable {
  private static final int Y = Labels.COUNT;

  private static final int FILTER_BITS_PER_KEY = 6; // at the least: one bit in seven set
  private static final int KEYS_PER_BUCKET = 2; // few enough to fill nearly all slots at once
  private static final int DISPLACEMENTS = 256;
  private static final int KEY_BYTES = 2; // at the start of a row; see upper
  private static final long EVEN = 0x00ff_00ff_00ff_00ffL;
  private static final long ZERO = 0x8080_8080_8080_8080L;

  private final int width; // longs of a row
  private final int slots;
  private final long[] rows;
  private final char[] upper; // half of the key of each slot
  private final byte[] displacement; // of each bucket
  private final long[] filter; // by the first bits of a key
  private final int filterShift; // from a key to its bit

  WeightTable(WeightRows source) {
    int[] keys = source.keys();
    width = (KEY_BYTES + source.passes() * Y + 7) / 8;
    displacement = new byte[keys.length / KEYS_PER_BUCKET + 1];
    slots = place(keys);
    rows = new long[slots * width];
    Arrays.fill(rows, ZERO);
    upper = new char[slots];
    filterShift = Integer.numberOfLeadingZeros(keys.length * FILTER_BITS_PER_KEY | (Long.SIZE - 1));
    filter = new long[1 << (Integer.SIZE - filterShift - 6)];
    int cells = source.passes() * Y;
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i], displacement[bucket(keys[i])]);
      int row = slot * width;
      rows[row] = (rows[row] & ~0xffffL) | (keys[i] & 0xffffL);
      upper[slot] = (char) (keys[i] >>> 16);
      for (int k = 0; k < cells; k++) {
        int at = KEY_BYTES + k;
        long bits = (long) source.weights()[i * cells + k] & 0xff;
        rows[row + (at >> 3)] ^= bits << ((at & 7) << 3); // +128 is a flip of the highest bit
      }
      int bit = keys[i] >>> filterShift;
      filter[bit >> 6] |= 1L << bit;
    }
  }

  /** Longs of the sums of a token: see {@link #add}. */
  int lanes() {
    return 2 * width;
  }

  /**
   * Adds the rows of the features to {@code sum[at ...]} and returns how many there were. The
   * features are scratch afterwards.
   */
  int add(int[] features, int n, long[] sum, int at) {
    int hits = find(features, n);
    return width == 3 ? addThree(features, hits, sum, at) : addAny(features, hits, sum, at);
  }

  /** Puts the rows found in place of the features. */
  private int find(int[] features, int n) {
    int likely = 0;
    for (int i = 0; i < n; i++) {
      int key = features[i];
      features[likely] = key;
      int bit = key >>> filterShift;
      likely += (int) (filter[bit >> 6] >>> bit) & 1;
    }
    int found = 0;
    for (int i = 0; i < likely; i++) {
      int key = features[i];
      int slot = slot(key, displacement[bucket(key)]);
      int row = slot * width;
      features[found] = row;
      found += (upper[slot] << 16 | ((int) rows[row] & 0xffff)) == key ? 1 : 0;
    }
    return found;
  }

  private int addThree(int[] at, int n, long[] sum, int to) {
    long even0 = 0;
    long odd0 = 0;
    long even1 = 0;
    long odd1 = 0;
    long even2 = 0;
    long odd2 = 0;
    for (int i = 0; i < n; i++) {
      int row = at[i];
      long a = rows[row];
      long b = rows[row + 1];
      long c = rows[row + 2];
      even0 += a & EVEN;
      odd0 += (a >>> 8) & EVEN;
      even1 += b & EVEN;
      odd1 += (b >>> 8) & EVEN;
      even2 += c & EVEN;
      odd2 += (c >>> 8) & EVEN;
    }
    sum[to] = even0;
    sum[to + 1] = odd0;
    sum[to + 2] = even1;
    sum[to + 3] = odd1;
    sum[to + 4] = even2;
    sum[to + 5] = odd2;
    return n;
  }

  private int addAny(int[] at, int n, long[] sum, int to) {
    Arrays.fill(sum, to, to + lanes(), 0);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < width; k++) {
        long row = rows[at[i] + k];
        sum[to + 2 * k] += row & EVEN;
        sum[to + 2 * k + 1] += (row >>> 8) & EVEN;
      }
    }
    return n;
  }

  /** Adds the sums of one pass to the scores {@code score[to ...]}. */
  static void unpack(long[] sum, int from, int hits, int pass, float scale, float[] score, int to) {
    for (int y = 0; y < Y; y++) {
      int at = KEY_BYTES + pass * Y + y;
      long lanes = sum[from + (at >> 3) * 2 + (at & 1)];
      int lane = (int) (lanes >>> ((at & 6) << 3)) & 0xffff;
      score[to + y] += (lane - (hits << 7)) * scale;
    }
  }

  /** Finds displacements that give each key its own slot; returns the number of slots. */
  private int place(int[] keys) {
    int[] start = new int[displacement.length + 1]; // of the keys of each bucket in inBucket
    for (int key : keys) {
      start[bucket(key) + 1]++;
    }
    int largest = 0;
    for (int b = 0; b < displacement.length; b++) {
      largest = Math.max(largest, start[b + 1]);
      start[b + 1] += start[b];
    }
    int[] inBucket = new int[keys.length];
    int[] next = start.clone();
    for (int key : keys) {
      inBucket[next[bucket(key)]++] = key;
    }
    int capacity = keys.length + keys.length / 16 + 8;
    while (!displace(inBucket, start, largest, capacity)) {
      capacity += capacity / 16;
    }
    return capacity;
  }

  /** The largest buckets choose first, as long as there is room. */
  private boolean displace(int[] inBucket, int[] start, int largest, int capacity) {
    long[] taken = new long[(capacity >> 6) + 1];
    for (int size = largest; size > 0; size--) {
      for (int b = 0; b < displacement.length; b++) {
        if (start[b + 1] - start[b] == size
            && !choose(inBucket, start[b], start[b + 1], b, capacity, taken)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean choose(int[] keys, int from, int to, int bucket, int capacity, long[] taken) {
    for (int d = 0; d < DISPLACEMENTS; d++) {
      int i = from;
      while (i < to && take(slot(keys[i], (byte) d, capacity), taken)) {
        i++;
      }
      if (i == to) {
        displacement[bucket] = (byte) d;
        return true;
      }
      while (--i >= from) {
        int slot = slot(keys[i], (byte) d, capacity);
        taken[slot >> 6] &= ~(1L << slot);
      }
    }
    return false;
  }

  private static boolean take(int slot, long[] taken) {
    boolean free = ((taken[slot >> 6] >>> slot) & 1) == 0;
    taken[slot >> 6] |= 1L << slot;
    return free;
  }

  private int bucket(int key) {
    return scaled(key * 0x9e3779b1, displacement.length);
  }

  private int slot(int key, byte displacement) {
    return slot(key, displacement, slots);
  }

  private static int slot(int key, byte displacement, int slots) {
    int h = (key ^ (displacement + 129) * 0x7feb352d) * 0x846ca68b;
    h ^= h >>> 15;
    return scaled(h * 0x9e3779b1, slots);
  }

  /** An unsigned 32-bit number brought down to [0, n). */
  private static int scaled(int number, int n) {
    return (int) (((number & 0xffff_ffffL) * n) >>> 32);
  }
}
