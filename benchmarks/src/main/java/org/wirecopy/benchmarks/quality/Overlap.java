package org.wirecopy.benchmarks.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two multisets agree.
 *
 * @param hits what both hold
 * @param extra what only the prediction holds
 * @param missed what only the gold holds
 */
record Overlap(long hits, long extra, long missed) {

  private static final int SHINGLE = 4;

  static Overlap of(Collection<?> gold, Collection<?> found) {
    Map<Object, Integer> counts = new HashMap<>();
    gold.forEach(item -> counts.merge(item, 1, Integer::sum));
    long hits = 0;
    for (Object item : found) {
      Integer left = counts.get(item);
      if (left != null && left > 0) {
        counts.put(item, left - 1);
        hits++;
      }
    }
    return new Overlap(hits, found.size() - hits, gold.size() - hits);
  }

  /** Over runs of four words; a shorter text is one run. */
  static Overlap ofShingles(List<String> gold, List<String> found) {
    return of(shingles(gold), shingles(found));
  }

  private static List<List<String>> shingles(List<String> words) {
    List<List<String>> shingles = new ArrayList<>();
    for (int i = 0; i < words.size() && (i == 0 || i + SHINGLE <= words.size()); i++) {
      shingles.add(words.subList(i, Math.min(words.size(), i + SHINGLE)));
    }
    return shingles;
  }

  double precision() {
    return hits + extra == 0 ? 0 : (double) hits / (hits + extra);
  }

  double recall() {
    return hits + missed == 0 ? 0 : (double) hits / (hits + missed);
  }

  /** The harmonic mean; nothing wanted and nothing found is perfect. */
  double f1() {
    if (hits + extra + missed == 0) {
      return 1;
    }
    return hits == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }
}
