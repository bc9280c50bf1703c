package org.wirecopy.benchmarks.quality;

import java.util.List;

/**
 * One gold set of the chart.
 *
 * @param title the set and its size
 * @param points what was measured
 * @param references figures without a time beside the others
 */
record Panel(String title, List<Point> points, List<Reference> references) {

  /**
   * An extractor.
   *
   * @param time CPU time of a page, in bare parses
   * @param f1 of the body, 0 to 1
   */
  record Point(String label, double time, double f1) {}

  /** A figure that a line shows. */
  record Reference(String label, double f1) {}
}
