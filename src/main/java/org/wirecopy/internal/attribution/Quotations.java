package org.wirecopy.internal.attribution;

import java.util.Arrays;
import org.wirecopy.internal.text.Sentences;
import org.wirecopy.internal.text.Tokens;

/**
 * The quotations of a text: where each opens and closes, in tokens, whatever the marks.
 *
 * <p>One pass per paragraph with a stack of at most two open marks, an outer and an inner one.
 * Marks that differ (“ ”, „ “, « », 「 」) say themselves whether they open or close; straight ones
 * and apostrophes are told by the blanks around them. A quotation that never closes ends with its
 * paragraph, and is <em>continued</em> if the next paragraph opens with a mark again, as newspapers
 * set a long quotation. Only double marks, or single ones that no double mark encloses, make an
 * outer quotation.
 */
final class Quotations {
  private static final int PARAGRAPHS_AHEAD = 3;

  private int count;
  private int covered; // tokens before this lie in quotations found already
  private int[] open = new int[16]; // token of the opening mark; open[q] < open[q + 1]
  private int[] close = new int[16]; // token of the closing mark, or the last one of the paragraph
  private boolean[] closed = new boolean[16];
  private final int[] of; // the outer quotation of a token, marks included, or -1
  private final boolean[] mark; // the token is a quotation mark, not an apostrophe

  private Quotations(int tokens) {
    of = new int[tokens];
    mark = new boolean[tokens];
    Arrays.fill(of, -1);
  }

  static Quotations of(Tokens tokens, Sentences sentences) {
    Quotations result = new Quotations(tokens.count());
    for (int p = 0; p < sentences.paragraphs(); p++) {
      int from = Math.max(sentences.paragraphStart(p), result.covered);
      result.scan(tokens, sentences, p, from);
    }
    return result;
  }

  int count() {
    return count;
  }

  /** The token of the opening mark. */
  int open(int q) {
    return open[q];
  }

  /** The token of the closing mark; of an unclosed quotation, the last token of the paragraph. */
  int close(int q) {
    return close[q];
  }

  boolean closed(int q) {
    return closed[q];
  }

  /** The quotation that covers a token, marks included, or -1. */
  int at(int token) {
    return of[token];
  }

  boolean isMark(int token) {
    return mark[token];
  }

