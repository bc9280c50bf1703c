package org.wirecopy.internal.names.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits {@code forest.tsv} by gradient boosting on the labelled development pairs, on pairs of the
 * Wikidata tokens and on full names made up of these. Every group and class weighs the same. The
 * alignment features of a pair come from costs learned without its key (five folds), so the trees
 * do not trust the costs too much; the printed figures are cross-validated by key throughout.
 *
 * <p>Run: {@code ForestTrainer DATA_DIR PAIRS_TSV_GZ [OUT_DIR]}; {@code -Dsplit=1}, 2, ... takes
 * other folds, for the figures alone.
 */
final class ForestTrainer {
  private static final int DEPTH = Integer.getInteger("depth", 4);
  private static final int TREES = Integer.getInteger("trees", 72);
  private static final double SHRINK = Double.parseDouble(System.getProperty("shrink", "0.12"));
  private static final double LEAF_PENALTY = Double.parseDouble(System.getProperty("l2", "0.02"));
  private static final double ROW_SHARE = Double.parseDouble(System.getProperty("rows", "0.7"));
  private static final double FEATURE_SHARE =
      Double.parseDouble(System.getProperty("features", "0.6"));
  private static final double TOKEN_SHARE = // weight of such pairs, 1 for a group of labelled ones
      Double.parseDouble(System.getProperty("tokens", "0.5"));
  private static final double MADE_UP_SHARE = Double.parseDouble(System.getProperty("full", "0.7"));
  private static final float OTHER_SYLLABLES = -3; // log-odds, as in NameMatcher
  private static final int BINS = 48;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(
      String group,
      boolean same,
      String key,
      String text,
      float[] f,
      double weight,
      boolean otherSyllables) {}

