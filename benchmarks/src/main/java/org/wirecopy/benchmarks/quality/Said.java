package org.wirecopy.benchmarks.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * One attribution as the words of its parts.
 *
 * @param source who says it; empty where nobody is named
 * @param cue what says that it is said
 * @param content what is said
 * @param kind how it is said; see {@link SaidText#kind}
 */
record Said(BitSet source, BitSet cue, BitSet content, String kind) {

  /** Two stretches are one if they share half of the words of both. */
  private static final double HALF = 0.5;

  /** Two attributions that were taken for one, and how much they are. */
  record Pair(int gold, int found, double likeness) {}

  static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int shared = both.cardinality();
    int all = a.cardinality() + b.cardinality() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  boolean hasContentOf(Said other) {
    return jaccard(content, other.content) >= HALF;
  }

  boolean hasSourceOf(Said other) {
    return jaccard(source, other.source) >= HALF;
  }

  boolean hasCueOf(Said other) {
    return jaccard(cue, other.cue) >= HALF;
  }

  double contentLikeness(Said other) {
    return jaccard(content, other.content);
  }

  double likeness(Said other) {
    return jaccard(source, other.source)
        + jaccard(cue, other.cue)
        + jaccard(content, other.content);
  }

  /** Pairs each with one at most, the likest first; of equals the earlier. */
  static List<Pair> pairs(
      List<Said> gold,
      List<Said> found,
      BiPredicate<Said, Said> same,
      ToDoubleBiFunction<Said, Said> likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        if (same.test(gold.get(g), found.get(f))) {
          candidates.add(new Pair(g, f, likeness.applyAsDouble(gold.get(g), found.get(f))));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    BitSet goldTaken = new BitSet();
    BitSet foundTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldTaken.get(pair.gold()) && !foundTaken.get(pair.found())) {
        goldTaken.set(pair.gold());
        foundTaken.set(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
