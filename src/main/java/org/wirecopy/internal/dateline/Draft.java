package org.wirecopy.internal.dateline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.Span;
import org.wirecopy.internal.time.DayText;

/** The parts of a dateline while it is read. */
final class Draft {

  @Nullable String region;
  @Nullable String agency;

  /** True if the agency is one of the table. */
  boolean knownAgency;

  /** True if the agency stood between marks. */
  boolean markedAgency;

  /** True if a paper's own word for its correspondent stood there: "Staff Reporter". */
  boolean reported;

  /** True if the agency stood bare before the place. */
  boolean headed;

  @Nullable LocalTime time;
  @Nullable String zone;
  private @Nullable MonthDay day;
  private @Nullable LocalDate date;

  boolean hasDay() {
    return day != null;
  }

  boolean hasYear() {
    return date != null;
  }

  /** Takes a day that {@link DayText} packed; false if there is no such day. */
  boolean take(long packed) {
    int month = DayText.month(packed);
    int dayOfMonth = DayText.day(packed);
    int year = DayText.year(packed);
    int last = month == 2 ? 29 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    boolean leapless = month == 2 && dayOfMonth == 29 && year != 0 && !Year.isLeap(year);
    if (dayOfMonth > last || leapless) {
      return false;
    }
    day = MonthDay.of(month, dayOfMonth);
    date = year == 0 ? null : LocalDate.of(year, month, dayOfMonth);
    return true;
  }

  /** Adds a state or a country behind those that were read; false if they grow too long. */
  boolean addRegion(String part) {
    region = region == null ? part : region + ", " + part;
    return region.length() <= 48;
  }

  /** Forgets all but the agency. */
  void keepAgency() {
    region = null;
    day = null;
    date = null;
  }

  void forgetAgency() {
    agency = null;
    knownAgency = false;
  }

  Dateline toDateline(List<String> places, int start, int end) {
    return new Dateline(places, region, day, date, time, zone, agency, new Span(start, end));
  }
}
