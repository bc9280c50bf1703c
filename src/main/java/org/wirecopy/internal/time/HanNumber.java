package org.wirecopy.internal.time;

/** Numbers in Chinese characters, as dates write them: 二〇二二, 二十三, 兩千年. */
final class HanNumber {

  private static final String DIGITS = "〇一二三四五六七八九";

  private HanNumber() {}

  static boolean isDigit(char c) {
    return digit(c) >= 0 || c == '十' || c == '廿' || c == '卅';
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '○' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static int power(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** The end of the run of numerals that starts at {@code from}. */
  static int end(CharSequence text, int from, int to) {
    int i = from;
    while (i < to && (isDigit(text.charAt(i)) || power(text.charAt(i)) > 0)) {
      i++;
    }
    return i;
  }

  static long value(CharSequence text, int from, int to) {
    if (to - from > 12) {
      return Long.MAX_VALUE; // no date has that many
    }
    long total = 0;
    long pending = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '廿' || c == '卅') {
        total += c == '廿' ? 20 : 30;
      } else if (power(c) > 0) {
        total += Math.max(pending, 1) * power(c);
        pending = 0;
      } else {
        pending = pending * 10 + digit(c);
      }
    }
    return total + pending;
  }
}
