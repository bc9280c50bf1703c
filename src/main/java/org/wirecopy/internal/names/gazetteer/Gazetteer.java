package org.wirecopy.internal.names.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wirecopy.internal.names.lookup.NumberMap;
import org.wirecopy.internal.names.lookup.NumberTable;
import org.wirecopy.internal.names.lookup.Numbers;
import org.wirecopy.internal.names.lookup.Strings;
import org.wirecopy.internal.text.Tsv;

/**
 * Places by any of their names: a table from the hash of a folded name to the places that bear it.
 * Loaded on first use (about 150,000 names), immutable after that.
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
  private static final char LAST = Character.MAX_VALUE;

  private static final class Loaded {
    static final Gazetteer ALL = load();
  }

  private final Strings canonical; // by place
  private final int places;
  private final NumberTable names; // a place, or behind all of them where it begins in shared
  private final char[] shared; // runs of places, each ended by LAST

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
    Map<Long, int[]> byName = new HashMap<>();
    Set<Long> primary = new HashSet<>(); // keys of English names
    List<String> english = new ArrayList<>();
    lines
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> addPlace(line, english, byName, primary));
    more.forEach(row -> addNames(row, english, byName));
    canonical = new Strings(english);
    places = english.size();
    if (places >= LAST) {
      throw new IllegalStateException("too many places: " + places);
    }
    NumberMap numbers = new NumberMap();
    StringBuilder runs = new StringBuilder();
    byName.forEach((key, list) -> numbers.put(key, number(list, runs)));
    names = numbers.compact();
    shared = runs.toString().toCharArray();
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

  private int number(int[] list, StringBuilder runs) {
    if (list.length == 1) {
      return list[0];
    }
    int start = runs.length();
    for (int place : list) {
      runs.append((char) place);
    }
    runs.append(LAST);
    return places + start;
  }

  public static Gazetteer get() {
    return Loaded.ALL;
  }

  /** Where the names of a hash of {@link Fold} are, or -1. */
  public int slot(long key) {
    return key == 0 ? Numbers.NONE : names.entry(key);
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
    int number = names.number(slotA);
    if (number < places) {
      return bears(slotB, number) ? Relation.SAME : Relation.DIFFERENT;
    }
    for (int i = number - places; shared[i] != LAST; i++) {
      if (bears(slotB, shared[i])) {
        return Relation.SAME;
      }
    }
    return Relation.DIFFERENT;
  }

  private boolean bears(int slot, int place) {
    int number = names.number(slot);
    if (number < places) {
      return number == place;
    }
    for (int i = number - places; shared[i] != LAST; i++) {
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
    int number = number(hash);
    return number < places ? number : shared[number - places];
  }

  /** The place meant by a name in a text that is not English: the most populous of all; or -1. */
  public int greatest(long hash) {
    int number = number(hash);
    if (number < places) {
      return number;
    }
    int greatest = LAST;
    for (int i = number - places; shared[i] != LAST; i++) {
      greatest = Math.min(greatest, shared[i]);
    }
    return greatest;
  }

  private int number(long hash) {
    int slot = slot(hash);
    return slot < 0 ? Numbers.NONE : names.number(slot);
  }

  /** The English name of a place. */
  public String canonical(int place) {
    return canonical.get(place);
  }
}
