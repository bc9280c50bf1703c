package org.wirecopy.internal.page;

import java.util.Arrays;
import org.wirecopy.internal.text.Tsv;

/**
 * Finds {@link Hint}s in the value of a class, id or role attribute. The words stand in a trie over
 * the letters a-z, hyphen and underscore; the value is matched from every position, so that {@code
 * articleBody}, {@code article-body} and {@code c-article__body--wide} all tell the same. Case
 * folds and camel humps count as edges of a part.
 */
final class HintLexicon {

  private static final int SYMBOLS = 28;
  private static final int NO_SYMBOL = -1;

  /** Longest stretch of an attribute that is looked at: real ones end long before. */
  private static final int MAX_LENGTH = 512;

  private final int[] next; // next[state * SYMBOLS + symbol], 0 = none
  private final int[] anywhere; // hints of the word that ends in this state
  private final int[] wholePart; // the same, if the word must be a whole part

  private HintLexicon(int[] next, int[] anywhere, int[] wholePart) {
    this.next = next;
    this.anywhere = anywhere;
    this.wholePart = wholePart;
  }

  static HintLexicon get() {
    return Holder.LEXICON;
  }

  /** The hints in an attribute's value, as a set of {@link Hint#bit()}s. */
  int hints(String value) {
    int length = Math.min(value.length(), MAX_LENGTH);
    int found = 0;
    for (int start = 0; start < length; start++) {
      boolean partStarts = isPartStart(value, start);
      int state = 0;
      for (int i = start; i < length; i++) {
        int symbol = symbol(value.charAt(i));
        if (symbol == NO_SYMBOL) {
          break;
        }
        state = next[state * SYMBOLS + symbol];
        if (state == 0) {
          break;
        }
        found |= anywhere[state];
        if (wholePart[state] != 0 && partStarts && (i + 1 == length || isPartStart(value, i + 1))) {
          found |= wholePart[state];
        }
      }
    }
    return found;
  }

  /** True if a part starts at {@code i}, or the one before it ends there. */
  private static boolean isPartStart(String value, int i) {
    if (i == 0) {
      return true;
    }
    char c = value.charAt(i);
    char before = value.charAt(i - 1);
    return !isLetter(c) || !isLetter(before) || (isUpper(c) && !isUpper(before));
  }

  private static int symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c == '-' ? 26 : c == '_' ? 27 : NO_SYMBOL;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static final class Holder {
    static final HintLexicon LEXICON = load();

    private static HintLexicon load() {
      int[] next = new int[SYMBOLS * 64];
      int[] anywhere = new int[64];
      int[] wholePart = new int[64];
      int states = 1;
      for (String[] cells : Tsv.rows(HintLexicon.class, "hints.tsv")) {
        int state = 0;
        for (int i = 0; i < cells[0].length(); i++) {
          int slot = state * SYMBOLS + symbol(cells[0].charAt(i));
          if (next[slot] == 0) {
            if (states == anywhere.length) {
              next = Arrays.copyOf(next, next.length * 2);
              anywhere = Arrays.copyOf(anywhere, states * 2);
              wholePart = Arrays.copyOf(wholePart, states * 2);
            }
            next[slot] = states++;
          }
          state = next[slot];
        }
        int[] hints = cells[2].equals("part") ? wholePart : anywhere;
        hints[state] |= Hint.valueOf(cells[1]).bit();
      }
      return new HintLexicon(next, anywhere, wholePart);
    }
  }
}