  private void scan(Tokens tokens, Sentences sentences, int p, int from) {
    int to = sentences.paragraphStart(p + 1);
    int outer = -1;
    char outerMark = 0;
    boolean singles = false; // the open one is set in single marks
    int lastSingleClose = lastSingleClose(tokens, from, to);
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) != Tokens.QUOTE) {
        continue;
      }
      char c = tokens.first(i);
      boolean single = isSingle(c) && tokens.end(i) - tokens.start(i) == 1;
      if (outer < 0) {
        if (single ? opensSingle(tokens, i, c, lastSingleClose) : opens(tokens, i, c, from)) {
          outer = i;
          outerMark = c;
          singles = single;
        }
      } else if (single == singles && closes(tokens, i, c, outerMark)) {
        add(outer, i, true);
        outer = -1;
      } else if (!single && !singles && reopens(tokens, i, c, outerMark)) {
        // A second opening mark before any close: the first one was never closed.
        add(outer, i - 1, false);
        outer = i;
        outerMark = c;
      } else if (!single && singles) {
        outer = i; // the single mark was none, or it does not matter: double marks win
        outerMark = c;
        singles = false;
      }
    }
    if (outer >= 0 && !singles && to - 1 > outer) {
      int beyond = closeBeyond(tokens, sentences, p + 1, outerMark);
      add(outer, beyond >= 0 ? beyond : to - 1, beyond >= 0);
      covered = beyond + 1;
    }
  }

  /**
   * The close of a quotation that runs over line ends without a new opening mark, as in scraped
   * copy: the first mark of the next few paragraphs, if it can only close. -1 if there is none.
   */
  private static int closeBeyond(Tokens tokens, Sentences sentences, int p, char opened) {
    int end = Math.min(p + PARAGRAPHS_AHEAD, sentences.paragraphs());
    for (int i = sentences.paragraphStart(Math.min(p, end));
        i < sentences.paragraphStart(end);
        i++) {
      boolean single = isSingle(tokens.first(i)) && tokens.end(i) - tokens.start(i) == 1;
      if (tokens.kind(i) == Tokens.QUOTE && !single) {
        boolean hangs = !tokens.spaceBefore(i) && (tokens.spaceAfter(i) || !tokens.isWord(i + 1));
        return hangs && closes(tokens, i, tokens.first(i), opened) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isSingle(char c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u2018'
        || c == '\u201a'
        || c == '\u201b'
        || c == '`'
        || c == '\u00b4'
        || c == '\u2039'
        || c == '\u203a';
  }

  private static boolean opens(Tokens tokens, int i, char c, int from) {
    return switch (c) {
      case '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e', '\u201f' ->
          i + 1 < tokens.count() && !(c == '\u00ab' && spacedClose(tokens, i, from));
      case '\u00bb' -> tokens.spaceBefore(i) && !tokens.spaceAfter(i); // German and Danish »so«
      case '\u300d', '\u300f' -> false;
      case '\u201d' -> (i == from || tokens.spaceBefore(i)) && !tokens.spaceAfter(i);
      default -> !isInches(tokens, i) && opensStraight(tokens, i, from);
    };
  }

  private static boolean opensStraight(Tokens tokens, int i, int from) {
    return i == from
        || tokens.spaceBefore(i)
        || ((tokens.kind(i - 1) == Tokens.PUNCTUATION || tokens.kind(i - 1) == Tokens.QUOTE)
            && !tokens.spaceAfter(i));
  }

  /** A « that hangs on the word before it closes a German quotation whose opening is lost. */
  private static boolean spacedClose(Tokens tokens, int i, int from) {
    boolean hangs = i > from && !tokens.spaceBefore(i) && tokens.spaceAfter(i);
    char before = hangs ? tokens.text().charAt(tokens.start(i) - 1) : ' ';
    return hangs && before != '\'' && before != '\u2019'; // "qu’« on ... »"
  }

  private static boolean isInches(Tokens tokens, int i) {
    return i > 0 && !tokens.spaceBefore(i) && tokens.kind(i - 1) == Tokens.NUMBER;
  }

  /** A single mark opens only where some later one can close: '90s and 'em open nothing. */
  private static boolean opensSingle(Tokens tokens, int i, char c, int lastClose) {
    if (c == '\u2019' || c == '\u00b4' || lastClose <= i || tokens.spaceAfter(i)) {
      return c == '\u201a' && lastClose > i;
    }
    if (c == '\u203a' && !tokens.spaceBefore(i)) {
      return false;
    }
    boolean before =
        tokens.spaceBefore(i)
            || tokens.kind(i - 1) == Tokens.QUOTE
            || tokens.kind(i - 1) == Tokens.PUNCTUATION;
    return before && (c != '\'' || tokens.kind(i + 1) != Tokens.NUMBER);
  }

  private static int lastSingleClose(Tokens tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.kind(i) == Tokens.QUOTE && isSingle(tokens.first(i)) && closesSingle(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closesSingle(Tokens tokens, int i) {
    return !tokens.spaceBefore(i)
        && (tokens.spaceAfter(i) || !tokens.isWord(i + 1))
        && tokens.kind(i - 1) != Tokens.QUOTE;
  }

  private static boolean closes(Tokens tokens, int i, char c, char opened) {
    return switch (opened) {
      case '\u201c', '\u201f' ->
          c == '\u201d' || ((c == '"' || c == '\u201c') && !tokens.spaceBefore(i));
      case '"' -> (c == '"' || c == '\u201d') && !isNestedOpen(tokens, i);
      case '\u201d' -> c == '\u201d' || c == '"';
      case '\u201e' -> c == '\u201c' || c == '\u201d' || (c == '"' && !tokens.spaceBefore(i));
      case '\u00ab' -> c == '\u00bb';
      case '\u00bb' -> c == '\u00ab';
      case '\u300c' -> c == '\u300d';
      case '\u300e' -> c == '\u300f';
      case '\u2039' -> c == '\u203a';
      case '\u203a' -> c == '\u2039';
      case '\u201a' -> c == '\u2018' || c == '\u2019';
      case '\u2018', '`' -> (c == '\u2019' || c == '\'') && closesSingle(tokens, i);
      default -> isSingle(opened) ? isSingle(c) && closesSingle(tokens, i) : c == opened;
    };
  }

  /** A straight mark with a blank before and a word right behind it cannot close. */
  private static boolean isNestedOpen(Tokens tokens, int i) {
    return tokens.spaceBefore(i) && !tokens.spaceAfter(i) && tokens.isWord(i + 1);
  }

  private static boolean reopens(Tokens tokens, int i, char c, char opened) {
    return c == opened && (c == '\u201c' || c == '\u201e' || (c == '"' && isNestedOpen(tokens, i)));
  }

  private void add(int from, int to, boolean isClosed) {
    if (to - from < 2 && isClosed) {
      return; // "" quotes nothing
    }
    if (count == open.length) {
      open = Arrays.copyOf(open, count * 2);
      close = Arrays.copyOf(close, count * 2);
      closed = Arrays.copyOf(closed, count * 2);
    }
    open[count] = from;
    close[count] = to;
    closed[count] = isClosed;
    mark[from] = true;
    mark[to] = mark[to] || isClosed;
    Arrays.fill(of, from, to + 1, count);
    count++;
  }
}
