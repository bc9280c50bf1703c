package org.wirecopy.internal.names.matching;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/**
 * A Chinese name in Pinyin, a family name and one or two syllables. Pinyin has one spelling for
 * each syllable, so persons of one family name whose other names are spelled in two ways are two,
 * however near they are: Li Keqiang is not Li Qiang. Only one letter in two syllables may be a
 * slip. Of a name read off Chinese characters, which may be said in more ways than one, only the
 * number of syllables counts.
 *
 * @param family the family name
 * @param letters the other, written together without marks
 * @param lengths the numbers of syllables there may be, a bit each
 * @param read true if it was written in characters
 */
record PinyinName(String family, String letters, int lengths, boolean read) {
  private static final int LONGEST_SYLLABLE = 6;
  private static final int LONGEST_GIVEN = 12;
  private static final int ONE_SYLLABLE = 1 << 1;
  private static final int MOST_SYLLABLES = 2;

  private static final class Loaded {
    static final Set<String> FAMILIES = new HashSet<>();
    static final Set<String> SYLLABLES = new HashSet<>();

    static {
      for (String[] row : Tsv.rows(PinyinName.class, "pinyin.tsv")) {
        if (row[0].equals("f")) {
          FAMILIES.add(row[1]);
        } else {
          for (String rest : row[2].split(" ", -1)) {
            SYLLABLES.add(row[1] + rest);
          }
        }
      }
    }
  }

  /** Of two or three words, the family name first or, of two, last; null if it is none. */
  static @Nullable PinyinName of(String[] words, boolean read) {
    if (words.length == 3) {
      return of(words[0], words[1] + words[2], read);
    }
    @Nullable PinyinName name = of(words[0], words[1], read);
    return name == null ? of(words[1], words[0], read) : name;
  }

  private static @Nullable PinyinName of(String family, String given, boolean read) {
    if (!Loaded.FAMILIES.contains(family)) {
      return null;
    }
    int lengths = lengths(given);
    return lengths == 0 ? null : new PinyinName(family, given, lengths, read);
  }

  /** In how many syllables the letters can be read, a bit for each number. */
  private static int lengths(String letters) {
    int length = letters.length();
    if (length > LONGEST_GIVEN) {
      return 0;
    }
    int[] counts = new int[length + 1];
    counts[0] = 1;
    for (int from = 0; from < length; from++) {
      int most = Math.min(length, from + LONGEST_SYLLABLE);
      for (int to = from + 1; counts[from] != 0 && to <= most; to++) {
        if (Loaded.SYLLABLES.contains(letters.substring(from, to))) {
          counts[to] |= counts[from] << 1;
        }
      }
    }
    return counts[length] & ((2 << MOST_SYLLABLES) - 2);
  }

  /** True if the two are the names of two persons. */
  boolean differs(PinyinName other) {
    if (!family.equals(other.family)) {
      return false;
    }
    if ((lengths & other.lengths) == 0) {
      return true;
    }
    return !read && !other.read && slips(other) > (lengths == ONE_SYLLABLE ? 0 : 1);
  }

  private int slips(PinyinName other) {
    char[] mine = letters.toCharArray();
    char[] others = other.letters.toCharArray();
    return EditDistance.of(mine, 0, mine.length, others, 0, others.length);
  }
}
