package org.wirecopy.internal.names.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of a style's entities, found by the first word: an open-addressed table of hashes.
 * Immutable.
 */
public final class Lexicon {
  /** A spelling to look for. */
  static final class Spelling {
    final String text;
    final String upper;
    final StyleSheet.Choice choice;

    Spelling(String text, StyleSheet.Choice choice) {
      this.text = text;
      this.upper = text.toUpperCase(Locale.ROOT);
      this.choice = choice;
    }
  }

  private static final Spelling[] NONE = {};

  private final long[] keys;
  private final Spelling[][] values; // longest first
  private final int mask;

  public Lexicon(Iterable<StyleSheet.Choice> choices) {
    Map<Long, List<Spelling>> byWord = new HashMap<>();
    for (StyleSheet.Choice choice : choices) {
      for (String name : choice.entity().names()) {
        add(byWord, name, choice);
      }
      add(byWord, choice.name(), choice);
    }
    int size = Integer.highestOneBit(Math.max(4, byWord.size() * 4));
    mask = size - 1;
    keys = new long[size];
    values = new Spelling[size][];
    byWord.forEach(
        (key, list) -> {
          list.sort((a, b) -> Integer.compare(b.text.length(), a.text.length()));
          int slot = (int) (long) key & mask;
          while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = key;
          values[slot] = list.toArray(NONE);
        });
  }

  private static void add(Map<Long, List<Spelling>> byWord, String name, StyleSheet.Choice choice) {
    long key = WordScan.hash(name, 0, WordScan.wordEnd(name, 0));
    List<Spelling> list = byWord.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.stream().noneMatch(s -> s.text.equals(name))) {
      list.add(new Spelling(name, choice));
    }
  }

  /** The longest spelling that stands at [start, ...), its first word ending at {@code wordEnd}. */
  @Nullable Spelling at(CharSequence text, int start, int wordEnd) {
    long key = WordScan.hash(text, start, wordEnd);
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        for (Spelling spelling : values[slot]) {
          if (stands(text, start, spelling.text) || stands(text, start, spelling.upper)) {
            return spelling;
          }
        }
        return null;
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static boolean stands(CharSequence text, int start, String spelling) {
    int end = start + spelling.length();
    if (end > text.length()) {
      return false;
    }
    for (int i = 0; i < spelling.length(); i++) {
      char c = text.charAt(start + i);
      char s = spelling.charAt(i);
      if (c != s && !(s == '\'' && c == '\u2019') && !(s == '\u2019' && c == '\'')) {
        return false;
      }
    }
    return end == text.length() || !WordScan.isWordChar(text.charAt(end));
  }
}
