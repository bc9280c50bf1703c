package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;

/**
 * Tells months and weekdays from people, papers and streets that are named so: "April Jones", "rue
 * du 8-Mai", «Freitag».
 */
final class MonthNames {

  /** The languages that write weekdays with a capital. */
  private static final String CAPITALS = "en de";

  /** Those that write months without one. */
  private static final String LOWER_CASE =
      "es fr it pt nl pl ru uk cs sk sl hr sr bs bg mk lt lv et fi hu sv da nb no nn ro ca gl eu be"
          + " is sq az kk";

  /** Those of the others that set small words between a street and the day it is named for. */
  private static final String SMALL_WORDS = "de ar sw";

  private static final String OPENING = "'\"\u00AB\u201C\u201E\u2018\u2039";
  private static final String CLOSING = "'\"\u00BB\u201D\u201C\u2019\u203A";

  private MonthNames() {}

  /**
   * True if a capital follows the month that stands alone in tokens [first, last], and no word
   * before it keeps a person away.
   */
  static boolean isPerson(Tokens tokens, int first, int last, @Nullable String language) {
    if (language == null || !isCapital(tokens, first)) {
      return false;
    }
    if (isQuoted(tokens, first, last)) {
      return true;
    }
    int start = tokens.start[first];
    if (LOWER_CASE.contains(language)
        && (isNameBefore(tokens, first) || isNeedlessCapital(tokens, first, language))) {
      return true;
    }
    if (CAPITALS.contains(language)
        && isUnknownNameBefore(tokens, first)
        && !Announcers.isBefore(tokens.text, start, language)) {
      return true;
    }
    return isNameBehind(tokens, last, language)
        && !Announcers.isBeforeNoName(tokens.text, start, language);
  }

  /** "The Sunday Times", "Plácido Domingo". */
  static boolean isWeekdayOfName(Tokens tokens, int t, @Nullable String language) {
    if (language == null) {
      return false;
    }
    if (isQuoted(tokens, t, t)
        || Announcers.isPlaceBefore(
            tokens.text,
            tokens.start[t],
            isLowerCase(language) && isCapital(tokens, t),
            language)) {
      return true;
    }
    if (!isCapital(tokens, t)) {
      return false;
    }
    if (language.equals("de")
        && isUnknownNameBefore(tokens, t)
        && !Announcers.isBefore(tokens.text, tokens.start[t], language)) {
      return true; // English prints "in London Friday"
    }
    if (CAPITALS.contains(language)) {
      return isNameBehind(tokens, t, language) && isArticleBefore(tokens, t);
    }
    return isNameBehind(tokens, t, language)
        || isNameBefore(tokens, t)
        || isNeedlessCapital(tokens, t, language);
  }

  /** "Avenida 9 de Julio", "ulica 3 Maja", "15 Temmuz Köprüsü": a day that a place is named for. */
  static boolean isPlace(Tokens tokens, int first, int last, @Nullable String language) {
    if (language == null) {
      return false;
    }
    boolean small =
        isLowerCase(language)
            ? holdsCapital(tokens, first, last)
            : SMALL_WORDS.contains(language); // "Platz des 4. Juli"
    return Announcers.isPlaceBefore(tokens.text, tokens.start[first], small, language)
        || Announcers.isPlaceBehind(tokens.text, tokens.end[last], language);
  }

  private static boolean isLowerCase(String language) {
    return LOWER_CASE.contains(language);
  }

  private static boolean holdsCapital(Tokens tokens, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (tokens.kind[t] == Tokens.WORD && isCapital(tokens, t)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but the name stands between quotation marks: a title. */
  static boolean isQuoted(Tokens tokens, int first, int last) {
    CharSequence text = tokens.text;
    int before = tokens.start[first] - 1;
    int behind = tokens.end[last];
    while (behind < text.length() && "!?".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return before >= 0
        && behind < text.length()
        && OPENING.indexOf(text.charAt(before)) >= 0
        && CLOSING.indexOf(text.charAt(behind)) >= 0;
  }

  /** A capital that neither the language nor the place in the sentence asks for. */
  static boolean isNeedlessCapital(Tokens tokens, int t, @Nullable String language) {
    return language != null
        && LOWER_CASE.contains(language)
        && isCapital(tokens, t)
        && !isSentenceStart(tokens.text, tokens.start[t])
        && !Announcers.isBeforeNoName(tokens.text, tokens.start[t], language);
  }

  /** "Der Morgen", "De Morgen": a capital makes a noun of "tomorrow". */
  static boolean isNoun(Tokens tokens, int t, @Nullable String language) {
    return language != null
        && (language.equals("de") || LOWER_CASE.contains(language))
        && isCapital(tokens, t)
        && !isSentenceStart(tokens.text, tokens.start[t]);
  }

  private static boolean isSentenceStart(CharSequence text, int start) {
    int at = start;
    while (at > 0 && start - at < 8 && isOpening(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || ".!?:;|\u2026\n\u2022".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean isOpening(char c) {
    return c != '\n' && (Fold.fold(c) == ' ' || OPENING.indexOf(c) >= 0 || c == '(' || c == '*');
  }

  /** "Frau März", "the Hotel June": a word with a capital that no date has. */
  private static boolean isUnknownNameBefore(Tokens tokens, int t) {
    return t > 0 && tokens.kind[t - 1] == Tokens.OTHER && isWordWithCapital(tokens, t, 1);
  }

  private static boolean isCapital(Tokens tokens, int t) {
    return Character.isUpperCase(tokens.text.charAt(tokens.start[t]));
  }

  /** A word with a capital stands right behind; "Domenica Maggio" where months have none. */
  private static boolean isNameBehind(Tokens tokens, int t, String language) {
    int next = t + 1;
    return next < tokens.size
        && (tokens.kind[next] == Tokens.OTHER
            || (tokens.kind[next] == Tokens.WORD && !CAPITALS.contains(language)))
        && isCapital(tokens, next)
        && tokens.start[next] == tokens.end[t] + 1
        && tokens.text.charAt(tokens.end[t]) == ' ';
  }

  private static boolean isNameBefore(Tokens tokens, int t) {
    return isWordWithCapital(tokens, t, 2);
  }

  private static boolean isWordWithCapital(Tokens tokens, int t, int shorter) {
    int at = tokens.start[t] - 1;
    if (at < 1 || tokens.text.charAt(at) != ' ') {
      return false;
    }
    int start = at;
    while (start > 0 && at - start < 32 && Tokens.isLetter(tokens.text.charAt(start - 1))) {
      start--;
    }
    return at - start > shorter && Character.isUpperCase(tokens.text.charAt(start));
  }

  private static boolean isArticleBefore(Tokens tokens, int t) {
    int at = tokens.start[t] - 1;
    return at >= 3
        && tokens.text.charAt(at) == ' '
        && "the".equalsIgnoreCase(tokens.text.subSequence(at - 3, at).toString());
  }
}
