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

  private Model(Quantized weights) {
    shared = new WeightTable(weights.shared);
    second = new WeightTable(weights.own);
    scale = weights.scale;
    edges = weights.edges;
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

    int[] features() {
      return features;
    }

    float[][] weights() {
      return weights;
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
  }

  /** What the resource holds. */
  public static final class Quantized {
    private final float[] scale;
    private final float[][] edges;
    private final WeightRows shared;
    private final WeightRows own;

    private Quantized(float[] scale, float[][] edges, WeightRows shared, WeightRows own) {
      this.scale = scale;
      this.edges = edges;
      this.shared = shared;
      this.own = own;
    }

    /**
     * Quantizes both passes.
     *
     * @param second the second pass's weights of the features of {@link Features}
     * @param own its weights of those of {@link SecondFeatures}; edges as in {@code second}
     */
    public static Quantized of(Fit first, Fit second, Fit own) {
      float[] scale = {first.scale(), Math.max(second.scale(), own.scale())};
      return new Quantized(
          scale,
          new float[][] {first.edges.clone(), second.edges.clone()},
          WeightRows.of(new Fit[] {first, second}, scale),
          WeightRows.of(new Fit[] {own}, new float[] {scale[1]}));
    }

    /** Quantizes the first pass alone. */
    public static Quantized of(Fit first) {
      Fit none = new Fit(new int[0], new float[0][], new float[EDGES]);
      return of(first, none, none);
    }

    static Quantized read(ByteBuffer in) {
      float[] scale = {in.getFloat(), in.getFloat()};
      float[][] edges = new float[2][EDGES];
      for (float[] pass : edges) {
        for (int i = 0; i < EDGES; i++) {
          pass[i] = in.getFloat();
        }
      }
      return new Quantized(scale, edges, WeightRows.read(in, 2), WeightRows.read(in, 1));
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
      shared.write(out);
      own.write(out);
    }
  }

  private static final class Holder {
    static final Model ENGLISH = load();
  }

  /** The model in the library. */
  public static Model english() {
    return Holder.ENGLISH;
  }

  /** The model of quantized weights. */
  public static Model of(Quantized weights) {
    return new Model(weights);
  }

  private static Model load() {
    try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return of(Quantized.read(ByteBuffer.wrap(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
