package org.wirecopy.internal.names.matching;

import java.util.Arrays;

/**
 * What it costs to take one sound for another or to leave it out, and the edit distance by these
 * costs. They reflect how often transcribers mix the sounds up and are set by hand; the trees over
 * {@link Features} weigh the outcome. Costs are whole numbers, twentieths of an unlike consonant.
 */
final class SoundCosts {
  static final String SOUNDS = "abvgdeZzijklmnoprstufhxcCS";

  /** The cost of an unlike consonant. */
  static final int UNIT = 20;

  /** Readings this far apart are not of one name; how far is not measured. */
  private static final int FAR = 4 * UNIT;

  private static final int COUNT = SOUNDS.length();
  private static final String VOWELS = "aeiou";
  private static final int[] CHANGE = changes(); // [a][b]
  private static final int[] DROP = drops();
  private static final int[] LEAST = least(); // [byte of a set of sounds][its value]

  private SoundCosts() {}

  private static int[] drops() {
    int[] drop = new int[COUNT];
    for (int i = 0; i < COUNT; i++) {
      char c = SOUNDS.charAt(i);
      drop[i] = c == 'j' ? 5 : c == 'h' ? 10 : VOWELS.indexOf(c) >= 0 ? 12 : UNIT;
    }
    return drop;
  }

  private static int[] changes() {
    int[] table = new int[COUNT * COUNT];
    Arrays.fill(table, UNIT);
    for (int i = 0; i < COUNT; i++) {
      table[i * COUNT + i] = 0;
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      for (int k = 0; k < VOWELS.length(); k++) {
        if (i != k) {
          set(table, VOWELS.charAt(i), VOWELS.charAt(k), 10);
        }
      }
    }
    set(table, 'e', 'o', 7);
    set(table, 'i', 'e', 8);
    set(table, 'i', 'j', 4);
    set(table, 'o', 'a', 8);
    set(table, 'o', 'u', 8);
    String[] near = {
      "vf3", "zs4", "gh4", "hx2", "kx6", "kg6", "gx6", "cs6", "cz6", "CS6", "CZ6", "ZS6", "dt6",
      "bp6", "bv7", "cC6", "Ss6", "Zz6", "uv4"
    };
    for (String pair : near) {
      set(table, pair.charAt(0), pair.charAt(1), (pair.charAt(2) - '0') * UNIT / 10);
    }
    return table;
  }

  private static void set(int[] table, char a, char b, int cost) {
    table[SOUNDS.indexOf(a) * COUNT + SOUNDS.indexOf(b)] = cost;
    table[SOUNDS.indexOf(b) * COUNT + SOUNDS.indexOf(a)] = cost;
  }

  /** What the sounds of a set cost at least if none of them is met by its like: summed by byte. */
  private static int[] least() {
    int[] table = new int[4 << 8];
    for (int b = 0; b < 4; b++) {
      for (int bits = 0; bits < 1 << 8; bits++) {
        for (int k = 0; k < 8; k++) {
          int sound = 8 * b + k;
          table[b << 8 | bits] += (bits >> k & 1) == 0 || sound >= COUNT ? 0 : cheapest(sound);
        }
      }
    }
    return table;
  }

  private static int cheapest(int sound) {
    int least = DROP[sound];
    for (int other = 0; other < COUNT; other++) {
      least = other == sound ? least : Math.min(least, CHANGE[sound * COUNT + other]);
    }
    return least;
  }

  private static int leastCost(int set) {
    return LEAST[set & 255]
        + LEAST[(1 << 8) | ((set >> 8) & 255)]
        + LEAST[(2 << 8) | ((set >> 16) & 255)]
        + LEAST[(3 << 8) | ((set >> 24) & 255)];
  }

  /** The sounds of a reading, a bit each. */
  static int set(byte[] reading) {
    int set = 0;
    for (byte sound : reading) {
      set |= 1 << sound;
    }
    return set;
  }

  /**
   * The distance of the closest two of the readings, given with their sets of sounds: a pair is
   * measured only if the sounds that one lacks do not cost too much already. {@code row} has room
   * for the longest reading and one more.
   */
  static int closest(byte[][] a, int[] setsA, byte[][] b, int[] setsB, int[] row) {
    int best = FAR;
    for (int shift = 0; shift < b.length; shift++) { // like orthographies first
      for (int i = 0, k = shift; i < a.length; i++, k++) {
        k = k == b.length ? 0 : k;
        if (leastCost(setsA[i] & ~setsB[k]) < best && leastCost(setsB[k] & ~setsA[i]) < best) {
          best = Math.min(best, distance(a[i], b[k], row, best));
          if (best == 0) {
            return 0;
          }
        }
      }
    }
    return best;
  }

  /**
   * The distance of two readings, or at least {@code limit} if it is not below. What they begin and
   * end on alike is passed over. {@code row} is scratch space for b.length + 1 values.
   */
  private static int distance(byte[] a, byte[] b, int[] row, int limit) {
    int from = 0;
    int shorter = Math.min(a.length, b.length);
    while (from < shorter && a[from] == b[from]) {
      from++;
    }
    int endA = a.length;
    int endB = b.length;
    while (endA > from && endB > from && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    int m = endB - from;
    row[0] = 0;
    for (int j = 1; j <= m; j++) {
      row[j] = row[j - 1] + DROP[b[from + j - 1]];
    }
    for (int i = from; i < endA; i++) {
      int sound = a[i];
      int dropped = DROP[sound];
      int diagonal = row[0];
      row[0] += dropped;
      int left = row[0];
      int least = left;
      int base = sound * COUNT;
      for (int j = 1; j <= m; j++) {
        int other = b[from + j - 1];
        int best = diagonal + CHANGE[base + other];
        diagonal = row[j];
        best = Math.min(best, diagonal + dropped);
        best = Math.min(best, left + DROP[other]);
        row[j] = best;
        left = best;
        least = Math.min(least, best);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return row[m];
  }
}
