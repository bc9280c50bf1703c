package org.wirecopy.internal.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.time.Stamp;

/** What the places of a page say of its day, in the order in which they were asked. */
final class DayReadings {

  private final boolean scraped;
  private final PageStamps stamps;
  private final List<DayReading> readings = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param scraped true of scraped text
   * @param stamps what the page's times are read with
   */
  DayReadings(boolean scraped, PageStamps stamps) {
    this.scraped = scraped;
    this.stamps = stamps;
  }

  List<DayReading> all() {
    return readings;
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  int size() {
    return readings.size();
  }

  /** Takes a time that is no line of the head; nothing if there is none or none that can be. */
  void add(
      @Nullable Stamp stamp, String text, CandidateSource source, DayClue clue, boolean published) {
    add(stamp, text, source, clue, published, DayReading.NO_LINE);
  }

  /**
   * Takes a time.
   *
   * @param stamp the time; null if the place gives none
   * @param text the text it stands in
   * @param lead lines between it and the body's begin
   */
  void add(
      @Nullable Stamp stamp,
      String text,
      CandidateSource source,
      DayClue clue,
      boolean published,
      int lead) {
    if (stamp != null && stamps.isPossible(stamp.value())) {
      char mark = mark(text, stamp.start(), stamp.end());
      readings.add(new DayReading(stamp.value(), source, clue, published, mark, lead));
    }
  }

  /** True if a place names a day of publication, and means no other. */
  boolean isSettled() {
    for (DayReading reading : readings) {
      if (reading.published() && reading.isCertain()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Drops days that only captions and quotations tell, and several that stand in the text or below
   * it with no word on what they are: a page about other days has those, too. In scraped text the
   * head may be taken for such a place.
   */
  void dropStrangers() {
    LocalDate tail = null;
    boolean several = false;
    for (DayReading reading : readings) {
      LocalDate day = reading.stamp().date();
      if (reading.clue() == DayClue.LINE_TAIL && (tail == null || !tail.equals(day))) {
        several |= tail != null && !scraped;
        tail = day;
      } else if (reading.clue() != DayClue.LINE_ASIDE && reading.clue() != DayClue.LINE_TAIL) {
        return;
      }
    }
    boolean drop = several;
    readings.removeIf(reading -> drop || reading.clue() == DayClue.LINE_ASIDE);
  }

  /**
   * Of the readings from there on, leaves those that only tell the hour of what the others say: of
   * the same day, or the same moment on another clock. They say nothing more for that day.
   */
  void keepAgreeing(int from) {
    List<DayReading> near = List.copyOf(readings.subList(0, from));
    List<DayReading> far = List.copyOf(readings.subList(from, readings.size()));
    readings.subList(from, readings.size()).clear();
    for (DayReading reading : far) {
      if (reading.stamp().time() != null && agrees(reading, near)) {
        readings.add(reading.withoutClue());
      }
    }
  }

  private static boolean agrees(DayReading reading, List<DayReading> others) {
    for (DayReading other : others) {
      if (other.published() && LocalClock.isSameDayOrMoment(reading.stamp(), other.stamp())) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the numbers of {@code 4/5/2022} or {@code 4.5.2022}; 0 in other dates. */
  private static char mark(String text, int from, int to) {
    int first = from;
    while (first < to && first - from <= 2 && Character.isDigit(text.charAt(first))) {
      first++;
    }
    char mark = first > from && first < to ? text.charAt(first) : ' ';
    int second = "/.-".indexOf(mark) < 0 ? -1 : text.indexOf(mark, first + 1);
    boolean numbers =
        second > 0
            && second < to
            && first - from <= 2
            && second - first <= 3
            && Character.isDigit(text.charAt(first + 1));
    return numbers ? mark : 0;
  }
}
