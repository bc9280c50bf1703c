package org.wirecopy.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that make a month or a year of what would be a word or a number: "in May", "since
 * 2014"; the names of months that need one, as "march" does; and the words that make a street of a
 * day. A language that is not in the table announces with no word.
 */
final class Announcers {

  /** No such word is longer. */
  private static final int LONGEST = 12;

  private static final Set<String> BEFORE = new HashSet<>();
  private static final Set<String> COMMON = new HashSet<>();
  private static final Set<String> NEVER_NAMED = new HashSet<>();
  private static final Set<String> PLACES_BEFORE = new HashSet<>();
  private static final Set<String> PLACES_BEHIND = new HashSet<>();
  private static final Set<String> YEAR_ENDINGS = new HashSet<>();
  private static final Set<String> DAY_COUNTS = new HashSet<>();
  private static final Set<String> DETERMINERS = new HashSet<>();
  private static final Set<String> BEHIND = new HashSet<>();
  private static final Set<String> DAY_BEHIND = new HashSet<>();
  private static final Set<String> SHORT_NAMES = new HashSet<>();
  private static final Set<String> DAY_MARKS = new HashSet<>();
  private static final Set<String> NUMERIC = new HashSet<>();

  private static final int LONGEST_COUNT = 3;

  /** Between a street and the day it is named for: "Platz des", "rue du". */
  private static final int SMALL_WORD = 3;

