package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Page;

/**
 * What of the lines that were kept of scraped text is copy. The block model sees each line's shape
 * and company; bylines, dates and headlines, which other lines are to be seen against, are read
 * here.
 */
public final class ScrapedCopy {

  /** Where less than this is left, what was dropped was the copy. */
  private static final double LEAST = 0.25;

  private ScrapedCopy() {}

  /**
   * The selection without what is no copy; the selection itself if that would be nearly all of it,
   * or the page has markup.
   */
  public static Selection of(Page page, Selection selection) {
    if (!page.isScraped()) {
      return selection;
    }
    TextLines lines = new TextLines(page, selection);
    int copy = lines.copy();
    TextOpening.trim(lines);
    BodyWords words = new BodyWords(page, selection); // of what the model kept
    TextInserts.part(lines, words);
    TextLists.restore(lines);
    TextContinuation.restore(lines, words);
    TextEnding.trim(lines);
    return lines.copy() < copy * LEAST ? selection : lines.selection();
  }
}
