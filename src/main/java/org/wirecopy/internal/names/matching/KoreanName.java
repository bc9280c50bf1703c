package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/**
 * A Korean name, a family name and two syllables, as the romanizations in use spell it. A syllable
 * of Hangul is an initial, a vowel and a final; each system, and newspapers by habit, writes them
 * in other letters, and one vowel letter may stand for several vowels. So a syllable is read as its
 * two consonants and the set of vowels it may have: where the consonants differ there are two
 * names, however near the letters are.
 *
 * @param families the family names it may be, a bit each
 * @param first the first syllable of the given name
 * @param second and the second one
 */
record KoreanName(long families, long first, long second) {
  private static final int VOWEL_BITS = 32;
  private static final int LONGEST_INITIAL = 2;
  private static final int LONGEST_VOWEL = 3;

  private static final class Loaded {
    static final Map<String, Long> FAMILIES = new HashMap<>();
    static final Map<Character, String> HANGUL = new HashMap<>();
    static final Map<String, Integer> INITIALS = new HashMap<>();
    static final Map<String, Integer> VOWELS = new HashMap<>();
    static final Map<String, Integer> FINALS = new HashMap<>();

    static {
      Map<String, Integer> seen = new HashMap<>(); // rows of a kind
      for (String[] row : Tsv.rows(KoreanName.class, "korean.tsv")) {
        int number = seen.merge(row[0], 1, Integer::sum);
        if (row[0].equals("f")) {
          HANGUL.put(row[1].charAt(0), row[2]);
        }
        for (String letters : Arrays.asList(row).subList(2, row.length)) {
          switch (row[0]) {
            case "f" -> FAMILIES.merge(plain(letters), 1L << number, (x, y) -> x | y);
            case "i" -> INITIALS.put(letters, number);
            case "v" -> VOWELS.merge(letters, 1 << number, (x, y) -> x | y);
            case "e" -> FINALS.put(letters, number);
            default -> throw new IllegalStateException("korean.tsv: no kind " + row[0]);
          }
        }
      }
    }
  }

  private static String plain(String letters) {
    StringBuilder plain = new StringBuilder();
    letters.chars().forEach(c -> plain.append(Graphemes.base((char) c)));
    return plain.toString();
  }

  /** How newspapers spell a family name in Hangul, null if it is none that is known. */
  static @Nullable String family(char syllable) {
    return Loaded.HANGUL.get(syllable);
  }

  /** Of three words, the family name first or last; null if they are no Korean name. */
  static @Nullable KoreanName of(String[] words) {
    @Nullable KoreanName name = of(words[0], words[1], words[2]);
    return name == null ? of(words[2], words[0], words[1]) : name;
  }

  private static @Nullable KoreanName of(String family, String first, String second) {
    long families = Loaded.FAMILIES.getOrDefault(family, 0L);
    if (families == 0) {
      return null;
    }
    long left = syllable(first);
    long right = left == 0 ? 0 : syllable(second);
    return right == 0 ? null : new KoreanName(families, left, right);
  }

  /** The consonants above, the vowels below; 0 if this is no syllable. */
  private static long syllable(String letters) {
    int length = letters.length();
    for (int start = Math.min(LONGEST_INITIAL, length); start >= 0; start--) {
      Integer initial = Loaded.INITIALS.get(letters.substring(0, start));
      if (initial == null) {
        continue;
      }
      for (int end = Math.min(start + LONGEST_VOWEL, length); end > start; end--) {
        Integer vowels = Loaded.VOWELS.get(letters.substring(start, end));
        Integer last = Loaded.FINALS.get(letters.substring(end));
        if (vowels != null && last != null) {
          return ((long) (initial << 8 | last) << VOWEL_BITS) | vowels;
        }
      }
    }
    return 0;
  }

  /**
   * 1 if the two are spellings of one name, -1 if they are two, 0 if that is not told: another
   * vowel may be a slip, another family name is seen as such.
   */
  int relation(KoreanName other) {
    if ((families & other.families) == 0) {
      return 0;
    }
    if (first >>> VOWEL_BITS != other.first >>> VOWEL_BITS
        || second >>> VOWEL_BITS != other.second >>> VOWEL_BITS) {
      return -1;
    }
    return (int) (first & other.first) != 0 && (int) (second & other.second) != 0 ? 1 : 0;
  }
}
