package org.wirecopy.internal.assemble;

/**
 * Sets apart what scrapers and stylesheets glue together: {@code 8. November 20229. November 2022}
 * and {@code Nov 082022} hold runs of digits that are a year and a day; in {@code Published8.
 * November} a day follows a word.
 */
final class GluedDates {

  private GluedDates() {}

  static String apart(String text) {
    StringBuilder out = null;
    int start = 0;
    int copied = 0;
    while (start < text.length()) {
      if (!isDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (followsWord(text, start, end)) {
        out = out == null ? new StringBuilder(text.length() + 4) : out;
        out.append(text, copied, start).append(' ');
        copied = start;
      }
      int cut = cut(text, start, end);
      if (cut > 0) {
        out = out == null ? new StringBuilder(text.length() + 4) : out;
        out.append(text, copied, start + cut).append(' ');
        copied = start + cut;
      }
      start = end;
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** "Published8. November": a word of three small letters at least, then a day. */
  private static boolean followsWord(String text, int start, int end) {
    boolean day = end - start <= 2 && end < text.length() && ". /-".indexOf(text.charAt(end)) >= 0;
    return day
        && start >= 3
        && Character.isLowerCase(text.charAt(start - 1))
        && Character.isLowerCase(text.charAt(start - 2))
        && Character.isLowerCase(text.charAt(start - 3));
  }

  /** Where in a run of five or six digits the first number ends; 0 if it is one number. */
  private static int cut(String text, int start, int end) {
    int length = end - start;
    if (length != 5 && length != 6) {
      return 0;
    }
    boolean dayFollows = end < text.length() && ". ".indexOf(text.charAt(end)) >= 0;
    if (isYear(text, start) && dayFollows) {
      return 4;
    }
    boolean monthBefore =
        start >= 2 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
    return monthBefore && isYear(text, end - 4) ? length - 4 : 0;
  }

  private static boolean isYear(String text, int at) {
    char a = text.charAt(at);
    char b = text.charAt(at + 1);
    return (a == '2' && b == '0') || (a == '1' && b == '9');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
