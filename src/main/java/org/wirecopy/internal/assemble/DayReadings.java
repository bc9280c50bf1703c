package org.wirecopy.internal.assemble;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Reads the times that a page gives, place by place. Places far from the article are asked only
 * where nearer ones are silent.
 */
final class DayReadings {

  private static final int SOURCES = CandidateSource.values().length;

  /** Clocks of publishers and fetchers differ, and zones are read wrong. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  /** No newspaper is older. */
  private static final int FIRST_YEAR = 1605;

  /** Added to the distance of dates that nothing says to be those of publication. */
  private static final int UNSAID = 1 << 20;

  /** Dates that are read in one line: published, updated. */
  private static final int MAX_IN_LINE = 3;

  /** Dates outside the head that are read for each place. */
  private static final int MAX_FAR = 3;

  /** A line with no date that says what the next line's date is, is no longer. */
  private static final int MAX_LABEL = 30;

  /** A day at the opening of a paragraph ends before this. */
  private static final int MAX_OPENING = 60;

  /** Marks between a place and the day of a report. */
  private static final String OPENERS = ",-\u2013\u2014|/";

  /** Marks between the day of a report and its text. */
  private static final String PARTERS = "-\u2013\u2014|/:";

  /** A notice of when and where a text was posted is no longer. */
  private static final int MAX_NOTICE = 600;

  /** What a date above the headline adds to its distance, twice the lines. */
  private static final int MASTHEAD = 8;

  private final Page page;
  private final Region region;
  private final PageStamps stamps;
  private final List<Candidate> published;
  private final List<Candidate> modified;
  private final List<DayReading> readings = new ArrayList<>();
  private final int[] far = new int[SOURCES];

  /** True if the body begins with its headline. */
  private final boolean headed;