  public static void main(String[] args) throws IOException {
    List<String[]> pairs = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[1]))),
                StandardCharsets.UTF_8))) {
      in.lines().filter(l -> !l.isEmpty()).forEach(l -> pairs.add(l.split("\t", -1)));
    }
    Map<String, Integer> sizes = new HashMap<>();
    pairs.forEach(p -> sizes.merge(p[0] + p[3], 1, Integer::sum));
    CostModel[] costs = new CostModel[CostTrainer.FOLDS];
    for (int fold = 0; fold < costs.length; fold++) {
      costs[fold] = CostModel.of(CostTrainer.learn(Path.of(args[0]), Path.of(args[1]), fold));
    }
    boolean lexicons = !Boolean.getBoolean("rulesonly");
    List<Row> rows = new ArrayList<>();
    for (String[] p : pairs) {
      float[] f = features(p, costs[CostTrainer.fold(p[4])], lexicons);
      double w =
          1000.0
              / sizes.getOrDefault(p[0] + p[3], 1)
              * (p[0].equals("exonyms") ? 0.3 : p[0].equals("bench") ? 0.7 : 1);
      rows.add(
          new Row(
              p[0],
              p[3].equals("1"),
              p[4],
              p[1] + " | " + p[2],
              f,
              w,
              SyllableScripts.differ(p[1], p[2])));
      if (f[Features.GAZETTEER] != 0) { // what to say had the gazetteer not known the places
        float[] unknown = f.clone();
        unknown[Features.GAZETTEER] = 0;
        rows.add(
            new Row(
                "(unknown)",
                p[3].equals("1"),
                p[4],
                p[1] + " | " + p[2],
                unknown,
                Double.parseDouble(System.getProperty("aug", "0.25")) * w,
                false));
      }
    }
    List<String[]> tokens = TokenPairs.of(Path.of(args[0]));
    List<String[]> more = new ArrayList<>(tokens);
    more.addAll(MadeUpNames.of(tokens));
    Map<String, Integer> tokenSizes = new HashMap<>();
    more.forEach(p -> tokenSizes.merge(p[0] + p[3], 1, Integer::sum));
    for (String[] p : more) {
      float[] f = features(p, costs[CostTrainer.fold(p[4])], lexicons);
      rows.add(
          new Row(
              "(" + p[0] + ")",
              p[3].equals("1"),
              p[4],
              p[1] + " | " + p[2],
              f,
              (p[0].equals("full") ? MADE_UP_SHARE : TOKEN_SHARE)
                  * 1000
                  / tokenSizes.getOrDefault(p[0] + p[3], 1),
              false));
    }
    Map<String, List<double[]>> scores = new TreeMap<>();
    for (int fold = 0; fold < CostTrainer.FOLDS; fold++) {
      int out = fold;
      Forest forest = fit(rows.stream().filter(r -> CostTrainer.fold(r.key) != out).toList(), null);
      for (Row row : rows) {
        if (CostTrainer.fold(row.key) == fold) {
          float s = score(forest, row);
          scores
              .computeIfAbsent(row.group, g -> new ArrayList<>())
              .add(new double[] {row.same ? 1 : 0, s});
          if (Boolean.getBoolean("show")) {
            System.out.printf(
                Locale.ROOT,
                "PAIR\t%s\t%d\t%.2f\t%s\t%s%n",
                row.group,
                row.same ? 1 : 0,
                s,
                row.text,
                Arrays.toString(row.f));
          }
        }
      }
    }
    report(scores);
    if (args.length > 2) {
      CostTrainer.write(
          CostTrainer.learn(Path.of(args[0]), Path.of(args[1]), -1), Path.of(args[2], "costs.tsv"));
      try (PrintWriter w =
          new PrintWriter(Files.newBufferedWriter(Path.of(args[2], "forest.tsv")))) {
        w.println(
            "# Regression trees over Features, fitted by ForestTrainer (see the tests) on the development");
        w.println(
            "# pairs of the names corpus. First row: depth, bias; then a tree a row: inner nodes");
        w.println("# feature:threshold in level order, then leaves.");
        fit(rows, w);
      }
    }
  }

  /** As NameMatcher judges a pair. */
  private static float score(Forest forest, Row row) {
    if (row.otherSyllables) {
      return OTHER_SYLLABLES;
    }
    return Features.odds(row.f, forest);
  }

  private static void report(Map<String, List<double[]>> scores) {
    double[] mean = new double[3];
    int groups = 0;
    for (var e : scores.entrySet()) {
      List<double[]> r = e.getValue();
      if (e.getKey().equals("(unknown)")) {
        continue;
      }
      if (e.getKey().equals("exonyms")) {
        System.out.printf(
            Locale.ROOT,
            "exonyms recall at 0: %.3f%n",
            r.stream().filter(x -> x[1] >= 0).count() / (double) r.size());
        continue;
      }
      double auc = CostTrainer.auc(r);
      double recall = CostTrainer.recall(r);
      double f1 = f1At0(r);
      System.out.printf(
          Locale.ROOT,
          "%-8s n=%d AUC %.4f R@P95 %.3f F1@.5 %.3f best %.3f%n",
          e.getKey(),
          r.size(),
          auc,
          recall,
          f1,
          CostTrainer.f1(r));
      if (e.getKey().startsWith("(")) {
        continue;
      }
      mean[0] += auc;
      mean[1] += recall;
      mean[2] += f1;
      groups++;
    }
    System.out.printf(
        Locale.ROOT,
        "mean AUC %.4f R@P95 %.3f F1 %.3f%n",
        mean[0] / groups,
        mean[1] / groups,
        mean[2] / groups);
  }

  private static double f1At0(List<double[]> rows) {
    double positive = rows.stream().mapToDouble(r -> r[0]).sum();
    double negative = rows.size() - positive;
    double r = rows.stream().filter(x -> x[0] > 0 && x[1] >= 0).count() / positive;
    double f = rows.stream().filter(x -> x[0] == 0 && x[1] >= 0).count() / negative;
    double p = r / (r + f);
    return 2 * p * r / (p + r);
  }

  private static Forest fit(List<Row> all, @Nullable PrintWriter out) {
    List<Row> rows = all.stream().filter(r -> !Features.hopeless(r.f)).toList();
    int n = rows.size();
    float[][] cuts = new float[Features.COUNT][];
    byte[][] bins = new byte[Features.COUNT][n];
    for (int f = 0; f < Features.COUNT; f++) {
      cuts[f] = cuts(rows, f);
      for (int i = 0; i < n; i++) {
        int bin = 0;
        while (bin < cuts[f].length && rows.get(i).f[f] > cuts[f][bin]) {
          bin++;
        }
        bins[f][i] = (byte) bin;
      }
    }
    int inner = (1 << DEPTH) - 1;
    int[] feature = new int[TREES * inner];
    float[] threshold = new float[TREES * inner];
    float[] leaf = new float[TREES << DEPTH];
    double[] margin = new double[n];
    if (out != null) {
      out.println(DEPTH + "\t0");
    }
    Random random = new Random(5);
    for (int t = 0; t < TREES; t++) {
      boolean[] open = new boolean[Features.COUNT]; // features and rows that this tree may see
      for (int f = 0; f < open.length; f++) {
        open[f] = random.nextDouble() < FEATURE_SHARE;
      }
      double[] g = new double[n];
      double[] h = new double[n];
      for (int i = 0; i < n; i++) {
        double p = 1 / (1 + Math.exp(-margin[i]));
        double weight = random.nextDouble() < ROW_SHARE ? rows.get(i).weight : 0;
        g[i] = weight * ((rows.get(i).same ? 1 : 0) - p);
        h[i] = weight * Math.max(p * (1 - p), 1e-6);
      }
      int[] node = new int[n];
      for (int d = 0; d < DEPTH; d++) {
        int first = (1 << d) - 1;
        int count = 1 << d;
        double[] bestGain = new double[count];
        int[] bestF = new int[count];
        float[] bestT = new float[count];
        int[] bestB = new int[count];
        Arrays.fill(bestB, Integer.MAX_VALUE);
        Arrays.fill(bestT, Float.MAX_VALUE);
        for (int f = 0; f < Features.COUNT; f++) {
          if (!open[f]) {
            continue;
          }
          int width = cuts[f].length + 1;
          double[][] hg = new double[count][width];
          double[][] hh = new double[count][width];
          for (int i = 0; i < n; i++) {
            hg[node[i] - first][bins[f][i]] += g[i];
            hh[node[i] - first][bins[f][i]] += h[i];
          }
          for (int k = 0; k < count; k++) {
            double tg = Arrays.stream(hg[k]).sum();
            double th = Arrays.stream(hh[k]).sum();
            double lg = 0;
            double lh = 0;
            for (int b = 0; b < width - 1; b++) {
              lg += hg[k][b];
              lh += hh[k][b];
              double rh = th - lh;
              if (lh < 6 || rh < 6) {
                continue;
              }
              double rg = tg - lg;
              double lam = LEAF_PENALTY * 1000;
              double gain = lg * lg / (lh + lam) + rg * rg / (rh + lam) - tg * tg / (th + lam);
              if (gain > bestGain[k] + 1e-9) {
                bestGain[k] = gain;
                bestF[k] = f;
                bestT[k] = cuts[f][b];
                bestB[k] = b;
              }
            }
          }
        }
        for (int k = 0; k < count; k++) {
          feature[t * inner + first + k] = bestF[k];
          threshold[t * inner + first + k] = bestT[k];
        }
        for (int i = 0; i < n; i++) {
          int k = node[i] - first;
          node[i] = 2 * node[i] + (bins[bestF[k]][i] > bestB[k] ? 2 : 1);
        }
      }
      double[] sg = new double[1 << DEPTH];
      double[] sh = new double[1 << DEPTH];
      for (int i = 0; i < n; i++) {
        sg[node[i] - inner] += g[i];
        sh[node[i] - inner] += h[i];
      }
      for (int k = 0; k < 1 << DEPTH; k++) {
        leaf[(t << DEPTH) + k] = (float) (SHRINK * sg[k] / (sh[k] + LEAF_PENALTY * 1000));
      }
      for (int i = 0; i < n; i++) {
        margin[i] += leaf[(t << DEPTH) + node[i] - inner];
      }
      if (out != null) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < inner; k++) {
          float cut = threshold[t * inner + k];
          line.append(feature[t * inner + k])
              .append(':')
              .append(cut == Float.MAX_VALUE ? "9e9" : String.format(Locale.ROOT, "%.3f", cut))
              .append('\t');
        }
        for (int k = 0; k < 1 << DEPTH; k++) {
          line.append(String.format(Locale.ROOT, "%.3f", leaf[(t << DEPTH) + k]))
              .append(k + 1 < 1 << DEPTH ? "\t" : "");
        }
        out.println(line);
      }
    }
    return new Forest(DEPTH, 0, feature, threshold, leaf);
  }

  private static float[] cuts(List<Row> rows, int f) {
    float[] values = new float[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i).f[f];
    }
    Arrays.sort(values);
    float[] few = distinct(values);
    if (few.length <= BINS) { // quantiles would pass over rare ones
      float[] between = new float[few.length - 1];
      for (int i = 0; i < between.length; i++) {
        between[i] = (few[i] + few[i + 1]) / 2;
      }
      return between;
    }
    float[] cuts = new float[BINS];
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      int at = (int) ((long) values.length * b / BINS);
      int next = at;
      while (next < values.length && values[next] == values[at]) {
        next++;
      }
      if (next == values.length) {
        break;
      }
      float cut = Math.round((values[at] + values[next]) / 2 * 1000) / 1000f;
      if (cut < values[at]) {
        cut = values[at];
      }
      if (count == 0 || cut > cuts[count - 1]) {
        cuts[count++] = cut;
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  /** The features of a pair, the lesser name first: the order of the two must not tell. */
  private static float[] features(String[] pair, CostModel costs, boolean lexicons) {
    boolean swap = pair[1].compareTo(pair[2]) > 0;
    return Features.of(
        new NameForm(swap ? pair[2] : pair[1]),
        new NameForm(swap ? pair[1] : pair[2]),
        costs,
        lexicons);
  }

  private static float[] distinct(float[] sorted) {
    float[] kept = new float[sorted.length];
    int count = 0;
    for (float value : sorted) {
      if (count == 0 || value != kept[count - 1]) {
        kept[count++] = value;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
