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
  static final int FAR = 4 * UNIT;

  private static final int COUNT = SOUNDS.length();
  private static final String VOWELS = "aeiou";
  private static final int[] CHANGE = changes(); // [a][b]
  private static final int[] DROP = drops();
  private static final int[] LEAST = leastByByte(); // [byte of a set of sounds][its value]

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

  private static int[] leastByByte() {
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

  /** What the sounds of a set cost at least if none of them is met by its like. */
  static int least(int set) {
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
   * The distance of two readings, a[from, endA) and b[start, endB), or {@code limit} if it is not
   * below. What they begin and end on alike is passed over, and of each row of costs only the
   * stretch below the limit is gone on from (Ukkonen, Algorithms for approximate string matching,
   * 1985). {@code row} is scratch space for the length of b and one more.
   */
  static int distance(
      byte[] a, int from, int endA, byte[] b, int start, int endB, int[] row, int limit) {
    while (from < endA && start < endB && a[from] == b[start]) {
      from++;
      start++;
    }
    while (endA > from && endB > start && a[endA - 1] == b[endB - 1]) {
      endA--;
      endB--;
    }
    int m = endB - start;
    int low = 0; // row[low .. high] are below the limit, or lie between such
    int high = 0;
    row[0] = 0;
    for (; high < m && row[high] + DROP[b[start + high]] < limit; high++) {
      row[high + 1] = row[high] + DROP[b[start + high]];
    }
    for (int i = from; i < endA; i++) {
      int dropped = DROP[a[i]];
      int base = a[i] * COUNT;
      int diagonal = row[low];
      int left = diagonal + dropped;
      row[low] = left;
      for (int j = low + 1; j <= high; j++) {
        int other = b[start + j - 1];
        int above = row[j];
        int best = Math.min(diagonal + CHANGE[base + other], above + dropped);
        left = Math.min(best, left + DROP[other]);
        row[j] = left;
        diagonal = above;
      }
      int best = high < m ? diagonal + CHANGE[base + b[start + high]] : limit;
      while (high < m) {
        left = Math.min(best, left + DROP[b[start + high]]);
        if (left >= limit) {
          break;
        }
        row[++high] = left;
        best = limit;
      }
      while (row[low] >= limit) {
        if (++low > high) {
          return limit;
        }
      }
      while (row[high] >= limit) {
        high--;
      }
    }
    return high == m ? row[m] : limit;
  }
}
