package org.wirecopy.internal.names.matching;

import org.wirecopy.internal.names.lookup.NumberMap;
import org.wirecopy.internal.names.lookup.NumberTable;
import org.wirecopy.internal.names.lookup.Numbers;
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
    static final NumberTable BY_NAME = read(); // one more than the genders
  }

  private GivenGenders() {}

  private static NumberTable read() {
    NumberMap genders = new NumberMap();
    for (GivenNameRow row : GivenNameRow.read()) {
      byte gender =
          switch (row.gender()) {
            case 'M' -> MAN;
            case 'F' -> WOMAN;
            default -> UNKNOWN;
          };
      for (String name : row.names()) {
        long key = Words.hash(name.toCharArray(), 0, name.length());
        int known = genders.get(key);
        genders.put(key, 1 + (known < 0 || known == 1 + gender ? gender : UNKNOWN));
      }
    }
    return genders.compact();
  }

  /** 1 of a man's name, -1 of a woman's, 0 of both or neither, by its hash of {@link Words}. */
  static byte of(long key) {
    int number = Loaded.BY_NAME.get(key);
    return number == Numbers.NONE ? UNKNOWN : (byte) (number - 1);
  }
}
