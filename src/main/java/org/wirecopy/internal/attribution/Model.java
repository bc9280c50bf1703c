package org.wirecopy.internal.attribution;

import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The fitted labeller: weights of both passes, quantized to bytes.
 *
 * <p>Both passes look at the features of {@link Features}, so these lie in one table whose rows
 * hold the weights of both; the second pass has those of {@link SecondFeatures} besides.
 */
public final class Model {
  private static final String RESOURCE = "/org/wirecopy/internal/attribution/english.model";
  private static final int Y = Labels.COUNT;
  private static final int EDGES = Edges.CONTEXTS * Y * Y;

  final WeightTable shared;
  final WeightTable second;
  final float[] scale; // of the weights of each pass
  final float[][] edges; // [pass][(context * Y + from) * Y + to]

  private Model(WeightTable shared, WeightTable second, float[] scale, float[][] edges) {
    this.shared = shared;
    this.second = second;
    this.scale = scale;
    this.edges = edges;
  }

  /** The weights of one pass as fitted: a row of {@link Labels#COUNT} for each feature hash. */
  public static final class Fit {
    private final int[] features;
    private final float[][] weights;
    private final float[] edges;

    public Fit(int[] features, float[][] weights, float[] edges) {
      this.features = features;
      this.weights = weights;
      this.edges = edges;
    }

    /** The fit of those features that a test accepts, with the same edges. */
    public Fit only(IntPredicate accepts) {
      int[] keep =
          IntStream.range(0, features.length).filter(i -> accepts.test(features[i])).toArray();
      return new Fit(
          Arrays.stream(keep).map(i -> features[i]).toArray(),
          Arrays.stream(keep).mapToObj(i -> weights[i]).toArray(float[][]::new),
          edges);
    }

    float scale() {
      float largest = 0;
      for (float[] row : weights) {
        for (float w : row) {
          largest = Math.max(largest, Math.abs(w));
        }
      }
      return largest == 0 ? 1 : largest / 127;
    }

    void fill(WeightTable table, int pass, float scale) {
      for (int i = 0; i < features.length; i++) {
        for (int y = 0; y < Y; y++) {
          int weight = Math.round(weights[i][y] / scale);
          if (weight != 0) {
            table.put(features[i], pass, y, weight);
          }
        }
      }
    }
  }

  private static final class Holder {
    static final Model ENGLISH = load();
  }

  /** The model in the library. */
  public static Model english() {
    return Holder.ENGLISH;
  }

  /** A model of the first pass alone. */
  public static Model of(Fit first) {
    Fit none = new Fit(new int[0], new float[0][], new float[EDGES]);
    return of(first, none, none);
  }

  /**
   * A model of both passes.
   *
   * @param second the second pass's weights of the features of {@link Features}
   * @param own its weights of those of {@link SecondFeatures}; edges as in {@code second}
   */
  public static Model of(Fit first, Fit second, Fit own) {
    WeightTable shared = new WeightTable(first.features.length + second.features.length, 2);
    WeightTable table = new WeightTable(own.features.length, 1);
    float scale = Math.max(second.scale(), own.scale());
    first.fill(shared, 0, first.scale());
    second.fill(shared, 1, scale);
    own.fill(table, 0, scale);
    return new Model(
        shared,
        table,
        new float[] {first.scale(), scale},
        new float[][] {first.edges.clone(), second.edges.clone()});
  }

  private static Model load() {
    try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static Model read(ByteBuffer in) {
    float[] scale = {in.getFloat(), in.getFloat()};
    float[][] edges = new float[2][EDGES];
    for (float[] pass : edges) {
      for (int i = 0; i < EDGES; i++) {
        pass[i] = in.getFloat();
      }
    }
    WeightTable shared = readTable(in, 2);
    return new Model(shared, readTable(in, 1), scale, edges);
  }

  /** Writes scales, edges, and the rows in the order of their keys. */
  public void write(DataOutput out) throws IOException {
    out.writeFloat(scale[0]);
    out.writeFloat(scale[1]);
    for (float[] pass : edges) {
      for (float edge : pass) {
        out.writeFloat(edge);
      }
    }
    writeTable(out, shared);
    writeTable(out, second);
  }

  /** Each row: the gap to the key before, the set of weights that are not 0, and these. */
  private static void writeTable(DataOutput out, WeightTable table) throws IOException {
    int[] features = table.features();
    out.writeInt(features.length);
    int previous = 0;
    for (int feature : features) {
      writeNumber(out, feature - previous);
      previous = feature;
      int present = 0;
      for (int k = 0; k < table.passes() * Y; k++) {
        present |= table.get(feature, k / Y, k % Y) != 0 ? 1 << k : 0;
      }
      writeNumber(out, present);
      for (int k = 0; k < table.passes() * Y; k++) {
        if ((present >>> k & 1) != 0) {
          out.writeByte(table.get(feature, k / Y, k % Y));
        }
      }
    }
  }

  private static WeightTable readTable(ByteBuffer in, int passes) {
    int features = in.getInt();
    WeightTable table = new WeightTable(features, passes);
    int feature = 0;
    for (int i = 0; i < features; i++) {
      feature += readNumber(in);
      int row = table.row(feature);
      for (int present = readNumber(in); present != 0; present &= present - 1) {
        int k = Integer.numberOfTrailingZeros(present);
        table.set(row, k / Y, k % Y, in.get());
      }
    }
    return table;
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
