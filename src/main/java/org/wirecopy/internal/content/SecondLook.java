package org.wirecopy.internal.content;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.page.Page;

/** Describes each block anew, with what the first pass thought of it and of those around it. */
public final class SecondLook {

  private static final int NEAR = 4;
  private static final int OWN = 2 * NEAR + 1 + 7;

  /** How many numbers describe a block. */
  public static final int COUNT = BlockFeatures.COUNT + OWN;

  private final BlockFeatures features;
  private final Page page;
  private final float[] early;
  private final float[] unitsBefore; // expected units of the article before each block
  private final float[] bestBefore;
  private final float[] bestAfter;
  private final Map<Integer, float[]> byStyle = new HashMap<>(); // sum and number
  private final Map<Integer, float[]> byParent = new HashMap<>();

  /**
   * Prepares the second look.
   *
   * @param early the first pass's probability by block
   */
  public SecondLook(BlockFeatures features, float[] early) {
    this.features = features;
    this.page = features.surroundings().page;
    this.early = early;
    int count = early.length;
    unitsBefore = new float[count + 1];
    bestBefore = new float[count + 1];
    bestAfter = new float[count + 1];
    int[] units = features.surroundings().shapes.units;
    for (int block = 0; block < count; block++) {
      unitsBefore[block + 1] = unitsBefore[block] + early[block] * units[block];
      bestBefore[block + 1] = Math.max(bestBefore[block] * 0.9f, early[block]);
      add(byStyle, page.classHash(page.blockNode(block)), early[block]);
      add(byParent, page.parent(page.blockNode(block)), early[block]);
    }
    for (int block = count - 1; block >= 0; block--) {
      bestAfter[block] = Math.max(bestAfter[block + 1] * 0.9f, early[block]);
    }
  }

  private static void add(Map<Integer, float[]> sums, int key, float value) {
    float[] sum = sums.computeIfAbsent(key, k -> new float[2]);
    sum[0] += value;
    sum[1]++;
  }

  /** Writes the description of a block into {@code row}. */
  public void fill(int block, float[] row) {
    features.fill(block, row, 0);
    int column = BlockFeatures.COUNT;
    for (int d = -NEAR; d <= NEAR; d++) {
      int other = block + d;
      row[column++] = other < 0 || other >= early.length ? -1 : early[other];
    }
    float total = Math.max(1, unitsBefore[early.length]);
    row[column++] = unitsBefore[block] / total;
    row[column++] = (total - unitsBefore[block + 1]) / total;
    row[column++] = (float) Math.log(total);
    row[column++] = bestBefore[block];
    row[column++] = bestAfter[block + 1];
    row[column++] = mean(byStyle.get(page.classHash(page.blockNode(block))), early[block]);
    row[column] = mean(byParent.get(page.parent(page.blockNode(block))), early[block]);
  }

  /** The mean of the others; -1 if there are none. */
  private static float mean(float @Nullable [] sum, float own) {
    return sum == null || sum[1] <= 1 ? -1 : (sum[0] - own) / (sum[1] - 1);
  }
}
