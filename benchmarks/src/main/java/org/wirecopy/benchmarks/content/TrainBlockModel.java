package org.wirecopy.benchmarks.content;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.benchmarks.content.GoldPages.GoldPage;
import org.wirecopy.internal.content.BlockModel;
import org.wirecopy.internal.content.BlockScorer;

/**
 * Fits the block model on the development pages.
 *
 * <pre>{@code TrainBlockModel CORPUS/article OUTPUT.bin}</pre>
 *
 * <p>System properties: {@code text=true} fits the model for scraped text; {@code folds=FOLDER}
 * cross-validates instead, publishers kept apart, and writes what the whole pipeline makes of pages
 * whose publisher the model has not seen, for the usual scorers. Sets that no model is fitted on
 * are measured the same way. {@code seed=N} draws other rows and columns: what differs between two
 * seeds is noise.
 */
public final class TrainBlockModel {

  private TrainBlockModel() {}

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    boolean text = Boolean.getBoolean("text");
    String folder = System.getProperty("folds");
    List<String> sets = new ArrayList<>(GoldPages.SETS);
    sets.addAll(GoldPages.SEGMENTED);
    sets.add(GoldPages.LABELLED);
    if (folder != null) {
      sets.addAll(GoldPages.MEASURED);
    }
    List<Example> examples = new ArrayList<>();
    for (String set : sets) {
      for (GoldPage gold : GoldPages.load(Path.of(args[0]), set)) {
        examples.add(Example.of(gold, text));
      }
    }
    BlockModelFitter fitter = new BlockModelFitter(examples);
    if (folder != null) {
      Predictions.write(Path.of(folder), examples, unseen(fitter, examples));
      return;
    }
    Path output = Path.of(args[1]);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      fitter.fit().write(out);
    }
    System.out.println(Files.size(output) + " bytes");
  }

  /** Scores of each page by a model that has seen no page of its publisher. */
  private static float[][] unseen(BlockModelFitter fitter, List<Example> examples) {
    float[][] scores = new float[examples.size()][];
    for (int fold = 0; fold < Example.FOLDS; fold++) {
      BlockModel model = fitter.without(fold);
      for (int i = 0; i < scores.length; i++) {
        if (examples.get(i).fold() == fold) {
          scores[i] = BlockScorer.score(model, examples.get(i).features());
        }
      }
    }
    return scores;
  }
}
