package org.wirecopy.internal.page;

import org.jspecify.annotations.Nullable;

/**
 * The hints in the class values of one page, which repeats most of them. A table of fixed size in
 * which a value takes the place of another with the same slot: it never grows, and what it lost is
 * read again.
 */
final class HintsSeen {

  private static final int SLOTS = 1 << 9;

  private final HintLexicon lexicon = HintLexicon.get();
  private final @Nullable String[] values = new String[SLOTS];
  private final int[] hints = new int[SLOTS];

  /** The hints in an attribute's value. */
  int of(String value) {
    int hash = value.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    if (!value.equals(values[slot])) {
      values[slot] = value;
      hints[slot] = lexicon.hints(value);
    }
    return hints[slot];
  }
}
