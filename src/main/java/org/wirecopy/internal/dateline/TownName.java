package org.wirecopy.internal.dateline;

/**
 * Whether a name in capitals is a town that papers date stories from, or made as names of places
 * are: by its first word ("SAN", "UPPER"), by its last ("BEACH", "FALLS"), or, if it is one word,
 * by its end ("-VILLE", "-BURG"). Endings that family names have as often ("-BERG", "-FORD",
 * "-LAND", "-SON", "-TON", "-WOOD") are left out.
 */
final class TownName {

  private static final NameSet BEGINNINGS = NameSet.load("town-beginnings.tsv");

  private static final NameSet ENDINGS = NameSet.load("town-endings.tsv");

  private static final NameSet SUFFIXES = NameSet.load("town-suffixes.tsv");

  private static final NameSet TOWNS = NameSet.load("towns.tsv");

  private static final int LONGEST_SUFFIX = 8;

  /** "BURG" and "WOOD" end longer words. */
  private static final int SHORTEST_STEM = 3;

  private TownName() {}

  static boolean isOne(String name) {
    if (TOWNS.contains(name, 0, name.length())) {
      return true;
    }
    int first = name.indexOf(' ');
    if (first < 0) {
      return endsLikeTown(name);
    }
    int last = name.lastIndexOf(' ') + 1;
    return BEGINNINGS.contains(name, 0, first) || ENDINGS.contains(name, last, name.length());
  }

  private static boolean endsLikeTown(String word) {
    int longest = Math.min(LONGEST_SUFFIX, word.length() - SHORTEST_STEM);
    for (int length = 2; length <= longest; length++) {
      if (SUFFIXES.contains(word, word.length() - length, word.length())) {
        return true;
      }
    }
    return false;
  }
}
