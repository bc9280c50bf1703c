package org.wirecopy.internal.page;

/**
 * Text that some scraper saved, as a page: each line is a block, each run of lines without a blank
 * one between them a node. There is no markup to lean on, so every block is a paragraph.
 */
public final class ScrapedText {

  private ScrapedText() {}

  /** Makes the page of a text; LF, CR LF and CR end a line. */
  public static Page page(String text) {
    return page(text, Integer.MAX_VALUE);
  }

  /** Makes the page of a text, without what is behind so many lines. */
  public static Page page(String text, int maxBlocks) {
    PageBuilder page = new PageBuilder(maxBlocks);
    page.scraped = true;
    int body = page.openNode(-1, ElementType.BODY, 0, 0, null);
    int length = text.length();
    int paragraph = -1;
    int start = 0;
    while (start <= length) {
      int end = start;
      while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      String line = text.substring(start, end);
      if (line.isBlank()) {
        if (paragraph >= 0) {
          page.closeNode(paragraph);
          paragraph = -1;
        }
      } else {
        if (paragraph < 0) {
          paragraph = page.openNode(body, ElementType.P, 0, 0, null);
        }
        page.text(line, paragraph, BlockKind.PARAGRAPH, false, false, false);
        page.closeBlock();
      }
      boolean crLf = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (crLf ? 2 : 1);
    }
    if (paragraph >= 0) {
      page.closeNode(paragraph);
    }
    page.closeNode(body);
    return page.build();
  }
}
