package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;

/** The words that an address is made of: most publishers put the title there. */
final class Slugs {

  private static final int MIN_WORD = 3;

  /** Fewer words are a section's name, not a title. */
  private static final int MIN_WORDS = 3;

  private Slugs() {}

  /** The words of the path's longest segment in lower case; none if it is no title. */
  static List<String> words(String url) {
    int scheme = url.indexOf("://");
    int path = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    List<String> best = List.of();
    for (int start = path + 1; path >= 0 && start < url.length(); ) {
      int end = start;
      while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
        end++;
      }
      List<String> words = segment(url, start, end);
      best = words.size() >= Math.max(MIN_WORDS, best.size()) ? words : best;
      if (end < url.length() && url.charAt(end) != '/') {
        break;
      }
      start = end + 1;
    }
    return best;
  }

  private static List<String> segment(String url, int from, int to) {
    List<String> words = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? (char) (url.charAt(i) | 0x20) : ' ';
      if (c >= 'a' && c <= 'z') {
        continue;
      }
      if (i - start >= MIN_WORD) {
        words.add(url.substring(start, i).toLowerCase(java.util.Locale.ROOT));
      }
      start = i + 1;
    }
    return words;
  }

  /** The share of the words that a {@link org.wirecopy.internal.text.LooseKey} holds. */
  static float share(List<String> words, String key) {
    if (words.isEmpty()) {
      return 0;
    }
    int held = 0;
    for (String word : words) {
      held += key.contains(word) ? 1 : 0;
    }
    return held / (float) words.size();
  }
}
