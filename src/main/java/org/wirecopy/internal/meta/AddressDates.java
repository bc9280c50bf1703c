package org.wirecopy.internal.meta;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day in an address's path: {@code /2022/11/08/}, {@code /2022/nov/08/}, {@code /2022-11-08-},
 * {@code /20221108/}, {@code /24-11-2022}. Longer runs of digits are numbers.
 */
final class AddressDates {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final String url;
  private int at;

  private AddressDates(String url) {
    this.url = url;
  }

  /** The last day in the path, for archives put their own before it; null if there is none. */
  static @Nullable LocalDate of(String url) {
    LocalDate found = null;
    int scheme = url.indexOf("://");
    for (int i = url.indexOf('/', scheme < 0 ? 0 : scheme + 3); i >= 0 && i < url.length(); i++) {
      if (url.charAt(i) == '?') {
        break;
      }
      if (isDigit(url, i) && !isDigit(url, i - 1)) {
        LocalDate day = new AddressDates(url).day(i);
        found = day == null ? found : day;
      }
    }
    return found;
  }

  /** The month of a path that names no day: {@code /2022/11/}; null if there is none. */
  static @Nullable YearMonth month(String url) {
    int scheme = url.indexOf("://");
    YearMonth found = null;
    for (int i = url.indexOf('/', scheme < 0 ? 0 : scheme + 3); i >= 0 && i < url.length(); i++) {
      if (url.charAt(i) == '?') {
        break;
      }
      if (url.charAt(i) == '/') {
        YearMonth month = new AddressDates(url).monthAt(i + 1);
        found = month == null ? found : month;
      }
    }
    return found;
  }

  /** Two whole parts of the path, a year of four digits and a month of two or less. */
  private @Nullable YearMonth monthAt(int start) {
    int slash = start + 4;
    if (slash >= url.length() || url.charAt(slash) != '/') {
      return null;
    }
    for (int i = start; i < slash; i++) {
      if (!isDigit(url, i)) {
        return null;
      }
    }
    int year = number(start, slash);
    at = slash + 1;
    int month = at < url.length() ? month() : 0;
    boolean whole = at < url.length() && url.charAt(at) == '/';
    boolean real = isYear(year) && month >= 1 && month <= 12;
    return whole && real ? YearMonth.of(year, month) : null;
  }

  private @Nullable LocalDate day(int start) {
    int end = start;
    while (isDigit(url, end)) {
      end++;
    }
    int length = end - start;
    if (length <= 2) {
      return dayFirst(start, end);
    }
    if (length != 4 && length != 8) {
      return null;
    }
    int year = number(start, start + 4);
    if (!isYear(year)) {
      return null;
    }
    if (length == 8) {
      return date(year, number(start + 4, start + 6), number(start + 6, end));
    }
    at = end;
    char separator = separator();
    int month = separator == 0 ? 0 : month();
    if (month == 0 || separator() != separator) {
      return null;
    }
    int dayStart = at;
    while (isDigit(url, at)) {
      at++;
    }
    int digits = at - dayStart;
    return digits < 1 || digits > 2 ? null : date(year, month, number(dayStart, at));
  }

  /**
   * {@code 24-11-2022}: a year of four digits at the end, and a first number that is no month. Of
   * others the order is not known.
   */
  private @Nullable LocalDate dayFirst(int start, int dayEnd) {
    at = dayEnd;
    char separator = separator();
    int month = separator == 0 || !isDigit(url, at) ? 0 : month();
    int year = at + 1;
    boolean whole =
        month > 0
            && separator() == separator
            && isDigit(url, year + 3)
            && !isDigit(url, year + 4)
            && isDigit(url, year)
            && isDigit(url, year + 1)
            && isDigit(url, year + 2);
    int day = number(start, dayEnd);
    return whole && day > 12 && isYear(number(year, year + 4))
        ? date(number(year, year + 4), month, day)
        : null;
  }

  private static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The separator at hand, passed over; 0 if there is none. */
  private char separator() {
    if (at < url.length() && "/-_".indexOf(url.charAt(at)) >= 0) {
      return url.charAt(at++);
    }
    return 0;
  }

  private int month() {
    int start = at;
    if (!isDigit(url, at)) {
      int index = at + 3 <= url.length() ? MONTHS.indexOf(url.substring(at, at + 3)) : -1;
      at += 3;
      return index + 1;
    }
    while (isDigit(url, at)) {
      at++;
    }
    return at - start <= 2 ? number(start, at) : 0;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    boolean real =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? LocalDate.of(year, month, day) : null;
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (url.charAt(i) - '0');
    }
    return number;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
