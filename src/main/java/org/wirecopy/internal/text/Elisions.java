package org.wirecopy.internal.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where French and Italian join words that are two: at an apostrophe, and before a pronoun. */
final class Elisions {
  private static final int TODAY = WordHash.of("aujourd'hui");
  private static final int TODAY_APOSTROPHE = 7;
  private static final int TODAY_LENGTH = 11;

  private static final int LONGEST_PRONOUN = 5;

  /** Pronouns that French hangs on a verb; the t that may stand between belongs to neither. */
  private static final Set<Integer> INVERTED =
      Stream.of("il", "elle", "on", "ils", "elles", "je")
          .map(WordHash::of)
          .collect(Collectors.toUnmodifiableSet());

  private Elisions() {}

  /**
   * Where a word ends that is joined to the next by a mark: behind an apostrophe, before a hyphen;
   * -1 if what the mark joins is one word.
   */
  static int wordEnd(CharSequence text, int from, int mark) {
    char c = text.charAt(mark);
    if (CharClass.of(c) == CharClass.APOSTROPHE) {
      return isToday(text, from, mark) ? -1 : mark + 1;
    }
    return c == '-' && pronoun(text, mark) >= 0 ? mark : -1;
  }

  /** Where the next word may begin behind one that ends at an index. */
  static int next(CharSequence text, int end) {
    boolean hyphen = end < text.length() && text.charAt(end) == '-';
    return hyphen ? Math.max(end, pronoun(text, end)) : end;
  }

  /** Aujourd'hui, in which an apostrophe parts nothing. */
  private static boolean isToday(CharSequence text, int from, int apostrophe) {
    int end = from + TODAY_LENGTH;
    return apostrophe - from == TODAY_APOSTROPHE
        && end <= text.length()
        && WordHash.of(text, from, end) == TODAY;
  }

  /** Where the pronoun begins that a verb's hyphen hangs on it: "dit-il", "a-t-il"; or -1. */
  private static int pronoun(CharSequence text, int hyphen) {
    int n = text.length();
    int start = hyphen + 1;
    boolean linked =
        start + 1 < n && (text.charAt(start) | 0x20) == 't' && text.charAt(start + 1) == '-';
    start += linked ? 2 : 0;
    int end = start;
    while (end < n && end - start <= LONGEST_PRONOUN && CharClass.isWord(text.charAt(end))) {
      end++;
    }
    return INVERTED.contains(WordHash.of(text, start, end)) ? start : -1;
  }
}
