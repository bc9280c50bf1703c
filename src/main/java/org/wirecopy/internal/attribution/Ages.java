package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;

/** The ages that a text tells beside persons: "34-year-old", and the bare number of "Kell, 41,". */
final class Ages {
  private static final int LEAST = 5;
  private static final int GREATEST = 120;
  private static final String AGED = "-year-old";

  private final Tokens tokens;

  Ages(Tokens tokens) {
    this.tokens = tokens;
  }

  /** True if one of the tokens tells an age. */
  boolean within(int from, int to) {
    for (int t = from; t < to; t++) {
      if (at(t) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The years of "34-year-old"; 0 for other words. */
  int at(int t) {
    CharSequence text = tokens.text();
    int at = tokens.end(t) - AGED.length();
    if (at <= tokens.start(t) || at - tokens.start(t) > 3) {
      return 0;
    }
    for (int i = 0; i < AGED.length(); i++) {
      if (text.charAt(at + i) != AGED.charAt(i)) {
        return 0;
      }
    }
    return years(tokens.start(t), at);
  }

  /** The years that a number tells; 0 for one that is no age. */
  int number(int t) {
    return tokens.end(t) - tokens.start(t) > 3 ? 0 : years(tokens.start(t), tokens.end(t));
  }

  private int years(int from, int to) {
    int years = 0;
    for (int i = from; i < to; i++) {
      int digit = tokens.text().charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      years = years * 10 + digit;
    }
    return years >= LEAST && years <= GREATEST ? years : 0;
  }
}
