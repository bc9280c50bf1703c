package org.wirecopy.internal.names.mention;

import java.util.List;

/**
 * Capitalized words in a row, at most {@value #LONGEST}.
 *
 * @param headline the line is set in capitals throughout, so capitals say nothing
 */
record Run(List<Word> words, boolean headline) {
  static final int LONGEST = 9;

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The words [from, to) in lower case, one blank between them. */
  String phrase(int from, int to) {
    if (to == from + 1) {
      return words.get(from).lower();
    }
    StringBuilder out = new StringBuilder(words.get(from).lower());
    for (int i = from + 1; i < to; i++) {
      out.append(' ').append(words.get(i).lower());
    }
    return out.toString();
  }
}
