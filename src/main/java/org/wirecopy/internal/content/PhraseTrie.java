package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.text.Beginnings;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseKey;

/**
 * Phrases in a trie over letters and digits, case folded. One is found only where a word ends
 * behind it, except in scripts without spaces.
 */
final class PhraseTrie {

  /** The state before the first letter. */
  static final int ROOT = 0;

  private static final int BUCKETS =
      1 << 8; // at first: tables have from a dozen to thousands of phrases
  private static final int ASCII = 0x80;

  // An open hash table from (state, letter) to state.
  private long[] edges = new long[BUCKETS];
  private int[] targets = new int[BUCKETS];
  private short[] valueAt = new short[64]; // of the phrase that ends in a state, 0 if none
  private int states = 1;

  private final Beginnings beginnings = new Beginnings();

  /**
   * Adds a phrase; the first value of one counts.
   *
   * @param value not 0
   */
  void add(String phrase, short value) {
    String key = LooseKey.of(phrase);
    int state = ROOT;
    for (int i = 0; i < key.length(); i++) {
      char c = fold(key.charAt(i));
      int slot = slot(state, c);
      if (targets[slot] == 0) {
        edges[slot] = edge(state, c);
        targets[slot] = states++;
        if (states == valueAt.length) {
          valueAt = Arrays.copyOf(valueAt, states * 2);
        }
        if (states * 2 > edges.length) {
          grow();
        }
        slot = slot(state, c);
      }
      state = targets[slot];
    }
    valueAt[state] = valueAt[state] == 0 ? value : valueAt[state];
    beginnings.add(key);
  }

  /** False if no phrase begins at {@code at}, which saves most looks at the trie. */
  boolean mayBegin(char[] chars, int at, int end) {
    return at + 2 >= end || beginnings.mayBe(chars[at], chars[at + 1], chars[at + 2]);
  }

  /** The state behind a letter or digit, or {@link #ROOT} if no phrase goes on with it. */
  int next(int state, char c) {
    return targets[
        slot(state, c < ASCII ? Character.toLowerCase(c) : fold(Character.toLowerCase(c)))];
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
    return valueAt[state];
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

  private static long edge(int state, char c) {
    return ((long) state << 16) | c;
  }

  private int slot(int state, char c) {
    long edge = edge(state, c);
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (targets[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != 0) {
        int slot = slot((int) (oldEdges[i] >>> 16), (char) oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
