package org.wirecopy.internal.names.mention.uncased;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.gazetteer.Gazetteer;
import org.wirecopy.internal.names.gazetteer.Spellings;
import org.wirecopy.internal.names.lookup.Strings;
import org.wirecopy.internal.text.Tsv;

/**
 * The gazetteer's names in scripts without capitals, and a list of our own before them. Short names
 * are trusted only of countries, of our own list and in part of large cities, since they are too
 * often plain words or parts of such; so are names of regions without the word for region behind.
 */
final class PlaceTable {
  private static final int COUNTRIES = 249; // the gazetteer's first places
  private static final int CITIES = 1900; // places in order of size: two characters are trusted
  private static final int KNOWN = 4700; // the same for three
  private static final String REGIONS = "省市县縣州邦府県都区區";

  private static final class Loaded {
    static final PlaceTable TABLE = new PlaceTable();
  }

  private final Strings own; // English names of our own list, behind which the gazetteer's follow
  private final PhraseTable names;
  private final int count; // of places of our own list

  private PlaceTable() {
    PhraseTable never = new PhraseTable(); // too often plain words
    PhraseTable all = new PhraseTable();
    List<String> english = new ArrayList<>();
    for (String[] row : Tsv.rows(PlaceTable.class, "no-places.tsv")) {
      for (String name : row[0].split(" ", -1)) {
        never.add(name.replace('_', ' '), 0);
      }
    }
    for (String[] row : Tsv.rows(PlaceTable.class, "places.tsv")) {
      for (int i = 1; i < row.length; i++) {
        add(row[i], english.size(), all);
      }
      english.add(row[0]);
    }
    own = new Strings(english);
    count = english.size();
    int rank = 0;
    for (String[] spellings : Spellings.rows()) {
      for (int i = 1; i < spellings.length; i++) {
        addKnown(spellings[i], rank, all, never);
      }
      rank++;
    }
    names = all.compact();
  }

  private void addKnown(String name, int rank, PhraseTable all, PhraseTable never) {
    Script script = Script.of(name.charAt(0));
    if (script == Script.OTHER) {
      return;
    }
    if (isTrusted(name, script, rank, never)) {
      add(name, count + rank, all);
    }
    int last = name.length() - 1;
    if (script == Script.HAN && REGIONS.indexOf(name.charAt(last)) >= 0) {
      String bare = name.substring(0, last);
      if ((last > 2 || name.charAt(last) == '省') && isTrusted(bare, script, rank, never)) {
        all.add(bare, count + rank);
      }
    }
  }

  /** Adds a name and, of a Georgian one, what stands before the endings of cases. */
  private static void add(String name, int place, PhraseTable all) {
    all.add(name, place);
    int last = name.length() - 1;
    if (Script.of(name.charAt(last)) == Script.GEORGIAN && name.charAt(last) == 'ი') {
      all.add(name.substring(0, last), place);
    }
  }

  private static boolean isTrusted(String name, Script script, int rank, PhraseTable never) {
    if (never.get(name, 0, name.length()) >= 0) {
      return false;
    }
    int length = name.length();
    if (rank < COUNTRIES && script != Script.ARABIC) {
      return length > 1;
    }
    return switch (script) {
      case HAN -> length > 3 || (length == 3 && rank < KNOWN) || (length == 2 && rank < CITIES);
      case HANGUL, KATAKANA -> length > 2 && rank < KNOWN;
      default -> length > 4 && rank < KNOWN;
    };
  }

  static PlaceTable table() {
    return Loaded.TABLE;
  }

  /** The place of the longest name that begins at a place of a text. */
  PhraseTable.@Nullable Match longest(CharSequence text, int at) {
    return names.longest(text, at);
  }

  /** The same for whole words. */
  PhraseTable.@Nullable Match longestOfWords(CharSequence text, int at) {
    return names.longestOfWords(text, at);
  }

  /** The place that [from, to) of a text names, or -1. */
  int get(CharSequence text, int from, int to) {
    return names.get(text, from, to);
  }

  /** True of a country and of what our own list has, which no person's name is taken for. */
  boolean isSure(int place) {
    return place < count + COUNTRIES;
  }

  /** The English name of a place. */
  String canonical(int place) {
    return place < count ? own.get(place) : Gazetteer.get().canonical(place - count);
  }
}
