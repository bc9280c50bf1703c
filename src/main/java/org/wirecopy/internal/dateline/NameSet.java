package org.wirecopy.internal.dateline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.time.Fold;

/**
 * A set of names, compared without regard to case, accents, stops and the kind of space. Only the
 * 64-bit hashes are kept, in one open-addressed table: two names in a million million collide.
 */
final class NameSet {

  private static final long SEED = 0xCBF29CE484222325L;
  private static final int BEGINNINGS = 256; // longs
  private static final long PRIME = 0x100000001B3L;
  private static final int ASCII_LETTERS = 32; // by their low bits, of either case; 0 is a space

  private final long[] table;
  private final int longest;

  /**
   * One bit for the three units that a name begins with, by their hash; for a shorter name, or one
   * with a mark among them that is passed over, one for each of its first two.
   */
  private final long[] beginnings = new long[BEGINNINGS];

  /**
   * One bit for the first two units that count of a name, if both are letters of ASCII or the
   * second is a space: most lines fail here.
   */
  private final long[] openings = new long[ASCII_LETTERS * ASCII_LETTERS / Long.SIZE];

  private NameSet(List<String> names) {
    int capacity = Integer.highestOneBit(Math.max(names.size(), 8)) * 4;
    table = new long[capacity];
    int most = 0;
    for (String name : names) {
      most = Math.max(most, name.length());
      long hash = hash(name, 0, name.length());
      int slot = slot(hash);
      while (table[slot] != 0 && table[slot] != hash) {
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = hash;
      if (name.length() > 1) {
        int bit = beginning(name);
        beginnings[bit >> 6] |= 1L << bit;
        open(name);
      }
    }
    longest = most;
  }

  /** The names of tables, one a line. */
  static NameSet load(String... resources) {
    List<String> names = new ArrayList<>();
    for (String resource : resources) {
      read(resource, names);
    }
    return new NameSet(names);
  }

  /** The names of a list. */
  static NameSet of(List<String> names) {
    return new NameSet(names);
  }

  private static void read(String resource, List<String> names) {
    try (InputStream in = NameSet.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          names.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(CharSequence text, int from, int to) {
    if (from >= to || to - from > longest + 4) {
      return false;
    }
    return holds(hash(text, from, to));
  }

  private boolean holds(long hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  /**
   * The end of the longest name that stands at {@code from}, whole, before {@code to}; {@code from}
   * if none does. One pass, whatever the number of words.
   */
  int longestAt(CharSequence text, int from, int to) {
    if (to - from < 2 || !begins(text, from, to)) {
      return from;
    }
    long hash = SEED;
    boolean space = false;
    int found = from;
    for (int i = from; i < to; i++) {
      char c = Fold.fold(text.charAt(i));
      if (isPassedOver(c)) {
        continue;
      }
      if (c == ' ') {
        space = true;
        continue;
      }
      hash = with(hash, c, space);
      space = false;
      boolean whole = i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (whole && holds(hash | 1)) {
        found = i + 1;
      }
    }
    return found;
  }

  private void open(String name) {
    char first = Fold.NONE;
    for (int i = 0; i < name.length(); i++) {
      char unit = Fold.fold(name.charAt(i));
      if (isPassedOver(unit)) {
        continue;
      }
      if (first != Fold.NONE) {
        int bit = opening(first, unit);
        if (bit >= 0) {
          openings[bit >> 6] |= 1L << bit;
        }
        return;
      }
      first = unit;
    }
  }

  /** The bit of two units, -1 if they are others than it tells of. */
  private static int opening(char first, char second) {
    boolean told = isAsciiLetter(first) && (second == ' ' || isAsciiLetter(second));
    int low = ASCII_LETTERS - 1;
    return told ? (first & low) * ASCII_LETTERS + (second == ' ' ? 0 : second & low) : -1;
  }

  private static boolean isAsciiLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private boolean begins(CharSequence text, int from, int to) {
    char c = text.charAt(from);
    char d = text.charAt(from + 1);
    int opening = opening(c, d);
    if (opening >= 0 && (openings[opening >> 6] & (1L << opening)) == 0) {
      return false;
    }
    char first = Fold.fold(c);
    char second = Fold.fold(d);
    int two = first * 61 + second;
    if (to - from == 2) {
      return has(bit(two));
    }
    char third = Fold.fold(text.charAt(from + 2));
    return has(bit(two * 61 + third + 1)) || has(bit(two)) || !arePlain(first, second, third);
  }

  private boolean has(int bit) {
    return (beginnings[bit >> 6] & (1L << bit)) != 0;
  }

  /** The bit of a name; that of its first two units if it has no third, or passes one over. */
  private static int beginning(String name) {
    char first = Fold.fold(name.charAt(0));
    char second = Fold.fold(name.charAt(1));
    char third = name.length() > 2 ? Fold.fold(name.charAt(2)) : Fold.NONE;
    int two = first * 61 + second;
    return bit(arePlain(first, second, third) ? two * 61 + third + 1 : two);
  }

  /** True if none is passed over. */
  private static boolean arePlain(char first, char second, char third) {
    return !isPassedOver(first) && !isPassedOver(second) && !isPassedOver(third);
  }

  private static int bit(int units) {
    int mixed = units * 0x9E3779B1;
    return mixed >>> 18; // 14 bits: 64 * BEGINNINGS
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (table.length - 1);
  }

  private static long hash(CharSequence text, int from, int to) {
    long hash = SEED;
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = Fold.fold(text.charAt(i));
      if (c == ' ') {
        space = true;
      } else if (!isPassedOver(c)) {
        hash = with(hash, c, space);
        space = false;
      }
    }
    return hash | 1;
  }

  private static boolean isPassedOver(char c) {
    return c == Fold.NONE || c == '.';
  }

  /** The hash with one unit more, and before it the space between two words. */
  private static long with(long hash, char c, boolean space) {
    long base = space && hash != SEED ? (hash ^ ' ') * PRIME : hash;
    return (base ^ c) * PRIME;
  }
}
