package org.wirecopy.internal.names.mention;

import java.util.Locale;

/** The words and signs next to a name, within a fixed reach. */
final class Surroundings {
  private static final int REACH = 24;

  private Surroundings() {}

  /** The word before, across blanks, in lower case; "" if a sign or nothing stands there. */
  static String wordBefore(CharSequence text, int position) {
    int end = beforeBlanks(text, position);
    return text.subSequence(startOfWord(text, end), end).toString().toLowerCase(Locale.ROOT);
  }

  /** Where that word starts. */
  static int startOfWordBefore(CharSequence text, int position) {
    return startOfWord(text, beforeBlanks(text, position));
  }

  private static int beforeBlanks(CharSequence text, int position) {
    int end = position;
    while (end > 0 && position - end < 3 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int startOfWord(CharSequence text, int end) {
    int start = end;
    while (start > 0 && end - start < REACH && RunScanner.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The word before a comma; "" if none stands there. */
  static String wordBeforeComma(CharSequence text, int position) {
    boolean comma =
        position > 2 && isBlank(text.charAt(position - 1)) && text.charAt(position - 2) == ',';
    return comma ? wordBefore(text, position - 2) : "";
  }

  /** True before ", who" and ", whose", which only persons have. */
  static boolean isBeforeWho(CharSequence text, int position) {
    return position < text.length()
        && text.charAt(position) == ','
        && wordAfter(text, position + 1).startsWith("who");
  }

  /** The word behind, across blanks, in lower case; "" if a sign or nothing stands there. */
  static String wordAfter(CharSequence text, int position) {
    int start = behindBlanks(text, position);
    return text.subSequence(start, endOfWord(text, start)).toString().toLowerCase(Locale.ROOT);
  }

  /** Where that word ends. */
  static int behindWord(CharSequence text, int position) {
    return endOfWord(text, behindBlanks(text, position));
  }

  private static int behindBlanks(CharSequence text, int position) {
    int start = position;
    while (start < text.length() && start - position < 3 && isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfWord(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && end - start < REACH && RunScanner.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** True before ", 34": an age, which only persons have. */
  static boolean isBeforeAge(CharSequence text, int position) {
    return position + 4 < text.length()
        && text.charAt(position) == ','
        && isBlank(text.charAt(position + 1))
        && isDigit(text.charAt(position + 2))
        && isDigit(text.charAt(position + 3))
        && !isDigit(text.charAt(position + 4));
  }

  /** True before a digit: May 5. */
  static boolean isBeforeDigit(CharSequence text, int position) {
    int at = behindBlanks(text, position);
    return at < text.length() && isDigit(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