  static {
    try (InputStream in = Announcers.class.getResourceAsStream("announcers.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource announcers.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Announcers() {}

  private static void add(String line) {
    int a = line.indexOf('\t');
    int b = line.indexOf('\t', a + 1);
    Set<String> words =
        switch (line.charAt(0)) {
          case 'Q' -> COMMON;
          case 'X' -> NEVER_NAMED;
          case 'V' -> PLACES_BEFORE;
          case 'W' -> PLACES_BEHIND;
          case 'E' -> YEAR_ENDINGS;
          case 'C' -> DAY_COUNTS;
          case 'D' -> DETERMINERS;
          case 'B' -> BEHIND;
          case 'M' -> DAY_MARKS;
          case 'A' -> SHORT_NAMES;
          case 'P' -> DAY_BEHIND;
          case 'N' -> NUMERIC;
          default -> BEFORE;
        };
    for (String language : line.substring(b + 1).split(" ", -1)) {
      for (String word : line.substring(a + 1, b).split("\\|", -1)) {
        words.add(language + ' ' + Fold.fold(word));
      }
    }
  }

  /** True if the word that ends before {@code at} announces a month or a year. */
  static boolean isBefore(CharSequence text, int at, @Nullable String language) {
    return isBefore(BEFORE, text, at, language);
  }

  /** True if that word stands before months, but before no person: "in" does, "of" does not. */
  static boolean isBeforeNoName(CharSequence text, int at, @Nullable String language) {
    return isBefore(NEVER_NAMED, text, at, language);
  }

  private static boolean isBefore(
      Set<String> words, CharSequence text, int at, @Nullable String language) {
    int end = at;
    while (end > 0 && Fold.fold(text.charAt(end - 1)) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return end < at && start < end && holds(words, text, start, end, language);
  }

  /** True if the word that ends before {@code at} makes a noun of "tomorrow": "cada mañana". */
  static boolean isDeterminerBefore(CharSequence text, int at, @Nullable String language) {
    return isBefore(DETERMINERS, text, at, language);
  }

  /** True if the word at [start, end) stands before months, but before no person. */
  static boolean isNoNameWord(CharSequence text, int start, int end, @Nullable String language) {
    return end - start <= LONGEST && holds(NEVER_NAMED, text, start, end, language);
  }

  /** True if the letters at [start, end) are the ending of a year: "2016'da", "в 1987-м". */
  static boolean isYearEnding(CharSequence text, int start, int end, @Nullable String language) {
    return end - start <= LONGEST && holds(YEAR_ENDINGS, text, start, end, language);
  }

  /** True if the word behind {@code at} makes a year of the number that ends there: "2019 में". */
  static boolean isYearBehind(CharSequence text, int at, @Nullable String language) {
    return isBehind(BEHIND, text, at, language);
  }

  /** True if the word behind {@code at} makes a day or month of what ends there: "بدھ کو". */
  static boolean isDayBehind(CharSequence text, int at, @Nullable String language) {
    return isBehind(DAY_BEHIND, text, at, language);
  }

  /** True if the word behind {@code at} is one for a day of the month. */
  static boolean isDayMark(CharSequence text, int at, @Nullable String language) {
    return isBehind(DAY_MARKS, text, at, language);
  }

  /** True if the word that ends before {@code at} announces a day and a month in numbers. */
  static boolean isNumericBefore(CharSequence text, int at, @Nullable String language) {
    return isBefore(NUMERIC, text, at, language);
  }

  /** True if a month that stands alone needs such a word in that language. */
  static boolean needsDayBehind(@Nullable String language) {
    return "hi".equals(language) || "ur".equals(language);
  }

  private static boolean isBehind(
      Set<String> words, CharSequence text, int at, @Nullable String language) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST && isInWord(text.charAt(end))) {
      end++;
    }
    return start > at && end > start && holds(words, text, start, end, language);
  }

  /** True if what stands at {@code at} makes a count of the days before it: 間, 동안. */
  static boolean countsDays(CharSequence text, int at, @Nullable String language) {
    for (int end = at + 1; end <= Math.min(at + LONGEST_COUNT, text.length()); end++) {
      if (holds(DAY_COUNTS, text, at, end, language)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a word for a street or its kin stands before {@code at}.
   *
   * @param small a small word may stand between
   */
  static boolean isPlaceBefore(
      CharSequence text, int at, boolean small, @Nullable String language) {
    int end = at;
    for (int word = 0; word < (small ? 2 : 1); word++) {
      while (end > 0 && isSpaceBefore(text, end)) {
        end--;
      }
      int start = end;
      while (start > 0 && end - start <= LONGEST && isInWord(text.charAt(start - 1))) {
        start--;
      }
      if (start == end || end == at || end - start > LONGEST) {
        return false;
      }
      if (holds(PLACES_BEFORE, text, start, end, language)) {
        return true;
      }
      if (end - start > SMALL_WORD) {
        return false;
      }
      end = start;
    }
    return false;
  }

  private static boolean isSpaceBefore(CharSequence text, int end) {
    char c = text.charAt(end - 1);
    return Fold.fold(c) == ' ' || c == '.' || "\u201E\u201C\u00AB\"".indexOf(c) >= 0;
  }

  /**
   * True if one of the two words behind {@code at} is such a word; the first of two has a capital.
   */
  static boolean isPlaceBehind(CharSequence text, int at, @Nullable String language) {
    int start = endOfNumber(text, at, language);
    for (int word = 0; word < 2 && start + 1 < text.length(); word++) {
      if (text.charAt(start) != ' ') {
        return false;
      }
      start++;
      int end = start;
      while (end < text.length() && Tokens.isLetter(text.charAt(end))) {
        end++;
      }
      if (end - start <= 2 * LONGEST && holds(PLACES_BEHIND, text, start, end, language)) {
        return true;
      }
      if (start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
        return false;
      }
      start = end;
    }
    return false;
  }

  /** Behind the stop or the ending of a number: "Március 15. utca", "Vasario 16-osios gatvė". */
  private static int endOfNumber(CharSequence text, int at, @Nullable String language) {
    if (at == 0 || at >= text.length() || !Character.isDigit(text.charAt(at - 1))) {
      return at;
    }
    int end = at + 1;
    if (text.charAt(at) == '-' && "lt".equals(language)) {
      while (end < text.length() && Tokens.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }
    return text.charAt(at) == '.' ? end : at;
  }

  /** True if that month's name is an everyday word, too. */
  static boolean isCommonWord(CharSequence text, int start, int end, @Nullable String language) {
    return end - start <= LONGEST && holds(COMMON, text, start, end, language);
  }

  /** True of a month or weekday whose whole name has three letters. */
  static boolean isShortName(CharSequence text, int start, int end, @Nullable String language) {
    return end - start <= LONGEST && holds(SHORT_NAMES, text, start, end, language);
  }

  private static boolean isInWord(char c) {
    return Tokens.isLetter(c) || c == '\'' || c == '\u2019';
  }

  private static boolean holds(
      Set<String> words, CharSequence text, int start, int end, @Nullable String language) {
    return language != null
        && words.contains(language + ' ' + Fold.fold(text.subSequence(start, end).toString()));
  }
}
