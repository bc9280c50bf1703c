package org.wirecopy.internal.text;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words as an automaton over characters. The edges stand in one open-addressed table, keyed by node
 * and character; a node is the place of the edge that leads to it. Immutable.
 */
public final class WordTrie {

  /** The node before the first character. */
  public static final int ROOT = 0;

  private static final int MOST = 1 << Character.SIZE; // nodes

  private final int[] keys; // 0 for free; node << 16 | character
  private final short[] values; // by node, which is its slot + 1

  /**
   * An automaton for words.
   *
   * @param words in the order of their characters, with what is told of each: 1 to 32767
   * @throws IllegalArgumentException if they are more than can be numbered: some 43,000 nodes
   */
  public WordTrie(SortedMap<String, Integer> words) {
    int nodes = nodes(words.keySet());
    int slots = nodes + nodes / 2 + 1; // two thirds in use
    if (slots >= MOST) {
      throw new IllegalArgumentException("words with " + nodes + " beginnings: too many");
    }
    keys = new int[slots];
    values = new short[slots + 1];
    words.forEach(this::add);
  }

  /** The number of different beginnings of words, those included. */
  private static int nodes(Iterable<String> words) {
    int nodes = 0;
    String before = "";
    for (String word : words) {
      int shared = 0;
      while (shared < Math.min(before.length(), word.length())
          && before.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      nodes += word.length() - shared;
      before = word;
    }
    return nodes;
  }

  private void add(String word, int value) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      keys[slot] = key(node, word.charAt(i));
      node = slot + 1;
    }
    values[node] = (short) value;
  }

  /** The node behind a character, {@link #ROOT} if no word goes on with it. */
  public int next(int node, char c) {
    int slot = slot(node, c);
    return keys[slot] == 0 ? ROOT : slot + 1;
  }

  /** What is told of the word that ends in a node, 0 if none does. */
  public int value(int node) {
    return values[node];
  }

  /** The same words spelled backwards. */
  public WordTrie reversed() {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (int node = 0; node < values.length; node++) {
      if (values[node] != 0) {
        words.put(backwards(node), (int) values[node]);
      }
    }
    return new WordTrie(words);
  }

  /** The word that ends in a node, from its last character to its first. */
  private String backwards(int node) {
    StringBuilder word = new StringBuilder();
    for (int n = node; n != ROOT; n = keys[n - 1] >>> Character.SIZE) {
      word.append((char) keys[n - 1]);
    }
    return word.toString();
  }

  private static int key(int node, char c) {
    return node << Character.SIZE | c;
  }

  /** Where an edge stands, or the free place where it would. */
  private int slot(int node, char c) {
    int key = key(node, c);
    int slot = (int) (((key * 0x9e3779b1L & 0xffff_ffffL) * keys.length) >>> Integer.SIZE);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 < keys.length ? slot + 1 : 0;
    }
    return slot;
  }
}
