package org.wirecopy.internal.names.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Given names common in the news, in Latin letters. Loaded on first use. */
public final class GivenNames {

  private GivenNames() {}

  private static final class Loaded {
    static final Set<String> NAMES = new HashSet<>();

    static {
      Cues.lines("given.tsv", line -> NAMES.addAll(List.of(line.split(" ", -1))));
    }
  }

  /** True of a given name in lower case. */
  public static boolean contains(String word) {
    return Loaded.NAMES.contains(word);
  }
}
