package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.internal.text.LooseKey;

/**
 * How much two lines say the same, in any script: the Dice coefficient of the pairs of neighbouring
 * letters that they hold, each counted once.
 */
final class LetterPairs {

  private final Set<Integer> pairs;

  private LetterPairs(Set<Integer> pairs) {
    this.pairs = pairs;
  }

  static LetterPairs of(String line) {
    String key = LooseKey.of(line);
    Set<Integer> pairs = new HashSet<>();
    for (int i = 1; i < key.length(); i++) {
      pairs.add(key.charAt(i - 1) << Character.SIZE | key.charAt(i));
    }
    return new LetterPairs(pairs);
  }

  /** 1 for the same pairs, 0 for none in common. */
  double likeness(LetterPairs other) {
    int common = 0;
    for (Integer pair : pairs) {
      common += other.pairs.contains(pair) ? 1 : 0;
    }
    int all = pairs.size() + other.pairs.size();
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
