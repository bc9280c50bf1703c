package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which of two numbers is the day and which the month: settled by their values, by a weekday beside
 * them, by the country; where all that leaves both orders, day before month is taken and said to be
 * ambiguous.
 */
final class DayOrder {

  private static final Set<String> AMERICAN_ZONES =
      Set.of("ET", "EST", "EDT", "CT", "CDT", "MT", "MDT", "PT", "PDT", "AKDT", "AKST", "HST");

  private final Reading reading;
  private final Tokens tokens;
  private final Words words;
  private final StampContext context;

  DayOrder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.context = reading.context;
  }

  /** Takes {@code x} and {@code y} in the order that is meant; false if neither gives a day. */
  boolean settle(int x, int y, int year, char separator) {
    boolean american = isAmericanClock();
    boolean monthFirst = separator != '.' && (isMonthFirst() || american);
    if (x > 12 || y > 12) {
      return take(year, y, x, false) || take(year, x, y, false);
    }
    if (!monthFirst && weekdaySays(year, x, y)) {
      return take(year, x, y, false);
    }
    boolean sure = x == y || separator == '.' || isSettled() || american || weekdaySays(year, y, x);
    if (!sure && !reading.loose && isAhead(year, y, x) && !isAhead(year, x, y)) {
      return take(year, x, y, false);
    }
    return monthFirst ? take(year, x, y, !sure) : take(year, y, x, !sure);
  }

  /** Takes the numbers as they are given; false if there is no such month or day. */
  boolean take(int year, int month, int day, boolean ambiguous) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    reading.fields.year = year;
    reading.fields.month = month;
    reading.fields.day = day;
    reading.fields.ambiguous = ambiguous;
    return true;
  }

  /** Languages that write the year first even when it is short. */
  boolean isYearFirst() {
    String language = context.primaryLanguage();
    return language != null && "zh ja ko hu".contains(language);
  }

  /** The weekday beside the numbers agrees with this order of them and not with the other. */
  private boolean weekdaySays(int year, int month, int day) {
    for (int t = reading.from; t < reading.to; t++) {
      int weekday = reading.used[t] ? NONE : words.value(t, Lexicon.WEEKDAY);
      if (weekday != NONE) {
        LocalDate first = IsoStamp.date(year, month, day);
        LocalDate second = IsoStamp.date(year, day, month);
        boolean agrees = first != null && first.getDayOfWeek().getValue() == weekday;
        return agrees && (second == null || second.getDayOfWeek().getValue() != weekday);
      }
    }
    return false;
  }

  // Source: Unicode CLDR, short date patterns.
  /** The United States and the few countries that CLDR gives its order. */
  private boolean isMonthFirst() {
    String region = context.region();
    return region != null && "US PH PR GU VI AS MP FM MH PW".contains(region);
  }

  /** A zone of North America beside the numbers, where nothing else says how they are ordered. */
  private boolean isAmericanClock() {
    String language = context.primaryLanguage();
    if (context.region() != null || !(language == null || language.equals("en"))) {
      return false;
    }
    for (int t = reading.from; t < reading.to; t++) {
      if (words.sense(t, Lexicon.ZONE) != 0) {
        String zone = tokens.text.subSequence(tokens.start[t], tokens.end[t]).toString();
        return AMERICAN_ZONES.contains(zone);
      }
    }
    return false;
  }

  /** True of a day that had not come at the reference: the other order is meant. */
  private boolean isAhead(int year, int month, int day) {
    LocalDate date = IsoStamp.date(year, month, day);
    return date != null
        && context.reference() != null
        && date.isAfter(context.reference().toLocalDate().plusDays(1));
  }

  /** True if country or language leave no doubt; English is written in both orders. */
  private boolean isSettled() {
    String language = context.primaryLanguage();
    return context.region() != null || (language != null && !language.equals("en"));
  }
}
