package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.Stamp;

/**
 * Reads the times that a page gives, place by place. Places far from the article are asked only
 * where nearer ones are silent.
 */
final class DayPlaces {

  private static final int SOURCES = CandidateSource.values().length;

  /** Dates outside the head that are read for each place. */
  private static final int MAX_FAR = 3;

  private final Page page;
  private final Region region;
  private final PageStamps stamps;
  private final Candidates candidates;
  private final DayReadings readings;
  private final int[] far = new int[SOURCES];

  private DayPlaces(Page page, Region region, PageStamps stamps, Candidates candidates) {
    this.page = page;
    this.region = region;
    this.stamps = stamps;
    this.candidates = candidates;
    this.readings = new DayReadings(page.isScraped(), stamps);
  }

  /** What the places say that had to be asked. */
  static List<DayReading> read(
      Candidates candidates,
      HeadLines lines,
      Page page,
      Selection selection,
      Region region,
      PageStamps stamps) {
    return new DayPlaces(page, region, stamps, candidates).read(lines, selection);
  }

  private List<DayReading> read(HeadLines headLines, Selection selection) {
    LineDays lines = new LineDays(headLines, page, region, stamps, candidates, readings);
    ProseDays prose = new ProseDays(page, selection, region, stamps, readings);
    addDeclared();
    addNear(Zone.HEAD);
    lines.add(Zone.HEAD);
    prose.addOpenings();
    boolean settled = readings.isSettled();
    int near = readings.size();
    addNear(Zone.TAIL);
    lines.add(Zone.TAIL);
    if (settled) {
      readings.keepAgreeing(near); // a line below the body may tell the hour
    } else {
      prose.addNotices();
    }
    readings.dropStrangers();
    if (readings.isEmpty()) {
      String text = new OwnDates(page, candidates, stamps).text();
      readings.add(stamps.find(text), text, CandidateSource.VISIBLE, DayClue.VISIBLE_FAR, true);
    }
    if (readings.isEmpty()) {
      addNear(Zone.FAR);
    }
    addModified();
    return readings.all();
  }

  private void addDeclared() {
    for (Candidate candidate : candidates.of(Kind.PUBLISHED)) {
      DayClue clue =
          switch (candidate.source()) {
            case JSON_LD -> DayClue.JSON_LD;
            case OPEN_GRAPH -> DayClue.OPEN_GRAPH;
            case NEWS_META -> DayClue.NEWS_META;
            case META -> DayClue.META;
            case URL -> DayClue.URL;
            case MICRODATA ->
                zone(candidate) == Zone.HEAD && !isTeasers(candidate) ? DayClue.MICRODATA : null;
            default -> null;
          };
      if (clue != null) {
        String text = candidate.value();
        readings.add(stamps.find(text), text, candidate.source(), clue, true);
      }
    }
  }

  private void addNear(Zone zone) {
    for (Candidate candidate : candidates.of(Kind.PUBLISHED)) {
      boolean time =
          candidate.source() == CandidateSource.TIME_ELEMENT
              || (candidate.source() == CandidateSource.MICRODATA && zone == Zone.TAIL);
      if ((time || candidate.source() == CandidateSource.VISIBLE) && zone(candidate) == zone) {
        addNear(candidate, zone, time);
      }
    }
  }

  private void addNear(Candidate candidate, Zone zone, boolean time) {
    if (isTeasers(candidate)
        || (zone != Zone.HEAD && ++far[candidate.source().ordinal()] > MAX_FAR)) {
      return;
    }
    DayClue clue =
        switch (zone) {
          case HEAD -> time ? DayClue.TIME_HEAD : DayClue.VISIBLE_HEAD;
          case TAIL -> time ? DayClue.TIME_TAIL : DayClue.VISIBLE_TAIL;
          case FAR -> time ? DayClue.TIME_FAR : DayClue.VISIBLE_FAR;
        };
    String text = GluedDates.apart(candidate.value());
    Stamp stamp = stamps.find(text);
    if (stamp != null && stamp.role() != Stamp.Role.MODIFIED) {
      readings.add(stamp, text, candidate.source(), clue, true);
    }
  }

  private void addModified() {
    for (Candidate candidate : candidates.of(Kind.MODIFIED)) {
      if (candidate.node() < 0 || zone(candidate) == Zone.HEAD) {
        String text = candidate.value();
        readings.add(stamps.find(text), text, candidate.source(), DayClue.DECLARED_MODIFIED, false);
      }
    }
  }

  /** True of what stands below the begin of the body, or above the headline, among others. */
  private boolean isTeasers(Candidate candidate) {
    int node = candidate.node();
    boolean below = page.textStart(node) > region.bodyStart();
    return (below || region.isAbove(page, node))
        && (region.isForeign(page, node) || isInOther(node));
  }

  /** True in an article element that ends above the headline. */
  private boolean isInOther(int node) {
    int up = node;
    while (up >= 0 && page.type(up) != ElementType.ARTICLE) {
      up = page.parent(up);
    }
    return up >= 0 && region.isAbove(page, up);
  }

  private Zone zone(Candidate candidate) {
    return candidate.node() < 0 ? Zone.FAR : region.zone(page.textStart(candidate.node()));
  }
}
