package org.wirecopy.internal.content;

import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/**
 * The columns of a page that is laid out by a table: what stands beside the cell that holds most of
 * the body is menus, notices and other articles.
 */
final class Columns {

  private Columns() {}

  /** Drops the kept blocks of other columns. */
  static void leaveOut(Page page, Reason[] reasons) {
    int longest = -1;
    int all = 0;
    for (int block = 0; block < reasons.length; block++) {
      if (reasons[block].isKept()) {
        all += page.blockLength(block);
        boolean longer = longest < 0 || page.blockLength(block) > page.blockLength(longest);
        longest = longer ? block : longest;
      }
    }
    int node = longest < 0 ? -1 : page.blockNode(longest);
    for (int row = parent(page, node); row >= 0; node = row, row = parent(page, node)) {
      if (page.type(node) == ElementType.TD
          && page.type(row) == ElementType.TR
          && kept(page, reasons, node) * 3L >= all * 2L) {
        leaveOut(reasons, page.firstBlock(row), page.firstBlock(node));
        leaveOut(reasons, page.endBlock(node), page.endBlock(row));
      }
    }
  }

  private static int parent(Page page, int node) {
    return node < 0 ? -1 : page.parent(node);
  }

  /** Characters of the body in a cell. */
  private static int kept(Page page, Reason[] reasons, int node) {
    int kept = 0;
    for (int block = page.firstBlock(node); block < page.endBlock(node); block++) {
      kept += reasons[block].isKept() ? page.blockLength(block) : 0;
    }
    return kept;
  }

  private static void leaveOut(Reason[] reasons, int from, int to) {
    for (int block = from; block < to; block++) {
      reasons[block] = reasons[block].isKept() ? Reason.OUTSIDE : reasons[block];
    }
  }
}
