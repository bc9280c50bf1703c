package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;

/** Blocks as a fragment of HTML that is well-formed XML, too; no attribute, nothing but text. */
final class BodyMarkup {

  private BodyMarkup() {}

  /** Writes the blocks; list items beside each other share a list, quotes a quotation. */
  static void write(List<Block> blocks, Appendable out) throws IOException {
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
      text(block.text(), block.type() != Block.Type.PREFORMATTED, out);
      out.append("</").append(element).append(">\n");
    }
    end(open, out);
  }

  /** Writes text; a line feed in it is a line break, but where line breaks count anyhow. */
  private static void text(String text, boolean breaks, Appendable out) throws IOException {
    int start = 0;
    for (int end = text.indexOf('\n'); breaks && end >= 0; end = text.indexOf('\n', start)) {
      Html.text(text, start, end, out);
      out.append("<br/>");
      start = end + 1;
    }
    Html.text(text, start, text.length(), out);
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
