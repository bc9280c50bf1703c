package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * Reads dates whose month is a Roman numeral, as Poland, Italy and Hungary print them: {@code
 * 12.XI.2022}, {@code 12 XI 2022}, {@code 2022. XI. 12.} Only a whole date is one: kings and popes
 * have numerals, too.
 */
final class RomanMonth {

  private static final String[] NUMERALS = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
  };

  private static final int LONGEST = 4;

  private final Reading reading;
  private final Tokens tokens;

  RomanMonth(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** Reads the first such date; false if there is none. */
  boolean read() {
    for (int t = reading.from + 1; t + 1 < reading.to; t++) {
      int month = at(tokens, t);
      if (month != NONE && dayAndYear(t)) {
        reading.fields.month = month;
        reading.take(t);
        return true;
      }
    }
    return false;
  }

  /** The month that the numeral at token {@code t} counts, or NONE. */
  static int at(Tokens tokens, int t) {
    int length = tokens.end[t] - tokens.start[t];
    if (tokens.kind[t] == Tokens.NUMBER || tokens.kind[t] == Tokens.MARK || length > LONGEST) {
      return NONE;
    }
    char first = tokens.text.charAt(tokens.start[t]);
    if (first != 'I' && first != 'V' && first != 'X') {
      return NONE;
    }
    String numeral = tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString();
    for (int month = 1; month <= NUMERALS.length; month++) {
      if (NUMERALS[month - 1].equals(numeral)) {
        return month;
      }
    }
    return NONE;
  }

  private boolean dayAndYear(int t) {
    int before = isLink(t - 1) ? t - 2 : t - 1;
    int after = isLink(t + 1) ? t + 2 : t + 1;
    if (before < reading.from || after >= reading.to) {
      return false;
    }
    return set(before, after) || set(after, before);
  }

  private boolean set(int day, int year) {
    boolean told =
        isFree(day)
            && isFree(year)
            && tokens.digits(day) <= 2
            && tokens.value[day] >= 1
            && tokens.value[day] <= 31
            && tokens.digits(year) == 4
            && Years.isYear(tokens, year, false);
    if (told) {
      reading.fields.day = (int) tokens.value[day];
      reading.fields.year = (int) tokens.value[year];
      reading.take(day);
      reading.take(year);
    }
    return told;
  }

  private boolean isFree(int t) {
    return tokens.isNumber(t) && !reading.used[t];
  }

  private boolean isLink(int t) {
    return tokens.isMark(t, '.') || tokens.isMark(t, '-') || tokens.isMark(t, '/');
  }
}
