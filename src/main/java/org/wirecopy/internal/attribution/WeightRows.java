package org.wirecopy.internal.attribution;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Quantized weights as the model resource keeps them: features in ascending order, and for each a
 * byte for each label and pass.
 */
final class WeightRows {
  private static final int Y = Labels.COUNT;

  private final int[] keys; // feature hashes, ascending as unsigned numbers
  private final byte[] weights; // [(key * passes + pass) * Y + label], -127 to 127
  private final int passes;

  WeightRows(int[] keys, byte[] weights, int passes) {
    this.keys = keys;
    this.weights = weights;
    this.passes = passes;
  }

  int[] keys() {
    return keys;
  }

  byte[] weights() {
    return weights;
  }

  int passes() {
    return passes;
  }

  /** The rows of all features of the fits, one for each pass; those that round to 0 left out. */
  static WeightRows of(Model.Fit[] fits, float[] scales) {
    int[] keys =
        Arrays.stream(fits)
            .flatMapToInt(fit -> Arrays.stream(fit.features()))
            .map(WeightRows::flip)
            .sorted()
            .distinct()
            .toArray();
    int cells = fits.length * Y;
    byte[] weights = new byte[keys.length * cells];
    for (int pass = 0; pass < fits.length; pass++) {
      int[] features = fits[pass].features();
      for (int i = 0; i < features.length; i++) {
        int row = Arrays.binarySearch(keys, flip(features[i])) * cells + pass * Y;
        for (int y = 0; y < Y; y++) {
          weights[row + y] = (byte) Math.round(fits[pass].weights()[i][y] / scales[pass]);
        }
      }
    }
    int[] kept =
        IntStream.range(0, keys.length).filter(i -> isPresent(weights, i, cells)).toArray();
    byte[] packed = new byte[kept.length * cells];
    for (int k = 0; k < kept.length; k++) {
      System.arraycopy(weights, kept[k] * cells, packed, k * cells, cells);
    }
    int[] flipped = Arrays.stream(kept).map(i -> flip(keys[i])).toArray();
    return new WeightRows(flipped, packed, fits.length);
  }

  private static int flip(int key) {
    return key ^ (1 << 31); // the order of unsigned numbers as that of signed ones
  }

  private static boolean isPresent(byte[] weights, int row, int cells) {
    for (int k = 0; k < cells; k++) {
      if (weights[row * cells + k] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Each row: the gap to the key before, the set of weights that are not 0, and these. */
  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    int cells = passes * Y;
    for (int i = 0; i < keys.length; i++) {
      writeNumber(out, keys[i] - (i == 0 ? 0 : keys[i - 1]));
      int present = 0;
      for (int k = 0; k < cells; k++) {
        present |= weights[i * cells + k] != 0 ? 1 << k : 0;
      }
      writeNumber(out, present);
      for (int k = 0; k < cells; k++) {
        if (((present >>> k) & 1) != 0) {
          out.writeByte(weights[i * cells + k]);
        }
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static WeightRows read(ByteBuffer in, int passes) {
    int[] keys = new int[in.getInt()];
    int cells = passes * Y;
    byte[] weights = new byte[keys.length * cells];
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += readNumber(in);
      keys[i] = key;
      for (int present = readNumber(in); present != 0; present &= present - 1) {
        weights[i * cells + Integer.numberOfTrailingZeros(present)] = in.get();
      }
    }
    return new WeightRows(keys, weights, passes);
  }

  private static void writeNumber(DataOutput out, int number) throws IOException {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.get();
      number |= (b & 0x7f) << shift;
      if (b >= 0) {
        return number;
      }
    }
  }
}
