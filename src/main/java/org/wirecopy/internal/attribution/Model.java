package org.wirecopy.internal.attribution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of one pass: a row of {@link Labels#COUNT} bytes for each feature hash that training
 * kept, and a weight for each pair of neighbouring labels in each {@link Edges edge context}.
 * Weights are multiples of one scale, in a byte; rows lie in an open-addressed table at most half
 * full, behind a bit filter that turns most absent features away within one cache line.
 */
public final class Model {
  private static final int STRIDE = Labels.COUNT;
  private static final int FILTER_BITS = 21;

  private final int[] keys; // 0 marks a free slot; no feature hashes to 0, see slotKey
  private final byte[] rows; // STRIDE bytes a slot
  private final long[] filter = new long[1 << (FILTER_BITS - 6)];
  private final int mask;
  private final float scale;
  private final float[] edges; // [context][from][to]

  private Model(int features, float scale, float[] edges) {
    int capacity = Integer.highestOneBit(Math.max(8, features * 2 - 1)) * 2;
    keys = new int[capacity];
    rows = new byte[capacity * STRIDE];
    mask = capacity - 1;
    this.scale = scale;
    this.edges = edges;
  }

  /** Makes a model of sparse rows, quantizing the weights. */
  public static Model of(int[] features, float[][] weights, float[] edges) {
    float largest = 0;
    for (float[] row : weights) {
      for (float w : row) {
        largest = Math.max(largest, Math.abs(w));
      }
    }
    float scale = largest == 0 ? 1 : largest / 127;
    Model model = new Model(features.length, scale, edges.clone());
    for (int i = 0; i < features.length; i++) {
      int slot = model.insert(features[i]);
      for (int y = 0; y < STRIDE; y++) {
        model.rows[slot * STRIDE + y] = (byte) Math.round(weights[i][y] / scale);
      }
    }
    return model;
  }

  /** Adds the scores of the features to {@code score[at .. at + Labels.COUNT)}, cleared before. */
  void score(int[] features, int n, float[] score, int at, int[] sum) {
    java.util.Arrays.fill(sum, 0);
    for (int i = 0; i < n; i++) {
      int key = slotKey(features[i]);
      int bit = key >>> (32 - FILTER_BITS);
      if ((filter[bit >>> 6] >>> bit & 1) == 0) {
        continue;
      }
      int slot = key & mask;
      while (keys[slot] != key && keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      if (keys[slot] == key) {
        int row = slot * STRIDE;
        for (int y = 0; y < STRIDE; y++) {
          sum[y] += rows[row + y];
        }
      }
    }
    for (int y = 0; y < STRIDE; y++) {
      score[at + y] = sum[y] * scale;
    }
  }

  /** The weight of going from one label to another where the second stands in a context. */
  float edge(int context, int from, int to) {
    return edges[(context * STRIDE + from) * STRIDE + to];
  }

  float[] edges() {
    return edges;
  }

  private static int slotKey(int feature) {
    return feature == 0 ? 1 : feature;
  }

  private int insert(int feature) {
    int key = slotKey(feature);
    int slot = key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    int bit = key >>> (32 - FILTER_BITS);
    filter[bit >>> 6] |= 1L << bit;
    return slot;
  }

  /** Reads what {@link #write} wrote. */
  static Model read(DataInput in) throws IOException {
    int features = in.readInt();
    float scale = in.readFloat();
    float[] edges = new float[Edges.CONTEXTS * STRIDE * STRIDE];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = in.readFloat();
    }
    Model model = new Model(features, scale, edges);
    int key = 0;
    for (int i = 0; i < features; i++) {
      key += readGap(in);
      int slot = model.insert(key) * STRIDE;
      int present = in.readUnsignedShort();
      for (int y = 0; y < STRIDE; y++) {
        if ((present >>> y & 1) != 0) {
          model.rows[slot + y] = in.readByte();
        }
      }
    }
    return model;
  }

  /**
   * Writes the rows in the order of their keys, as gaps, each with the labels it has weights for.
   */
  public void write(DataOutput out) throws IOException {
    int[] slots = occupied();
    out.writeInt(slots.length);
    out.writeFloat(scale);
    for (float edge : edges) {
      out.writeFloat(edge);
    }
    int previous = 0;
    for (int slot : slots) {
      writeGap(out, keys[slot] - previous);
      previous = keys[slot];
      int present = 0;
      for (int y = 0; y < STRIDE; y++) {
        present |= rows[slot * STRIDE + y] != 0 ? 1 << y : 0;
      }
      out.writeShort(present);
      for (int y = 0; y < STRIDE; y++) {
        if ((present >>> y & 1) != 0) {
          out.writeByte(rows[slot * STRIDE + y]);
        }
      }
    }
  }

  /** Slots with a row that is not all zero, by key taken as unsigned. */
  private int[] occupied() {
    return java.util.stream.IntStream.range(0, keys.length)
        .filter(slot -> keys[slot] != 0 && !isZero(slot))
        .boxed()
        .sorted((a, b) -> Integer.compareUnsigned(keys[a], keys[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean isZero(int slot) {
    for (int y = 0; y < STRIDE; y++) {
      if (rows[slot * STRIDE + y] != 0) {
        return false;
      }
    }
    return true;
  }

  private static void writeGap(DataOutput out, int gap) throws IOException {
    int rest = gap;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInput in) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      gap |= (b & 0x7f) << shift;
      if (b < 0x80) {
        return gap;
      }
    }
  }
}
