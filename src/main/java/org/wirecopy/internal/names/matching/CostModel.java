package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each step of an alignment speaks for one name (positive) or against it.
 *
 * <p>A step matches two graphemes or leaves one out. Its weight is the sum of features that share
 * strength between rare and frequent graphemes: the pair of graphemes, the pair of sound classes,
 * the same at the first or last place, and for one left out also its neighbour. All weights are
 * learned from development pairs as a logistic regression over the best alignment.
 */
final class CostModel {
  /** Places of a step in the name. */
  static final int MIDDLE = 0;

  static final int FIRST = 1;
  static final int LAST = 2;

  private final Graphemes table;
  private final int graphemes;
  private final float[] match; // [place][a][b]
  private final float[] skip; // [place][previous][a]
  private final float bias;

  private CostModel(Map<String, Float> weights, Graphemes table) {
    this.table = table;
    graphemes = table.count();
    match = new float[3 * graphemes * graphemes];
    skip = new float[3 * graphemes * graphemes];
    bias = weights.getOrDefault("bias", 0f);
    weights.forEach((feature, weight) -> spread(feature.split(" ", -1), weight));
  }

  /** Adds the weight of a feature to every step that has it. */
  private void spread(String[] feature, float weight) {
    char kind = feature[0].charAt(0);
    boolean anywhere = feature[0].length() == 1;
    int first = anywhere ? MIDDLE : feature[0].charAt(1) - '0';
    int last = anywhere ? LAST : first;
    if (kind == 'b') {
      return; // the bias
    }
    boolean matches = kind == 'm' || kind == 'c';
    int[] left;
    int[] right;
    if (matches) {
      left = kind == 'm' ? table.named(feature[1]) : table.inClass(feature[1]);
      right = kind == 'm' ? table.named(feature[2]) : table.inClass(feature[2]);
    } else {
      left = kind == 'p' ? table.inClass(feature[1]) : table.all();
      right = kind == 's' ? table.named(feature[1]) : table.inClass(feature[kind == 'p' ? 2 : 1]);
    }
    for (int place = first; place <= last; place++) {
      for (int a : left) {
        for (int b : right) {
          if (matches) {
            match[index(place, a, b)] += weight;
            if (!feature[1].equals(feature[2])) {
              match[index(place, b, a)] += weight;
            }
          } else {
            skip[index(place, a, b)] += weight;
          }
        }
      }
    }
  }

  static CostModel of(Map<String, Float> weights) {
    return new CostModel(weights, Graphemes.table());
  }

  static CostModel load() {
    Map<String, Float> weights = new TreeMap<>();
    for (String[] row : Tables.rows("costs.tsv")) {
      weights.put(row[0], Float.parseFloat(row[1]));
    }
    return of(weights);
  }

  static String[] matchFeatures(Graphemes table, int place, int a, int b) {
    String pair = ordered(table.name(a), table.name(b));
    String classes = ordered(table.className(table.classOf(a)), table.className(table.classOf(b)));
    return place == MIDDLE
        ? new String[] {"m " + pair, "c " + classes}
        : new String[] {"m " + pair, "c " + classes, "c" + place + ' ' + classes};
  }

  static String[] skipFeatures(Graphemes table, int place, int previous, int a) {
    String name = table.name(a);
    String sound = table.className(table.classOf(a));
    String before = table.className(table.classOf(previous));
    return place == MIDDLE
        ? new String[] {"s " + name, "t " + sound, "p " + before + ' ' + sound}
        : new String[] {
          "s " + name,
          "t " + sound,
          "p " + before + ' ' + sound,
          "s" + place + ' ' + name,
          "t" + place + ' ' + sound,
          "p" + place + ' ' + before + ' ' + sound
        };
  }

  private static String ordered(String a, String b) {
    return a.compareTo(b) <= 0 ? a + ' ' + b : b + ' ' + a;
  }

  private int index(int place, int a, int b) {
    return (place * graphemes + a) * graphemes + b;
  }

  /** The sound class of a grapheme. */
  int sound(int grapheme) {
    return table.classOf(grapheme);
  }

  /** A hash of the part's consonants, by sound class, doubled ones once. */
  long skeleton(NameForm name, int part) {
    long hash = 0;
    int last = -1;
    for (int i = name.start[part]; i < name.start[part + 1]; i++) {
      int sound = table.classOf(name.graphemes[i]);
      if (sound != last && !table.isVowel(sound)) {
        hash = hash * 131 + sound;
      }
      last = sound;
    }
    return hash;
  }

  /** The plain edit distance of two parts in sound classes. */
  int editDistance(NameForm a, int p, NameForm b, int q) {
    int n = a.length(p);
    int m = b.length(q);
    int[] row = new int[m + 1];
    for (int j = 0; j <= m; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= n; i++) {
      int diagonal = row[0];
      row[0] = i;
      int sound = sound(a.graphemes[a.start[p] + i - 1]);
      for (int j = 1; j <= m; j++) {
        int cost = sound == sound(b.graphemes[b.start[q] + j - 1]) ? 0 : 1;
        int best = Math.min(diagonal + cost, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[m];
  }

  float match(int place, int a, int b) {
    return match[index(place, a, b)];
  }

  float skip(int place, int previous, int a) {
    return skip[index(place, previous, a)];
  }

  /** The log-odds of the best alignment; {@code row} is scratch space for 2 m + 1 values. */
  float align(int[] a, int n, int[] b, int m, float[] row) {
    int skips = m; // row[skips + j] is the cost of leaving out b[j - 1]
    row[0] = bias;
    for (int j = 1; j <= m; j++) {
      float skipped = skipOf(b, m, j - 1);
      row[skips + j] = skipped;
      row[j] = row[j - 1] + skipped;
    }
    for (int i = 1; i <= n; i++) {
      float diagonal = row[0];
      float left = skipOf(a, n, i - 1);
      float before = diagonal + left;
      row[0] = before;
      int ga = a[i - 1];
      int middle = index(MIDDLE, ga, 0);
      for (int j = 1; j <= m; j++) {
        int gb = b[j - 1];
        float step =
            i == 1 && j == 1
                ? match[index(FIRST, ga, gb)]
                : i == n && j == m ? match[index(LAST, ga, gb)] : match[middle + gb];
        float above = row[j];
        float best = Math.max(diagonal + step, above + left);
        best = Math.max(best, before + row[skips + j]);
        diagonal = above;
        row[j] = best;
        before = best;
      }
    }
    return row[m];
  }

  private float skipOf(int[] a, int n, int i) {
    int place = i == 0 ? FIRST : i == n - 1 ? LAST : MIDDLE;
    return skip[index(place, i == 0 ? Graphemes.EDGE : a[i - 1], a[i])];
  }

  @Override
  public String toString() {
    return "CostModel" + Arrays.hashCode(match);
  }
}
