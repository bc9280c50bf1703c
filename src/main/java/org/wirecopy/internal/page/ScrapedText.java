package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.source.Mojibake;

/**
 * Text that some scraper saved, as a page: each line is a block, each run of lines without a blank
 * one between them a node, or a table if tabs stand in them. What scrapers do to text is undone
 * first: escapes that were left in, a wrong character set, marks of quoted mail, names of icons,
 * link numbers, lines broken at a width or at each link, Markdown.
 */
public final class ScrapedText {

  private static final int MIN_ROWS = 2;

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
    List<ScrapedLine> own = ArchiveNotice.removed(QuotedMail.removed(whole));
    LabelledHead labelled = LabelledHead.read(IconNames.removed(own));
    page.head = labelled.head();
    List<ScrapedLine> lines = undone(labelled.lines());
    for (int i = 0; i < lines.size(); i++) {
      int rows = rows(lines, i);
      if (rows > 0) {
        if (paragraph >= 0) {
          page.closeNode(paragraph);
          paragraph = -1;
        }
        addTable(lines.subList(i, i + rows), body, page);
        i += rows - 1;
        continue;
      }
      ScrapedLine line = lines.get(i);
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

  /** How many lines from here on are rows of one table: their cells stand apart by tabs. */
  private static int rows(List<ScrapedLine> lines, int from) {
    int end = from;
    while (end < lines.size()
        && lines.get(end).text().indexOf('\t') > 0
        && (end == from || !lines.get(end).apart())) {
      end++;
    }
    return end - from < MIN_ROWS ? 0 : end - from;
  }

  private static void addTable(List<ScrapedLine> rows, int body, PageBuilder page) {
    int table = page.openNode(body, ElementType.TABLE, 0, 0, null);
    for (ScrapedLine row : rows) {
      int node = page.openNode(table, ElementType.TR, 0, 0, null);
      page.text(row.text(), node, BlockKind.PARAGRAPH, false, false, false);
      page.closeBlock();
      page.closeNode(node);
    }
    page.closeNode(table);
  }

  private static List<ScrapedLine> undone(List<ScrapedLine> saved) {
    List<ScrapedLine> lines = LinkNumbers.removed(PrintedPages.joined(WireTraffic.removed(saved)));
    boolean markdown = Markdown.is(lines);
    lines = NumberedItems.read(ImageNames.removed(lines), markdown);
    lines = InlineBreaks.haveTorn(lines) ? lines : HardWraps.undone(lines);
    lines = markdown || Markdown.is(lines) ? Markdown.read(lines) : lines;
    lines = Asides.removed(WideGaps.broken(withoutRules(lines)));
    return LongLines.broken(GluedLines.broken(InlineBreaks.undone(lines)));
  }

  private static List<ScrapedLine> withoutRules(List<ScrapedLine> lines) {
    List<ScrapedLine> rest = new ArrayList<>(lines.size());
    boolean apart = false;
    for (ScrapedLine line : lines) {
      apart |= line.isRule();
      if (!line.isRule()) {
        rest.add(apart ? line.setApart() : line);
        apart = false;
      }
    }
    return rest;
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
