package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import java.util.stream.Stream;
import org.wirecopy.internal.text.Tsv;

/** The family names of Chinese and Koreans by hash, to pass over other names quickly. */
final class FamilyNames {
  private static final class Loaded {
    static final long[] HASHES =
        Stream.concat(
                Tsv.rows(FamilyNames.class, "pinyin.tsv").stream()
                    .filter(row -> row[0].equals("f"))
                    .map(row -> row[1]),
                Tsv.rows(FamilyNames.class, "korean.tsv").stream()
                    .filter(row -> row[0].equals("f"))
                    .flatMap(row -> Arrays.stream(row).skip(2)))
            .mapToLong(name -> Words.hash(name.toCharArray(), 0, name.length()))
            .sorted()
            .toArray();
  }

  private FamilyNames() {}

  /** True if a word of this hash may be one. */
  static boolean contains(long hash) {
    return Arrays.binarySearch(Loaded.HASHES, hash) >= 0;
  }
}
