package org.wirecopy.internal.text;

/** What a UTF-16 code unit is to the scanners: one table look-up, total over all 65,536 values. */
public final class CharClass {
  public static final byte OTHER = 0;
  public static final byte LOWER = 1;

  /** Upper and title case. */
  public static final byte UPPER = 2;

  /** A letter without case, a combining mark, half of a surrogate pair. */
  public static final byte LETTER = 3;

  public static final byte DIGIT = 4;
  public static final byte SPACE = 5;

  /** Line feed, carriage return, U+0085, U+2028, U+2029. */
  public static final byte BREAK = 6;

  /** A mark that can only quote: {@code " “ ” „ ‟ « » 「 」 『 』}. */
  public static final byte QUOTE = 7;

  /** A mark that quotes or is an apostrophe: {@code ' ’ ‘ ‚ ‹ › ` ´}. */
  public static final byte APOSTROPHE = 8;

  /** Hyphens and dashes. */
  public static final byte DASH = 9;

  /** {@code . ! ? …} and their wide and other-script forms. */
  public static final byte STOP = 10;

  public static final byte PUNCTUATION = 11;

  /** Format characters that stand for nothing: zero-width spaces, bidi marks, soft hyphens. */
  public static final byte IGNORED = 12;

  private static final byte[] TABLE = table();

  private CharClass() {}

  /** The class of a code unit. */
  public static byte of(char c) {
    return TABLE[c];
  }

  /** True for what words are made of: letters, marks, digits, surrogates. */
  public static boolean isWord(char c) {
    byte k = TABLE[c];
    return k >= LOWER && k <= DIGIT;
  }

  /** True for blanks, line ends and format characters that stand for nothing. */
  public static boolean isBlank(char c) {
    byte k = TABLE[c];
    return k == SPACE || k == BREAK || k == IGNORED;
  }

  private static byte[] table() {
    byte[] table = new byte[1 << 16];
    for (int c = 0; c < table.length; c++) {
      table[c] = general((char) c);
    }
    set(table, BREAK, "\n\r\u0085\u2028\u2029");
    set(table, QUOTE, "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f");
    set(table, APOSTROPHE, "'\u2019\u2018\u201a\u201b\u2039\u203a`\u00b4");
    set(table, STOP, ".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964");
    return table;
  }

  private static void set(byte[] table, byte k, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = k;
    }
  }

  private static byte general(char c) {
    if (Character.isSurrogate(c)) {
      return LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER -> LOWER;
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
      case Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          LETTER;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
      case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> BREAK;
      case Character.DASH_PUNCTUATION -> DASH;
      case Character.FORMAT -> IGNORED;
      case Character.CONNECTOR_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> OTHER;
    };
  }
}
