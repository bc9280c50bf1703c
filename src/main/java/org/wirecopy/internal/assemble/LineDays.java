package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.Stamp;

/** Reads the days of the short lines around the body, each by what it says of its date. */
final class LineDays {

  /** Added to the distance of dates that nothing says to be those of publication. */
  private static final int UNSAID = 1 << 20;

  /** Dates that are read in one line: published, updated. */
  private static final int MAX_IN_LINE = 3;

  /** A line with no date that says what the next line's date is, is no longer. */
  private static final int MAX_LABEL = 30;

  /** What a date above the headline adds to its distance, twice the lines. */
  private static final int MASTHEAD = 8;

  private final HeadLines lines;
  private final Page page;
  private final Region region;
  private final PageStamps stamps;
  private final List<Candidate> published;
  private final List<Candidate> modified;
  private final DayReadings readings;

  /** True if the body begins with its headline. */
  private final boolean headed;

  LineDays(
      HeadLines lines,
      Page page,
      Region region,
      PageStamps stamps,
      Candidates candidates,
      DayReadings readings) {
    this.lines = lines;
    this.page = page;
    this.region = region;
    this.stamps = stamps;
    this.published = candidates.of(Kind.PUBLISHED);
    this.modified = candidates.of(Kind.MODIFIED);
    this.readings = readings;
    this.headed = isHeading(page, region.bodyStart());
  }

  private static boolean isHeading(Page page, int at) {
    for (int block = 0; block < page.blockCount() && page.blockStart(block) <= at; block++) {
      if (page.blockStart(block) == at) {
        return page.blockKind(block) == BlockKind.HEADING;
      }
    }
    return false;
  }

  /** Adds what the lines of a zone say. */
  void add(Zone zone) {
    boolean head = zone == Zone.HEAD;
    String label = "";
    for (Line line : lines.lines()) {
      if (line.zone() != zone || (line.foreign() && (!head || region.isAbove(page, line.node())))) {
        label = "";
        continue;
      }
      String text = line.apart();
      if (!readings.isEmpty() && BylineWords.opensBroadcast(text)) {
        label = ""; // the day of a recording, not of the text about it
        continue;
      }
      Stamp stamp = stamps.find(line);
      if (stamp == null) {
        label = text.length() <= MAX_LABEL ? text : "";
        continue;
      }
      if (!readings.isEmpty() && BylineWords.namesEdition(text)) {
        label = ""; // the day of the paper, which is printed after the text is published
        continue;
      }
      if (stamp.role() == Stamp.Role.UNKNOWN && !label.isEmpty()) {
        text = label + "\n" + text;
      }
      addLine(line, text, head);
      label = "";
    }
  }

  private void addLine(Line line, String text, boolean head) {
    String rest = text;
    int published = 0;
    for (int i = 0; i < MAX_IN_LINE; i++) {
      Stamp stamp = stamps.find(rest);
      if (stamp == null) {
        return;
      }
      Stamp.Role role =
          stamp.role() == Stamp.Role.UNKNOWN && marksChange(line)
              ? Stamp.Role.MODIFIED
              : stamp.role();
      boolean change = role == Stamp.Role.MODIFIED;
      DayClue clue =
          line.aside() && head
              ? DayClue.LINE_ASIDE
              : switch (role) {
                case PUBLISHED -> head ? DayClue.LINE_HEAD_PUBLISHED : DayClue.LINE_TAIL_PUBLISHED;
                case MODIFIED -> head ? DayClue.LINE_HEAD_MODIFIED : DayClue.LINE_TAIL_MODIFIED;
                case UNKNOWN ->
                    !head
                        ? DayClue.LINE_TAIL
                        : published > 0 ? DayClue.LINE_HEAD_LATER : DayClue.LINE_HEAD;
              };
      boolean near = head && !change && !line.aside() && published == 0;
      readings.add(
          stamp,
          rest,
          CandidateSource.TEXT,
          clue,
          !change,
          near ? lead(line, rest, stamp) : DayReading.NO_LINE);
      published += change ? 0 : 1;
      rest = PageStamps.without(stamp, rest);
    }
  }

  /**
   * How far a line is from the body's begin. Of two as far, that behind a headline counts, and that
   * before a paragraph; where the headline opens the body, one above it must be much nearer, for
   * mastheads have the day as well. One that says that its date is that of publication comes before
   * all others.
   */
  private int lead(Line line, String text, Stamp stamp) {
    boolean above = page.textStart(line.node()) < region.bodyStart();
    int lead = 2 * line.lead() + (above == headed ? 1 : 0) + (above && headed ? MASTHEAD : 0);
    return isSaid(text, stamp) ? lead : lead + UNSAID;
  }

  /** True if words before the date say that it is that of publication. */
  private boolean isSaid(String text, Stamp stamp) {
    if (stamp.role() != Stamp.Role.PUBLISHED) {
      return false;
    }
    Stamp alone = stamps.find(text.substring(0, stamp.end()));
    return alone != null && alone.role() == Stamp.Role.PUBLISHED;
  }

  /** True if the line's markup says that its date is that of a change, whatever its words say. */
  private boolean marksChange(Line line) {
    return holds(line.node(), modified) && !holds(line.node(), published);
  }

  private boolean holds(int node, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.node() >= node && candidate.node() < page.subtreeEnd(node)) {
        return true;
      }
    }
    return false;
  }
}
