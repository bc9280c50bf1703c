package org.wirecopy.internal.attribution.script;

/**
 * Words of a script with blanks between them, to which small words may be joined: وقال is و and
 * قال.
 */
final class Words {
  private static final int LEAST_WORD = 4; // letters of a word that a complementizer is joined to
  private static final int LONGEST_NEGATION = 12;

  private final Passage p;
  private final CharTrie clitics;
  private final CharTrie joinedThat;

  Words(Passage passage, Vocabulary vocabulary) {
    p = passage;
    clitics = vocabulary.forwards("clitic");
    joinedThat = vocabulary.forwards("that_joined");
  }

  /** The longest word or phrase of a trie that begins here, or behind what is joined before it. */
  long match(CharTrie trie, int i, int to) {
    long whole = longest(trie, i, to);
    if (whole >= 0) {
      return whole;
    }
    int joined = clitics.end(p.c, i, to);
    if (joined < 0 || !p.isWord(joined)) {
      return -1;
    }
    return longest(trie, joined, to);
  }

  /** The longest that ends with a word: of حذرت منظمة it is حذرت, not حذرت من. */
  private long longest(CharTrie trie, int i, int to) {
    long match = trie.forward(p.c, i, to);
    while (match >= 0 && !p.endsWord((int) (match >>> 32))) {
      match = trie.forward(p.c, i, (int) (match >>> 32) - 1);
    }
    return match;
  }

  /** Where a word that matched begins: behind what is joined before it. */
  int begin(CharTrie trie, int i, int end) {
    return trie.end(p.c, i, end) == end ? i : Math.max(i, clitics.end(p.c, i, end));
  }

  /** True for a word that begins with a joined "and". */
  boolean isJoined(int i) {
    int joined = clitics.end(p.c, i, p.length);
    return joined > 0 && p.isWord(joined);
  }

  /** A complementizer that is joined to the word behind: שהגשר. */
  boolean isJoinedThat(int i, int to) {
    int joined = joinedThat.end(p.c, i, to);
    return joined > 0 && (p.endsWord(joined) || end(i, to) - i >= LEAST_WORD);
  }

  /** The end of the word that begins here. */
  int end(int i, int to) {
    int end = i;
    while (end < to && (p.isWord(end) || p.c[end] == 0)) {
      end++;
    }
    return end;
  }

  /** The first place of the word that ends here. */
  int start(int end, int from) {
    int start = end;
    while (start > from && (p.isWord(start - 1) || p.c[start - 1] == 0)) {
      start--;
    }
    return start;
  }

  /** True if a word of a trie stands right before a place. */
  boolean isAfter(CharTrie trie, int i) {
    int end = p.dropBlanks(i, Math.max(0, i - LONGEST_NEGATION));
    int start = start(end, Math.max(0, end - LONGEST_NEGATION));
    long match = start < end ? match(trie, start, end) : -1;
    return match >= 0 && (int) (match >>> 32) == end;
  }
}
