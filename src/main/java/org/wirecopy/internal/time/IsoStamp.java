package org.wirecopy.internal.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/**
 * ISO 8601 as machines print it, sloppy forms included, and bare numbers: {@code
 * 2022-11-08T22:08:00.000+0000}, {@code 2022-11-08 22:08Z}, {@code 20221108T220800Z}, Unix seconds
 * and milliseconds. Characters only: no token is made.
 */
final class IsoStamp {

  /** Unix times are taken between 1990 and 2100: other ten-digit numbers are numbers. */
  private static final long FIRST_SECOND = 631_152_000L;

  private static final long LAST_SECOND = 4_102_444_800L;

  private final CharSequence text;
  private int at;
  private @Nullable Timestamp value;

  private IsoStamp(CharSequence text, int at) {
    this.text = text;
    this.at = at;
  }

  /** The stamp that starts exactly at {@code from}, with its end; null if there is none. */
  static @Nullable Stamp at(CharSequence text, int from) {
    IsoStamp stamp = new IsoStamp(text, from);
    return stamp.match() && stamp.value != null
        ? new Stamp(stamp.value, from, stamp.at, Stamp.Role.UNKNOWN)
        : null;
  }

  private boolean match() {
    int year = digits(4, 4);
    if (year < 1000 || at >= text.length()) {
      return false;
    }
    char separator = text.charAt(at);
    if (separator != '-' && separator != '/' && separator != '.') {
      return false;
    }
    at++;
    int month = digits(1, 2);
    if (month < 1 || month > 12 || at >= text.length() || text.charAt(at) != separator) {
      return false;
    }
    at++;
    int day = digits(1, 2);
    if (day < 1 || day > 31 || isDigit(at)) {
      return false;
    }
    LocalDate date = date(year, month, day);
    return date != null && time(date);
  }

  /** Reads the rest; leaves {@code at} behind the date where no whole time follows. */
  private boolean time(LocalDate date) {
    value = Timestamp.of(date);
    int dateEnd = at;
    if (at < text.length() && "Tt ,_".indexOf(text.charAt(at)) >= 0) {
      at++;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    } else {
      return true;
    }
    int hour = digits(2, 2);
    boolean colon = at < text.length() && text.charAt(at) == ':';
    if (hour < 0 || hour > 24 || !colon) {
      at = dateEnd;
      return true;
    }
    at++;
    int minute = digits(2, 2);
    if (minute < 0 || minute > 59) {
      at = dateEnd;
      return true;
    }
    int second = 0;
    if (at < text.length() && text.charAt(at) == ':') {
      at++;
      second = Math.max(0, digits(2, 2));
      if (at < text.length()
          && (text.charAt(at) == '.' || text.charAt(at) == ',')
          && isDigit(at + 1)) {
        at++;
        while (isDigit(at)) {
          at++;
        }
      }
    }
    LocalDate day = hour == 24 ? date.plusDays(1) : date;
    LocalTime time = LocalTime.of(hour % 24, minute, Math.min(second, 59));
    value = new Timestamp(day, time, zone(), false);
    return true;
  }

  private @Nullable ZoneOffset zone() {
    int before = at;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (at < text.length()) {
      char c = text.charAt(at);
      boolean letterNext = at + 1 < text.length() && Tokens.isLetter(text.charAt(at + 1));
      if ((c == 'Z' || c == 'z') && !letterNext) {
        at++;
        return ZoneOffset.UTC;
      }
      if (c == '+' || c == '-' || c == '\u2212') {
        at++;
        int hours = digits(2, 2);
        if (at < text.length() && text.charAt(at) == ':') {
          at++;
        }
        int minutes = hours < 0 ? -1 : Math.max(0, digits(2, 2));
        if (hours >= 0 && hours <= 18 && minutes <= 59 && hours * 60 + minutes <= 18 * 60) {
          return ZoneOffset.ofTotalSeconds((c == '+' ? 60 : -60) * (hours * 60 + minutes));
        }
      }
    }
    at = before;
    return null;
  }

  /** A text that is one number: a compact date, or Unix time; null if it is neither. */
  static @Nullable Timestamp number(CharSequence text, int from, int to) {
    if (to - from > 21 || to - from < 8) {
      return null;
    }
    IsoStamp reader = new IsoStamp(text, from);
    long number = 0;
    for (int i = from; i < to; i++) {
      if (!reader.isDigit(i)) {
        return compact(text, from, to);
      }
      number = i - from < 13 ? number * 10 + (text.charAt(i) - '0') : number;
    }
    return switch (to - from) {
      case 8, 12, 14 -> compact(text, from, to);
      case 10 -> unix(number);
      case 13 -> unix(number / 1000);
      default -> null;
    };
  }

  private static @Nullable Timestamp unix(long seconds) {
    if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
      return null;
    }
    OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
    return new Timestamp(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC, false);
  }

  /**
   * {@code 20221108}, {@code 202211082208}, {@code 20221108T220800}, {@code 20221108T220800+0100}.
   */
  private static @Nullable Timestamp compact(CharSequence text, int from, int to) {
    IsoStamp reader = new IsoStamp(text, from);
    int year = reader.digits(4, 4);
    int month = reader.digits(2, 2);
    int day = reader.digits(2, 2);
    LocalDate date = year < 1900 || year > 2100 ? null : date(year, month, day);
    if (date == null) {
      return null;
    }
    if (reader.at == to) {
      return Timestamp.of(date);
    }
    if (text.charAt(reader.at) == 'T') {
      reader.at++;
    }
    int hour = reader.digits(2, 2);
    int minute = reader.digits(2, 2);
    int second = reader.isDigit(reader.at) ? reader.digits(2, 2) : 0;
    ZoneOffset zone = reader.at < to ? reader.zone() : null;
    boolean whole = reader.at == to && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    return whole && second >= 0 && second <= 59
        ? new Timestamp(date, LocalTime.of(hour, minute, second), zone, false)
        : null;
  }

  /** The date, or null if there is no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February
    }
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  /** Between {@code least} and {@code most} ASCII digits as a number; -1 if there are fewer. */
  private int digits(int least, int most) {
    int number = 0;
    int count = 0;
    while (count < most && isDigit(at)) {
      number = number * 10 + (text.charAt(at++) - '0');
      count++;
    }
    return count < least ? -1 : number;
  }
}
