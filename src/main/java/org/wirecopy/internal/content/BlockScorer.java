package org.wirecopy.internal.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Scores blocks with two passes of boosted trees: the first sees each block and its surroundings,
 * the second also what the first thought of the blocks around. {@code block-model.md} beside the
 * model tells what it was fitted on.
 */
public final class BlockScorer {

  private final Trees first;
  private final Trees second;

  /** Makes a scorer of two models. */
  public BlockScorer(Trees first, Trees second) {
    this.first = first;
    this.second = second;
  }

  private static final class Holder {
    static final BlockScorer SCORER = load();

    private static BlockScorer load() {
      try (InputStream in = BlockScorer.class.getResourceAsStream("block-model.bin")) {
        if (in == null) {
          throw new IllegalStateException("no block-model.bin");
        }
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        return new BlockScorer(Trees.read(data), Trees.read(data));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static BlockScorer get() {
    return Holder.SCORER;
  }

  /** The probability of each block to be part of the article. */
  public float[] score(BlockFeatures features) {
    int count = features.surroundings().page.blockCount();
    float[] row = new float[SecondLook.COUNT];
    float[] early = new float[count];
    for (int block = 0; block < count; block++) {
      features.fill(block, row, 0);
      early[block] = probability(first.sum(row));
    }
    SecondLook look = new SecondLook(features, early);
    float[] scores = new float[count];
    for (int block = 0; block < count; block++) {
      look.fill(block, row);
      scores[block] = probability(second.sum(row));
    }
    return scores;
  }

  /** The first pass alone, for the trainer. */
  public static float[] score(Trees first, BlockFeatures features) {
    int count = features.surroundings().page.blockCount();
    float[] row = new float[BlockFeatures.COUNT];
    float[] scores = new float[count];
    for (int block = 0; block < count; block++) {
      features.fill(block, row, 0);
      scores[block] = probability(first.sum(row));
    }
    return scores;
  }

  /** What a model makes of a row, as a probability. */
  public static float probability(Trees trees, float[] row) {
    return probability(trees.sum(row));
  }

  private static float probability(float logOdds) {
    return (float) (1 / (1 + Math.exp(-logOdds)));
  }
}
