package org.wirecopy.internal.names.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wirecopy.internal.text.Tsv;

/**
 * Places by any of their names: an open-addressed table from the hash of a folded name to the
 * places that bear it. Loaded on first use (about 150,000 names), immutable after that.
 */
public final class Gazetteer {
  /** What two names have to do with each other. */
  public enum Relation {
    /** Both name one place. */
    SAME,
    /** Both are names of places, but of no common one. */
    DIFFERENT,
    /** At least one of them is no place known here. */
    UNKNOWN
  }

  private static final String EXONYMS = "exonyms.tsv";

  private static final class Loaded {
    static final Gazetteer ALL = load();
  }

  private final String[] canonical; // by place
  private final long[] keys; // 0 = free
  private final int[] values; // a place, or ~offset into shared
  private final int[] shared; // runs of places, each ended by -1
  private final int mask;

  private static Gazetteer load() {
    return new Gazetteer(Spellings.lines().stream(), Tsv.rows(Gazetteer.class, EXONYMS).stream());
  }

  /** A place a line, the most populous first: its English name, then others, split at tabs. */
  Gazetteer(Stream<String> lines) {
    this(lines, Stream.of());
  }

  /**
   * The same with further names of some places.
   *
   * @param more the English name of a place, then others; places not known yet are the least
   */
  private Gazetteer(Stream<String> lines, Stream<String[]> more) {
    Map<Long, int[]> places = new HashMap<>();
    Set<Long> primary = new HashSet<>(); // keys of English names
    List<String> names = new ArrayList<>();
    lines
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> addPlace(line, names, places, primary));
    more.forEach(row -> addNames(row, names, places));
    canonical = names.toArray(String[]::new);
    mask = Integer.highestOneBit(places.size() * 2 - 1) * 2 - 1;
    keys = new long[mask + 1];
    values = new int[mask + 1];
    List<Integer> runs = new ArrayList<>();
    places.forEach((key, list) -> put(key, list, runs));
    shared = runs.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addPlace(
      String line, List<String> names, Map<Long, int[]> places, Set<Long> primary) {
    int place = names.size();
    int from = 0;
    while (from <= line.length()) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      String name = line.substring(from, end);
      if (from == 0) {
        names.add(name);
      }
      long key = Fold.hash(name);
      int[] known = places.get(key);
      int[] all = known == null ? new int[] {place} : union(known, place);
      if (from == 0 && primary.add(key) && all[0] != place) { // its English name comes first
        System.arraycopy(all, 0, all, 1, all.length - 1);
        all[0] = place;
      }
      places.put(key, all);
      from = end + 1;
    }
  }

  private static void addNames(String[] row, List<String> names, Map<Long, int[]> places) {
    int[] known = places.get(Fold.hash(row[0]));
    int place = known == null ? names.size() : known[0];
    if (known == null) {
      names.add(row[0]);
    }
    for (String name : row) {
      places.merge(Fold.hash(name), new int[] {place}, (all, one) -> with(all, place));
    }
  }

  private static int[] with(int[] all, int place) {
    for (int each : all) {
      if (each == place) {
        return all;
      }
    }
    return union(all, place);
  }

  private static int[] union(int[] known, int place) {
    if (known[known.length - 1] == place) {
      return known;
    }
    int[] both = Arrays.copyOf(known, known.length + 1);
    both[known.length] = place;
    return both;
  }

  private void put(long key, int[] list, List<Integer> runs) {
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    if (list.length == 1) {
      values[slot] = list[0];
      return;
    }
    values[slot] = ~runs.size();
    for (int place : list) {
      runs.add(place);
    }
    runs.add(-1);
  }

  public static Gazetteer get() {
    return Loaded.ALL;
  }

  /** Where the names of a hash of {@link Fold} are, or -1. */
  public int slot(long key) {
    if (key == 0) {
      return -1;
    }
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** Compares two names by the hashes of {@link Fold}. */
  public Relation relation(long a, long b) {
    return relation(slot(a), slot(b));
  }

  /** Compares two names by their slots. */
  public Relation relation(int slotA, int slotB) {
    if (slotA < 0 || slotB < 0) {
      return Relation.UNKNOWN;
    }
    int valueA = values[slotA];
    if (valueA >= 0) {
      return bears(slotB, valueA) ? Relation.SAME : Relation.DIFFERENT;
    }
    for (int i = ~valueA; shared[i] >= 0; i++) {
      if (bears(slotB, shared[i])) {
        return Relation.SAME;
      }
    }
    return Relation.DIFFERENT;
  }

  private boolean bears(int slot, int place) {
    int value = values[slot];
    if (value >= 0) {
      return value == place;
    }
    for (int i = ~value; shared[i] >= 0; i++) {
      if (shared[i] == place) {
        return true;
      }
    }
    return false;
  }

  /** True if a place bears the name. */
  public boolean contains(long hash) {
    return slot(hash) >= 0;
  }

  /**
   * The place meant by a name: the most populous of those so called in English, or of all; or -1.
   */
  public int place(long hash) {
    int slot = slot(hash);
    if (slot < 0) {
      return -1;
    }
    return values[slot] >= 0 ? values[slot] : shared[~values[slot]];
  }

  /** The place meant by a name in a text that is not English: the most populous of all; or -1. */
  public int greatest(long hash) {
    int slot = slot(hash);
    if (slot < 0 || values[slot] >= 0) {
      return slot < 0 ? -1 : values[slot];
    }
    int greatest = Integer.MAX_VALUE;
    for (int i = ~values[slot]; shared[i] >= 0; i++) {
      greatest = Math.min(greatest, shared[i]);
    }
    return greatest;
  }

  /** The English name of a place. */
  public String canonical(int place) {
    return canonical[place];
  }
}
