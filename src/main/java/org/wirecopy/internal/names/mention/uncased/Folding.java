package org.wirecopy.internal.names.mention.uncased;

import org.wirecopy.internal.names.matching.HanVariants;

/**
 * What a code unit is compared by: Chinese characters by their simplified form, Arabic letters
 * without hamza and in the Arabic, not the Persian form, blanks as one blank. Vowel points,
 * elongation and format characters count for nothing.
 */
final class Folding {
  /** Of code units that count for nothing. */
  static final char NOTHING = 0;

  private static final class Loaded {
    static final char[] TABLE = table();
  }

  private Folding() {}

  static char of(char c) {
    return Loaded.TABLE[c];
  }

  private static char[] table() {
    char[] table = new char[1 << 16];
    for (int c = 0; c < table.length; c++) {
      int type = Character.getType(c);
      boolean mark = c < 0x900 && type == Character.NON_SPACING_MARK;
      table[c] = mark || type == Character.FORMAT ? NOTHING : HanVariants.simplified((char) c);
    }
    for (char blank : "\u00a0\u200c\u3000_-\u2010\u05be".toCharArray()) {
      table[blank] = ' ';
    }
    table[0x640] = NOTHING;
    pair(table, "آا أا إا ٱا یي ېي ئي کك ګگ ڭگ ہه ۀه ؤو ‘' ’' ׳' ״\" ”\" “\"");
    return table;
  }

  private static void pair(char[] table, String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 3) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
  }
}
