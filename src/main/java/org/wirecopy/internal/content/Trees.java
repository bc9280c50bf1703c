package org.wirecopy.internal.content;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A sum of regression trees. All nodes stand in parallel arrays, an inner node's children beside
 * each other; a negative feature marks a leaf.
 */
public final class Trees {

  private static final int LEAF = -1;

  /** A log-odds of 1 in 250; blocks below 1 in 50 are not looked at again. */
  private static final float SETTLED = -5.5f;

  private final int[] roots;
  private final short[] feature; // LEAF or the column to compare
  private final float[] value; // the threshold of an inner node, the weight of a leaf
  private final int[] left; // the child for row[feature] <= value; the other one follows it
  private final LeafMasks masks;

  /**
   * Makes a model of arrays as described above; they are not copied.
   *
   * @param roots the first node of each tree
   * @throws IllegalArgumentException if a tree has more than 32 leaves
   */
  public Trees(int[] roots, short[] feature, float[] value, int[] left) {
    this.roots = roots;
    this.feature = feature;
    this.value = value;
    this.left = left;
    masks = new LeafMasks(roots, feature, value, left);
  }

  /** Room for {@link #sum} to work in: one a thread, for any number of rows. */
  int[] room() {
    return new int[masks.treeCount()];
  }

  /**
   * The sum of the leaves that a row falls into: a log-odds. It ends early where the sum has fallen
   * so low that the trees to come, each of which says less than the one before, will not lift it.
   */
  float sum(float[] row, int[] room) {
    masks.narrow(row, room);
    float sum = 0;
    for (int tree = 0; tree < room.length && sum >= SETTLED; tree++) {
      sum += masks.weight(tree, room[tree]);
    }
    return sum;
  }

  /** Reads what {@link #write} wrote. */
  static Trees read(DataInputStream in) throws IOException {
    int[] roots = new int[in.readInt()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    int nodes = in.readInt();
    short[] feature = new short[nodes];
    float[] value = new float[nodes];
    int[] left = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      feature[i] = in.readShort();
      value[i] = in.readFloat();
      left[i] = feature[i] == LEAF ? 0 : in.readUnsignedShort();
    }
    return new Trees(roots, feature, value, left);
  }

  /** Writes the model, for the trainer. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(roots.length);
    for (int root : roots) {
      out.writeInt(root);
    }
    out.writeInt(feature.length);
    for (int i = 0; i < feature.length; i++) {
      out.writeShort(feature[i]);
      out.writeFloat(value[i]);
      if (feature[i] != LEAF) {
        out.writeShort(left[i]);
      }
    }
  }
}
