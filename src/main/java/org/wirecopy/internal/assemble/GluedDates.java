package org.wirecopy.internal.assemble;

import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Sets apart what scrapers and stylesheets glue together: {@code 8. November 20229. November 2022}
 * and {@code Nov 082022} hold runs of digits that are a year and a day; in {@code Published8.
 * November} a day follows a word, in {@code Jane DoeNov 9, 2022} a month does.
 */
final class GluedDates {

  /** A line that holds a name and a date is no longer. */
  private static final int MAX_GLUED = 100;

  private GluedDates() {}

  static String apart(String text) {
    return holdsDigit(text) ? monthApart(numbersApart(text)) : text;
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String numbersApart(String text) {
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
      if (followsWord(text, start, end) || opensNumericDate(text, start, end)) {
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

  /** "Jane DoeNov 9, 2022": a date begins inside a word. */
  private static String monthApart(String text) {
    if (text.length() > MAX_GLUED) {
      return text;
    }
    for (int i = hump(text, 1); i > 0; i = hump(text, i + 1)) {
      Stamp stamp = PublicationStamp.find(text.substring(i), StampContext.NONE);
      if (stamp != null && stamp.start() == 0) {
        return text.substring(0, i) + ' ' + text.substring(i);
      }
    }
    return text;
  }

  /** The next capital inside a word whose letters end in a space and a digit; -1 if none is. */
  private static int hump(String text, int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i - 1))
          && Character.isUpperCase(text.charAt(i))
          && leadsToDigit(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** True if the letters from there on end in a space and a digit, as those of a month do. */
  private static boolean leadsToDigit(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    while (end < text.length() && ". ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end < text.length() && isDigit(text.charAt(end));
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

  /** "am08.11.2022": two letters at least, then a day, a month and a year. */
  private static boolean opensNumericDate(String text, int start, int end) {
    if (end - start > 2
        || start < 2
        || !Character.isLetter(text.charAt(start - 1))
        || !Character.isLetter(text.charAt(start - 2))) {
      return false;
    }
    int month = separated(text, end);
    int year = month < 0 || month - end > 3 ? -1 : separated(text, month);
    return year - month == 5 && isYear(text, month + 1);
  }

  /** Where the digits behind a separator end; -1 if there are none. */
  private static int separated(String text, int at) {
    if (at >= text.length() || "./-".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end == at + 1 ? -1 : end;
  }

  /** Where in a run of digits the first number ends; 0 if it is one number. */
  private static int cut(String text, int start, int end) {
    int length = end - start;
    if (length == 4 && isYearAndHour(text, start, end)) {
      return 2;
    }
    if (length > 4 && isYear(text, start) && followsDayOfMonth(text, start)) {
      return 4;
    }
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

  /** "08.11.2212:55": a year of two digits, then the hour. */
  private static boolean isYearAndHour(String text, int start, int end) {
    boolean minutes =
        end + 2 < text.length()
            && text.charAt(end) == ':'
            && isDigit(text.charAt(end + 1))
            && isDigit(text.charAt(end + 2));
    if (!minutes || start < 4 || "./-".indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    char separator = text.charAt(start - 1);
    int month = start - 1;
    while (month > 0 && isDigit(text.charAt(month - 1)) && start - month < 4) {
      month--;
    }
    boolean date =
        month < start - 1
            && month >= 2
            && text.charAt(month - 1) == separator
            && isDigit(text.charAt(month - 2));
    return date && text.substring(start + 2, end).compareTo("24") < 0;
  }

  /** "Nov 8, 20221500 shares": month, day and comma stand before the year. */
  private static boolean followsDayOfMonth(String text, int start) {
    int i = start - 1;
    if (i < 5 || text.charAt(i) != ' ' || text.charAt(i - 1) != ',') {
      return false;
    }
    i -= 2;
    int digits = 0;
    while (i >= 0 && isDigit(text.charAt(i))) {
      i--;
      digits++;
    }
    return (digits == 1 || digits == 2)
        && i >= 1
        && text.charAt(i) == ' '
        && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.');
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
