package org.wirecopy.internal.names.mention.uncased;

/** Where stretches of one script begin and end in a text. */
final class Stretch {
  /** No name and no word that is looked for is longer; bounds the work at each place. */
  static final int LONGEST = 40;

  private Stretch() {}

  /** True if no letter and no joiner stands at a place, so that a word may end before it. */
  static boolean isWordEnd(CharSequence text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return c != '\u200c'
        && c != '\u0640'
        && !Character.isLetterOrDigit(c)
        && !isMark(c)
        && !isInner(text, at);
  }

  /** The sign of an abbreviation between two letters, as in Hebrew. */
  private static boolean isInner(CharSequence text, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'' || c == '\u2019' || c == '\u201d')
        && at > 0
        && at + 1 < text.length()
        && Script.of(text.charAt(at - 1)) == Script.HEBREW
        && Script.of(text.charAt(at + 1)) == Script.HEBREW;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The end of the run of a script's letters from a place on. */
  static int end(CharSequence text, int from, Script script) {
    int end = from;
    while (end < text.length() && Script.of(text.charAt(end)) == script) {
      end++;
    }
    return end;
  }

  /** The script at a place, {@link Script#OTHER} outside the text. */
  static Script script(CharSequence text, int at) {
    return at < 0 || at >= text.length() ? Script.OTHER : Script.of(text.charAt(at));
  }
}
