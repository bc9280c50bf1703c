package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/** Tells months and weekdays from people and papers that are named so: "April Jones". */
final class MonthNames {

  /** The languages that write weekdays with a capital. */
  private static final String CAPITALS = "en de";

  /** Those that write months without one. */
  private static final String LOWER_CASE = "es fr it pt nl pl ru uk";

  private MonthNames() {}

  /**
   * True if a capital follows the month that stands alone in tokens [first, last], and no word
   * before it keeps a person away.
   */
  static boolean isPerson(Tokens tokens, int first, int last, @Nullable String language) {
    if (language == null || !isCapital(tokens, first)) {
      return false;
    }
    if (LOWER_CASE.contains(language) && isNameBefore(tokens, first)) {
      return true;
    }
    return isNameBehind(tokens, last)
        && !Announcers.isBeforeNoName(tokens.text, tokens.start[first], language);
  }

  /** "The Sunday Times", "Plácido Domingo". */
  static boolean isWeekdayOfName(Tokens tokens, int t, @Nullable String language) {
    if (language == null || !isCapital(tokens, t)) {
      return false;
    }
    if (CAPITALS.contains(language)) {
      return isNameBehind(tokens, t) && isArticleBefore(tokens, t);
    }
    return isNameBehind(tokens, t) || isNameBefore(tokens, t);
  }

  private static boolean isCapital(Tokens tokens, int t) {
    return Character.isUpperCase(tokens.text.charAt(tokens.start[t]));
  }

  private static boolean isNameBehind(Tokens tokens, int t) {
    int next = t + 1;
    return next < tokens.size
        && tokens.kind[next] == Tokens.OTHER
        && isCapital(tokens, next)
        && tokens.start[next] == tokens.end[t] + 1
        && tokens.text.charAt(tokens.end[t]) == ' ';
  }

  private static boolean isNameBefore(Tokens tokens, int t) {
    int at = tokens.start[t] - 1;
    if (at < 1 || tokens.text.charAt(at) != ' ') {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 32 && Tokens.isLetter(tokens.text.charAt(start - 1))) {
      start--;
    }
    return at - start > 2 && Character.isUpperCase(tokens.text.charAt(start));
  }

  private static boolean isArticleBefore(Tokens tokens, int t) {
    int at = tokens.start[t] - 1;
    return at >= 3
        && tokens.text.charAt(at) == ' '
        && "the".equalsIgnoreCase(tokens.text.subSequence(at - 3, at).toString());
  }
}
