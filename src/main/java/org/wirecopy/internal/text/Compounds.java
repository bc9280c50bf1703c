package org.wirecopy.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a language that are written apart, or parted by a mark, but are one to whoever reads on:
 * "cho biết", "ifade etti", "tette hozzá", and "STT:lle", whose ending hangs on a colon. Immutable
 * once built; see {@link Tokens#withCompounds}.
 */
public final class Compounds {
  private final WordSequences sequences;
  private final boolean hanging;

  /**
   * @param phrases compounds, their words joined by single blanks
   * @param hanging true if endings hang on a colon or an apostrophe
   */
  public Compounds(Iterable<String> phrases, boolean hanging) {
    this.hanging = hanging;
    List<int[]> all = new ArrayList<>();
    phrases.forEach(phrase -> all.add(WordHash.ofEach(phrase.split(" ", -1))));
    sequences = WordSequences.of(all);
  }

  public boolean isEmpty() {
    return sequences.isEmpty() && !hanging;
  }

  /** How many tokens from {@code t} on are one word; at least 1. */
  public int length(Tokens tokens, int t) {
    int longest = 1;
    for (int[] words : sequences.from(tokens.hash(t))) {
      if (words.length > longest && stands(words, tokens, t)) {
        longest = words.length;
      }
    }
    if (longest > 1 || !hanging) {
      return longest;
    }
    return hangsOnColon(tokens, t) ? 3 : hangsOnApostrophe(tokens, t) ? 2 : 1;
  }

  private static boolean stands(int[] words, Tokens tokens, int t) {
    if (t + words.length > tokens.count()) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      int gap = tokens.start(t + i) - tokens.end(t + i - 1);
      boolean blank = gap == 1 && tokens.text().charAt(tokens.end(t + i - 1)) == ' ';
      if (!blank || tokens.hash(t + i) != words[i]) {
        return false;
      }
    }
    return true;
  }

  /** "SF's", which is two tokens in English. */
  private static boolean hangsOnApostrophe(Tokens tokens, int t) {
    return t + 1 < tokens.count()
        && tokens.kind(t + 1) == Tokens.CLITIC
        && !tokens.spaceBefore(t + 1);
  }

  /** "STT:lle", "vd:n": a colon between a word and small letters, no blank around it. */
  private static boolean hangsOnColon(Tokens tokens, int t) {
    return t + 2 < tokens.count()
        && tokens.isWord(t)
        && tokens.first(t + 1) == ':'
        && !tokens.spaceBefore(t + 1)
        && !tokens.spaceAfter(t + 1)
        && tokens.kind(t + 2) == Tokens.LOWER;
  }
}
