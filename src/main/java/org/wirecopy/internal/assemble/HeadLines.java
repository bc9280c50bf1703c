package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.PublicationStamp;

/**
 * The short lines around the body that are not of it: bylines and date lines stand among them. They
 * need no markup, so they are what is left where a page has none, and all there is in scraped text.
 *
 * @param lines the lines, in document order
 */
record HeadLines(List<Line> lines) {

  static final int MAX_LENGTH = 160;

  /** A line that is kept as text counts too if it is as short as a date. */
  private static final int MAX_KEPT = 40;

  private static final int MAX_KEPT_HEADING = 80;

  /** A byline or a date line that opens what was taken for the body, and is no sentence. */
  private static final int MAX_KEPT_OPENING = 120;

  /** A line anywhere that begins as bylines do. */
  private static final int MAX_KEPT_BYLINE = 80;

  private static final int OPENING = 3;
  private static final int MIN_CAPTION = 60;

  private static final int MAX_LINES = 400;

  /**
   * A line.
   *
   * @param text its text; line feeds where the page breaks it
   * @param apart the same, with numbers of dates set apart that are glued together
   * @param numbered true if it holds a digit, as any date does that needs no clock to be read by
   * @param node the block-level node it stands in
   * @param zone where it stands
   * @param lead how many lines away from the body's begin it stands
   * @param foreign true if its surroundings are those of other articles
   * @param aside true if it is a caption, quoted, or a link behind the body's begin, as on cards
   */
  record Line(
      String text,
      String apart,
      boolean numbered,
      int node,
      Zone zone,
      int lead,
      boolean foreign,
      boolean aside) {}

  static HeadLines read(Page page, Selection selection, Region region) {
    List<Line> lines = new ArrayList<>();
    int first = selection.first();
    for (int block = 0; block < page.blockCount() && lines.size() < MAX_LINES; block++) {
      int start = page.blockStart(block);
      if (start > region.end()) {
        break;
      }
      if (start < region.start()
          || isSentence(page, selection, block)
          || region.isBeside(page, page.blockNode(block))) {
        continue;
      }
      lines.add(line(page, block, first, region));
    }
    return new HeadLines(lines);
  }

  private static Line line(Page page, int block, int first, Region region) {
    int start = page.blockStart(block);
    int node = page.blockNode(block);
    BlockKind kind = page.blockKind(block);
    String text = page.lines(start, page.blockEnd(block));
    boolean numbered = PublicationStamp.holdsDigit(text);
    return new Line(
        text,
        numbered ? GluedDates.apart(text) : text,
        numbered,
        node,
        region.zone(start),
        Math.abs(first - block),
        region.isForeign(page, node),
        kind == BlockKind.CAPTION
            || Hint.CAPTION.in(page.hints(node))
            || kind == BlockKind.QUOTE
            || (page.isScraped() && isCaption(page, block))
            || (start > region.bodyStart() && page.linkChars(block) == page.blockLength(block)));
  }

  /** In scraped text a line as long as a sentence that ends like one, or in a bracketed credit. */
  private static boolean isCaption(Page page, int block) {
    char last = page.chars()[page.blockEnd(block) - 1];
    return page.blockLength(block) >= MIN_CAPTION && (last == '.' || last == ')');
  }

  private static boolean endsSentence(Page page, int block) {
    char last = page.chars()[page.blockEnd(block) - 1];
    return ".!?:。！？»\"”“".indexOf(last) >= 0;
  }

  /** True of a kept block that is no line because it is longer than a date and ends a sentence. */
  static boolean isSentence(Page page, Selection selection, int block) {
    return page.blockLength(block) > limit(page, selection, block);
  }

  private static int limit(Page page, Selection selection, int block) {
    if (!selection.isKept(block)) {
      return MAX_LENGTH;
    }
    if (page.blockKind(block) == BlockKind.HEADING) {
      return MAX_KEPT_HEADING;
    }
    if (block - selection.first() < OPENING && !endsSentence(page, block)) {
      return MAX_KEPT_OPENING;
    }
    int length = page.blockLength(block);
    boolean led =
        length > MAX_KEPT
            && length <= MAX_KEPT_BYLINE
            && BylineParts.mayLead(page.blockText(block));
    return led ? MAX_KEPT_BYLINE : MAX_KEPT;
  }
}
