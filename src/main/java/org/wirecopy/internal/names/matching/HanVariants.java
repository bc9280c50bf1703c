package org.wirecopy.internal.names.matching;

import org.wirecopy.internal.text.Tsv;

/** Traditional Chinese characters, and the simplified ones they are compared by. */
public final class HanVariants {
  private static final char FIRST = 0x3400; // of the characters that have a simplified form
  private static final char END = 0xA000;

  private static final class Loaded {
    static final char[] SIMPLIFIED = table();
  }

  private HanVariants() {}

  /** The simplified form of a character; any other code unit as it is. */
  public static char simplified(char c) {
    return c >= FIRST && c < END ? Loaded.SIMPLIFIED[c - FIRST] : c;
  }

  private static char[] table() {
    char[] table = new char[END - FIRST];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (String[] row : Tsv.rows(HanVariants.class, "han-variants.tsv")) {
      for (String pair : row[0].split(" ", -1)) {
        table[pair.charAt(0) - FIRST] = pair.charAt(1);
      }
    }
    return table;
  }
}
