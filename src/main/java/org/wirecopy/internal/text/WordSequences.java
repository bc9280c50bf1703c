package org.wirecopy.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that stand together, as the hashes of {@link WordHash}, by the first of them. Immutable.
 */
public final class WordSequences {

  /** No sequences. */
  public static final WordSequences EMPTY = of(List.of());

  private static final int[][] NONE = {};

  private final WordMap<int[][]> byFirst;

  private WordSequences(WordMap<int[][]> byFirst) {
    this.byFirst = byFirst;
  }

  /** Some sequences, each of one word at least. */
  public static WordSequences of(Collection<int[]> sequences) {
    Map<Integer, List<int[]>> lists = new HashMap<>();
    for (int[] words : sequences) {
      lists.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
    Map<Integer, int[][]> arrays = new HashMap<>();
    lists.forEach((first, list) -> arrays.put(first, list.toArray(NONE)));
    return new WordSequences(WordMap.of(arrays));
  }

  /** The sequences that begin with a word; not copies. */
  public int[][] from(int hash) {
    int[][] found = byFirst.get(hash);
    return found == null ? NONE : found;
  }

  /** True for no sequences. */
  public boolean isEmpty() {
    return byFirst.words().isEmpty();
  }
}
