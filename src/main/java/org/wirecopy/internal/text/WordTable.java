package org.wirecopy.internal.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from words in lower case that is asked with stretches of text in any case, for which no
 * string need be made. Immutable. Units are put in lower case one by one, so that a capital sigma
 * never finds the small one of a word's end.
 */
final class WordTable<V> {

  private final @Nullable Map.Entry<String, V>[] slots; // open addressing, at most a third in use
  private final int[] hashes; // of the words there: most others are told by that alone
  private final int mask;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  WordTable(Map<String, V> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size()) * 3) * 2;
    slots = new Map.Entry[size];
    hashes = new int[size];
    mask = size - 1;
    for (Map.Entry<String, V> word : words.entrySet()) {
      int hash = hash(word.getKey(), 0, word.getKey().length());
      int slot = hash & mask;
      while (slots[slot] != null) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = Map.entry(word.getKey(), word.getValue());
      hashes[slot] = hash;
    }
  }

  /** The value of the word that stands at [start, end); null if it is none of the table. */
  @Nullable V get(String text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = hash & mask;
    for (Map.Entry<String, V> entry = slots[slot]; entry != null; entry = slots[slot]) {
      if (hashes[slot] == hash && matches(entry.getKey(), text, start, end)) {
        return entry.getValue();
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static boolean matches(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return Character.toLowerCase(c);
  }
}
