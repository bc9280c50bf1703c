package org.wirecopy.internal.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;
import org.wirecopy.Dateline;
import org.wirecopy.Span;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.dateline.DatelineParser;
import org.wirecopy.internal.page.Page;

/**
 * How the story opens: its dateline, and the body as it is printed under one. A dateline stands at
 * the head of the first paragraph, or on a line of its own before it.
 *
 * @param dateline what was read; its span points into the body's text
 * @param body the body, without the dateline unless it was to stay
 */
record Opening(@Nullable Dateline dateline, Body body) {

  /** A sub-head or two may stand before the first paragraph. */
  private static final int REACH = 3;

  /** Lines before the body that are looked at for a dateline of their own. */
  private static final int LINES_BEFORE = 2;

  private static final int MAX_LINE = 100;

  static Opening read(Page page, Selection selection, Body body, boolean keep) {
    List<Block> blocks = body.blocks();
    int at = firstParagraph(blocks);
    if (at < 0) {
      return new Opening(null, body);
    }
    String paragraph = blocks.get(at).text();
    Dateline dateline = DatelineParser.parse(paragraph);
    if (dateline == null && at + 1 < blocks.size()) {
      dateline = wholeLine(paragraph, blocks.get(at + 1).text());
    }
    if (dateline == null) {
      Dateline before = lineBefore(page, selection.first(), paragraph);
      return new Opening(before == null ? null : before.withSpan(new Span(0, 0)), body);
    }
    int start = blocks.get(at).span().start();
    int length = dateline.span().end();
    return keep
        ? new Opening(dateline.withSpan(new Span(start, start + length)), body)
        : new Opening(dateline.withSpan(new Span(start, start)), body.without(at, length));
  }

  /**
   * The first paragraph as it stands in the page, behind a sub-head or two; empty if there is none.
   */
  static String paragraph(Body body) {
    int at = firstParagraph(body.blocks());
    return at < 0 ? "" : body.blocks().get(at).text();
  }

  private static int firstParagraph(List<Block> blocks) {
    int at = 0;
    while (at < blocks.size() && at < REACH && blocks.get(at).type() == Block.Type.HEADING) {
      at++;
    }
    return at == blocks.size() ? -1 : at;
  }

  /** The dateline that a line of its own is, followed by the story; or null. */
  private static @Nullable Dateline wholeLine(String line, String story) {
    if (line.length() > MAX_LINE) {
      return null;
    }
    String opening = line + ' ' + story.substring(0, Math.min(MAX_LINE, story.length()));
    Dateline dateline = DatelineParser.parse(opening);
    return dateline != null && dateline.span().end() == line.length() + 1
        ? dateline.withSpan(new Span(0, line.length()))
        : null;
  }

  /** A dateline on a line of its own that was not taken for a part of the body. */
  private static @Nullable Dateline lineBefore(Page page, int first, String story) {
    for (int block = first - 1; block >= Math.max(0, first - LINES_BEFORE); block--) {
      if (page.blockLength(block) > MAX_LINE) {
        return null;
      }
      Dateline dateline = wholeLine(page.blockText(block), story);
      if (dateline != null) {
        return dateline;
      }
    }
    return null;
  }
}
