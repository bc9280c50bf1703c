package org.wirecopy.internal.names.mention;

import java.util.List;
import org.wirecopy.internal.names.lookup.WordSets;

/** Given names common in the news, in Latin letters. Loaded on first use. */
public final class GivenNames {

  private GivenNames() {}

  private static final class Loaded {
    static final WordSets NAMES = read();

    private static WordSets read() {
      WordSets.Builder names = new WordSets.Builder();
      Cues.lines("given.tsv", line -> names.add(0, List.of(line.split(" ", -1))));
      return names.build();
    }
  }

  /** True of a given name in lower case. */
  public static boolean contains(String word) {
    return Loaded.NAMES.of(word) != 0;
  }
}
