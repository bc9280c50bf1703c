package org.wirecopy.internal.content;

import java.util.SortedMap;
import java.util.TreeMap;
import org.wirecopy.internal.text.Beginnings;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.WordTrie;

/**
 * Phrases in a trie over letters and digits, case folded. One is found only where a word ends
 * behind it, except in scripts without spaces.
 */
final class PhraseTrie {

  /** The state before the first letter. */
  static final int ROOT = WordTrie.ROOT;

  private static final int ASCII = 0x80;

  private final WordTrie words;
  private final Beginnings beginnings;

  private PhraseTrie(WordTrie words, Beginnings beginnings) {
    this.words = words;
    this.beginnings = beginnings;
  }

  /** Collects phrases. */
  static final class Builder {
    private final SortedMap<String, Integer> words = new TreeMap<>();
    private final Beginnings beginnings = new Beginnings();

    /**
     * Adds a phrase; the first value of one counts.
     *
     * @param value 1 to 32767
     */
    void add(String phrase, int value) {
      String key = LooseKey.of(phrase);
      beginnings.add(key);
      char[] folded = key.toCharArray();
      for (int i = 0; i < folded.length; i++) {
        folded[i] = fold(folded[i]);
      }
      words.putIfAbsent(new String(folded), value);
    }

    PhraseTrie build() {
      return new PhraseTrie(new WordTrie(words), beginnings);
    }
  }

  /** False if no phrase begins at {@code at}, which saves most looks at the trie. */
  boolean mayBegin(char[] chars, int at, int end) {
    return at + 2 >= end || beginnings.mayBe(chars[at], chars[at + 1], chars[at + 2]);
  }

  /** The state behind a letter or digit, or {@link #ROOT} if no phrase goes on with it. */
  int next(int state, char c) {
    char lower = Character.toLowerCase(c);
    return words.next(state, c < ASCII ? lower : fold(lower));
  }

  /** Greek in capitals is printed without accents. */
  private static char fold(char c) {
    return switch (c) {
      case 'ά' -> 'α';
      case 'έ' -> 'ε';
      case 'ή' -> 'η';
      case 'ί', 'ϊ', 'ΐ' -> 'ι';
      case 'ό' -> 'ο';
      case 'ύ', 'ϋ', 'ΰ' -> 'υ';
      case 'ώ' -> 'ω';
      case 'ς' -> 'σ';
      default -> c;
    };
  }

  /** The value of the phrase that ends in a state, 0 if none does. */
  int value(int state) {
    return words.value(state);
  }

  /** True if a word ends behind the character at {@code i}, before {@code end}. */
  static boolean endsWord(char[] chars, int i, int end) {
    return i + 1 == end || !Character.isLetterOrDigit(chars[i + 1]) || Shapes.isWide(chars[i]);
  }

  /** The first index from here on that holds no vowel sign or accent of its own. */
  static int pastSigns(char[] chars, int from, int end) {
    int i = from;
    while (i < end && !Character.isLetterOrDigit(chars[i]) && CharClass.isWord(chars[i])) {
      i++;
    }
    return i;
  }
}
