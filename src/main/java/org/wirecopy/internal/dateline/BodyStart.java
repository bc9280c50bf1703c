package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isInitial;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import org.wirecopy.internal.time.DayText;

/** Whether what stands behind a dash begins like a story, or goes on like a sentence. */
final class BodyStart {

  /** A second dash this near makes the first one part of a sentence. */
  private static final int ASIDE = 90;

  private static final int LONGEST_NAME = 30;

  /** Case endings of so many letters are cut from a name. */
  private static final int LONGEST_ENDING = 3;

  private static final int SHORTEST_CITY = 5;

  /** So many words are looked at to tell a headline. */
  private static final int HEADLINE_WORDS = 4;

  private static final int LONGEST_HEADLINE = 120;

  /** The sentence of a lede is no shorter. */
  private static final int SHORTEST_LEDE = 40;

  /** A credit in brackets behind the last sentence is no longer. */
  private static final int LONGEST_CREDIT = 40;

  /** What ends a statement; a lede asks nothing. */
  private static final String ENDS = ".!…:։۔।॥။።。！";

  /** A line that ends in a score is no longer than this behind its first dash. */
  private static final int SCORE_LINE = 40;

  private final CharSequence text;
  private final int at;

  BodyStart(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /** True unless the body begins with a small letter. */
  boolean isCapital() {
    return !isSmall(text.charAt(at));
  }

  /** True if a clock time stands there: then the line is a stamp. */
  boolean isClock() {
    int i = at;
    while (i < text.length() && i < at + 2 && isDigit(text.charAt(i))) {
      i++;
    }
    boolean colon = i > at && i + 1 < text.length() && text.charAt(i) == ':';
    return colon && isDigit(text.charAt(i + 1));
  }

  /** {@code Darmstadt - Januar 2021}: when something was published, to the month. */
  boolean isMonth() {
    return DayText.monthAndYearEnd(text, at, end(LONGEST_NAME)) > at;
  }

  /** {@code Paris - Lyon}: two places with a dash are a route or a match. */
  boolean beginsWithCity() {
    return Gazetteer.placeAt(text, at, end(LONGEST_NAME)) > at || isInflectedCity();
  }

  boolean beginsWithCountry() {
    return Gazetteer.regionAt(text, at, end(LONGEST_NAME)) > at;
  }

  /** "ქუთაისი - თბილისის": a city with the ending of a case. */
  private boolean isInflectedCity() {
    int end = wordEnd(at);
    for (int letters = 1;
        letters <= LONGEST_ENDING && end - letters - at >= SHORTEST_CITY;
        letters++) {
      if (Gazetteer.isPlace(text, at, end - letters)) {
        return true;
      }
    }
    return false;
  }

  private int end(int units) {
    return Math.min(text.length(), at + units);
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && end < at + ASIDE && isInWord(end)) {
      end++;
    }
    return end;
  }

  private boolean isInWord(int i) {
    char c = text.charAt(i);
    return isLetter(c) || c == '-' || c == '\'' || c == '’';
  }

  /** {@code 3-0}, {@code 1:1} at the end of a short line. */
  boolean endsInScore() {
    int length = text.length();
    if (length - at > SCORE_LINE || length - at < 3) {
      return false;
    }
    char mark = text.charAt(length - 2);
    return isDigit(text.charAt(length - 1))
        && (isDash(mark) || mark == ':')
        && isDigit(text.charAt(length - 3));
  }

