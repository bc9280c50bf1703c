package org.wirecopy.internal.dateline;

import org.wirecopy.internal.text.GivenNameRow;

/** The given names of all languages, some of which are cities as well: Florence, Sofia. */
final class GivenNames {

  private static final NameSet NAMES =
      NameSet.of(GivenNameRow.read().stream().flatMap(row -> row.names().stream()).toList());

  private GivenNames() {}

  static boolean contains(String word) {
    return NAMES.contains(word, 0, word.length());
  }
}
