package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * The short lines around the body that are not of it: bylines and date lines stand among them. They
 * need no markup, so they are what is left where a page has none, and all there is in scraped text.
 *
 * @param lines the lines, in document order
 */
record HeadLines(List<Line> lines) {

  private static final int MAX_LENGTH = 160;

  /** A line that is kept as text counts too if it is as short as a date. */
  private static final int MAX_KEPT = 40;

  private static final int MAX_LINES = 400;

  private static final int NOT_THIS_ARTICLE =
      Hint.RELATED.bit() | Hint.COMMENTS.bit() | Hint.LISTING.bit() | Hint.SIDEBAR.bit();

  /**
   * A line.
   *
   * @param text its text; line feeds where the page breaks it
   * @param node the block-level node it stands in
   * @param zone where it stands
   * @param lead how many lines stand between it and the body, for a line above it
   * @param foreign true if its surroundings are those of other articles
   */
  record Line(String text, int node, Zone zone, int lead, boolean foreign) {}

  static HeadLines read(Page page, Selection selection, Region region) {
    List<Line> lines = new ArrayList<>();
    int first = selection.first();
    for (int block = 0; block < page.blockCount() && lines.size() < MAX_LINES; block++) {
      int start = page.blockStart(block);
      if (start > region.end()) {
        break;
      }
      int length = page.blockLength(block);
      if (start < region.start() || length > (selection.isKept(block) ? MAX_KEPT : MAX_LENGTH)) {
        continue;
      }
      int node = page.blockNode(block);
      int lead = Math.max(0, first - block);
      lines.add(
          new Line(page.blockText(block), node, region.zone(start), lead, isForeign(page, node)));
    }
    return new HeadLines(lines);
  }

  /** True if a node's surroundings are those of other articles. */
  static boolean isForeign(Page page, int node) {
    return node >= 0 && ((page.hints(node) | page.hintsAbove(node)) & NOT_THIS_ARTICLE) != 0;
  }
}
