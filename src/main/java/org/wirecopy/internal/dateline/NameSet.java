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
 *
 * <p>Beside the whole names the table holds their beginnings to the end of a word, so that a look
 * for the longest name ends with the first word that none goes on behind.
 */
final class NameSet {

  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  private final long[] table; // odd: a name; even: words that a name goes on behind; 0: free
  private final int longest;
  private final Beginnings beginnings = new Beginnings();

  private NameSet(List<String> names) {
    int entries = 8;
    for (String name : names) {
      entries += 1 + spaces(name);
    }
    table = new long[Integer.highestOneBit(entries) * 4];
    int most = 0;
    for (String name : names) {
      most = Math.max(most, name.length());
      add(name);
      beginnings.add(name);
    }
    longest = most;
  }

  private static int spaces(String name) {
    int spaces = 0;
    for (int i = 0; i < name.length(); i++) {
      spaces += Fold.fold(name.charAt(i)) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private void add(String name) {
    long hash = SEED;
    boolean space = false;
    for (int i = 0; i < name.length(); i++) {
      char c = Fold.fold(name.charAt(i));
      if (c == ' ') {
        put(beginning(hash));
        space = true;
      } else if (!isPassedOver(c)) {
        hash = with(hash, c, space);
        space = false;
      }
    }
    put(whole(hash));
  }

  private void put(long entry) {
    int slot = slot(entry);
    while (table[slot] != 0 && table[slot] != entry) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = entry;
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
    return from < to
        && to - from <= longest + 4
        && beginnings.mayBe(text, from, to)
        && holds(whole(hash(text, from, to)));
  }

  private boolean holds(long entry) {
    int slot = slot(entry);
    while (table[slot] != 0) {
      if (table[slot] == entry) {
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
    return beginnings.areAt(text, from, to) ? longest(text, from, to) : from;
  }

  private int longest(CharSequence text, int from, int to) {
    long hash = SEED;
    boolean space = false;
    int found = from;
    for (int i = from; i < to; i++) {
      char c = Fold.fold(text.charAt(i));
      if (isPassedOver(c)) {
        continue;
      }
      if (c == ' ') {
        if (!space && !holds(beginning(hash))) {
          break;
        }
        space = true;
        continue;
      }
      hash = with(hash, c, space);
      space = false;
      boolean whole = i + 1 == to || !isInWord(text.charAt(i + 1));
      if (whole && holds(whole(hash))) {
        found = i + 1;
      }
    }
    return found;
  }

  private static boolean isInWord(char c) {
    return Beginnings.isAsciiLetter(c) || Character.isLetterOrDigit(c);
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
    return hash;
  }

  /** The entry of a name. */
  private static long whole(long hash) {
    return hash | 1;
  }

  /** The entry of the words that a name goes on behind. */
  private static long beginning(long hash) {
    return hash & ~1L;
  }

  /** True of what does not count in a name. */
  static boolean isPassedOver(char c) {
    return c == Fold.NONE || c == '.';
  }

  /** The hash with one unit more, and before it the space between two words. */
  private static long with(long hash, char c, boolean space) {
    long base = space && hash != SEED ? (hash ^ ' ') * PRIME : hash;
    return (base ^ c) * PRIME;
  }
}
