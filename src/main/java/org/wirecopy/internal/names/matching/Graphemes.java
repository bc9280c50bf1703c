package org.wirecopy.internal.names.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wirecopy.internal.text.Tsv;

/**
 * Cuts a Latin-script name part into graphemes: tsch, zh, ov, one letter. The cut is greedy, so two
 * spellings may be cut differently; the alignment has costs for that.
 */
final class Graphemes {
  /** No grapheme: stands before the first and behind the last. */
  static final int EDGE = 0;

  /** A letter the table does not know. */
  static final int OTHER = 1;

  private static final class Loaded {
    static final Graphemes TABLE = new Graphemes();
  }

  private final List<String> names = new ArrayList<>(List.of("#", "?"));
  private final List<String> classNames = new ArrayList<>(List.of("#", "?"));
  private final int[] classOf;
  private final boolean[] vowels; // by class
  private final boolean[] silent; // by grapheme: apostrophes, which are no sound
  private final char[] next; // trie: next[state * ALPHABET + letter]
  private final int[] accepted; // by state; EDGE = none
  private final int[] letters = new int[0x2B0]; // Latin letters -> 1..; 0 = unknown
  private int letterCount = 1;

  private Graphemes() {
    Map<String, Integer> classIds = new HashMap<>(Map.of("#", 0, "?", 1));
    List<Integer> classes = new ArrayList<>(List.of(0, 1));
    List<String[]> rows = Tsv.rows(Graphemes.class, "graphemes.tsv");
    for (String[] row : rows) {
      for (char c : row[0].toCharArray()) {
        if (c < letters.length && letters[c] == 0) {
          letters[c] = letterCount++;
        }
      }
    }
    List<int[]> nodes = new ArrayList<>(List.of(new int[letterCount]));
    List<Integer> ends = new ArrayList<>(List.of(EDGE));
    for (String[] row : rows) {
      int state = 0;
      for (char c : row[0].toCharArray()) {
        int letter = letter(c);
        if (nodes.get(state)[letter] == 0) {
          nodes.get(state)[letter] = nodes.size();
          nodes.add(new int[letterCount]);
          ends.add(EDGE);
        }
        state = nodes.get(state)[letter];
      }
      ends.set(state, names.size());
      names.add(row[0]);
      classes.add(
          classIds.computeIfAbsent(
              row[1],
              name -> {
                classNames.add(name);
                return classNames.size() - 1;
              }));
    }
    next = new char[nodes.size() * letterCount];
    for (int i = 0; i < next.length; i++) {
      next[i] = (char) nodes.get(i / letterCount)[i % letterCount];
    }
    accepted = ends.stream().mapToInt(Integer::intValue).toArray();
    classOf = classes.stream().mapToInt(Integer::intValue).toArray();
    silent = new boolean[names.size()];
    for (int i = 0; i < silent.length; i++) {
      silent[i] = names.get(i).charAt(0) == '\'';
    }
    vowels = new boolean[classNames.size()];
    for (int i = 0; i < vowels.length; i++) {
      vowels[i] = "aeiouy".indexOf(classNames.get(i).charAt(0)) >= 0;
    }
  }

  static Graphemes table() {
    return Loaded.TABLE;
  }

  /** The grapheme of that name, none if the table has it no more. */
  int[] named(String name) {
    int id = names.indexOf(name);
    return id < 0 ? new int[0] : new int[] {id};
  }

  /** The graphemes of a sound class. */
  int[] inClass(String name) {
    int id = classNamed(name);
    return IntStream.range(0, count()).filter(g -> classOf[g] == id).toArray();
  }

  /** The sound class of that name, -1 if the table has it no more. */
  int classNamed(String name) {
    return classNames.indexOf(name);
  }

  int count() {
    return names.size();
  }

  int classCount() {
    return classNames.size();
  }

  int classOf(int grapheme) {
    return classOf[grapheme];
  }

  boolean isVowel(int soundClass) {
    return vowels[soundClass];
  }

  String name(int grapheme) {
    return names.get(grapheme);
  }

  String className(int soundClass) {
    return classNames.get(soundClass);
  }

  private int letter(char c) {
    if (c < letters.length) {
      return letters[c];
    }
    return switch (c) {
      case '\u2019', '\u02BF', '\u02BE', '\u02BC', '\u02BB' -> letters['\''];
      default -> 0;
    };
  }

  /**
   * Cuts lower-case letters [from, to) into {@code out}, from {@code at} on, and returns how many
   * graphemes there are. A letter with an unknown diacritic counts as its base letter; {@code out}
   * must have room for to - from.
   */
  int cut(char[] text, int from, int to, char[] out, int at) {
    int count = 0;
    int position = from;
    while (position < to) {
      int state = 0;
      int best = 0;
      int bestEnd = position + 1;
      for (int i = position; i < to; i++) {
        state = next[state * letterCount + letter(text[i])];
        if (state == 0) {
          break;
        }
        if (accepted[state] != EDGE) {
          best = accepted[state];
          bestEnd = i + 1;
        }
      }
      if (best == EDGE) {
        char base = base(text[position]);
        int single = base == text[position] ? 0 : next[letter(base)];
        best = single == 0 || accepted[single] == EDGE ? OTHER : accepted[single];
      }
      if (!silent[best]) {
        out[at + count++] = (char) best;
      }
      position = bestEnd;
    }
    return count;
  }

  /** The letter below the marks. */
  static char base(char c) {
    if (c < 0xC0 || Character.isSurrogate(c)) {
      return c;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return decomposed.charAt(0);
  }
}
