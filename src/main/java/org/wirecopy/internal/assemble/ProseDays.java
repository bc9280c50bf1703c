package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.time.Stamp;

/** Reads the days that prose tells: a report's opening, and a notice of when it was posted. */
final class ProseDays {

  /** A day at the opening of a paragraph ends before this. */
  private static final int MAX_OPENING = 60;

  /** Words of the longest "Posted on", "First published on Tuesday". */
  private static final int MAX_BEFORE_DAY = 3;

  /** Marks between a place and the day of a report. */
  private static final String OPENERS = ",-\u2013\u2014|/";

  /** Marks between the day of a report and its text. */
  private static final String PARTERS = "-\u2013\u2014|/:";

  /** A notice of when and where a text was posted is no longer. */
  private static final int MAX_NOTICE = 600;

  private final Page page;
  private final Selection selection;
  private final Region region;
  private final PageStamps stamps;
  private final DayReadings readings;

  ProseDays(
      Page page, Selection selection, Region region, PageStamps stamps, DayReadings readings) {
    this.page = page;
    this.selection = selection;
    this.region = region;
    this.stamps = stamps;
    this.readings = readings;
  }

  /** Paragraphs of the head that open with a day, as reports and press releases do. */
  void addOpenings() {
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
          readings.add(stamp, opening, CandidateSource.TEXT, DayClue.OPENING, true);
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
    if (isNotice(text, stamp)) {
      readings.add(stamp, text, CandidateSource.TEXT, DayClue.LINE_HEAD_PUBLISHED, true);
    } else if (stamp.end() < Math.min(MAX_OPENING, text.length() - 1) && isMarkedOff(text, stamp)) {
      readings.add(stamp, text, CandidateSource.TEXT, DayClue.OPENING, true);
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
    return isNotice(text, stamp) || (ends && (opens || parts) && !aside);
  }

  /**
   * True if a word says that the day is that of publication: soon before it, or in a sentence that
   * the day ends. "The parcel had been posted in Cork on 3 December 1974 to" is no notice.
   */
  private static boolean isNotice(String text, Stamp stamp) {
    if (stamp.role() != Stamp.Role.PUBLISHED) {
      return false;
    }
    int words = 0; // of the sentence
    for (int i = 0; i < stamp.start(); i++) {
      boolean begins = i == 0 || text.charAt(i - 1) == ' ';
      boolean sentence = begins && i > 1 && CharClass.of(text.charAt(i - 2)) == CharClass.STOP;
      words = (sentence ? 0 : words) + (begins && text.charAt(i) != ' ' ? 1 : 0);
    }
    int next = stamp.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return words <= MAX_BEFORE_DAY || next == text.length() || isMark(text, next);
  }

  private static boolean isMark(String text, int at) {
    return !Character.isLetterOrDigit(text.charAt(at));
  }

  /** "This entry was posted on ... and is filed under ...", behind the body. */
  void addNotices() {
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
        readings.add(stamp, text, CandidateSource.TEXT, DayClue.LINE_TAIL_PUBLISHED, true);
      }
    }
  }
}
