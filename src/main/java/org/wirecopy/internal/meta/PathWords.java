package org.wirecopy.internal.meta;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.internal.text.Tsv;

/** Words that, as a directory in the path of an address, say what kind of page it leads to. */
final class PathWords {

  /** Longest part of a path that can be one of the words. */
  private static final int MAX_SEGMENT = 20;

  private final Set<String> words = new HashSet<>();

  /** By the first letter without its case, a bit for each length that a word has. */
  private final int[] lengths = new int[0x80];

  private PathWords() {}

  /** The words of a table beside this class. */
  static PathWords of(String table) {
    PathWords words = new PathWords();
    for (String[] row : Tsv.rows(PathWords.class, table)) {
      words.words.add(row[0]);
      words.lengths[slot(row[0].charAt(0))] |= 1 << row[0].length();
    }
    return words;
  }

  /** False for most parts of paths, by length and first letter alone: pages have many links. */
  private boolean mayBeWord(String reference, int start, int end) {
    int length = end - start;
    return length > 0
        && length <= MAX_SEGMENT
        && (lengths[slot(reference.charAt(start))] & (1 << length)) != 0;
  }

  /** The same for both cases of a Latin letter; other letters may share it. */
  private static int slot(char first) {
    return (first | 0x20) & 0x7F;
  }

  /** True if a part of the address's path, its last aside, is one of the words. */
  boolean leadTo(String address) {
    int scheme = address.indexOf("://");
    int start = scheme < 0 ? 0 : address.indexOf('/', scheme + 3) + 1;
    int pathEnd = pathEnd(address, start);
    while (start < pathEnd) {
      int slash = address.indexOf('/', start);
      int end = slash < 0 ? pathEnd : Math.min(slash, pathEnd);
      if (end < address.length() // the last part is a name or a page, not a directory
          && mayBeWord(address, start, end)
          && words.contains(address.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Where the query or the fragment begins. */
  private static int pathEnd(String address, int from) {
    int query = address.indexOf('?', from);
    int end = query < 0 ? address.length() : query;
    int fragment = address.indexOf('#', from);
    return fragment < 0 ? end : Math.min(end, fragment);
  }
}
