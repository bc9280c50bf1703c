package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isDigit;
import static org.wirecopy.internal.dateline.DatelineParser.isLetter;
import static org.wirecopy.internal.dateline.DatelineParser.isSpace;

/** Whether what stands behind a dash begins like a story, or goes on like a sentence. */
final class BodyStart {

  /** A second dash this near makes the first one part of a sentence. */
  private static final int ASIDE = 90;

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
    return !Character.isLowerCase(text.charAt(at));
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

  /** {@code Paris - Lyon}: two places with a dash are a route or a match. */
  boolean beginsWithCity() {
    int end = at;
    while (end < text.length() && end < at + 30 && isLetter(text.charAt(end))) {
      end++;
    }
    return Gazetteer.isPlace(text, at, end);
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
}
