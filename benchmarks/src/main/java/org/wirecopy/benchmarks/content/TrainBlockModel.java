package org.wirecopy.benchmarks.content;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.wirecopy.benchmarks.content.GoldPages.GoldPage;
import org.wirecopy.internal.content.BlockFeatures;
import org.wirecopy.internal.content.BlockScorer;
import org.wirecopy.internal.content.Trees;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.page.ScrapedText;
import org.wirecopy.internal.source.Source;

/**
 * Fits the block scorer on the development pages and reports it cross-validated, publishers kept
 * apart.
 *
 * <pre>{@code TrainBlockModel CORPUS/article [OUTPUT.bin]}</pre>
 *
 * <p>System properties: {@code text=true} fits the model for scraped text; {@code errors=FILE}
 * lists the wrong blocks of each page.
 */
public final class TrainBlockModel {

  private static final int FOLDS = 5;
  private static final int TREES = 80;
  private static final int LEAVES = 16;
  private static final double RATE = 0.12;

  /** All blocks of a page weigh so much together: figures are means over pages. */
  private static final double PAGE_WEIGHT = 100;

  /** Train on what a naive scraper saves of the pages instead of on their markup. */
  private static final boolean TEXT = Boolean.getBoolean("text");

  private record Example(
      GoldPage gold, int fold, Page page, BlockFeatures features, boolean[] labels) {}

  private TrainBlockModel() {}

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String set : GoldPages.SETS) {
      for (GoldPage gold : GoldPages.load(Path.of(args[0]), set)) {
        if (!gold.lines().isEmpty()) {
          examples.add(example(gold));
        }
      }
    }
    System.out.println(examples.size() + " pages");
    report("labels themselves", examples, null);
    float[][] scores = new float[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      Trees model = fit(examples, fold);
      for (int i = 0; i < examples.size(); i++) {
        if (examples.get(i).fold == fold) {
          scores[i] = BlockScorer.score(model, examples.get(i).features);
        }
      }
    }
    report("cross-validated", examples, scores);
    if (System.getProperty("errors") != null) {
      listErrors(Path.of(System.getProperty("errors")), examples, scores);
    }
    if (args.length > 1) {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
        fit(examples, -1).write(out);
      }
      System.out.println(Files.size(Path.of(args[1])) + " bytes");
    }
  }

  private static Example example(GoldPage gold) {
    Document document = Parser.htmlParser().parseInput(Source.of(gold.html(), null).reader(), "");
    Page page = TEXT ? ScrapedText.page(NaiveScraper.scrape(document)) : HtmlWalk.walk(document);
    BlockFeatures features = BlockFeatures.of(page, Candidates.read(page, gold.url()));
    int fold = Math.floorMod(gold.publisher().hashCode() * 31, FOLDS);
    return new Example(gold, fold, page, features, BlockLabels.align(page, gold.lines()));
  }

  /** Fits a model on all pages but those of one fold. */
  private static Trees fit(List<Example> examples, int without) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (Example example : examples) {
      if (example.fold == without) {
        continue;
      }
      double total = 0;
      for (int block = 0; block < example.labels.length; block++) {
        total += weight(example.page.blockLength(block));
      }
      for (int block = 0; block < example.labels.length; block++) {
        if (example.features.isPlainLink(block)) {
          continue; // the scorer does not ask the model about these
        }
        float[] row = new float[BlockFeatures.COUNT];
        example.features.fill(block, row);
        rows.add(row);
        labels.add(example.labels[block] ? 1f : 0f);
        double share = PAGE_WEIGHT * weight(example.page.blockLength(block)) / total;
        weights.add((float) share);
      }
    }
    return Boosting.fit(
        rows, array(labels), array(weights), BlockFeatures.COUNT, TREES, LEAVES, RATE);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  /** Long blocks cost more when they are wrong; short ones are many. */
  private static float weight(int length) {
    return 1 + Math.min(4f, length / 100f);
  }

  /** Writes each page's wrong blocks, for reading: those with most wrong characters first. */
  private static void listErrors(Path file, List<Example> examples, float[][] scores)
      throws IOException {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      StringBuilder wrong = new StringBuilder();
      int surplus = 0;
      int missing = 0;
      for (int block = 0; block < example.labels.length; block++) {
        boolean kept = scores[i][block] > 0.5f;
        if (kept == example.labels[block]) {
          continue;
        }
        int length = example.page.blockLength(block);
        surplus += kept ? length : 0;
        missing += kept ? 0 : length;
        String text = example.page.blockText(block).replace('\n', ' ');
        wrong.append(
            String.format(
                "%n  %s %.2f %4d/%4d %5d %s",
                kept ? "+" : "-",
                scores[i][block],
                block,
                example.labels.length,
                length,
                text.substring(0, Math.min(90, text.length()))));
      }
      GoldPage gold = example.gold;
      pages.add(
          String.format(
              "%06d %s %s +%d -%d%s",
              surplus + missing, gold.set(), gold.file(), surplus, missing, wrong));
    }
    pages.sort(Comparator.reverseOrder());
    Files.write(file, pages);
  }

  /**
   * Prints the mean of pages' shingle F1, set by set; by the labels themselves if scores is null.
   */
  private static void report(String name, List<Example> examples, float[][] scores) {
    Map<String, double[]> sums = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      StringBuilder text = new StringBuilder();
      for (int block = 0; block < example.labels.length; block++) {
        if (scores == null ? example.labels[block] : scores[i][block] > 0.5f) {
          text.append(example.page.blockText(block)).append("\n\n");
        }
      }
      double[] pr =
          Tokens.precisionRecall(
              Tokens.of(String.join("\n", example.gold.lines())), Tokens.of(text.toString()));
      double f1 = pr[0] + pr[1] == 0 ? 0 : 2 * pr[0] * pr[1] / (pr[0] + pr[1]);
      double[] sum = sums.computeIfAbsent(example.gold.set(), set -> new double[5]);
      sum[0]++;
      sum[1] += pr[0];
      sum[2] += pr[1];
      sum[3] += f1;
      sum[4] += f1 >= 0.995 ? 1 : 0;
    }
    System.out.println(name);
    sums.forEach(
        (set, sum) ->
            System.out.printf(
                "  %-12s pages %3.0f  P %.4f  R %.4f  F1 %.4f  perfect %.3f%n",
                set, sum[0], sum[1] / sum[0], sum[2] / sum[0], sum[3] / sum[0], sum[4] / sum[0]));
  }
}