  /** True if the first dash opened an aside that a second one closes. */
  boolean hasSecondDash() {
    int end = Math.min(text.length(), at + ASIDE);
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == '—' && i > at) {
        return true; // long dashes stand without spaces in many a language
      }
      boolean spaced = isDash(c) && i > 0 && isSpace(text.charAt(i - 1));
      if (spaced
          && i + 1 < text.length()
          && (isSpace(text.charAt(i + 1)) || isDash(text.charAt(i + 1)))) {
        return true;
      }
      if (c == '.' && i + 1 < end && isSpace(text.charAt(i + 1)) && i - at > 25) {
        return false; // the aside would have ended with the sentence
      }
    }
    return false;
  }

  /** True if the paragraph ends as a statement does, and no headline. */
  boolean isStatement() {
    int i = text.length() - 1;
    i = text.charAt(i) == ')' ? behindCredit(i) : i;
    for (int back = 0; i > at && back < LONGEST_NAME; i--, back++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0) {
        return true;
      }
      if (isLetter(c) || isDigit(c)) {
        return isUnstopped(c) && text.length() - at >= SHORTEST_LEDE;
      }
    }
    return false;
  }

  /** Before the bracket that opens "(APA)" at the end. */
  private int behindCredit(int close) {
    for (int i = close; i > at && close - i < LONGEST_CREDIT; i--) {
      if (text.charAt(i) == '(') {
        return i - 1;
      }
    }
    return close;
  }

  /** True of Thai, Lao and Khmer, which end a sentence with no mark. */
  private static boolean isUnstopped(char c) {
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF);
  }

  /** True if a sentence begins, and goes on as long as that of a lede. */
  boolean isLede() {
    if (text.length() - at < SHORTEST_LEDE || !isStatement()) {
      return false;
    }
    char second = text.charAt(at + 1);
    return isInitial(text.charAt(at))
        && (isSmall(second) || isSpace(second) || !Character.isUpperCase(second))
        && !endsWithin(SHORTEST_LEDE);
  }

  private boolean endsWithin(int units) {
    for (int i = at; i + 1 < at + units; i++) {
      boolean gap = isSpace(text.charAt(i + 1));
      if (gap && ENDS.indexOf(text.charAt(i)) >= 0 && i - at > SHORTEST_CITY) {
        return true;
      }
    }
    return false;
  }

  /** True if words in capitals go on, or two names with a score. */
  boolean isHeadline() {
    int i = at;
    int capitals = 0;
    for (int word = 0; word < HEADLINE_WORDS && i < text.length(); word++) {
      int end = wordEnd(i);
      if (end == i) {
        return word > 0 && isScore(i);
      }
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
      capitals += end - i > 1 && Character.isUpperCase(text.charAt(end - 1)) ? 1 : 0;
      i = end;
      while (i < text.length() && isSpace(text.charAt(i))) {
        i++;
      }
    }
    return capitals >= HEADLINE_WORDS - 1 && text.length() - at <= LONGEST_HEADLINE;
  }

  private boolean isScore(int from) {
    int i = behindDigits(from);
    boolean mark =
        i > from && i < text.length() && (isDash(text.charAt(i)) || text.charAt(i) == ':');
    int end = mark ? behindDigits(i + 1) : i;
    boolean fraction = end < text.length() && text.charAt(end) == '/'; // "2-1/5 cts"
    return mark && end > i + 1 && !fraction;
  }

  private int behindDigits(int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** "KazTAG – The city": a name and a dash, which the tables do not have for an agency. */
  boolean isSignature() {
    int end = wordEnd(at);
    int next = end;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    char c = next < text.length() ? text.charAt(next) : 0;
    return c == '/' || (isDash(c) && next > end);
  }

  /** "Benfica, Sunday", "Saint-Étienne : the match": a name that a mark sets off, as in a list. */
  boolean isNameAlone() {
    int end = wordEnd(at);
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end > at && end < text.length() && ",;:،".indexOf(text.charAt(end)) >= 0;
  }

  /** "Meret; Di Lorenzo", "12, quai des Bateliers", "High St 12, daily": no sentence. */
  boolean isEntry() {
    int words = 0;
    for (int i = at; i < end(ASIDE) && words <= HEADLINE_WORDS; i++) {
      char c = text.charAt(i);
      words += isSpace(c) ? 1 : 0;
      if (c == ';' || c == '|') {
        return true;
      }
      if (isDigit(c) && !isDigit(text.charAt(i - 1))) {
        int behind = behindDigits(i);
        boolean marked = behind < text.length() && ",-–:/".indexOf(text.charAt(behind)) >= 0;
        if (marked && !isDecimal(behind)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "8,5 per cent". */
  private boolean isDecimal(int mark) {
    return text.charAt(mark) == ',' && mark + 1 < text.length() && isDigit(text.charAt(mark + 1));
  }
}
