package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.matching.NameMatcher;

/**
 * The persons a text names in full, found again by their family name: spelled the same, declined,
 * or in another spelling of it. Of two who share one, the bare name means the one met first.
 */
final class People {
  private static final double SURELY_ONE = 0.8;
  private static final int BUCKET = 8;
  private static final String UNKNOWN = "";

  private final Declension declension;
  private final Map<String, String> fullest = new HashMap<>(); // "given family" -> longest form
  private final Map<String, String> families = new HashMap<>(); // stem -> key of fullest
  private final Map<String, List<String>> sounds = new HashMap<>(); // blocking key -> stems
  private final Map<String, String> givens = new HashMap<>(); // given name -> key; "" for several
  private final Map<String, String> tails = new HashMap<>(); // several last names -> full form
  private final Map<String, String> middles = new HashMap<>(); // stem in the middle -> full form
  private final Map<String, String> resolved = new HashMap<>(); // other spellings -> stem

  People(Declension declension) {
    this.declension = declension;
  }

  /** Notes a person; {@code given} is empty for one known by a title and the family name. */
  void meet(String given, String family, String text) {
    String stem = stem(family);
    String key = key(given, stem);
    String known = fullest.get(key);
    if (known == null || known.length() < text.length()) {
      fullest.put(key, text);
    }
    givens.merge(bare(given), key, (a, b) -> a.equals(b) ? a : UNKNOWN);
    String first = families.get(stem);
    if (first == null) {
      families.put(stem, key);
      List<String> alike = sounds.computeIfAbsent(NameMatcher.key(family), k -> new ArrayList<>(1));
      if (alike.size() < BUCKET) {
        alike.add(stem);
      }
    } else if (first.charAt(0) == ' ') {
      families.put(stem, key); // so far without a given name
    }
  }

  /** Notes the last names of somebody who has several: López Obrador. */
  void meetTail(String names, String text) {
    tails.putIfAbsent(names, text);
  }

  /** Notes a name in the middle, which may be what somebody is called: Lula. */
  void meetMiddle(String name, String text) {
    middles.putIfAbsent(stem(name), text);
  }

  /** True if somebody who has several last names was met. */
  boolean hasTails() {
    return !tails.isEmpty();
  }

  /** Who is meant by several last names; null if nobody met has them. */
  @Nullable String bearerByTail(String names) {
    return tails.get(names);
  }

  private String stem(String family) {
    return declension.stem(family);
  }

  private static String key(String given, String stem) {
    return given + ' ' + stem;
  }

  /** The given name without the Jr. that may be part of it. */
  private static String bare(String given) {
    int blank = given.indexOf(' ');
    return blank < 0 ? given : given.substring(0, blank);
  }

  /** The longest form of a person's name. */
  String full(String given, String family, String text) {
    return fullest.getOrDefault(key(given, stem(family)), text);
  }

  /** True if somebody of that given and that family name was met. */
  boolean isMet(String given, String family) {
    return fullest.containsKey(key(given, stem(family)));
  }

  /** True if all that is known of somebody of that family name is a title: Mr Katz. */
  boolean isKnownByTitle(String family) {
    String key = families.get(stem(family));
    return key != null && key.charAt(0) == ' ';
  }

  /** Who is meant by a bare family name; null if nobody of that name was met. */
  @Nullable String bearer(String family) {
    String stem = stem(family);
    String key = families.get(stem);
    if (key == null) {
      return givens.containsKey(family) ? null : middles.get(stem);
    }
    return fullest.get(key);
  }

  /** The same if a given name is known too. */
  @Nullable String bearerInFull(String family) {
    String key = families.get(stem(family));
    return key == null || key.charAt(0) == ' ' ? null : fullest.get(key);
  }

  /** Who is meant by a bare given name; null if nobody met has it, or several have. */
  @Nullable String bearerByGiven(String given) {
    return fullest.get(givens.getOrDefault(given, UNKNOWN));
  }

  /** The same for a spelling not met: Zelenskyy after Zelensky. */
  @Nullable String bearerOfLike(String family) {
    String stem = resolved.get(family);
    if (stem == null) {
      stem = likest(family);
      resolved.put(family, stem);
    }
    return stem.equals(UNKNOWN) ? null : bearer(stem);
  }

  private String likest(String family) {
    for (String stem : sounds.getOrDefault(NameMatcher.key(family), List.of())) {
      if (NameMatcher.similarity(stem, family) >= SURELY_ONE) {
        return stem;
      }
    }
    return UNKNOWN;
  }
}
