package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.Block;
import org.wirecopy.TracedBlock;
import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Page;

/** The decisions on a page's blocks, for those who ask why a body is what it is. */
public final class Trace {

  private Trace() {}

  /**
   * Lists all blocks of the page.
   *
   * @param body the article's blocks; one that was selected and is not among them repeats a field,
   *     is the dateline, or stands on a page that has no body
   */
  public static List<TracedBlock> of(Page page, Selection selection, List<Block> body) {
    List<TracedBlock> blocks = new ArrayList<>(page.blockCount());
    int next = 0; // in the body, whose order is the page's
    for (int block = 0; block < page.blockCount(); block++) {
      String text = page.blockText(block).strip();
      // The first paragraph may have lost its dateline.
      boolean kept =
          selection.isKept(block) && next < body.size() && text.endsWith(body.get(next).text());
      next += kept ? 1 : 0;
      Reason reason = selection.reason(block);
      if (!text.isEmpty()) {
        blocks.add(
            new TracedBlock(
                text,
                kept,
                kept == reason.isKept() ? name(reason) : "left out",
                score(selection, block)));
      }
    }
    return List.copyOf(blocks);
  }

  private static String name(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static double score(Selection selection, int block) {
    return Math.max(0, Math.min(1, selection.score(block)));
  }
}
