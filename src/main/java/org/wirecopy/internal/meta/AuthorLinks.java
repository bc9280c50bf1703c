package org.wirecopy.internal.meta;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.internal.text.Tsv;

/** Tells links to an author's page from others: by rel, or by a part of the address's path. */
final class AuthorLinks {

  private static final Set<String> SEGMENTS = segments();

  /** Longest part of a path that can be one of the words. */
  private static final int MAX_SEGMENT = 20;

  /** By the first letter in lower case, a bit for each length that a word has. */
  private static final int[] LENGTHS = lengths();

  private AuthorLinks() {}

  private static Set<String> segments() {
    Set<String> segments = new HashSet<>();
    for (String[] row : Tsv.rows(AuthorLinks.class, "author-paths.tsv")) {
      segments.add(row[0]);
    }
    return segments;
  }

  private static int[] lengths() {
    int[] lengths = new int[0x80];
    for (String segment : SEGMENTS) {
      char first = segment.charAt(0);
      if (first < 0x80) {
        lengths[first] |= 1 << segment.length();
      }
    }
    return lengths;
  }

  /** False for most parts of paths, by length and first letter alone: pages have many links. */
  private static boolean mayBeWord(String reference, int start, int end) {
    int length = end - start;
    if (length <= 1 || length > MAX_SEGMENT) {
      return false;
    }
    char first = reference.charAt(start);
    if (first >= 0x80) {
      return true;
    }
    char lower = first >= 'A' && first <= 'Z' ? (char) (first | 0x20) : first;
    return (LENGTHS[lower] & (1 << length)) != 0;
  }

  /** True if the reference of a link leads to a page about an author. */
  static boolean isAuthor(String reference) {
    if (reference.startsWith("author:")) {
      return true;
    }
    int scheme = reference.indexOf("://");
    int start = scheme < 0 ? 0 : reference.indexOf('/', scheme + 3) + 1;
    for (int i = start; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c != '/' && c != '?' && c != '#') {
        continue;
      }
      if (mayBeWord(reference, start, i)
          && SEGMENTS.contains(reference.substring(start, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (c != '/') {
        return false;
      }
      start = i + 1;
    }
    return false; // the last part is a name or a page, not a directory
  }
}
