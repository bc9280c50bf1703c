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

  /** True if what stands at {@code at} makes a count of the days before it: 間, 동안. */
  static boolean countsDays(CharSequence text, int at, @Nullable String language) {
    for (int end = at + 1; end <= Math.min(at + LONGEST_COUNT, text.length()); end++) {
      if (holds(DAY_COUNTS, text, at, end, language)) {
        return true;
      }
    }
    return false;
  }

  /** True if a word for a street or its kin stands before {@code at}, or before a small word. */
  static boolean isPlaceBefore(CharSequence text, int at, @Nullable String language) {
    int end = at;
    for (int word = 0; word < 2; word++) {
      while (end > 0 && (Fold.fold(text.charAt(end - 1)) == ' ' || text.charAt(end - 1) == '.')) {
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

  /** True if one of the two words behind {@code at} is such a word; endings may hang on it. */
  static boolean isPlaceBehind(CharSequence text, int at, @Nullable String language) {
    int start = at;
    for (int word = 0; word < 2 && start + 1 < text.length(); word++) {
      if (text.charAt(start) != ' ' || !Character.isUpperCase(text.charAt(start + 1))) {
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
      start = end;
    }
    return false;
  }

  /** True if that month's name is an everyday word, too. */
  static boolean isCommonWord(CharSequence text, int start, int end, @Nullable String language) {
    return end - start <= LONGEST && holds(COMMON, text, start, end, language);
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
