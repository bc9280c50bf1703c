package org.wirecopy.benchmarks.attribution;

import java.util.List;
import org.wirecopy.internal.attribution.Labels;
import org.wirecopy.internal.attribution.Layers;

/** Turns gold relations into the label of each token. */
final class GoldLabels {
  private GoldLabels() {}

  static byte[] of(Layers layers, List<GoldDocument.Relation> relations) {
    byte[] labels = new byte[layers.count()];
    int[] distance = new int[layers.count()];
    java.util.Arrays.fill(distance, Integer.MAX_VALUE);
    for (GoldDocument.Relation relation : relations) {
      if (relation.cue().isEmpty()) {
        continue;
      }
      int cue = relation.cue().get(0)[0];
      for (int[] span : relation.content()) {
        paint(layers, labels, distance, span, direction(span, cue, Labels.CONTENT_RIGHT), 0);
      }
      for (int[] span : relation.source()) {
        // One source often serves several cues: its label points to the nearest.
        int d = Math.abs(span[0] - cue);
        paint(layers, labels, distance, span, direction(span, cue, Labels.SOURCE_RIGHT), d);
      }
      for (int[] span : relation.cue()) {
        paint(layers, labels, distance, span, Labels.CUE, 0);
      }
    }
    return labels;
  }

  private static int direction(int[] span, int cue, int right) {
    return span[0] < cue ? right : right + 2;
  }

  private static void paint(
      Layers layers, byte[] labels, int[] distance, int[] span, int begin, int d) {
    int t = firstToken(layers, span[0]);
    boolean first = true;
    for (; t < layers.count() && layers.tokens().start(t) < span[1]; t++) {
      if (d <= distance[t]) {
        labels[t] = (byte) (first ? begin : begin + 1);
        distance[t] = d;
      }
      first = false;
    }
  }

  private static int firstToken(Layers layers, int offset) {
    int low = 0;
    int high = layers.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (layers.tokens().end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
