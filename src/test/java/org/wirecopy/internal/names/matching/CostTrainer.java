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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Learns {@code costs.tsv}: a logistic regression over the features of the best alignment, which is
 * found anew with the current weights each time a pair is seen (AdaGrad, a few passes).
 *
 * <p>Run: {@code CostTrainer DATA_DIR PAIRS_TSV_GZ [OUT]}; without OUT it cross-validates by the
 * key of the pairs ({@code -Dsplit=1}, 2, ... for other folds). Positive pairs: spellings of one
 * cluster of the Wikidata tokens; negative pairs: tokens of different clusters whose sounds lie
 * close; and the labelled development pairs, of full names the parts that differ.
 */
final class CostTrainer {
  static final int FOLDS = 5;
  private static final int SPLIT = Integer.getInteger("split", 0);
  private static final int PASSES = Integer.getInteger("passes", 4);
  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));
  private static final float DECAY = Float.parseFloat(System.getProperty("decay", "3e-5"));

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Pair(String group, char[] a, char[] b, boolean same, String key, String text) {}

  private final Graphemes table = Graphemes.table();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private float[] weights = new float[1 << 18];
  private final float[] squares = new float[1 << 18];
  private final int[][] matches = new int[3 * table.count() * table.count()][]; // features of steps
  private final int[][] skips = new int[3 * table.count() * table.count()][];

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<Pair> labelled = labelled(Path.of(args[1]));
    if (args.length > 2) {
      write(learn(data, Path.of(args[1]), -1), Path.of(args[2]));
      return;
    }
    Map<String, List<double[]>> scores = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      CostModel model = CostModel.of(learn(data, Path.of(args[1]), fold));
      for (Pair pair : labelled) {
        if (fold(pair.key) == fold) {
          float s =
              model.align(
                  pair.a,
                  0,
                  pair.a.length,
                  pair.b,
                  0,
                  pair.b.length,
                  new AlignmentRows(pair.b.length));
          scores
              .computeIfAbsent(pair.group, g -> new ArrayList<>())
              .add(new double[] {pair.same ? 1 : 0, s});
          if (Boolean.getBoolean("show")) {
            System.out.printf(
                Locale.ROOT,
                "PAIR\t%s\t%d\t%.2f\t%s%n",
                pair.group,
                pair.same ? 1 : 0,
                s,
                pair.text);
          }
        }
      }
    }
    scores.forEach(
        (g, rows) ->
            System.out.printf(
                Locale.ROOT,
                "%s n=%d AUC %.4f R@P95 %.3f bestF1 %.3f%n",
                g,
                rows.size(),
                auc(rows),
                recall(rows),
                f1(rows)));
  }

  /** The weights learned without one fold; -1 = from all. */
  static Map<String, Float> learn(Path data, Path pairs, int heldOut) throws IOException {
    Map<String, List<String>> clusters = new TreeMap<>();
    readClusters(data.resolve("wd-latin-by-russian.dev.tsv.gz"), clusters);
    readClusters(data.resolve("wd-latin-by-arabic.dev.tsv.gz"), clusters);
    CostTrainer trainer = new CostTrainer();
    trainer.train(training(clusters, labelled(pairs), heldOut));
    return trainer.asMap();
  }

  /** The fold of a key; another one for each number of the split. */
  static int fold(String key) {
    int hash = key.hashCode() * 31 + key.length();
    return Math.floorMod(
        SPLIT == 0 ? hash : (hash ^ (SPLIT * 0x9E3779B9)) * 0x85EBCA6B >> 7, FOLDS);
  }

  static double auc(List<double[]> rows) {
    List<double[]> sorted = new ArrayList<>(rows);
    sorted.sort((x, y) -> Double.compare(x[1], y[1]));
    double rank = 0;
    double positive = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i)[0] > 0) {
        rank += i + 1;
        positive++;
      }
    }
    double negative = rows.size() - positive;
    return (rank - positive * (positive + 1) / 2) / (positive * negative);
  }

  static double recall(List<double[]> rows) {
    List<double[]> sorted = new ArrayList<>(rows);
    sorted.sort((x, y) -> Double.compare(y[1], x[1]));
    double positive = sorted.stream().mapToDouble(r -> r[0]).sum();
    double negative = rows.size() - positive;
    double tp = 0;
    double fp = 0;
    double best = 0;
    for (double[] row : sorted) {
      tp += row[0];
      fp += 1 - row[0];
      double r = tp / positive;
      if (r / (r + fp / negative) >= 0.95) {
        best = r;
      }
    }
    return best;
  }

  static double f1(List<double[]> rows) {
    List<double[]> sorted = new ArrayList<>(rows);
    sorted.sort((x, y) -> Double.compare(y[1], x[1]));
    double positive = sorted.stream().mapToDouble(r -> r[0]).sum();
    double negative = rows.size() - positive;
    double tp = 0;
    double fp = 0;
    double best = 0;
    for (double[] row : sorted) {
      tp += row[0];
      fp += 1 - row[0];
      double r = tp / positive;
      double p = r / (r + fp / negative);
      best = Math.max(best, 2 * p * r / (p + r));
    }
    return best;
  }

  private static List<Pair> labelled(Path file) throws IOException {
    List<String[]> single = new ArrayList<>();
    List<String[]> full = new ArrayList<>();
    for (String line : lines(file)) {
      String[] p = line.split("\t", -1);
      if (p[0].equals("slavic") || p[0].equals("arabic")) {
        single.add(p);
      } else if (p[0].equals("sdn")) {
        full.add(p);
      }
    }
    single.addAll(AliasParts.of(full));
    List<Pair> pairs = new ArrayList<>();
    for (String[] p : single) {
      pairs.add(new Pair(p[0], cut(p[1]), cut(p[2]), p[3].equals("1"), p[4], p[1] + " | " + p[2]));
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.isEmpty()).toList();
    }
  }

  static void readClusters(Path file, Map<String, List<String>> clusters) throws IOException {
    for (String line : lines(file)) {
      String[] p = line.split("\t", -1);
      List<String> spellings = new ArrayList<>();
      for (String s : p[1].split(" ", -1)) {
        spellings.add(s.substring(0, s.lastIndexOf(':')));
      }
      clusters.put(p[0], spellings);
    }
  }

  static char[] cut(String name) {
    char[] letters = name.toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[letters.length];
    int n = Graphemes.table().cut(letters, 0, letters.length, out, 0);
    return Arrays.copyOf(out, n);
  }

  private static List<Pair> training(
      Map<String, List<String>> clusters, List<Pair> labelled, int heldOut) {
    Random random = new Random(7);
    List<Pair> pairs = new ArrayList<>();
    Map<String, Set<String>> keysOf = new HashMap<>();
    Map<String, List<String>> bySketch = new HashMap<>();
    clusters.forEach(
        (key, spellings) -> {
          if (fold(key) == heldOut) {
            return;
          }
          List<Pair> own = new ArrayList<>();
          for (int i = 0; i < spellings.size(); i++) {
            keysOf.computeIfAbsent(spellings.get(i), s -> new HashSet<>()).add(key);
            for (int j = i + 1; j < spellings.size(); j++) {
              own.add(new Pair("wd", cut(spellings.get(i)), cut(spellings.get(j)), true, key, ""));
            }
          }
          Collections.shuffle(own, random);
          pairs.addAll(own.subList(0, Math.min(own.size(), Integer.getInteger("percluster", 4))));
        });
    for (String spelling : keysOf.keySet()) {
      for (String sketch : sketches(spelling)) {
        bySketch.computeIfAbsent(sketch, s -> new ArrayList<>()).add(spelling);
      }
    }
    int wanted = (int) (pairs.size() * Float.parseFloat(System.getProperty("neg", "1.2")));
    List<String> all = new ArrayList<>(keysOf.keySet());
    Collections.sort(all);
    bySketch.values().forEach(Collections::sort);
    for (int i = 0, guard = 0; i < wanted && guard < 20 * wanted; guard++) {
      String a = all.get(random.nextInt(all.size()));
      String[] sketches = sketches(a).toArray(String[]::new);
      List<String> near =
          bySketch.getOrDefault(sketches[random.nextInt(sketches.length)], List.of(a));
      String b = near.get(random.nextInt(near.size()));
      if (!Collections.disjoint(keysOf.get(a), keysOf.get(b))) {
        continue;
      }
      pairs.add(new Pair("wd", cut(a), cut(b), false, "", ""));
      i++;
    }
    int times = Integer.getInteger("labelledtimes", 8);
    for (Pair pair : labelled) {
      if (fold(pair.key) != heldOut) {
        for (int i = 0; i < times; i++) {
          pairs.add(pair);
        }
      }
    }
    Collections.shuffle(pairs, random);
    return pairs;
  }

  /** Sound classes with one left out, vowels as one: names that share a sketch lie close. */
  static Set<String> sketches(String name) {
    char[] cut = cut(name);
    Graphemes table = Graphemes.table();
    StringBuilder sounds = new StringBuilder();
    List<String> units = new ArrayList<>();
    for (int g : cut) {
      String c = table.className(table.classOf(g));
      for (int k = 0; k < c.length(); k++) {
        char x = c.charAt(k);
        if ("aeiouy".indexOf(x) < 0) {
          units.add(String.valueOf(x));
        }
      }
    }
    Set<String> result = new HashSet<>();
    for (int skip = 0; skip < units.size(); skip++) {
      sounds.setLength(0);
      for (int i = 0; i < units.size(); i++) {
        sounds.append(i == skip ? "" : units.get(i));
      }
      result.add(sounds.toString());
    }
    result.add(String.join("", units));
    return result;
  }

  private int id(String feature) {
    return ids.computeIfAbsent(
        feature,
        f -> {
          names.add(f);
          int id = names.size() - 1;
          if (id >= weights.length) {
            throw new IllegalStateException("too many features");
          }
          weights[id] = initial(f);
          return id;
        });
  }

  private static boolean vowel(String c) {
    return "aeiouy".indexOf(c.charAt(0)) >= 0;
  }

  private static float initial(String f) {
    if (f.startsWith("c ")) {
      String[] p = f.split(" ", -1);
      if (p[1].equals(p[2])) {
        return 0.7f;
      }
      return vowel(p[1]) && vowel(p[2]) ? 0 : -1.5f;
    }
    if (f.startsWith("t ")) {
      return vowel(f.substring(2)) ? -0.8f : -1.5f;
    }
    return 0;
  }

  private int[] match(int place, int a, int b) {
    int at = (place * table.count() + a) * table.count() + b;
    if (matches[at] == null) {
      matches[at] = ids(CostModel.matchFeatures(table, place, a, b));
    }
    return matches[at];
  }

  private int[] skip(int place, int previous, int a) {
    int at = (place * table.count() + previous) * table.count() + a;
    if (skips[at] == null) {
      skips[at] = ids(CostModel.skipFeatures(table, place, previous, a));
    }
    return skips[at];
  }

  private int[] ids(String[] features) {
    return Arrays.stream(features).mapToInt(this::id).toArray();
  }

  private float sum(int[] features) {
    float s = 0;
    for (int f : features) {
      s += weights[f];
    }
    return s;
  }

  private int[] skipAt(char[] a, int i) {
    int place = i == 0 ? CostModel.FIRST : i == a.length - 1 ? CostModel.LAST : CostModel.MIDDLE;
    return skip(place, i == 0 ? Graphemes.EDGE : a[i - 1], a[i]);
  }

  private int[][] skipsOf(char[] name) {
    int[][] skips = new int[name.length][];
    for (int i = 0; i < skips.length; i++) {
      skips[i] = skipAt(name, i);
    }
    return skips;
  }

  private void train(List<Pair> pairs) {
    int bias = id("bias");
    weights[bias] = -1;
    Random random = new Random(11);
    double[] sums = new double[weights.length];
    int snapshots = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      double loss = 0;
      Collections.shuffle(pairs, random);
      int seen = 0;
      for (Pair pair : pairs) {
        loss += step(pair, bias);
        if (pass >= PASSES / 2 && ++seen % 2000 == 0) {
          for (int i = 0; i < names.size(); i++) {
            sums[i] += weights[i];
          }
          snapshots++;
        }
      }
      System.err.printf(
          Locale.ROOT,
          "pass %d pairs %d features %d loss %.4f%n",
          pass,
          pairs.size(),
          names.size(),
          loss / pairs.size());
    }
    for (int i = 0; i < names.size(); i++) { // the mean of many points beats the last one
      weights[i] = (float) (sums[i] / snapshots);
    }
  }

  private double step(Pair pair, int bias) {
    char[] a = pair.a;
    char[] b = pair.b;
    int n = a.length;
    int m = b.length;
    if (n == 0 || m == 0) {
      return 0;
    }
    int[][] skipsOfA = skipsOf(a);
    int[][] skipsOfB = skipsOf(b);
    float[][] best = new float[n + 1][m + 1];
    int[][][] from = new int[n + 1][m + 1][];
    byte[][] move = new byte[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i == 0 && j == 0) {
          best[0][0] = weights[bias];
          continue;
        }
        float top = Float.NEGATIVE_INFINITY;
        if (i > 0 && j > 0) {
          int place =
              i == 1 && j == 1
                  ? CostModel.FIRST
                  : i == n && j == m ? CostModel.LAST : CostModel.MIDDLE;
          int[] f = match(place, a[i - 1], b[j - 1]);
          top = best[i - 1][j - 1] + sum(f);
          from[i][j] = f;
          move[i][j] = 0;
        }
        if (i > 0) {
          int[] f = skipsOfA[i - 1];
          float s = best[i - 1][j] + sum(f);
          if (s > top) {
            top = s;
            from[i][j] = f;
            move[i][j] = 1;
          }
        }
        if (j > 0) {
          int[] f = skipsOfB[j - 1];
          float s = best[i][j - 1] + sum(f);
          if (s > top) {
            top = s;
            from[i][j] = f;
            move[i][j] = 2;
          }
        }
        best[i][j] = top;
      }
    }
    double p = 1 / (1 + Math.exp(-best[n][m]));
    float gradient = (float) ((pair.same ? 1 : 0) - p);
    update(bias, gradient);
    for (int i = n, j = m; i > 0 || j > 0; ) {
      for (int f : from[i][j]) {
        update(f, gradient);
      }
      switch (move[i][j]) {
        case 0 -> {
          i--;
          j--;
        }
        case 1 -> i--;
        default -> j--;
      }
    }
    return -Math.log(Math.max(1e-9, pair.same ? p : 1 - p));
  }

  private void update(int feature, float gradient) {
    float g = gradient - DECAY * weights[feature] * 1000;
    squares[feature] += g * g;
    weights[feature] += RATE * g / (float) Math.sqrt(squares[feature] + 1);
  }

  private Map<String, Float> asMap() {
    Map<String, Float> map = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (Math.abs(weights[i]) >= 0.005f) {
        map.put(names.get(i), weights[i]);
      }
    }
    return map;
  }

  static void write(Map<String, Float> weights, Path out) throws IOException {
    try (PrintWriter w = new PrintWriter(Files.newBufferedWriter(out))) {
      w.println(
          "# Weights of alignment steps, learned by CostTrainer (see the tests) from Wikidata label");
      w.println(
          "# tokens (steveash/NETransliteration-COLING2018, CC0), development half. m, c: two graphemes");
      w.println(
          "# or sound classes matched; s, t, p: one left out, p with the class before it; 1 first, 2 last.");
      weights.forEach((name, weight) -> w.printf(Locale.ROOT, "%s\t%.2f%n", name, weight));
    }
  }
}
