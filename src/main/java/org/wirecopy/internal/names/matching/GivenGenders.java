package org.wirecopy.internal.names.matching;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.text.GivenNameRow;

/**
 * Given names that men alone or women alone bear in every language of the list: Paulo and Paula are
 * two people however alike they are spelled. Loaded on first use.
 */
final class GivenGenders {
  static final byte UNKNOWN = 0;
  private static final byte MAN = 1;
  private static final byte WOMAN = -1;

  private static final class Loaded {
    static final Map<Long, Byte> BY_NAME = read();
  }

  private GivenGenders() {}

  private static Map<Long, Byte> read() {
    Map<Long, Byte> genders = new HashMap<>();
    for (GivenNameRow row : GivenNameRow.read()) {
      byte gender =
          switch (row.gender()) {
            case 'M' -> MAN;
            case 'F' -> WOMAN;
            default -> UNKNOWN;
          };
      for (String name : row.names()) {
        genders.merge(hash(name), gender, (one, other) -> one.equals(other) ? one : UNKNOWN);
      }
    }
    return genders;
  }

  private static long hash(String name) {
    return Words.hash(name.toCharArray(), 0, name.length());
  }

  /** 1 of a man's name, -1 of a woman's, 0 of both or neither, by its hash of {@link Words}. */
  static byte of(long key) {
    return Loaded.BY_NAME.getOrDefault(key, UNKNOWN);
  }
}
