package org.wirecopy.benchmarks.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.benchmarks.content.Boosting.Binned;
import org.wirecopy.internal.content.BlockFeatures;
import org.wirecopy.internal.content.BlockModel;
import org.wirecopy.internal.content.BlockScorer;
import org.wirecopy.internal.content.Trees;

/**
 * Fits the two looks of the block model. The second learns from first scores that were given by
 * models that had not seen the page's publisher, as on pages to come. These scores also tell where
 * the gold of some sets ends too early: a block outside it that is all but certain is not held
 * against the model.
 */
final class BlockModelFitter {

  private static final Boosting.Settings FIRST =
      new Boosting.Settings(80, 16, 0.12, 0.3, 0.8, 15, 10);
  private static final Boosting.Settings SECOND =
      new Boosting.Settings(160, 12, 0.06, 0.2, 0.7, 20, 20);

  /** All blocks of a page weigh so much together: figures are means over pages. */
  private static final double PAGE_WEIGHT = 100;

  /** Sets with gold that was made by hand, or by a parser of the site's own, weigh more. */
  private static final double CAREFUL_WEIGHT = 1.5;

  /** Sets whose gold often ends early. */
  private static final Set<String> EARLY_ENDING = Set.of("naeb", "wcxb");

  /** Blocks outside early-ending gold are left out if they are more likely than this. */
  private static final float CERTAIN = 0.9f;

  /**
   * What a block counts of which the gold says nothing, if the models that have not seen it are
   * certain; the less certain they are, the less. On the folds better than nothing at all.
   */
  private static final float ASSUMED = 0.5f;

  private static final int NONE = -1;

  private final List<Example> examples;
  private final Binned rows;
  private final int[] rowExample;
  private final int[] rowBlock;
  private final Trees[][] firstWithout = new Trees[Example.FOLDS + 1][Example.FOLDS + 1];

  BlockModelFitter(List<Example> examples) {
    this.examples = examples;
    List<float[]> all = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      for (int block = 0; example.trains() && block < example.page().blockCount(); block++) {
        if (!example.features().isPlainLink(block)) {
          float[] row = new float[BlockFeatures.COUNT];
          example.features().fill(block, row);
          all.add(row);
          places.add(new int[] {i, block});
        }
      }
    }
    rows = new Binned(all, BlockFeatures.COUNT);
    rowExample = places.stream().mapToInt(place -> place[0]).toArray();
    rowBlock = places.stream().mapToInt(place -> place[1]).toArray();
  }

  /** A model fitted on all pages. */
  BlockModel fit() {
    return without(NONE);
  }

  /** A model that has seen no page of a fold. */
  BlockModel without(int fold) {
    float[][] unseen = new float[examples.size()][];
    for (int i = 0; i < unseen.length; i++) {
      Example example = examples.get(i);
      if (example.trains() && example.fold() != fold) {
        unseen[i] = BlockScorer.first(rough(fold, example.fold()), example.features());
      }
    }
    Trees first = first(fold, fold, unseen);
    return new BlockModel(first, second(fold, unseen));
  }

  /** A first look that has seen neither of two folds; it serves both. */
  private Trees rough(int fold, int other) {
    int low = Math.min(fold, other) + 1;
    int high = Math.max(fold, other) + 1;
    if (firstWithout[low][high] == null) {
      firstWithout[low][high] = first(fold, other, new float[examples.size()][]);
    }
    return firstWithout[low][high];
  }

  private Trees first(int fold, int other, float[][] unseen) {
    float[] labels = new float[rowExample.length];
    float[] weights = new float[labels.length];
    float[] ofPage = {};
    int page = NONE;
    for (int row = 0; row < labels.length; row++) {
      Example example = examples.get(rowExample[row]);
      if (example.fold() == fold || example.fold() == other) {
        continue;
      }
      if (page != rowExample[row]) {
        page = rowExample[row];
        ofPage = weights(example, unseen[page]);
      }
      weights[row] = ofPage[rowBlock[row]];
      labels[row] = label(example, rowBlock[row], unseen[page]);
    }
    return Boosting.fit(rows, labels, weights, FIRST);
  }

  private Trees second(int fold, float[][] unseen) {
    List<float[]> seen = new ArrayList<>();
    List<float[]> targets = new ArrayList<>();
    for (int i = 0; i < unseen.length; i++) {
      Example example = examples.get(i);
      if (unseen[i] == null) {
        continue;
      }
      float[] weights = weights(example, unseen[i]);
      float[][] ofPage = BlockScorer.secondRows(example.features(), unseen[i]);
      for (int block = 0; block < ofPage.length; block++) {
        if (ofPage[block] != null) {
          seen.add(ofPage[block]);
          targets.add(new float[] {label(example, block, unseen[i]), weights[block]});
        }
      }
    }
    float[] labels = new float[seen.size()];
    float[] weights = new float[labels.length];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = targets.get(row)[0];
      weights[row] = targets.get(row)[1];
    }
    return Boosting.fit(new Binned(seen, BlockScorer.SECOND_COUNT), labels, weights, SECOND);
  }

  /**
   * What each block of a page counts.
   *
   * @param unseen scores by a model that has not seen the page, null if there are none
   */
  private static float[] weights(Example example, float[] unseen) {
    float[] weights = new float[example.page().blockCount()];
    double total = 0;
    for (int block = 0; block < weights.length; block++) {
      total += weight(example.page().blockLength(block));
    }
    boolean early = EARLY_ENDING.contains(example.gold().set());
    double page = PAGE_WEIGHT * (early ? 1 : CAREFUL_WEIGHT);
    for (int block = 0; block < weights.length; block++) {
      weights[block] = (float) (page * weight(example.page().blockLength(block)) / total);
      weights[block] *= trust(example, block, early, unseen);
    }
    return weights;
  }

  /** How far the label of a block is to be believed, 0 to 1. */
  private static float trust(Example example, int block, boolean early, float @Nullable [] unseen) {
    boolean known = example.labels().known()[block];
    if (unseen == null) {
      return known ? 1 : 0;
    }
    if (!known) {
      return ASSUMED * Math.max(0, Math.abs(unseen[block] - 0.5f) * 4 - 1);
    }
    return early && !example.labels().body()[block] && unseen[block] > CERTAIN ? 0 : 1;
  }

  /** What the gold says of a block; where it is silent, what models say that have not seen it. */
  private static float label(Example example, int block, float @Nullable [] unseen) {
    boolean known = example.labels().known()[block];
    boolean body = known ? example.labels().body()[block] : unseen != null && unseen[block] > 0.5f;
    return body ? 1 : 0;
  }

  /** Long blocks cost more when they are wrong; short ones are many. */
  private static float weight(int length) {
    return 1 + Math.min(4f, length / 100f);
  }
}
