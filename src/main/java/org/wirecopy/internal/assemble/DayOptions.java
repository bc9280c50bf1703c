package org.wirecopy.internal.assemble;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Every day that a page may have been published on, each with the fullest time that a place gives
 * for it; and none. Places far from the article are asked only where nearer ones are silent.
 */
public final class DayOptions {

  private static final int CLUES = DayClue.values().length;

  private static final int SOURCES = CandidateSource.values().length;

  /** Clocks of publishers and fetchers differ, and zones are read wrong. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  /** Dates that are read in one line: published, updated. */
  private static final int MAX_IN_LINE = 3;

  /** Dates outside the head that are read for each place. */
  private static final int MAX_FAR = 3;

  private final Page page;
  private final Region region;
  private final PageStamps stamps;
  private final Map<LocalDate, Draft> drafts = new TreeMap<>();
  private final int[] far = new int[SOURCES];
  private int nearestLead = Integer.MAX_VALUE;

  /** An option in the making. */
  private static final class Draft {
    final float[] clues = new float[CLUES];
    final List<Reading> readings = new ArrayList<>();
    int places;
    int lead = Integer.MAX_VALUE;
    boolean published;

    void set(DayClue clue, boolean value) {
      clues[clue.ordinal()] = value ? 1 : clues[clue.ordinal()];
    }

    boolean has(DayClue clue) {
      return clues[clue.ordinal()] != 0;
    }
  }

  /** What one place says of a day. */
  private record Reading(Timestamp stamp, CandidateSource source, boolean published) {

    /** What is said of a change comes after all that is said of the publication. */
    static final Comparator<Reading> ORDER =
        (a, b) -> a.published == b.published ? a.source.compareTo(b.source) : a.published ? -1 : 1;
  }

  private DayOptions(Page page, Region region, PageStamps stamps) {
    this.page = page;
    this.region = region;
    this.stamps = stamps;
  }

  static List<Option<Timestamp>> of(
      List<Candidate> published,
      List<Candidate> modified,
      HeadLines lines,
      Page page,
      Region region,
      PageStamps stamps,
      boolean news) {
    DayOptions options = new DayOptions(page, region, stamps);
    options.addDeclared(published);
    options.addNear(published, Zone.HEAD);
    options.addLines(lines, Zone.HEAD);
    if (!options.hasPublished()) {
      options.addNear(published, Zone.TAIL);
      options.addLines(lines, Zone.TAIL);
    }
    if (options.drafts.isEmpty()) {
      options.addNear(published, Zone.FAR);
    }
    options.addModified(modified);
    return options.finish(news);
  }

  private boolean hasPublished() {
    for (Draft draft : drafts.values()) {
      if (draft.published) {
        return true;
      }
    }
    return false;
  }

