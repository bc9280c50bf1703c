package org.wirecopy.internal.assemble;

import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;

/**
 * Keeps the items of a list in scraped text together. An item of a few words reads like an entry of
 * a menu; below a paragraph of the copy that ends in a colon, or the first item, it is one of
 * several.
 */
final class TextLists {

  /** Longer lists are looked at no further. */
  private static final int MAX_ITEMS = 20;

  private TextLists() {}

  static void restore(TextLines lines) {
    for (int line = lines.next(0); line + 1 < lines.count; line = lines.next(line + 1)) {
      boolean announces = endsInColon(lines.page, line) || lines.isKept(line + 1);
      if (announces && !isItem(lines.page, line, 1)) {
        restore(lines, line + 1);
      }
    }
  }

  private static void restore(TextLines lines, int first) {
    for (int i = 0; i < MAX_ITEMS && first + i < lines.count; i++) {
      int line = first + i;
      if (!isItem(lines.page, line, i + 1) || lines.isFurniture(line)) {
        return;
      }
      lines.restore(line);
    }
  }

  private static boolean endsInColon(Page page, int line) {
    char last = page.chars()[page.blockEnd(line) - 1];
    return last == ':' || last == '：';
  }

  /** True of an item of a list, and of a line that begins with its number there. */
  private static boolean isItem(Page page, int line, int number) {
    return page.blockKind(line) == BlockKind.LIST_ITEM
        || page.blockText(line).startsWith(number + ". ");
  }
}
