package org.wirecopy.internal.names.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.text.Tsv;

/** Particles, titles and the groups of equal given names, by hash of the lower-case word. */
final class Words {
  static final int NAME = 0;
  static final int PARTICLE = 1;
  static final int TITLE = 2;
  static final int INITIAL = 3;
  static final int SON_OF = 4; // a particle: bin, ibn, bint

  private static final int SHORTEST_PATRONYMIC = 6;
  private static final int SHORTEST_STEM = 3;
  private static final int JOINTS = 3;
  private static final String VOWELS = "aeèoiyj";
  private static final int SON = 1 << 16;
  private static final int DAUGHTER = 2 << 16;
  private static final String[] LOST = {"y", "i", "ey", "ei", "iy", "a", "o"};

  private static final class Loaded {
    static final Words TABLE = new Words();
  }

  private final long[] keys; // open addressing, 0 = free
  private final int[] kinds;
  private final int[] groups;
  private final int mask;
  private final Map<Long, Integer> generations = new HashMap<>();
  private final String[] sons; // ends of patronymics
  private final String[] daughters;
  private final String[] men; // ends of family names
  private final String[] women;

  private Words() {
    Map<Long, Integer> kindOf = new HashMap<>();
    Map<Long, Integer> groupOf = new HashMap<>();
    List<String> ofSons = new ArrayList<>();
    List<String> ofDaughters = new ArrayList<>();
    List<String> ofMen = new ArrayList<>();
    List<String> ofWomen = new ArrayList<>();
    for (String[] row : Tsv.rows(Words.class, "words.tsv")) {
      switch (row[0]) {
        case "p" -> kindOf.put(hash(row[1]), PARTICLE);
        case "b" -> kindOf.put(hash(row[1]), SON_OF);
        case "t" -> kindOf.put(hash(row[1]), TITLE);
        case "g" -> generations.put(hash(row[1]), Integer.valueOf(row[2]));
        case "s" -> ofSons.add(row[1]);
        case "d" -> ofDaughters.add(row[1]);
        case "m" -> ofMen.add(row[1]);
        case "w" -> ofWomen.add(row[1]);
        default -> throw new IllegalStateException("words.tsv: no kind " + row[0]);
      }
    }
    sons = ofSons.toArray(String[]::new);
    daughters = ofDaughters.toArray(String[]::new);
    men = ofMen.toArray(String[]::new);
    women = ofWomen.toArray(String[]::new);
    int last = 0;
    for (String[] row : Tsv.rows(Words.class, "given-names.tsv")) {
      int group = knownGroup(row, groupOf);
      if (group == 0) {
        group = ++last;
      }
      for (String name : row) {
        groupOf.putIfAbsent(hash(name), group);
      }
    }
    int size = Integer.highestOneBit(4 * (kindOf.size() + groupOf.size()));
    mask = size - 1;
    keys = new long[size];
    kinds = new int[size];
    groups = new int[size];
    kindOf.forEach((key, kind) -> kinds[slotFor(key)] = kind);
    groupOf.forEach((key, g) -> groups[slotFor(key)] = g);
  }

  /** The group that a row goes on with: that of the first name which stands in a row before. */
  private static int knownGroup(String[] row, Map<Long, Integer> groupOf) {
    for (String name : row) {
      int group = groupOf.getOrDefault(hash(name), 0);
      if (group != 0) {
        return group;
      }
    }
    return 0;
  }

  static Words table() {
    return Loaded.TABLE;
  }

  static long hash(char[] letters, int from, int to) {
    return finish(rawHash(letters, from, to));
  }

  private static long rawHash(char[] letters, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = append(hash, letters[i]);
    }
    return hash;
  }

  private static long append(long hash, char letter) {
    return (hash ^ letter) * 0x100000001b3L;
  }

  private static long finish(long hash) {
    long spread = hash ^ (hash >>> 32);
    return spread == 0 ? 1 : spread;
  }

  private static long hash(String word) {
    return hash(word.toCharArray(), 0, word.length());
  }

  private int slotFor(long key) {
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    return slot;
  }

  private int find(long key) {
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  int kind(long key) {
    int slot = find(key);
    return slot < 0 ? NAME : kinds[slot];
  }

  /**
   * The group of a given name or, apart from it, of a patronymic: Nikolayevich and Mykolayovych are
   * one, as their fathers' names are.
   */
  int group(char[] letters, int from, int to, long key) {
    int own = givenGroup(key);
    if (own != 0 || to - from < SHORTEST_PATRONYMIC) {
      return own;
    }
    int son = father(letters, from, to, sons);
    return son != 0 ? son + SON : plus(father(letters, from, to, daughters), DAUGHTER);
  }

  /** What a word behind a name says of its bearer's generation, 0 if nothing: Jr, III. */
  int generation(long key) {
    return generations.getOrDefault(key, 0);
  }

  /** True if one group is of given names and the other of patronymics, or of another gender's. */
  static boolean differInKind(int group, int other) {
    return group != 0 && other != 0 && group >> 16 != other >> 16;
  }

  private static int plus(int group, int offset) {
    return group == 0 ? 0 : group + offset;
  }

  /** 1 for a family name with an ending that only men's have, -1 for a woman's, 0 for neither. */
  int gender(char[] letters, int from, int to) {
    return endsOn(letters, from, to, women) ? -1 : endsOn(letters, from, to, men) ? 1 : 0;
  }

  /** True if the word ends as patronymics do. */
  boolean isPatronymic(char[] letters, int from, int to) {
    return endsOn(letters, from, to, sons) || endsOn(letters, from, to, daughters);
  }

  private static boolean endsOn(char[] letters, int from, int to, String[] endings) {
    for (String ending : endings) {
      int stem = to - ending.length();
      if (stem - from >= SHORTEST_STEM && endsWith(letters, stem, ending)) {
        return true;
      }
    }
    return false;
  }

  /** The group of the father's name, if the word ends as a patronymic does. */
  private int father(char[] letters, int from, int to, String[] endings) {
    for (String ending : endings) {
      int end = to - ending.length();
      if (end - from > SHORTEST_STEM && endsWith(letters, end, ending)) {
        return ofFather(letters, from, end);
      }
    }
    return 0;
  }

  /** The same of what stands before the ending: the name and one to {@value #JOINTS} vowels. */
  private int ofFather(char[] letters, int from, int end) {
    int least = Math.max(from + SHORTEST_STEM, end - JOINTS);
    for (int stem = end - 1; stem >= least && VOWELS.indexOf(letters[stem]) >= 0; stem--) {
      int group = givenGroup(letters, from, stem);
      if (group != 0) {
        return group;
      }
    }
    return 0;
  }

  /** The group of a stem as it is or with an ending that patronymics lose. */
  private int givenGroup(char[] letters, int from, int stem) {
    long hash = rawHash(letters, from, stem);
    int group = givenGroup(finish(hash));
    for (int i = 0; i < LOST.length && group == 0; i++) {
      long longer = hash;
      for (int k = 0; k < LOST[i].length(); k++) {
        longer = append(longer, LOST[i].charAt(k));
      }
      group = givenGroup(finish(longer));
    }
    return group;
  }

  private static boolean endsWith(char[] letters, int at, String ending) {
    for (int i = ending.length() - 1; i >= 0; i--) { // most words differ in the last letter
      if (letters[at + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int givenGroup(long key) {
    int slot = find(key);
    return slot < 0 ? 0 : groups[slot];
  }
}
