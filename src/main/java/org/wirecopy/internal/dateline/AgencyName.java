package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSpace;

/**
 * Whether a stretch of text is the name of an agency: by the table, or by its form as initials, a
 * domain, or a few words of letters.
 */
final class AgencyName {

  /** The words that make an agency's name the credit of a picture. */
  private static final NameSet CREDITS = NameSet.load("credits.tsv");

  private static final int MOST_WORDS = 4;

  private AgencyName() {}

  /**
   * True of a name of the table, of several ("dpa/APA"), of one with a branch ("dpa/bb", "Reuters
   * Breakingviews") or behind a correspondent's title ("Корр. ТАСС").
   */
  static boolean isKnown(CharSequence text, int from, int end) {
    if (Gazetteer.isAgency(text, from, end)) {
      return true;
    }
    int words = 0;
    for (int i = from; i < end && words < MOST_WORDS; words++) {
      int known = Gazetteer.agencyAt(text, i, end);
      if (known > i) {
        boolean slash = known < end && "/,=".indexOf(text.charAt(known)) >= 0;
        return known == end || slash || areCapitalized(text, known, end);
      }
      while (i < end && text.charAt(i) != ' ' && text.charAt(i) != '/') {
        i++;
      }
      i++;
    }
    return false;
  }

  /** True of a few words of what names are written with. */
  static boolean isName(CharSequence text, int from, int end) {
    int words = 1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      if (!isLetter(c) && !isDigit(c) && " .-&/,=\u00A0".indexOf(c) < 0) {
        return false;
      }
    }
    return words <= MOST_WORDS && isLetter(text.charAt(from));
  }

  /** "AP Photo/Jane Doe" credits a picture. */
  static boolean isCredit(CharSequence text, int from, int end) {
    int word = from;
    for (int i = from; i <= end; i++) {
      if (i == end || !isLetter(text.charAt(i))) {
        if (word > from && CREDITS.contains(text, word, i)) {
          return true;
        }
        word = i + 1;
      }
    }
    return false;
  }

  /** "Variety.com": one stop, and two to four small letters behind it. */
  static boolean isDomain(CharSequence text, int from, int end) {
    int letters = 0;
    while (letters < 5 && end - letters > from && isLetter(text.charAt(end - letters - 1))) {
      letters++;
    }
    int stop = end - letters - 1;
    return letters >= 2
        && letters <= 4
        && stop > from + 1
        && text.charAt(stop) == '.'
        && Character.isLowerCase(text.charAt(stop + 1));
  }

  /** Call signs and agencies not in the table: "(WCMH)", "(GIN)". */
  static boolean isInitials(CharSequence text, int from, int end) {
    if (end - from < 2 || end - from > 12) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i)) || isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if each word between begins with a capital, as the "photo" of "AP photo" does not. */
  static boolean areCapitalized(CharSequence text, int from, int end) {
    int i = from;
    while (i < end) {
      boolean gap = isSpace(text.charAt(i)) || text.charAt(i) == '(';
      if (!gap || i + 1 >= end || !Character.isUpperCase(text.charAt(i + 1))) {
        return false;
      }
      i++;
      while (i < end && !isSpace(text.charAt(i))) {
        i++;
      }
    }
    return true;
  }
}