  private DayReadings(
      Page page,
      Region region,
      PageStamps stamps,
      List<Candidate> published,
      List<Candidate> modified) {
    this.page = page;
    this.region = region;
    this.stamps = stamps;
    this.published = published;
    this.modified = modified;
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

  static List<DayReading> of(
      List<Candidate> published,
      List<Candidate> modified,
      HeadLines lines,
      Page page,
      Selection selection,
      Region region,
      PageStamps stamps,
      OwnDates own) {
    DayReadings found = new DayReadings(page, region, stamps, published, modified);
    found.addDeclared(published);
    found.addNear(published, Zone.HEAD);
    found.addLines(lines, Zone.HEAD);
    found.addOpenings(selection);
    boolean settled = found.isSettled();
    int near = found.readings.size();
    found.addNear(published, Zone.TAIL);
    found.addLines(lines, Zone.TAIL);
    if (settled) {
      found.keepAgreeing(near); // a line below the body may tell the hour
    } else {
      found.addNotices(selection);
    }
    found.dropStrangers();
    if (found.readings.isEmpty()) {
      String text = own.text();
      found.add(stamps.find(text), text, CandidateSource.VISIBLE, DayClue.VISIBLE_FAR, true);
    }
    if (found.readings.isEmpty()) {
      found.addNear(published, Zone.FAR);
    }
    found.addModified(modified);
    return found.readings;
  }

  /** True if a place names a day of publication, and means no other. */
  private boolean isSettled() {
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
  private void dropStrangers() {
    LocalDate tail = null;
    boolean several = false;
    for (DayReading reading : readings) {
      LocalDate day = reading.stamp().date();
      if (reading.clue() == DayClue.LINE_TAIL && (tail == null || !tail.equals(day))) {
        several |= tail != null && !page.isScraped();
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
  private void keepAgreeing(int from) {
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

  private void addDeclared(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
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
        add(stamps.find(text), text, candidate.source(), clue, true);
      }
    }
  }

  private void addNear(List<Candidate> candidates, Zone zone) {
    for (Candidate candidate : candidates) {
      boolean time =
          candidate.source() == CandidateSource.TIME_ELEMENT
              || (candidate.source() == CandidateSource.MICRODATA && zone == Zone.TAIL);
      if ((!time && candidate.source() != CandidateSource.VISIBLE) || zone(candidate) != zone) {
        continue;
      }
      if (isTeasers(candidate)
          || (zone != Zone.HEAD && ++far[candidate.source().ordinal()] > MAX_FAR)) {
        continue;
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
        add(stamp, text, candidate.source(), clue, true);
      }
    }
  }

  private void addLines(HeadLines lines, Zone zone) {
    boolean head = zone == Zone.HEAD;
    String label = "";
    for (Line line : lines.lines()) {
      if (line.zone() != zone || (line.foreign() && (!head || isAbove(line.node())))) {
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
      add(
          stamp,
          rest,
          CandidateSource.TEXT,
          clue,
          !change,
          near ? lead(line, rest, stamp) : DayReading.NO_LINE);
      published += change ? 0 : 1;
      rest = without(stamp, rest);
    }
  }

  /** A text without one of its dates; a number stays, so that its words are not another's. */
  static String without(Stamp stamp, String text) {
    return text.substring(0, stamp.start()) + " ; 0 ; " + text.substring(stamp.end());
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

  /** Paragraphs of the head that open with a day, as reports and press releases do. */
  private void addOpenings(Selection selection) {
    int end = region.headEnd();
    for (int block = 0; block < page.blockCount() && page.blockStart(block) <= end; block++) {
      int start = page.blockStart(block);
      if (start < region.start() || page.blockKind(block) != BlockKind.PARAGRAPH) {
        continue;
      }
      int length = page.blockLength(block);
      if (length > HeadLines.MAX_LENGTH) {
        String opening = page.line(start, start + MAX_OPENING);
        Stamp stamp = stamps.find(opening);
        if (stamp != null && stamp.end() < MAX_OPENING - 1 && isMarkedOff(opening, stamp)) {
          add(stamp, opening, CandidateSource.TEXT, DayClue.OPENING, true);
        }
      } else if (selection.isKept(block) && HeadLines.isSentence(page, selection, block)) {
        addSentence(page.line(start, page.blockEnd(block)));
      }
    }
  }

  /** "Posted 8 November 2022." or "Nov. 8, 2022 -- The": of the body by its length and its end. */
  private void addSentence(String text) {
    Stamp stamp = stamps.find(text);
    if (stamp == null) {
      return;
    }
    if (stamp.role() == Stamp.Role.PUBLISHED) {
      add(stamp, text, CandidateSource.TEXT, DayClue.LINE_HEAD_PUBLISHED, true);
    } else if (stamp.end() < Math.min(MAX_OPENING, text.length() - 1) && isMarkedOff(text, stamp)) {
      add(stamp, text, CandidateSource.TEXT, DayClue.OPENING, true);
    }
  }

  /**
   * "8 November 2022 - The", "QUAYTOWN, Nov 8, 2022 (Agency)", "Release of 8 November 2022 | The":
   * nothing or a mark stands before and a mark behind, or one behind that parts it from the text,
   * or a word says that it is the publication. "On 8 November 1922 the lock" tells of another day.
   */
  private static boolean isMarkedOff(String text, Stamp stamp) {
    int before = stamp.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int next = stamp.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean opens =
        before < 0 || OPENERS.indexOf(text.charAt(before)) >= 0 || (before == 0 && isMark(text, 0));
    boolean ends = next < text.length() && text.charAt(next) != ',' && isMark(text, next);
    boolean parts = ends && PARTERS.indexOf(text.charAt(next)) >= 0;
    int bracket = text.lastIndexOf('(', stamp.start()); // "Jane Doe (12 May 1901 - 1 June 1990)"
    boolean aside = bracket > 0 && text.lastIndexOf(')', stamp.start()) < bracket;
    return stamp.role() == Stamp.Role.PUBLISHED || (ends && (opens || parts) && !aside);
  }

  private static boolean isMark(String text, int at) {
    return !Character.isLetterOrDigit(text.charAt(at));
  }

  /** "This entry was posted on ... and is filed under ...", behind the body. */
  private void addNotices(Selection selection) {
    for (int block = 0; block < page.blockCount(); block++) {
      int start = page.blockStart(block);
      int length = page.blockLength(block);
      if (region.zone(start) != Zone.TAIL
          || selection.isKept(block)
          || length <= HeadLines.MAX_LENGTH
          || length > MAX_NOTICE
          || region.isForeign(page, page.blockNode(block))) {
        continue;
      }
      String text = page.blockText(block);
      Stamp stamp = stamps.find(text);
      if (stamp != null && stamp.role() == Stamp.Role.PUBLISHED) {
        add(stamp, text, CandidateSource.TEXT, DayClue.LINE_TAIL_PUBLISHED, true);
      }
    }
  }

  private void addModified(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.node() < 0 || zone(candidate) == Zone.HEAD) {
        String text = candidate.value();
        add(stamps.find(text), text, candidate.source(), DayClue.DECLARED_MODIFIED, false);
      }
    }
  }

  /** True of what stands below the begin of the body, or above the headline, among others. */
  private boolean isTeasers(Candidate candidate) {
    int node = candidate.node();
    boolean below = page.textStart(node) > region.bodyStart();
    return (below || isAbove(node)) && (region.isForeign(page, node) || isInOther(node));
  }

  private boolean isAbove(int node) {
    return page.textEnd(node) <= region.headline();
  }

  /** True in an article element that ends above the headline. */
  private boolean isInOther(int node) {
    int up = node;
    while (up >= 0 && page.type(up) != ElementType.ARTICLE) {
      up = page.parent(up);
    }
    return up >= 0 && isAbove(up);
  }

  private Zone zone(Candidate candidate) {
    return candidate.node() < 0 ? Zone.FAR : region.zone(page.textStart(candidate.node()));
  }

  private void add(
      @Nullable Stamp stamp, String text, CandidateSource source, DayClue clue, boolean published) {
    add(stamp, text, source, clue, published, DayReading.NO_LINE);
  }

  private void add(
      @Nullable Stamp stamp,
      String text,
      CandidateSource source,
      DayClue clue,
      boolean published,
      int lead) {
    if (stamp != null && isPossible(stamp.value(), stamps.context())) {
      char mark = mark(text, stamp.start(), stamp.end());
      readings.add(new DayReading(stamp.value(), source, clue, published, mark, lead));
    }
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

  /**
   * False of a day that had not come when the page was fetched, and of what machines print for no
   * day at all: the beginning of their epoch, or of the era.
   */
  static boolean isPossible(Timestamp stamp, StampContext context) {
    LocalDate day = stamp.date();
    return day.getYear() >= FIRST_YEAR
        && Math.abs(day.toEpochDay()) > 1
        && (context.reference() == null
            || !day.isAfter(context.reference().plus(TOLERANCE).toLocalDate()));
  }
}
