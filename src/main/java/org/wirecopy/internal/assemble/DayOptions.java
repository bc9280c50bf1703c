package org.wirecopy.internal.assemble;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;

/**
 * Every day that a page may have been published on, each with the fullest time that a place gives
 * for it. What one place leaves open another settles first: the order of day and month, the clock
 * of the publisher.
 */
public final class DayOptions {

  private static final int CLUES = DayClue.values().length;

  private final Map<LocalDate, Draft> drafts = new TreeMap<>();
  private int nearestLead = DayReading.NO_LINE;

  /** An option in the making. */
  private static final class Draft {
    final float[] clues = new float[CLUES];
    final List<DayReading> readings = new ArrayList<>();
    int lead = DayReading.NO_LINE;
    boolean published;

    void set(DayClue clue, boolean value) {
      clues[clue.ordinal()] = value ? 1 : clues[clue.ordinal()];
    }

    boolean has(DayClue clue) {
      return clues[clue.ordinal()] != 0;
    }
  }

  private DayOptions() {}

  static List<Option<Timestamp>> of(
      Candidates candidates,
      HeadLines lines,
      Page page,
      Selection selection,
      Region region,
      PageStamps stamps) {
    DayOptions options = new DayOptions();
    List<DayReading> readings = DayPlaces.read(candidates, lines, page, selection, region, stamps);
    for (DayReading reading : onOneClock(inOneOrder(readings))) {
      options.add(reading);
    }
    return options.finish(candidates.isNews(), month(candidates));
  }

  private static @Nullable YearMonth month(Candidates candidates) {
    List<Candidate> months = candidates.of(Kind.MONTH);
    if (months.isEmpty()) {
      return null;
    }
    String month = months.get(0).value(); // 2022-11
    return YearMonth.of(Integer.parseInt(month, 0, 4, 10), Integer.parseInt(month, 5, 7, 10));
  }

  /** Where a place names the day that the other order of an ambiguous one means, that is it. */
  private static List<DayReading> inOneOrder(List<DayReading> readings) {
    List<DayReading> settled = new ArrayList<>(readings.size());
    for (DayReading reading : readings) {
      settled.add(inOneOrder(reading, readings));
    }
    return settled;
  }

  private static DayReading inOneOrder(DayReading reading, List<DayReading> readings) {
    Timestamp swapped = reading.swapped();
    if (swapped == null) {
      return reading;
    }
    boolean other =
        isNamed(swapped.date(), reading, readings)
            && !isNamed(reading.stamp().date(), reading, readings);
    return other ? reading.with(swapped) : reading;
  }

  /** True if a place is sure of a day and does not write it as the one in question does. */
  private static boolean isNamed(LocalDate day, DayReading question, List<DayReading> readings) {
    for (DayReading reading : readings) {
      if (reading.isCertain()
          && reading.mark() != question.mark()
          && reading.stamp().date().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /** Moments in UTC on the page's own clock, where a place shows it. */
  private static List<DayReading> onOneClock(List<DayReading> readings) {
    List<Timestamp> all = new ArrayList<>(readings.size());
    for (DayReading reading : readings) {
      all.add(reading.stamp());
    }
    List<DayReading> settled = new ArrayList<>(readings.size());
    for (DayReading reading : readings) {
      settled.add(reading.with(LocalClock.local(reading.stamp(), all)));
    }
    return settled;
  }

  private void add(DayReading reading) {
    Draft draft = drafts.computeIfAbsent(reading.stamp().date(), day -> new Draft());
    draft.readings.add(reading);
    draft.set(
        DayClue.DECLARED_TIME,
        reading.published() && reading.stamp().time() != null && reading.isDeclared());
    draft.published |= reading.published();
    if (reading.clue() != null) {
      draft.set(reading.clue(), true);
    }
    draft.lead = Math.min(draft.lead, reading.lead());
    nearestLead = Math.min(nearestLead, reading.lead());
  }

  private List<Option<Timestamp>> finish(boolean news, @Nullable YearMonth month) {
    List<Option<Timestamp>> options = new ArrayList<>();
    int i = 0;
    int seen = 0;
    boolean confirmed = false;
    for (Draft draft : drafts.values()) {
      seen += isSeen(draft) ? 1 : 0;
      confirmed |= isConfirmed(draft);
    }
    for (Map.Entry<LocalDate, Draft> entry : drafts.entrySet()) {
      LocalDate day = entry.getKey();
      Draft draft = entry.getValue();
      if (confirmed && !isConfirmed(draft)) {
        continue;
      }
      draft.set(DayClue.EARLIEST, i == 0);
      draft.set(DayClue.LATEST, ++i == drafts.size());
      draft.set(DayClue.ONLY_MODIFIED, !draft.published);
      draft.set(DayClue.AGREED, isAgreed(draft));
      draft.set(DayClue.NEWS_JSON_LD, news && draft.has(DayClue.JSON_LD));
      draft.set(DayClue.NEXT_TO_UTC, isNextToUtc(day));
      draft.set(DayClue.NEAREST, draft.lead == nearestLead && draft.lead < DayReading.NO_LINE);
      boolean alone = seen == 1 && isSeen(draft);
      draft.set(DayClue.ONLY_SEEN, alone);
      draft.set(DayClue.ONLY_SEEN_MODIFIED, alone && draft.has(DayClue.LINE_HEAD_MODIFIED));
      draft.set(DayClue.URL_MONTH, YearMonth.from(day).equals(month));
      draft.readings.sort(DayReading.ORDER);
      Timestamp fullest = LocalClock.fullest(said(draft.readings));
      options.add(
          new Option<>(
              fullest, draft.readings.get(0).source(), draft.readings.size() - 1, draft.clues));
    }
    return options;
  }

  private static List<Timestamp> said(List<DayReading> readings) {
    List<Timestamp> stamps = new ArrayList<>(readings.size());
    for (DayReading reading : readings) {
      stamps.add(reading.stamp());
    }
    return stamps;
  }

  private static boolean isSeen(Draft draft) {
    return draft.has(DayClue.VISIBLE_HEAD)
        || draft.has(DayClue.LINE_HEAD)
        || draft.has(DayClue.LINE_HEAD_PUBLISHED)
        || draft.has(DayClue.LINE_HEAD_MODIFIED);
  }

  private static boolean isAgreed(Draft draft) {
    int declared = declared(draft);
    return declared > 1 || (declared == 1 && isSeenAsPublished(draft));
  }

  /** True of a day that two declared places give, and the head shows: no clue outweighs that. */
  private static boolean isConfirmed(Draft draft) {
    return declared(draft) > 1 && isSeenAsPublished(draft);
  }

  private static int declared(Draft draft) {
    int declared = 0;
    for (int clue = DayClue.JSON_LD.ordinal(); clue <= DayClue.URL.ordinal(); clue++) {
      declared += draft.clues[clue] != 0 ? 1 : 0;
    }
    return declared;
  }

  private static boolean isSeenAsPublished(Draft draft) {
    return draft.has(DayClue.TIME_HEAD)
        || draft.has(DayClue.VISIBLE_HEAD)
        || draft.has(DayClue.LINE_HEAD)
        || draft.has(DayClue.LINE_HEAD_PUBLISHED);
  }

  private boolean isNextToUtc(LocalDate day) {
    for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
      Draft draft = drafts.get(other);
      if (draft != null && draft.published) {
        for (DayReading reading : draft.readings) {
          if (ZoneOffset.UTC.equals(reading.stamp().offset())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
