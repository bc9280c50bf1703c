package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.DatelineParser.isDash;
import static org.wirecopy.internal.dateline.DatelineParser.isSpace;

/** Whether what stands behind a dash begins like a story, or goes on like a sentence. */
final class BodyStart {

  /** A second dash this near makes the first one part of a sentence. */
  private static final int ASIDE = 90;

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
