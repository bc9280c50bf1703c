package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.text.Tsv;

/**
 * A name part as readers of different orthographies would say it: w as v, cz as ch, j as y or zh.
 * Two spellings of a name usually have a reading in common, or nearly. An orthography that would
 * not have written the part so, as German no kh, does not read it.
 */
final class Readings {
  private static final int ORTHOGRAPHIES = 10;
  private static final int BALTIC = 4; // its letters are read as Czech ones

  private static final int LONGEST = 24;
  private static final char END = '$';
  private static final char END_OF_LONG = '%'; // of a word with some letters before what ends it
  private static final int LEAST_BEFORE = 3;
  private static final String NOT_WRITTEN = "-";

  private static final int MOST_SOUNDS = 3 * LONGEST;

  private static final String SOUNDS = SoundCosts.SOUNDS;

  private static final class Loaded {
    static final Readings TABLE = new Readings();
  }

  private final byte[][][] sounds; // [grapheme of the own trie][orthography] -> sounds
  private final byte[][][] soundsBeforeVowel;
  private final int[] foreign; // by grapheme: orthographies that do not write it, a bit each
  private final char[] next; // trie over letters
  private final char[] accepted;
  private final int[] letters = new int[0x2B0];
  private int letterCount = 1;

  private Readings() {
    List<String[]> rows = Tsv.rows(Readings.class, "readings.tsv");
    int size = 1;
    for (String[] row : rows) {
      size += row[0].length();
      for (int i = 0; i < row[0].length(); i++) {
        if (letters[row[0].charAt(i)] == 0) {
          letters[row[0].charAt(i)] = letterCount++;
        }
      }
    }
    next = new char[size * letterCount];
    accepted = new char[size];
    sounds = new byte[rows.size() + 1][][];
    soundsBeforeVowel = new byte[rows.size() + 1][ORTHOGRAPHIES][];
    foreign = new int[rows.size() + 1];
    Map<String, byte[]> cells = new HashMap<>(); // most are there many times
    int states = 1;
    for (int r = 0; r < rows.size(); r++) {
      String[] row = rows.get(r);
      int state = 0;
      for (int i = 0; i < row[0].length(); i++) {
        int at = state * letterCount + letters[row[0].charAt(i)];
        if (next[at] == 0) {
          next[at] = (char) states++;
        }
        state = next[at];
      }
      accepted[state] = (char) (r + 1);
      sounds[r + 1] = new byte[ORTHOGRAPHIES][];
      for (int k = 0; k < ORTHOGRAPHIES; k++) {
        boolean own = k + 1 < row.length && !row[k + 1].isEmpty();
        boolean written = !own || !row[k + 1].equals(NOT_WRITTEN);
        foreign[r + 1] |= written ? 0 : 1 << k;
        String[] cell = (own && written ? row[k + 1] : row[1]).split(",", -1);
        soundsBeforeVowel[r + 1][k] = cells.computeIfAbsent(cell[0], Readings::ids);
        sounds[r + 1][k] = cells.computeIfAbsent(cell[cell.length - 1], Readings::ids);
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

  /** Reads letters [from, to) of lower case under every orthography that may have written them. */
  byte[][] read(char[] text, int from, int to) {
    int[] units = units(text, from, to);
    int strange = 0; // orthographies that would not write so
    for (int unit : units) {
      strange |= foreign[unit];
    }
    byte[][] readings = new byte[ORTHOGRAPHIES + 1][];
    byte[] scratch = new byte[MOST_SOUNDS];
    int distinct = 0;
    for (int k = 0; k < ORTHOGRAPHIES; k++) {
      if ((strange >> k & 1) == 0) {
        distinct = add(scratch, read(units, k, scratch), readings, distinct);
      }
    }
    int bare = withoutEnding(text, from, to);
    if (bare > 0) {
      int length = read(units(text, from, bare), BALTIC, scratch);
      distinct = add(scratch, length, readings, distinct);
    }
    return Arrays.copyOf(readings, distinct);
  }

  private static int add(byte[] reading, int length, byte[][] readings, int count) {
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(readings[i], 0, readings[i].length, reading, 0, length)) {
        return count;
      }
    }
    readings[count] = Arrays.copyOf(reading, length);
    return count + 1;
  }

  private int read(int[] units, int orthography, byte[] out) {
    int length = 0;
    for (int i = 0; i < units.length; i++) {
      boolean vowel =
          i + 1 < units.length && PartSounds.beginsWithVowel(sounds[units[i + 1]][orthography]);
      for (byte sound : (vowel ? soundsBeforeVowel : sounds)[units[i]][orthography]) {
        if (length == 0 || out[length - 1] != sound) {
          out[length++] = sound;
        }
      }
    }
    return length;
  }

  private int[] units(char[] text, int from, int to) {
    int[] units = new int[Math.min(to - from, LONGEST)];
    int count = 0;
    for (int position = from; position < to && count < units.length; ) {
      int state = 0;
      int best = 0;
      int bestEnd = position + 1;
      for (int i = position; i <= to; i++) {
        int letter = i == to ? end(state, position - from) : letter(text[i]);
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
    return Arrays.copyOf(units, count);
  }

  /** The mark of the end that goes on from a state, that of long words first if this is one. */
  private int end(int state, int lettersBefore) {
    int ofLong = letters[END_OF_LONG];
    return lettersBefore >= LEAST_BEFORE && next[state * letterCount + ofLong] != 0
        ? ofLong
        : letters[END];
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
