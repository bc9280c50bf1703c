package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.Block;
import org.wirecopy.Span;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * The body's blocks and text.
 *
 * @param blocks the blocks in order
 * @param text their texts, joined by a blank line
 */
record Body(List<Block> blocks, String text) {

  static final Body EMPTY = new Body(List.of(), "");

  private static final String BETWEEN = "\n\n";

  /**
   * A line that repeats one before it is left out if it is at least this long; refrains are
   * shorter.
   */
  private static final int MIN_REPEATED = 40;

  /**
   * Collects the kept blocks, without those that say what a field of the article says already.
   *
   * @param fields keys of title, summary and the like
   */
  static Body of(Page page, Selection selection, Set<String> fields) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>(fields);
    for (int block = 0; block < page.blockCount(); block++) {
      if (!selection.isKept(block)) {
        continue;
      }
      String blockText = page.blockText(block).strip();
      String key = LooseKey.of(blockText);
      boolean repeats =
          seen.contains(key) && (fields.contains(key) || key.length() >= MIN_REPEATED);
      if (key.isEmpty() || repeats) {
        continue;
      }
      seen.add(key);
      if (text.length() > 0) {
        text.append(BETWEEN);
      }
      int start = text.length();
      text.append(blockText);
      blocks.add(
          new Block(
              type(page.blockKind(block)),
              blockText,
              level(page, block),
              new Span(start, text.length())));
    }
    return new Body(List.copyOf(blocks), text.toString());
  }

  private static Block.Type type(BlockKind kind) {
    return switch (kind) {
      case HEADING -> Block.Type.HEADING;
      case QUOTE -> Block.Type.QUOTE;
      case LIST_ITEM -> Block.Type.LIST_ITEM;
      case PREFORMATTED -> Block.Type.PREFORMATTED;
      case PARAGRAPH, CAPTION -> Block.Type.PARAGRAPH;
    };
  }

  private static int level(Page page, int block) {
    for (int node = page.blockNode(block); node >= 0; node = page.parent(node)) {
      if (page.type(node).isHeading()) {
        return page.type(node).headingLevel();
      }
    }
    return 0;
  }
}
