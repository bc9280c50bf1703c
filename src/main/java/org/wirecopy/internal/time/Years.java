package org.wirecopy.internal.time;

/** What numbers may be years. */
final class Years {

  /** A short year is at most so far ahead: 27 said in 2016 is 2027, 35 is 1935. */
  private static final int AHEAD = 15;

  /** Taiwan counts its years from the republic. */
  static final int TAIWAN = 1911;

  private static final int NEAR = 20;

  private static final int NO_REFERENCE = 2020;

  private Years() {}

  /** True of four digits in range; in running text the range is narrower. */
  static boolean isYear(Tokens tokens, int t, boolean loose) {
    if (!tokens.isNumber(t) || (tokens.digits(t) != 4 && tokens.digits(t) != 0)) {
      return false;
    }
    long n = tokens.value[t];
    return loose ? n >= 1000 && n < 3000 : n >= 1300 && n < 2700;
  }

  /** True of three digits that are a year as Taiwan's offices print it: 110 is 2021. */
  static boolean isOfTaiwan(int n, StampContext context) {
    return n >= 100 && n < 300 && "TW".equals(context.region());
  }

  /** True of 110年, too, in Chinese of a country not known, if it is a year of these days. */
  static boolean isMarkedOfTaiwan(int n, StampContext context) {
    boolean open = context.region() == null && "zh".equals(context.primaryLanguage());
    return isOfTaiwan(n, context)
        || (open && n >= 100 && Math.abs(n + TAIWAN - now(context)) <= NEAR);
  }

  /** The year of the reference, or one that serves where there is none. */
  static int now(StampContext context) {
    return context.reference() == null ? NO_REFERENCE : context.reference().getYear();
  }

  /** The year that two digits stand for. */
  static int full(int year, StampContext context) {
    int now = now(context);
    int century = now - now % 100;
    return century + year <= now + AHEAD ? century + year : century - 100 + year;
  }
}
