package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.List;

/**
 * A name part as readers of different orthographies would say it: w as v, cz as ch, j as y or zh.
 * Two spellings of a name usually have a reading in common, or nearly.
 */
final class Readings {
  private static final int ORTHOGRAPHIES = 9;
  private static final int BALTIC = 4; // its letters are read as Czech ones

  private static final int LONGEST = 24;
  private static final char END = '$';

  private static final int MOST_SOUNDS = 3 * LONGEST;

  private static final String SOUNDS = SoundCosts.SOUNDS;

  private static final class Loaded {
    static final Readings TABLE = new Readings();
  }

  private final byte[][][] sounds; // [grapheme of the own trie][orthography] -> sounds
  private final int[] next; // trie over letters
  private final int[] accepted;
  private final int[] letters = new int[0x2B0];
  private int letterCount = 1;

  private Readings() {
    List<String[]> rows = Tables.rows("readings.tsv");
    int size = 1;
    for (String[] row : rows) {
      size += row[0].length();
      for (int i = 0; i < row[0].length(); i++) {
        if (letters[row[0].charAt(i)] == 0) {
          letters[row[0].charAt(i)] = letterCount++;
        }
      }
    }
    next = new int[size * letterCount];
    accepted = new int[size];
    sounds = new byte[rows.size() + 1][][];
    int states = 1;
    for (int r = 0; r < rows.size(); r++) {
      String[] row = rows.get(r);
      int state = 0;
      for (int i = 0; i < row[0].length(); i++) {
        int at = state * letterCount + letters[row[0].charAt(i)];
        if (next[at] == 0) {
          next[at] = states++;
        }
        state = next[at];
      }
      accepted[state] = r + 1;
      sounds[r + 1] = new byte[ORTHOGRAPHIES][];
      for (int k = 0; k < ORTHOGRAPHIES; k++) {
        boolean own = k + 1 < row.length && !row[k + 1].isEmpty();
        sounds[r + 1][k] = ids(own ? row[k + 1] : row[1]);
      }
    }
  }

  static Readings table() {
    return Loaded.TABLE;
  }

  private static byte[] ids(String cell) {
    byte[] ids = new byte[cell.length()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (byte) SOUNDS.indexOf(cell.charAt(i));
      if (ids[i] < 0) {
        throw new IllegalStateException("readings.tsv: no sound " + cell.charAt(i));
      }
    }
    return ids;
  }

  /** Reads letters [from, to) of lower case under every orthography. */
  byte[][] read(char[] text, int from, int to) {
    int[] units = new int[Math.min(to - from, LONGEST)];
    int count = 0;
    for (int position = from; position < to && count < units.length; ) {
      int state = 0;
      int best = 0;
      int bestEnd = position + 1;
      for (int i = position; i <= to; i++) {
        int letter = i == to ? letters[END] : letter(text[i]);
        state = letter == 0 ? 0 : next[state * letterCount + letter];
        if (state == 0) {
          break;
        }
        if (accepted[state] != 0) {
          best = accepted[state];
          bestEnd = i + 1;
        }
      }
      if (best != 0) {
        units[count++] = best;
      }
      position = bestEnd;
    }
    byte[][] readings = new byte[ORTHOGRAPHIES + 1][];
    int distinct = 0;
    byte[] scratch = new byte[MOST_SOUNDS];
    for (int k = 0; k < ORTHOGRAPHIES; k++) {
      int length = 0;
      for (int i = 0; i < count; i++) {
        for (byte sound : sounds[units[i]][k]) {
          if (length == 0 || scratch[length - 1] != sound) {
            scratch[length++] = sound;
          }
        }
      }
      boolean known = false;
      for (int d = 0; d < distinct && !known; d++) {
        known = Arrays.equals(readings[d], 0, readings[d].length, scratch, 0, length);
      }
      if (!known) {
        readings[distinct++] = Arrays.copyOf(scratch, length);
      }
    }
    int bare = withoutEnding(text, from, to);
    if (bare > 0) {
      byte[][] shorter = read(text, from, bare);
      readings[distinct++] = shorter[Math.min(BALTIC, shorter.length - 1)];
    }
    return Arrays.copyOf(readings, distinct);
  }

  /** The number of a letter, or of the one below its marks; 0 for one that is not read. */
  private int letter(char c) {
    if (c < letters.length && letters[c] != 0) {
      return letters[c];
    }
    char base = Graphemes.base(c);
    return base < letters.length ? letters[base] : 0;
  }

  /** End of the stem if the part may bear a Latvian or Lithuanian ending (-s, -is, -as), else 0. */
  private static int withoutEnding(char[] text, int from, int to) {
    if (to - from < 5 || text[to - 1] != 's') {
      return 0;
    }
    char before = text[to - 2];
    if (before == 'i' || before == 'a' || before == 'u') {
      return to - 2;
    }
    return (SOUNDS.indexOf(before) >= 0 && "aeo".indexOf(before) < 0) || before > 'z' ? to - 1 : 0;
  }
}
