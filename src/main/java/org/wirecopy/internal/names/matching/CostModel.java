package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.internal.text.Tsv;

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
  private static final int PLACES = 3;

  private static final int SCALE = 1 << 12; // whole numbers are quicker to compare

  private final Graphemes table;
  private final int graphemes;
  private final int classes;

  // A step's weight is a sum, kept as the few summands it has, not spread over all pairs of
  // graphemes at all places. Whole numbers, in units of 1 / SCALE.
  private final int[] match; // [a][b], of the graphemes and of their sound classes
  private final int[] matchAtEdge; // [place - 1][class of a][class of b]: more at first or last
  private final int[] skip; // [place][class before][a]
  private final int bias;

  private CostModel(Map<String, Float> weights, Graphemes table) {
    this.table = table;
    graphemes = table.count();
    classes = table.classCount();
    match = new int[graphemes * graphemes];
    matchAtEdge = new int[LAST * classes * classes];
    skip = new int[PLACES * classes * graphemes];
    bias = scaled(weights.getOrDefault("bias", 0f));
    weights.forEach((feature, weight) -> add(feature.split(" ", -1), scaled(weight)));
  }

  private static int scaled(float weight) {
    return Math.round(weight * SCALE);
  }

  /** Adds the weight of a feature to every step that has it. */
  private void add(String[] feature, int weight) {
    switch (feature[0]) {
      case "bias" -> {
        // stands apart
      }
      case "m" -> addMatch(table.named(feature[1]), table.named(feature[2]), feature, weight);
      case "c" -> addMatch(table.inClass(feature[1]), table.inClass(feature[2]), feature, weight);
      default -> {
        boolean anywhere = feature[0].length() == 1;
        int first = anywhere ? MIDDLE : feature[0].charAt(1) - '0';
        int last = anywhere ? LAST : first;
        for (int place = first; place <= last; place++) {
          addAt(place, feature, weight);
        }
      }
    }
  }

  private void addMatch(int[] left, int[] right, String[] feature, int weight) {
    boolean unlike = !feature[1].equals(feature[2]);
    for (int a : left) {
      for (int b : right) {
        match[a * graphemes + b] += weight;
        match[b * graphemes + a] += unlike ? weight : 0;
      }
    }
  }

  private void addAt(int place, String[] feature, int weight) {
    switch (feature[0].charAt(0)) {
      case 'c' -> {
        int a = table.classNamed(feature[1]);
        int b = table.classNamed(feature[2]);
        if (a >= 0 && b >= 0) {
          matchAtEdge[atEdge(place, a, b)] += weight;
          matchAtEdge[atEdge(place, b, a)] += a == b ? 0 : weight;
        }
      }
      case 's' -> addSkips(place, 0, classes, table.named(feature[1]), weight);
      case 't' -> addSkips(place, 0, classes, table.inClass(feature[1]), weight);
      case 'p' -> {
        int before = table.classNamed(feature[1]);
        if (before >= 0) {
          addSkips(place, before, before + 1, table.inClass(feature[2]), weight);
        }
      }
      default -> throw new IllegalStateException("costs.tsv: no feature " + feature[0]);
    }
  }

  /** Adds the weight of leaving out graphemes behind one of the classes [from, to). */
  private void addSkips(int place, int from, int to, int[] left, int weight) {
    for (int before = from; before < to; before++) {
      for (int a : left) {
        skip[(place * classes + before) * graphemes + a] += weight;
      }
    }
  }

  static CostModel of(Map<String, Float> weights) {
    return new CostModel(weights, Graphemes.table());
  }

  static CostModel load() {
    Map<String, Float> weights = new TreeMap<>();
    for (String[] row : Tsv.rows(CostModel.class, "costs.tsv")) {
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

  private int atEdge(int place, int classOfA, int classOfB) {
    return ((place - 1) * classes + classOfA) * classes + classOfB;
  }

  /** What a match at the first or last place of a name weighs beside that in the middle. */
  private int atEdgeOf(int place, int a, int b) {
    return matchAtEdge[atEdge(place, table.classOf(a), table.classOf(b))];
  }

  /** The weight of a match at the first or last place. */
  float match(int place, int a, int b) {
    return (match[a * graphemes + b] + atEdgeOf(place, a, b)) / (float) SCALE;
  }

  /** The log-odds of the best alignment of two parts. */
  float align(NamePart a, NamePart b, AlignmentRows rows) {
    return align(a.graphemes(), a.start, a.end, b.graphemes(), b.start, b.end, rows);
  }

  /** The log-odds of the best alignment of the whole names. */
  float align(NameForm a, NameForm b, AlignmentRows rows) {
    return align(a.graphemes(), 0, a.graphemeCount(), b.graphemes(), 0, b.graphemeCount(), rows);
  }

  /** The same of graphemes [from, to) and [start, end), at least one of each. */
  float align(char[] a, int from, int to, char[] b, int start, int end, AlignmentRows rows) {
    rows.begin(bias, b, start);
    for (int j = start; j < end; j++) {
      rows.addSkip(skipOf(b, start, end, j));
    }
    boolean one = to - from == 1 && end - start == 1; // a match alone is a first one
    int more = atEdgeOf(FIRST, a[from], b[start]);
    int moreAtLast = one ? 0 : atEdgeOf(LAST, a[to - 1], b[end - 1]);
    int i = from;
    for (; i + 1 < to; i += 2) {
      int skip = skipOf(a, from, to, i);
      int next = skipOf(a, from, to, i + 1);
      int last = i + 2 == to ? moreAtLast : 0;
      rows.add(match, a[i] * graphemes, skip, a[i + 1] * graphemes, next, more, last);
      more = 0;
    }
    if (i < to) {
      rows.add(match, a[i] * graphemes, skipOf(a, from, to, i), more, moreAtLast);
    }
    return rows.best() / (float) SCALE;
  }

  private int skipOf(char[] a, int from, int to, int i) {
    int place = i == from ? FIRST : i == to - 1 ? LAST : MIDDLE;
    int before = i == from ? Graphemes.EDGE : table.classOf(a[i - 1]);
    return skip[(place * classes + before) * graphemes + a[i]];
  }

  @Override
  public String toString() {
    return "CostModel" + Arrays.hashCode(match);
  }
}
