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

  /** Letters, hyphen, underscore and what is none of them, filled up to a power of two. */
  private static final int SYMBOLS = 32;

  private static final int NO_SYMBOL = 28;

  /** Longest stretch of an attribute that is looked at: real ones end long before. */
  private static final int MAX_LENGTH = 512;

  private static final byte[] SYMBOL_OF = symbols();

  // step[state * SYMBOLS + symbol] = the next state; those that tell something come last: most
  // characters cost one look at a table that stays in the cache
  private final char[] step;
  private final int firstTelling;
  private final int[] anywhere; // hints of all words that end in this state
  private final int[] wholePart; // hints of the one word that is this state, if it is a whole part
  private final int[] part; // the longest state with a whole part that ends here, 0 = none
  private final int[] shorter; // the longest other state with a whole part that ends here, 0 = none
  private final int[] depth; // letters of the state

  private HintLexicon(int[] next, int[] anywhere, int[] wholePart, int[] shorter, int[] depth) {
    int states = shorter.length;
    if (states > Character.MAX_VALUE) {
      throw new IllegalStateException("too many words: " + states + " states");
    }
    int[] number = new int[states]; // the new one of each state
    firstTelling = renumber(anywhere, wholePart, shorter, number);
    this.anywhere = new int[states];
    this.wholePart = new int[states];
    this.shorter = new int[states];
    this.depth = new int[states];
    this.part = new int[states];
    this.step = new char[states * SYMBOLS];
    for (int state = 0; state < states; state++) {
      int to = number[state];
      this.anywhere[to] = anywhere[state];
      this.wholePart[to] = wholePart[state];
      this.shorter[to] = number[shorter[state]];
      this.depth[to] = depth[state];
      this.part[to] = wholePart[state] != 0 ? to : number[shorter[state]];
      for (int symbol = 0; symbol < SYMBOLS; symbol++) {
        step[to * SYMBOLS + symbol] = (char) number[next[state * SYMBOLS + symbol]];
      }
    }
  }

  /** Numbers the states anew, those that tell something last; returns the first of these. */
  private static int renumber(int[] anywhere, int[] wholePart, int[] shorter, int[] number) {
    int quiet = 0;
    for (int state = 0; state < number.length; state++) {
      boolean tells = anywhere[state] != 0 || wholePart[state] != 0 || shorter[state] != 0;
      number[state] = tells ? -1 : quiet++;
    }
    int next = quiet;
    for (int state = 0; state < number.length; state++) {
      number[state] = number[state] < 0 ? next++ : number[state];
    }
    return quiet;
  }

  static HintLexicon get() {
    return Holder.LEXICON;
  }

  /** The hints in an attribute's value, as a set of {@link Hint#bit()}s. */
  int hints(String value) {
    int length = Math.min(value.length(), MAX_LENGTH);
    int found = 0;
    int at = 0;
    for (int i = 0; i < length; i++) {
      at = step[at * SYMBOLS + symbol(value.charAt(i))];
      if (at >= firstTelling) {
        found |= told(at, value, i + 1, length);
      }
    }
    return found;
  }

  /** What the words tell that end before {@code i}. */
  private int told(int state, String value, int i, int length) {
    int found = anywhere[state];
    for (int end = part[state]; end != 0; end = shorter[end]) {
      if ((i == length || isPartStart(value, i)) && isPartStart(value, i - depth[end])) {
        found |= wholePart[end];
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
    return c < SYMBOL_OF.length ? SYMBOL_OF[c] : NO_SYMBOL;
  }

  private static byte[] symbols() {
    byte[] symbols = new byte[128];
    Arrays.fill(symbols, (byte) NO_SYMBOL);
    for (int letter = 0; letter < 26; letter++) {
      symbols['a' + letter] = (byte) letter;
      symbols['A' + letter] = (byte) letter;
    }
    symbols['-'] = 26;
    symbols['_'] = 27;
    return symbols;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static final class Holder {
    static final HintLexicon LEXICON = new Builder().build();
  }

  /** Builds the trie of the words, then the links that make an automaton of it. */
  private static final class Builder {
    private int[] next = new int[SYMBOLS * 64];
    private int[] anywhere = new int[64];
    private int[] wholePart = new int[64];
    private int[] depth = new int[64];
    private int states = 1;

    HintLexicon build() {
      for (String[] row : Tsv.rows(HintLexicon.class, "hints.tsv")) {
        int state = add(row[0]);
        (row[2].equals("part") ? wholePart : anywhere)[state] |= Hint.valueOf(row[1]).bit();
      }
      int[] shorter = new int[states];
      int[] fallback = new int[states];
      int[] queue = new int[states];
      int filled = 1;
      for (int i = 0; i < filled; i++) {
        int state = queue[i];
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
          int slot = state * SYMBOLS + symbol;
          int below = state == 0 ? 0 : next[fallback[state] * SYMBOLS + symbol];
          if (next[slot] == 0) {
            next[slot] = below;
            continue;
          }
          int child = next[slot];
          fallback[child] = below;
          anywhere[child] |= anywhere[below];
          shorter[child] = wholePart[below] != 0 ? below : shorter[below];
          queue[filled++] = child;
        }
      }
      return new HintLexicon(next, anywhere, wholePart, shorter, depth);
    }

    private int add(String word) {
      int state = 0;
      for (int i = 0; i < word.length(); i++) {
        int slot = state * SYMBOLS + symbol(word.charAt(i));
        if (next[slot] == 0) {
          if (states == depth.length) {
            next = Arrays.copyOf(next, next.length * 2);
            anywhere = Arrays.copyOf(anywhere, states * 2);
            wholePart = Arrays.copyOf(wholePart, states * 2);
            depth = Arrays.copyOf(depth, states * 2);
          }
          depth[states] = depth[state] + 1;
          next[slot] = states++;
        }
        state = next[slot];
      }
      return state;
    }
  }
}
