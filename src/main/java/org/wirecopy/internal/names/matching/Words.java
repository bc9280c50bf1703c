package org.wirecopy.internal.names.matching;

import java.util.HashMap;
import java.util.Map;

/** Particles, titles and the groups of equal given names, by hash of the lower-case word. */
final class Words {
  static final int NAME = 0;
  static final int PARTICLE = 1;
  static final int TITLE = 2;
  static final int INITIAL = 3;

  private static final class Loaded {
    static final Words TABLE = new Words();
  }

  private final long[] keys; // open addressing, 0 = free
  private final int[] kinds;
  private final int[] groups;
  private final int mask;

  private Words() {
    Map<Long, Integer> kindOf = new HashMap<>();
    Map<Long, Integer> groupOf = new HashMap<>();
    for (String[] row : Tables.rows("words.tsv")) {
      kindOf.put(hash(row[1]), row[0].equals("p") ? PARTICLE : TITLE);
    }
    int group = 0;
    for (String[] row : Tables.rows("given-names.tsv")) {
      group++;
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

  static Words table() {
    return Loaded.TABLE;
  }

  static long hash(char[] letters, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ letters[i]) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
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

  private static final String[] SONS = {
    "ovich",
    "evich",
    "ovych",
    "evych",
    "avich",
    "ovitch",
    "evitch",
    "owitsch",
    "ewitsch",
    "owicz",
    "ewicz",
    "ovič",
    "evič",
    "ović",
    "ević",
    "ovics",
    "evics",
    "jevič",
    "jević",
    "yevich",
    "yovych",
    "iyovych",
    "jewitsch",
    "ievitch",
    "jevitsj",
    "ovitsj",
    "iovych",
    "iievich",
    "zievich",
    "ievich",
    "iyovich",
    "iiovych",
    "ayevich",
    "ajevič",
    "avič"
  };
  private static final String[] DAUGHTERS = {
    "ovna", "evna", "ivna", "yevna", "jevna", "owna", "ewna", "jewna", "ievna", "iyivna", "auna",
    "ayeuna", "aeuna", "iivna", "ayivna", "yivna", "ieŭna", "aŭna", "euna", "yeuna"
  };

  /**
   * The group of a given name or, apart from it, of a patronymic: Nikolayevich and Mykolayovych are
   * one, as their fathers' names are.
   */
  int group(char[] letters, int from, int to, long key) {
    int own = givenGroup(key);
    if (own != 0 || to - from < 7) {
      return own;
    }
    int son = stem(letters, from, to, SONS);
    int offset = 1 << 16;
    return son != 0 ? son + offset : plus(stem(letters, from, to, DAUGHTERS), 2 * offset);
  }

  /** True if one group is of given names and the other of patronymics, or of another gender's. */
  static boolean differInKind(int group, int other) {
    return group != 0 && other != 0 && group >> 16 != other >> 16;
  }

  private static int plus(int group, int offset) {
    return group == 0 ? 0 : group + offset;
  }

  private int stem(char[] letters, int from, int to, String[] endings) {
    for (String ending : endings) {
      int stem = to - ending.length();
      if (stem - from >= 3 && endsWith(letters, stem, ending)) {
        int group = givenGroup(hash(letters, from, stem));
        if (group != 0) {
          return group;
        }
      }
    }
    return 0;
  }

  private static boolean endsWith(char[] letters, int at, String ending) {
    for (int i = 0; i < ending.length(); i++) {
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
