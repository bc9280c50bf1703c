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
 * 2014"; and the names of months that need one, as "march" does. A language that is not in the
 * table announces with no word.
 */
final class Announcers {

  /** No such word is longer. */
  private static final int LONGEST = 12;

  private static final Set<String> BEFORE = new HashSet<>();
  private static final Set<String> COMMON = new HashSet<>();
  private static final Set<String> NEVER_NAMED = new HashSet<>();

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
