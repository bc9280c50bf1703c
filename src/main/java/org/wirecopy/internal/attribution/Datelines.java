package org.wirecopy.internal.attribution;

import org.wirecopy.Dateline;
import org.wirecopy.Span;
import org.wirecopy.internal.dateline.DatelineParser;

/**
 * A dateline names a place, a day and an agency, but nobody who speaks, and it is no part of the
 * first sentence. Blanks in its place leave every position of the text as it was.
 */
final class Datelines {
  private static final int LINES = 5; // title, summary and byline may stand above it

  private Datelines() {}

  /** The text with blanks for the dateline that one of its first lines begins with. */
  static CharSequence blanked(CharSequence text) {
    int from = 0;
    for (int line = 0; line < LINES && from < text.length(); ) {
      int to = lineEnd(text, from);
      if (to > from) {
        line++;
        Dateline dateline = DatelineParser.parse(text.subSequence(from, to));
        if (dateline != null) {
          return blanked(text, from, dateline.span());
        }
      }
      from = to + 1;
    }
    return text;
  }

  private static CharSequence blanked(CharSequence text, int line, Span dateline) {
    StringBuilder blanked = new StringBuilder(text);
    for (int i = line + dateline.start(); i < line + dateline.end(); i++) {
      blanked.setCharAt(i, ' ');
    }
    return blanked;
  }

  private static int lineEnd(CharSequence text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n') {
      to++;
    }
    return to;
  }
}
