package org.wirecopy.internal.assemble;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseHash;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/** The lines of scraped text with what was kept of them, while some of that is dropped again. */
final class TextLines {

  /** A longer line is no byline and no date, but a sentence that holds one. */
  private static final int MAX_STAMP = 100;

  private static final int MAX_RIGHTS = 200;
  private static final int MAX_HASHED = 600;

  final Page page;
  final int count;
  private final Selection selection;
  private final @Nullable Reason[] dropped;
  private final boolean[] restored;
  private final long[] hash;

  TextLines(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
    count = page.blockCount();
    dropped = new Reason[count];
    restored = new boolean[count];
    hash = new long[count];
    for (int block = 0; block < count; block++) {
      int start = page.blockStart(block);
      hash[block] =
          LooseHash.of(page.chars(), start, Math.min(start + MAX_HASHED, page.blockEnd(block)));
    }
  }

  /** What is left. */
  Selection selection() {
    return selection.with(restored).without(dropped);
  }

  /** How many characters are kept. */
  int copy() {
    int copy = 0;
    for (int block = 0; block < count; block++) {
      copy += kept(block);
    }
    return copy;
  }

  /** True of a line of the page's own, as {@link PageLines} tells it. */
  boolean isFurniture(int line) {
    return PageLines.isFurniture(page, line, TextLength.of(page.blockText(line)));
  }

  /** How many characters of a block are kept. */
  int kept(int block) {
    return isKept(block) ? page.blockLength(block) : 0;
  }

  boolean isKept(int block) {
    return dropped[block] == null && (restored[block] || selection.isKept(block));
  }

  /** Keeps what was not kept. */
  void restore(int block) {
    restored[block] = true;
  }

  float score(int block) {
    return selection.score(block);
  }

  void drop(int block, Reason reason) {
    dropped[block] = dropped[block] == null ? reason : dropped[block];
  }

  /** The first kept block from here on, or the block count. */
  int next(int from) {
    int block = from;
    while (block < count && !isKept(block)) {
      block++;
    }
    return block;
  }

  /** Equal for lines that say the same. */
  long hash(int block) {
    return hash[block];
  }

  /** True of a short line that is a byline or holds a date. */
  boolean isStamp(int block) {
    return isByline(block) || isDate(block);
  }

  boolean isByline(int block) {
    return mayStamp(block) && AuthorNames.isByline(page.blockText(block));
  }

  boolean isDate(int block) {
    return mayStamp(block)
        && PublicationStamp.find(page.blockText(block), StampContext.NONE) != null;
  }

  /** True of a line that names the owner of the rights. */
  boolean isRights(int block) {
    return page.blockLength(block) <= MAX_RIGHTS && page.blockText(block).indexOf('©') >= 0;
  }

  private boolean mayStamp(int block) {
    return page.blockLength(block) <= MAX_STAMP && !endsSentence(block);
  }

  /** True if the last character but quotes and brackets ends a sentence. */
  boolean endsSentence(int block) {
    for (int i = page.blockEnd(block) - 1; i >= page.blockStart(block); i--) {
      byte kind = CharClass.of(page.chars()[i]);
      if (kind == CharClass.STOP) {
        return true;
      }
      if (kind != CharClass.QUOTE && kind != CharClass.APOSTROPHE && page.chars()[i] != ')') {
        return false;
      }
    }
    return false;
  }
}
