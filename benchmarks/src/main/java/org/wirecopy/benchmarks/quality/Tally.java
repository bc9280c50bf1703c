package org.wirecopy.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up the figures of a set's pages: means, and ratios of sums. */
final class Tally {

  private final Map<String, double[]> sums = new LinkedHashMap<>();

  /** One page's share of a mean. */
  void add(String figure, double value) {
    add(figure, value, 1);
  }

  void add(String figure, boolean right) {
    add(figure, right ? 1 : 0);
  }

  /** Adds above and below the line. */
  void add(String figure, double above, double below) {
    double[] sum = sums.computeIfAbsent(figure, name -> new double[2]);
    sum[0] += above;
    sum[1] += below;
  }

  /** A ratio, or 0 where there was nothing. */
  double get(String figure) {
    double[] sum = sums.getOrDefault(figure, new double[2]);
    return sum[1] == 0 ? 0 : sum[0] / sum[1];
  }

  /** The harmonic mean of two ratios. */
  double f1(String precision, String recall) {
    double p = get(precision);
    double r = get(recall);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
