package org.wirecopy.internal.page;

import java.util.List;
import org.wirecopy.internal.source.Mojibake;

/**
 * Text that some scraper saved, as a page: each line is a block, each run of lines without a blank
 * one between them a node. What scrapers do to text is undone first: escapes that were left in, a
 * wrong character set, marks of quoted mail, names of icons, link numbers, lines broken at a width
 * or at each link, Markdown.
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
    int paragraph = -1;
    List<ScrapedLine> whole = ScrapedLine.split(Mojibake.undone(Escapes.undone(text)));
    LabelledHead labelled = LabelledHead.read(IconNames.removed(QuotedMail.removed(whole)));
    page.head = labelled.head();
    for (ScrapedLine line : undone(labelled.lines())) {
      boolean heading = line.type().isHeading();
      if (paragraph >= 0 && (line.apart() || heading)) {
        page.closeNode(paragraph);
        paragraph = -1;
      }
      if (paragraph < 0) {
        ElementType type = heading ? line.type() : ElementType.P;
        paragraph = page.openNode(body, type, 0, 0, null);
      }
      page.text(line.text(), paragraph, kind(line), line.link(), line.bold(), false);
      page.closeBlock();
      if (heading) {
        page.closeNode(paragraph);
        paragraph = -1;
      }
    }
    if (paragraph >= 0) {
      page.closeNode(paragraph);
    }
    page.closeNode(body);
    return page.build();
  }

  private static List<ScrapedLine> undone(List<ScrapedLine> saved) {
    List<ScrapedLine> lines = LinkNumbers.removed(PrintedPages.joined(saved));
    lines = HardWraps.undone(lines);
    lines = Markdown.is(lines) ? Markdown.read(lines) : lines;
    return LongLines.broken(GluedLines.broken(InlineBreaks.undone(lines)));
  }

  private static BlockKind kind(ScrapedLine line) {
    if (line.type().isHeading()) {
      return BlockKind.HEADING;
    }
    return switch (line.type()) {
      case LI -> BlockKind.LIST_ITEM;
      case BLOCKQUOTE -> BlockKind.QUOTE;
      default -> BlockKind.PARAGRAPH;
    };
  }
}
