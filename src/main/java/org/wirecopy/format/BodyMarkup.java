package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;
import org.wirecopy.Link;

/** Blocks as a fragment of HTML that is well-formed XML, too: nothing but text and its links. */
final class BodyMarkup {

  private BodyMarkup() {}

  /** Writes the blocks; list items beside each other share a list, quotes a quotation. */
  static void write(List<Block> blocks, List<Link> links, Appendable out) throws IOException {
    Block.Type open = null;
    for (Block block : blocks) {
      Block.Type around = around(block.type());
      if (around != open) {
        end(open, out);
        start(around, out);
        open = around;
      }
      String element = element(block);
      out.append('<').append(element).append('>');
      linked(block, BlockLinks.of(block, links), out);
      out.append("</").append(element).append(">\n");
    }
    end(open, out);
  }

  private static void linked(Block block, List<Link> links, Appendable out) throws IOException {
    boolean breaks = block.type() != Block.Type.PREFORMATTED;
    int origin = block.span().start();
    int written = 0;
    for (Link link : links) {
      int start = link.span().start() - origin;
      int end = link.span().end() - origin;
      text(block.text(), written, start, breaks, out);
      out.append("<a href=\"");
      Html.text(link.url(), out);
      out.append("\">");
      text(block.text(), start, end, breaks, out);
      out.append("</a>");
      written = end;
    }
    text(block.text(), written, block.text().length(), breaks, out);
  }

  /**
   * Writes a stretch of text; a line feed in it is a line break, but where line breaks count
   * anyhow.
   */
  private static void text(String text, int from, int to, boolean breaks, Appendable out)
      throws IOException {
    int start = from;
    for (int i = from; breaks && i < to; i++) {
      if (text.charAt(i) == '\n') {
        Html.text(text, start, i, out);
        out.append("<br/>");
        start = i + 1;
      }
    }
    Html.text(text, start, to, out);
  }

  private static Block.@Nullable Type around(Block.Type type) {
    return type == Block.Type.QUOTE || type == Block.Type.LIST_ITEM ? type : null;
  }

  private static void start(Block.@Nullable Type around, Appendable out) throws IOException {
    if (around != null) {
      out.append(around == Block.Type.QUOTE ? "<blockquote>\n" : "<ul>\n");
    }
  }

  private static void end(Block.@Nullable Type around, Appendable out) throws IOException {
    if (around != null) {
      out.append(around == Block.Type.QUOTE ? "</blockquote>\n" : "</ul>\n");
    }
  }

  private static String element(Block block) {
    return switch (block.type()) {
      case PARAGRAPH, QUOTE -> "p";
      case LIST_ITEM -> "li";
      case PREFORMATTED -> "pre";
      case HEADING -> "h" + Math.max(2, block.level());
    };
  }
}
