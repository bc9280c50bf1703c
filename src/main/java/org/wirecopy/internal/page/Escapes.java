package org.wirecopy.internal.page;

import org.jsoup.parser.Parser;

/**
 * Takes back the escapes that a text kept because somebody saved the source of a string instead of
 * what it says: those of JSON and Python, a backslash and a letter or the number of one, and those
 * of HTML, between ampersand and semicolon. Running text has none of them, so a few are enough to
 * tell; tags stay as they are.
 */
final class Escapes {

  /** So many line ends or letters must be written as escapes: one may be what a text is about. */
  private static final int MIN_ESCAPES = 2;

  /** Feeds escape the ampersand of their entities once more. */
  private static final int PASSES = 2;

  private static final int MAX_ENTITY = 10;

  private Escapes() {}

  /** The text without escapes. */
  static String undone(String text) {
    String plain = text.indexOf('\\') < 0 ? text : withoutBackslashes(text);
    for (int pass = 0; pass < PASSES && plain.indexOf('&') >= 0; pass++) {
      plain = withoutEntities(plain);
    }
    return plain;
  }

  private static String withoutBackslashes(String text) {
    int breaks = 0;
    int escapedBreaks = 0;
    int escapedLetters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      breaks += c == '\n' ? 1 : 0;
      if (c == '\\' && i + 1 < text.length()) {
        escapedBreaks += text.charAt(i + 1) == 'n' ? 1 : 0;
        escapedLetters += hex(text, i) >= 0 ? 1 : 0;
        i++;
      }
    }
    boolean told = escapedBreaks > MIN_ESCAPES || text.contains("\\n\\n"); // a path has fewer
    boolean whole = told && escapedBreaks > breaks;
    return whole || escapedLetters >= MIN_ESCAPES ? withoutBackslashes(text, whole) : text;
  }

  /**
   * Reads the escapes.
   *
   * @param whole true if all of the text is the source of a string: all escapes are read, and the
   *     quotes around it go; else only those of letters are
   */
  private static String withoutBackslashes(String text, boolean whole) {
    String source = text.strip();
    boolean quoted =
        whole && source.length() > 1 && source.charAt(0) == '"' && source.endsWith("\"");
    int end = quoted ? source.length() - 1 : source.length();
    StringBuilder plain = new StringBuilder(source.length());
    for (int i = quoted ? 1 : 0; i < end; i++) {
      char c = source.charAt(i);
      int letter = c == '\\' ? hex(source, i) : -1;
      if (letter >= 0) {
        plain.append((char) letter);
        i += source.charAt(i + 1) == 'u' ? 5 : 3;
      } else if (whole && c == '\\' && i + 1 < end) {
        plain.append(
            switch (source.charAt(++i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't', 'b', 'f' -> ' ';
              default -> source.charAt(i);
            });
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The character whose number stands behind the backslash at an index; -1 if none does. */
  private static int hex(String text, int at) {
    int digits = at + 1 >= text.length() ? 0 : digits(text.charAt(at + 1));
    if (digits == 0 || at + 2 + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 2 + digits; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0 || text.charAt(i) > 'f') {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static int digits(char kind) {
    return kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
  }

  private static String withoutEntities(String text) {
    StringBuilder plain = null;
    int copied = 0;
    for (int start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
      int end = entityEnd(text, start);
      if (end > 0) {
        String entity = text.substring(start, end);
        plain = plain == null ? new StringBuilder(text.length()) : plain;
        plain.append(text, copied, start).append(Parser.unescapeEntities(entity, true));
        copied = end;
        start = end - 1;
      }
    }
    return plain == null ? text : plain.append(text, copied, text.length()).toString();
  }

  /** Where an entity that begins here ends, behind its semicolon; -1 if none does. */
  private static int entityEnd(String text, int start) {
    int i = start + 1;
    while (i < text.length() && i - start <= MAX_ENTITY && isNamePart(text.charAt(i))) {
      i++;
    }
    return i > start + 2 && i < text.length() && text.charAt(i) == ';' ? i + 1 : -1;
  }

  private static boolean isNamePart(char c) {
    return c == '#' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  }
}
