package org.wirecopy.internal.content;

/** Scores blocks with the two looks of a {@link BlockModel}. */
public final class BlockScorer {

  /** How many numbers the second look sees of a block. */
  public static final int SECOND_COUNT = BlockFeatures.COUNT + ScoreContext.COUNT;

  /** Blocks that the first look finds less likely are not looked at again. */
  private static final float HOPELESS = 0.02f;

  /** Descriptions kept from the first look for the second; beyond it they are made anew. */
  private static final int MAX_ROWS = 1_000;

  private BlockScorer() {}

  /** The probability of each block to be part of the article. */
  public static float[] score(BlockModel model, BlockFeatures features) {
    float[][] rows = new float[Math.min(features.blockCount(), MAX_ROWS)][];
    return second(model.second(), features, first(model.first(), features, rows), rows);
  }

  /** The probabilities by the blocks alone. */
  public static float[] first(Trees model, BlockFeatures features) {
    return first(model, features, new float[0][]);
  }

  /**
   * The probabilities by the blocks alone.
   *
   * @param rows takes the descriptions of the first blocks that are to be looked at again
   */
  private static float[] first(Trees model, BlockFeatures features, float[][] rows) {
    float[] scores = new float[features.blockCount()];
    float[] row = new float[SECOND_COUNT];
    int[] room = model.room();
    for (int block = 0; block < scores.length; block++) {
      if (features.isPlainLink(block)) {
        continue; // what menus are made of: more than half of all blocks, and hardly ever copy
      }
      features.fill(block, row);
      scores[block] = probability(model.sum(row, room));
      if (block < rows.length && isSeenTwice(scores[block])) {
        rows[block] = row;
        row = new float[SECOND_COUNT];
      }
    }
    return scores;
  }

  private static float[] second(
      Trees model, BlockFeatures features, float[] first, float[][] rows) {
    float[] scores = first.clone();
    float[] spare = new float[SECOND_COUNT];
    int[] room = model.room();
    ScoreContext context = new ScoreContext(features, first);
    for (int block = 0; block < scores.length; block++) {
      if (isSeenTwice(first[block])) {
        float[] row = block < rows.length ? rows[block] : spare;
        if (row == spare) {
          features.fill(block, row);
        }
        context.fill(block, row, BlockFeatures.COUNT);
        scores[block] = probability(model.sum(row, room));
      }
    }
    return scores;
  }

  /** True if a block with this first score is looked at again. */
  static boolean isSeenTwice(float first) {
    return first >= HOPELESS;
  }

  private static float probability(float logOdds) {
    return (float) (1 / (1 + Math.exp(-logOdds)));
  }

  /** What the second look sees of each block, for the trainer; null for blocks not looked at. */
  public static float[][] secondRows(BlockFeatures features, float[] first) {
    float[][] rows = new float[first.length][];
    ScoreContext context = new ScoreContext(features, first);
    for (int block = 0; block < first.length; block++) {
      if (isSeenTwice(first[block])) {
        rows[block] = new float[SECOND_COUNT];
        features.fill(block, rows[block]);
        context.fill(block, rows[block], BlockFeatures.COUNT);
      }
    }
    return rows;
  }
}
