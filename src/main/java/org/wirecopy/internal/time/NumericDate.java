package org.wirecopy.internal.time;

/**
 * Reads dates written in numbers only: {@code 8/11/2022}, {@code 2022-11-08}, {@code 08.11.22}.
 * Which of three is the year is told by their digits, the rest by {@link DayOrder}; of two numbers
 * see {@link NumericPair}.
 */
final class NumericDate {

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private final StampContext context;
  private final DayOrder order;

  NumericDate(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.context = reading.context;
    this.order = new DayOrder(reading);
  }

  /** Reads the first such date. A string with a whole one never needs the reader of pairs. */
  void read() {
    if (marked()) {
      return;
    }
    if (!reading.loose) {
      new NumericPair(reading, order).readProved();
    } else if (!spaced()) {
      new NumericPair(reading, order).readLoose();
    }
  }

  /**
   * Reads a date of running text whose year is printed in full, if no month's name stands before
   * it: in "21.11.2022 | Jan Berger" the name behind is no month.
   */
  boolean readWhole() {
    if (reading.loose) {
      return false;
    }
    int end = reading.from;
    while (end < reading.to && words.sense(end, Lexicon.MONTH) == 0) {
      end++;
    }
    for (int t = reading.from; t + 4 < end; t++) {
      boolean year = tokens.digits(t) == 4 || tokens.digits(t + 4) == 4;
      if (year && isTriple(t) && isGlued(t) && deal(t, t + 2, t + 4, (char) tokens.value[t + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean isGlued(int t) {
    return tokens.value[t + 1] == tokens.value[t + 3]
        && tokens.joined(t + 1)
        && tokens.joined(t + 2)
        && tokens.joined(t + 3)
        && tokens.joined(t + 4);
  }

  private boolean isTriple(int t) {
    return reading.isPlain(t)
        && reading.isSeparator(t + 1)
        && reading.isPlain(t + 2)
        && reading.isSeparator(t + 3)
        && reading.isPlain(t + 4);
  }

  /** Three numbers with the same mark between them. */
  private boolean marked() {
    for (int t = reading.from; t + 4 < reading.to; t++) {
      if (isTriple(t)) {
        boolean same = tokens.value[t + 1] == tokens.value[t + 3];
        if ((same || reading.loose) && deal(t, t + 2, t + 4, (char) tokens.value[t + 1])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean spaced() {
    for (int t = reading.from; t + 2 < reading.to; t++) {
      if (reading.isPlain(t)
          && reading.isPlain(t + 1)
          && reading.isPlain(t + 2)
          && deal(t, t + 1, t + 2, ' ')) {
        return true;
      }
    }
    return false;
  }

  private boolean deal(int a, int b, int c, char separator) {
    int x = (int) Math.min(tokens.value[a], 9999);
    int y = (int) Math.min(tokens.value[b], 9999);
    int z = (int) Math.min(tokens.value[c], 9999);
    boolean dealt;
    if (tokens.digits(a) == 3) {
      dealt = Years.isOfTaiwan(x, context) && order.take(x + Years.TAIWAN, y, z, false);
    } else if (Years.isYear(tokens, a, reading.loose)) {
      // "2022-13-01" is a broken ISO date and not 13 January.
      dealt = order.take(x, y, z, false) || (separator != '-' && order.take(x, z, y, false));
    } else if (tokens.digits(a) > 2 || tokens.digits(b) > 2) {
      return false;
    } else if (Years.isYear(tokens, c, reading.loose)) {
      dealt = order.settle(x, y, z, separator);
    } else if (tokens.digits(c) == 2 && (reading.loose || isShort(separator))) {
      dealt = shortYear(x, y, z, separator);
    } else {
      dealt =
          reading.loose && tokens.digits(c) <= 2 && order.take(Years.full(x, context), y, z, false);
    }
    if (dealt) {
      reading.take(a);
      reading.take(b);
      reading.take(c);
    }
    return dealt;
  }

  private boolean shortYear(int x, int y, int z, char separator) {
    boolean yearFirst = x > 31 || (x > 12 && y <= 12 && order.isYearFirst());
    if (yearFirst && order.take(Years.full(x, context), y, z, false)) {
      return true;
    }
    return order.settle(x, y, Years.full(z, context), separator)
        || order.take(Years.full(x, context), y, z, false);
  }

  /**
   * Marks that stand in a day whose year is short; hyphens do in few languages, bars are page
   * design and stand between other numbers too.
   */
  private boolean isShort(char separator) {
    String language = context.primaryLanguage();
    return separator == '-' ? "nl".equals(language) || "da".equals(language) : separator != '|';
  }
}
