package org.wirecopy.internal.names.mention.uncased;

import java.util.ArrayList;
import java.util.List;

/** The words of one script in a text, in order. */
final class Tokens {
  private static final int LONGEST = 60; // a longer word is none

  private Tokens() {}

  static List<Token> of(CharSequence text, Script script) {
    List<Token> tokens = new ArrayList<>();
    int last = -2; // where the word before ends
    int i = 0;
    while (i < text.length()) {
      if (Script.of(text.charAt(i)) != script) {
        i++;
        continue;
      }
      int end = end(text, i, script);
      if (end - i <= LONGEST) {
        tokens.add(new Token(i, end, last + 1 == i && isBlank(text.charAt(last))));
        last = end;
      }
      i = end;
    }
    return tokens;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u200c';
  }

  /** The end of a word; the sign of a Hebrew abbreviation may stand inside. */
  private static int end(CharSequence text, int from, Script script) {
    int end = from;
    while (end < text.length()
        && (Script.of(text.charAt(end)) == script
            || (script == Script.HEBREW && !Stretch.isWordEnd(text, end)))) {
      end++;
    }
    return end;
  }
}
