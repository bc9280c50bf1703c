package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isCaseless;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSpace;

/**
 * The words by which a paper signs for its own people beside the place: {@code Staff Reporter},
 * {@code Van onze correspondent}, {@code जागरण संवाददाता}. They prove a dateline as an agency does.
 */
final class Correspondents {

  private static final NameSet NAMES = NameSet.load("correspondents.tsv");

  /** In scripts without capitals so many words may stand before: the paper's name, "special". */
  private static final int MOST_WORDS_BEFORE = 2;

  private static final int LONGEST = 40;

  private Correspondents() {}

  /** The end of such words that stand at {@code from}; {@code from} if none do. */
  static int endAt(CharSequence text, int from, int to) {
    return NAMES.longestAt(text, from, Math.min(to, from + LONGEST));
  }

  /** The end of such words at the head of a paragraph, a word or two before; or {@code from}. */
  static int headEnd(CharSequence text, int from, int to) {
    int end = endAt(text, from, to);
    return end == from && from < to && isCaseless(text.charAt(from))
        ? laterEnd(text, from, to)
        : end;
  }

  /** The same behind a word or two. */
  private static int laterEnd(CharSequence text, int from, int to) {
    int word = from;
    for (int before = 0; before < MOST_WORDS_BEFORE; before++) {
      while (word < to && isLetter(text.charAt(word))) {
        word++;
      }
      if (word >= to || text.charAt(word) != ' ') {
        return from;
      }
      word++;
      int end = endAt(text, word, to);
      if (end > word) {
        return end;
      }
    }
    return from;
  }

  /** True if behind such words that end there a mark sets the place off. */
  static boolean areApart(CharSequence text, int end, int to) {
    int mark = end;
    while (mark < to && isSpace(text.charAt(mark))) {
      mark++;
    }
    return mark < to && ",،/|:".indexOf(text.charAt(mark)) >= 0;
  }

  /** True if the whole between is such words, with a word or two before. */
  static boolean isOne(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return end > from && headEnd(text, from, end) == end;
  }
}
