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
import org.wirecopy.internal.content.SecondLook;
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
  private static final int TREES = Integer.getInteger("trees", 80);
  private static final int LEAVES = Integer.getInteger("leaves", 24);
  private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.12"));

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
    float[][] early = new float[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      Trees first = first(examples, fold);
      for (int i = 0; i < examples.size(); i++) {
        if (examples.get(i).fold == fold) {
          early[i] = BlockScorer.score(first, examples.get(i).features);
        }
      }
    }
    report("labels themselves", examples, null);
    report("first pass", examples, early);
    float[][] late = new float[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      // The rows that the second pass learns from were never seen by the first pass that scored
      // them.
      Trees second = second(examples, early, fold);
      for (int i = 0; i < examples.size(); i++) {
        Example example = examples.get(i);
        if (example.fold == fold) {
          SecondLook look = new SecondLook(example.features, early[i]);
          late[i] = new float[early[i].length];
          float[] row = new float[SecondLook.COUNT];
          for (int block = 0; block < late[i].length; block++) {
            look.fill(block, row);
            late[i][block] = BlockScorer.probability(second, row);
          }
        }
      }
    }
    report("second pass", examples, late);
    float[][] mean = new float[late.length][];
    for (int i = 0; i < late.length; i++) {
      mean[i] = new float[late[i].length];
      for (int block = 0; block < late[i].length; block++) {
        mean[i][block] = (early[i][block] + late[i][block]) / 2;
      }
    }
    report("mean of both", examples, mean);
    if (System.getProperty("errors") != null) {
      listErrors(Path.of(System.getProperty("errors")), examples, late);
    }
    if (args.length > 1) {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
        first(examples, -1).write(out);
        second(examples, early, -1).write(out);
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

  private static Trees first(List<Example> examples, int without) {
    List<float[]> rows = new ArrayList<>();
    List<Example> used = new ArrayList<>();
    for (Example example : examples) {
      if (example.fold != without) {
        used.add(example);
        for (int block = 0; block < example.labels.length; block++) {
          float[] row = new float[BlockFeatures.COUNT];
          example.features.fill(block, row, 0);
          rows.add(row);
        }
      }
    }
    return fit(rows, used, BlockFeatures.COUNT);
  }

  private static Trees second(List<Example> examples, float[][] early, int without) {
    List<float[]> rows = new ArrayList<>();
    List<Example> used = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      if (example.fold != without) {
        used.add(example);
        SecondLook look = new SecondLook(example.features, early[i]);
        for (int block = 0; block < example.labels.length; block++) {
          float[] row = new float[SecondLook.COUNT];
          look.fill(block, row);
          rows.add(row);
        }
      }
    }
    return fit(rows, used, SecondLook.COUNT);
  }

  private static Trees fit(List<float[]> rows, List<Example> used, int columns) {
    float[] labels = new float[rows.size()];
    float[] weights = new float[rows.size()];
    int at = 0;
    for (Example example : used) {
      for (int block = 0; block < example.labels.length; block++) {
        labels[at] = example.labels[block] ? 1 : 0;
        weights[at++] = weight(example.page.blockLength(block));
      }
    }
    return Boosting.fit(rows, labels, weights, columns, TREES, LEAVES, RATE);
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
