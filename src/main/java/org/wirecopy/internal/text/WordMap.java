package org.wirecopy.internal.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An immutable map from words, known by their {@link WordHash}; see {@link WordSet}. */
public final class WordMap<V> {
  private final WordSet words;
  private final @Nullable V[] values; // by the slot of the word

  @SuppressWarnings("unchecked") // an array of a generic type
  private WordMap(Map<Integer, V> map) {
    words = WordSet.of(map.keySet().stream().mapToInt(hash -> hash).toArray());
    values = (V[]) new Object[words.slots()];
    map.forEach((hash, value) -> values[words.slot(hash)] = value);
  }

  /** The map from words with these hashes. */
  public static <V> WordMap<V> of(Map<Integer, V> map) {
    return new WordMap<>(map);
  }

  /** The value of the word with a hash; null if the map has it not. */
  public @Nullable V get(int hash) {
    int slot = words.slot(hash);
    return slot < 0 ? null : values[slot];
  }

  /** The value of the word with a hash; another one if the map has it not. */
  public V getOrDefault(int hash, V other) {
    V value = get(hash);
    return value == null ? other : value;
  }

  /** The words of the map. */
  public WordSet words() {
    return words;
  }
}
