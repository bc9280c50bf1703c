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

  private static final int SCALE = 1 << 12; // whole numbers are quicker to compare

  private final Graphemes table;
  private final int graphemes;
  private final int[] match; // [place][a][b], in units of 1 / SCALE
  private final int[] skip; // [place][previous][a]
  private final int bias;

  private CostModel(Map<String, Float> weights, Graphemes table) {
    this.table = table;
    graphemes = table.count();
    match = new int[3 * graphemes * graphemes];
    skip = new int[3 * graphemes * graphemes];
    bias = scaled(weights.getOrDefault("bias", 0f));
    weights.forEach((feature, weight) -> spread(feature.split(" ", -1), scaled(weight)));
  }

  private static int scaled(float weight) {
    return Math.round(weight * SCALE);
  }

  /** Adds the weight of a feature to every step that has it. */
  private void spread(String[] feature, int weight) {
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

  float match(int place, int a, int b) {
    return match[index(place, a, b)] / (float) SCALE;
  }

  /** The log-odds of the best alignment of two parts. */
  float align(NameForm a, int p, NameForm b, int q, AlignmentRows rows) {
    return align(a.graphemes, a.start[p], a.end[p], b.graphemes, b.start[q], b.end[q], rows);
  }

  /** The log-odds of the best alignment of the whole names. */
  float align(NameForm a, NameForm b, AlignmentRows rows) {
    return align(a.graphemes, 0, a.graphemeCount(), b.graphemes, 0, b.graphemeCount(), rows);
  }

  float align(int[] a, int from, int to, int[] b, int start, int end, AlignmentRows rows) {
    int[] row = rows.best;
    int[] skips = rows.skips;
    int n = to - from;
    int m = end - start;
    row[0] = bias;
    for (int j = 1; j <= m; j++) {
      skips[j] = skipOf(b, start, end, start + j - 1);
      row[j] = row[j - 1] + skips[j];
    }
    for (int i = 1; i <= n; i++) {
      int diagonal = row[0];
      int left = skipOf(a, from, to, from + i - 1);
      int before = diagonal + left;
      row[0] = before;
      int ga = a[from + i - 1];
      int middle = index(MIDDLE, ga, 0);
      for (int j = 1; j <= m; j++) {
        int gb = b[start + j - 1];
        int step =
            i == 1 && j == 1
                ? match[index(FIRST, ga, gb)]
                : i == n && j == m ? match[index(LAST, ga, gb)] : match[middle + gb];
        int above = row[j];
        int best = Math.max(Math.max(diagonal + step, above + left), before + skips[j]);
        diagonal = above;
        row[j] = best;
        before = best;
      }
    }
    return row[m] / (float) SCALE;
  }

  private int skipOf(int[] a, int from, int to, int i) {
    int place = i == from ? FIRST : i == to - 1 ? LAST : MIDDLE;
    return skip[index(place, i == from ? Graphemes.EDGE : a[i - 1], a[i])];
  }

  @Override
  public String toString() {
    return "CostModel" + Arrays.hashCode(match);
  }
}
