package org.wirecopy.internal.source;

import java.util.Collection;
import java.util.Locale;

/**
 * A set of ASCII names that are looked for in an array of bytes, in either case and without making
 * a string of them. Immutable, and so thread-safe.
 */
public final class NameSet {

  /** The hash of no characters, to begin with. */
  static final int SEED = 7;

  private final String[] table; // by hash, with free places between
  private final int mask;

  public NameSet(Collection<String> names) {
    table = new String[Integer.highestOneBit(Math.max(1, names.size())) * 4];
    mask = table.length - 1;
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      int place = place(hash(lower));
      while (table[place] != null) {
        place = place + 1 & mask;
      }
      table[place] = lower;
    }
  }

  /** True if the bytes from one index up to another are one of the names. */
  boolean contains(byte[] text, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = hash(hash, text[i]);
    }
    return contains(text, from, to, hash);
  }

  /** The same, with the {@link #hash} of these bytes. */
  boolean contains(byte[] text, int from, int to, int hash) {
    int place = place(hash);
    while (table[place] != null) {
      if (Ascii.equalsLower(text, from, to, table[place])) {
        return true;
      }
      place = place + 1 & mask;
    }
    return false;
  }

  private static int hash(String name) {
    int hash = SEED;
    for (int i = 0; i < name.length(); i++) {
      hash = hash(hash, name.charAt(i));
    }
    return hash;
  }

  /** The hash of some characters and one more. */
  static int hash(int hash, int c) {
    return hash * 31 + (c | 0x20);
  }

  private int place(int hash) {
    return (hash ^ hash >>> 7) & mask;
  }
}
