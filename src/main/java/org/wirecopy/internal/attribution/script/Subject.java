package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Who a cue says speaks.
 *
 * @param span null if the subject is left out, and is that of the statement before
 * @param isPronoun true of 他, 彼, 그
 * @param isAgain true if it stands before another cue of the sentence
 */
record Subject(@Nullable Span span, boolean isPronoun, boolean isAgain) {
  static final Subject LEFT_OUT = new Subject(null, false, false);

  Subject again() {
    return new Subject(span, isPronoun, true);
  }

  boolean goesOn() {
    return span == null;
  }
}