  private void addDeclared(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      DayClue clue =
          switch (candidate.source()) {
            case JSON_LD -> DayClue.JSON_LD;
            case OPEN_GRAPH -> DayClue.OPEN_GRAPH;
            case NEWS_META -> DayClue.NEWS_META;
            case META -> DayClue.META;
            case URL -> DayClue.URL;
            case MICRODATA -> zone(candidate) == Zone.HEAD ? DayClue.MICRODATA : null;
            default -> null;
          };
      if (clue != null) {
        add(stamps.read(candidate.value()), candidate.source(), clue, true);
      }
    }
  }

  private void addNear(List<Candidate> candidates, Zone zone) {
    for (Candidate candidate : candidates) {
      boolean time = candidate.source() == CandidateSource.TIME_ELEMENT;
      if ((!time && candidate.source() != CandidateSource.VISIBLE) || zone(candidate) != zone) {
        continue;
      }
      if (zone != Zone.HEAD
          && (HeadLines.isForeign(page, candidate.node())
              || ++far[candidate.source().ordinal()] > MAX_FAR)) {
        continue;
      }
      DayClue clue =
          switch (zone) {
            case HEAD -> time ? DayClue.TIME_HEAD : DayClue.VISIBLE_HEAD;
            case TAIL -> time ? DayClue.TIME_TAIL : DayClue.VISIBLE_TAIL;
            case FAR -> time ? DayClue.TIME_FAR : DayClue.VISIBLE_FAR;
          };
      Stamp stamp = stamps.find(candidate.value());
      boolean changed = stamp != null && stamp.role() == Stamp.Role.MODIFIED;
      if (stamp != null && !changed) {
        add(stamp.value(), candidate.source(), clue, true);
      }
    }
  }

  private void addLines(HeadLines lines, Zone zone) {
    boolean head = zone == Zone.HEAD;
    for (Line line : lines.lines()) {
      if (line.zone() != zone || (!head && line.foreign())) {
        continue;
      }
      String text = GluedDates.apart(line.text());
      for (int i = 0; i < MAX_IN_LINE; i++) {
        Stamp stamp = stamps.find(text);
        if (stamp == null) {
          break;
        }
        DayClue clue =
            switch (stamp.role()) {
              case PUBLISHED -> head ? DayClue.LINE_HEAD_PUBLISHED : DayClue.LINE_TAIL_PUBLISHED;
              case MODIFIED -> head ? DayClue.LINE_HEAD_MODIFIED : DayClue.LINE_TAIL_MODIFIED;
              case UNKNOWN -> head ? DayClue.LINE_HEAD : DayClue.LINE_TAIL;
            };
        boolean published = stamp.role() != Stamp.Role.MODIFIED;
        Draft draft = add(stamp.value(), CandidateSource.TEXT, clue, published);
        if (draft != null && head && published) {
          draft.lead = Math.min(draft.lead, line.lead());
          nearestLead = Math.min(nearestLead, line.lead());
        }
        text = text.substring(0, stamp.start()) + " ; " + text.substring(stamp.end());
      }
    }
  }

  private void addModified(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.node() < 0 || zone(candidate) == Zone.HEAD) {
        Timestamp stamp = stamps.read(candidate.value());
        add(stamp, candidate.source(), DayClue.DECLARED_MODIFIED, false);
      }
    }
  }

  private Zone zone(Candidate candidate) {
    return candidate.node() < 0 ? Zone.FAR : region.zone(page.textStart(candidate.node()));
  }

  private @Nullable Draft add(
      @Nullable Timestamp stamp, CandidateSource source, DayClue clue, boolean published) {
    if (stamp == null || isAfter(stamp, stamps.context())) {
      return null;
    }
    Draft draft = drafts.computeIfAbsent(stamp.date(), day -> new Draft());
    draft.readings.add(new Reading(stamp, source, published));
    draft.set(
        DayClue.DECLARED_TIME,
        published && stamp.time() != null && source.compareTo(CandidateSource.MICRODATA) < 0);
    draft.published |= published;
    draft.places++;
    draft.set(clue, true);
    return draft;
  }

  static boolean isAfter(Timestamp stamp, StampContext context) {
    return context.reference() != null
        && stamp.date().isAfter(context.reference().plus(TOLERANCE).toLocalDate());
  }

  private List<Option<Timestamp>> finish(boolean news) {
    List<Option<Timestamp>> options = new ArrayList<>();
    int i = 0;
    for (Map.Entry<LocalDate, Draft> entry : drafts.entrySet()) {
      Draft draft = entry.getValue();
      draft.set(DayClue.EARLIEST, i == 0);
      draft.set(DayClue.LATEST, ++i == drafts.size());
      draft.set(DayClue.ONLY_MODIFIED, !draft.published);
      draft.set(DayClue.AGREED, isAgreed(draft));
      draft.set(DayClue.NEWS_JSON_LD, news && draft.has(DayClue.JSON_LD));
      draft.set(DayClue.NEXT_TO_UTC, isNextToUtc(entry.getKey()));
      draft.set(DayClue.NEAREST, draft.lead == nearestLead && draft.lead < Integer.MAX_VALUE);
      draft.readings.sort(Reading.ORDER);
      Timestamp fullest = LocalClock.fullest(said(draft.readings));
      options.add(
          new Option<>(fullest, draft.readings.get(0).source(), draft.places - 1, draft.clues));
    }
    return options;
  }

  private static List<Timestamp> said(List<Reading> readings) {
    List<Timestamp> stamps = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      stamps.add(reading.stamp);
    }
    return stamps;
  }

  private static boolean isAgreed(Draft draft) {
    int declared = 0;
    for (int clue = DayClue.JSON_LD.ordinal(); clue <= DayClue.URL.ordinal(); clue++) {
      declared += draft.clues[clue] != 0 ? 1 : 0;
    }
    boolean seen =
        draft.has(DayClue.TIME_HEAD)
            || draft.has(DayClue.VISIBLE_HEAD)
            || draft.has(DayClue.LINE_HEAD)
            || draft.has(DayClue.LINE_HEAD_PUBLISHED);
    return declared > 1 || (declared == 1 && seen);
  }

  private boolean isNextToUtc(LocalDate day) {
    for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
      Draft draft = drafts.get(other);
      if (draft != null && draft.published) {
        for (Reading reading : draft.readings) {
          if (ZoneOffset.UTC.equals(reading.stamp.offset())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
