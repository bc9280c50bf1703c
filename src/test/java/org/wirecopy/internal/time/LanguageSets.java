package org.wirecopy.internal.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Interns sets of languages while the lexicon is built: few distinct ones serve all words. */
final class LanguageSets {

  private static final int WORDS = Lexicon.WORDS;

  private final Map<String, Integer> languages;
  private final Map<String, Integer> byCodes = new HashMap<>();
  private final Map<Long, Integer> byParts = new HashMap<>();
  private long[] bits = new long[1 << 14];
  private int count;

  /** Codes not yet in {@code languages} are added to it. */
  LanguageSets(Map<String, Integer> languages) {
    this.languages = languages;
  }

  /** The set of the codes between spaces; {@code *} is that of all. */
  int id(String codes) {
    Integer known = byCodes.get(codes);
    if (known != null) {
      return known;
    }
    int id = grow();
    if (codes.equals("*")) {
      Arrays.fill(bits, id * WORDS, (id + 1) * WORDS, -1L);
    } else {
      for (String code : codes.split(" ", -1)) {
        int language = languages.computeIfAbsent(code, c -> languages.size());
        bits[id * WORDS + (language >> 6)] |= 1L << language;
      }
    }
    byCodes.put(codes, id);
    return id;
  }

  int union(int a, int b) {
    if (a == b) {
      return a;
    }
    long parts = ((long) a << 32) | b;
    Integer known = byParts.get(parts);
    if (known != null) {
      return known;
    }
    int id = grow();
    for (int w = 0; w < WORDS; w++) {
      bits[id * WORDS + w] = bits[a * WORDS + w] | bits[b * WORDS + w];
    }
    byParts.put(parts, id);
    return id;
  }

  long[] bits() {
    return Arrays.copyOf(bits, count * WORDS);
  }

  private int grow() {
    if ((count + 1) * WORDS > bits.length) {
      bits = Arrays.copyOf(bits, bits.length * 2);
    }
    return count++;
  }
}
