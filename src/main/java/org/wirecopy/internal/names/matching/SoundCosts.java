package org.wirecopy.internal.names.matching;

import java.util.Arrays;

/**
 * What it costs to take one sound for another or to leave it out, and the edit distance by these
 * costs. They reflect how often transcribers mix the sounds up and are set by hand; the trees over
 * {@link Features} weigh the outcome. Immutable.
 */
final class SoundCosts {
  static final String SOUNDS = "abvgdeZzijklmnoprstufhxcCS";

  private static final int COUNT = SOUNDS.length();
  private static final String VOWELS = "aeiou";

  private final float[] change; // [a][b]
  private final float[] drop;
  private final float leastDrop;

  private SoundCosts(float[] change, float[] drop) {
    this.change = change;
    this.drop = drop;
    float least = Float.MAX_VALUE;
    for (float d : drop) {
      least = Math.min(least, d);
    }
    this.leastDrop = least;
  }

  static SoundCosts plain() {
    float[] drop = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      char c = SOUNDS.charAt(i);
      drop[i] = c == 'j' ? 0.25f : c == 'h' ? 0.5f : VOWELS.indexOf(c) >= 0 ? 0.6f : 1;
    }
    return new SoundCosts(changes(), drop);
  }

  private static float[] changes() {
    float[] table = new float[COUNT * COUNT];
    Arrays.fill(table, 1);
    for (int i = 0; i < COUNT; i++) {
      table[i * COUNT + i] = 0;
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      for (int k = 0; k < VOWELS.length(); k++) {
        if (i != k) {
          set(table, VOWELS.charAt(i), VOWELS.charAt(k), 0.5f);
        }
      }
    }
    set(table, 'e', 'o', 0.35f);
    set(table, 'i', 'e', 0.4f);
    set(table, 'i', 'j', 0.2f);
    set(table, 'o', 'a', 0.4f);
    set(table, 'o', 'u', 0.4f);
    String[] near = {
      "vf3", "zs4", "gh4", "hx2", "kx6", "kg6", "gx6", "cs6", "cz6", "CS6", "CZ6", "ZS6", "dt6",
      "bp6", "bv7", "cC6", "Ss6", "Zz6", "uv4"
    };
    for (String pair : near) {
      set(table, pair.charAt(0), pair.charAt(1), (pair.charAt(2) - '0') / 10f);
    }
    return table;
  }

  private static void set(float[] table, char a, char b, float cost) {
    table[SOUNDS.indexOf(a) * COUNT + SOUNDS.indexOf(b)] = cost;
    table[SOUNDS.indexOf(b) * COUNT + SOUNDS.indexOf(a)] = cost;
  }

  /** The same costs, some sounds counting for nothing. */
  SoundCosts withFree(String sounds) {
    float[] changed = change.clone();
    float[] dropped = drop.clone();
    for (int i = 0; i < COUNT; i++) {
      if (sounds.indexOf(SOUNDS.charAt(i)) < 0) {
        continue;
      }
      dropped[i] = 0;
      for (int k = 0; k < COUNT; k++) {
        boolean both = sounds.indexOf(SOUNDS.charAt(k)) >= 0;
        changed[i * COUNT + k] = both ? 0 : drop[k];
        changed[k * COUNT + i] = changed[i * COUNT + k];
      }
    }
    return new SoundCosts(changed, dropped);
  }

  /** The same costs, one sound taken for another. */
  SoundCosts withEqual(char sound, char other) {
    float[] changed = change.clone();
    int a = SOUNDS.indexOf(sound);
    int b = SOUNDS.indexOf(other);
    for (int k = 0; k < COUNT; k++) {
      float cost = k == a || k == b ? 0 : change[a * COUNT + k];
      changed[b * COUNT + k] = cost;
      changed[k * COUNT + b] = cost;
    }
    float[] dropped = drop.clone();
    dropped[b] = drop[a];
    return new SoundCosts(changed, dropped);
  }

  float leastDrop() {
    return leastDrop;
  }

  /**
   * The distance of two readings, or at least {@code limit} if it is not below. What they begin and
   * end on alike is passed over. {@code row} is scratch space for b.length + 1 values.
   */
  float distance(byte[] a, byte[] b, float[] row, float limit) {
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
      row[j] = row[j - 1] + drop[b[from + j - 1]];
    }
    for (int i = from; i < endA; i++) {
      int sound = a[i];
      float dropped = drop[sound];
      float diagonal = row[0];
      row[0] += dropped;
      float left = row[0];
      float least = left;
      int base = sound * COUNT;
      for (int j = 1; j <= m; j++) {
        int other = b[from + j - 1];
        float best = diagonal + change[base + other];
        diagonal = row[j];
        best = Math.min(best, diagonal + dropped);
        best = Math.min(best, left + drop[other]);
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
