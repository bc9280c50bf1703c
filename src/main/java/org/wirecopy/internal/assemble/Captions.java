package org.wirecopy.internal.assemble;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.content.PictureCredits;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Finds what is printed under a picture: the caption of its figure; else what stands with it in an
 * element that holds no copy and no other picture; else the next block, if it is called a caption
 * or ends in a credit. Credits are cut off.
 */
final class Captions {

  private static final int MAX_CAPTION = 1_000;

  /** A caption that no figure marks is shorter. */
  private static final int MAX_UNMARKED = 400;

  /** Blocks of the longest caption that no figure marks: what is seen, and whose it is. */
  private static final int MAX_BLOCKS = 3;

  /** Elements around a picture alone. */
  private static final int MAX_UP = 5;

  private static final int NO_CAPTION =
      Hint.TITLE.bit() | Hint.SUMMARY.bit() | Hint.BYLINE.bit() | Hint.DATE.bit();

  /** Marks before a caption, and those that led to what was cut off. */
  private static final String BEFORE = "▲△▼▽▶◀●■◆※ \n";

  private static final String BEHIND = " \n-–—|/·•(（[【＝=、,";

  private final Page page;
  private final Selection selection;

  /**
   * A caption.
   *
   * @param text without the credit, null if there is no more
   * @param sure true if it is marked as one or ends in a credit
   */
  record Caption(@Nullable String text, boolean sure) {

    static final Caption NONE = new Caption(null, false);
  }

  Captions(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
  }

  /**
   * The caption of a picture.
   *
   * @param figure the figure around it, -1 if there is none
   * @param before the picture before it, -1 if there is none
   * @param next the picture behind it; the number of nodes if there is none
   */
  Caption of(int picture, int figure, int before, int next) {
    if (figure >= 0) {
      for (int node = figure + 1; node < page.subtreeEnd(figure); node++) {
        int length = page.textLength(node);
        if (page.type(node) == ElementType.FIGCAPTION && length > 0 && length <= MAX_CAPTION) {
          return caption(page.textStart(node), page.textEnd(node), true);
        }
      }
    }
    Caption beside = beside(picture, before, next);
    return beside.text != null || beside.sure ? beside : below(picture, next);
  }

  /** What the largest element says behind the picture that holds nothing else. */
  private Caption beside(int picture, int before, int next) {
    int around = -1;
    int node = page.parent(picture);
    for (int up = 0; up < MAX_UP && node >= 0 && holdsOnly(node, before, next); up++) {
      around = node;
      node = page.parent(node);
    }
    int first = page.firstBlock(picture);
    int end = around < 0 ? first : page.endBlock(around);
    while (first < end && (!mayCaption(first) || (first + 1 < end && isCredit(first)))) {
      first++;
    }
    int last = first;
    while (last < end && mayCaption(last)) {
      last++;
    }
    return first == last
        ? Caption.NONE
        : caption(page.blockStart(first), page.blockEnd(last - 1), isCalledSo(first));
  }

  /** True of an element with one picture, little text and none of the body's. */
  private boolean holdsOnly(int node, int before, int next) {
    int first = page.firstBlock(node);
    int end = page.endBlock(node);
    if (before >= node
        || next < page.subtreeEnd(node)
        || page.textLength(node) > MAX_UNMARKED
        || end - first > MAX_BLOCKS) {
      return false;
    }
    for (int block = first; block < end; block++) {
      if (selection.isKept(block) || page.blockKind(block) == BlockKind.HEADING) {
        return false;
      }
    }
    return true;
  }

  private boolean mayCaption(int block) {
    int node = page.blockNode(block);
    int hints = page.hints(node);
    return page.linkChars(block) * 2 < page.blockLength(block)
        && ((hints & NO_CAPTION) == 0 || Hint.CAPTION.in(hints) || endsInCredit(block));
  }

  private boolean isCredit(int block) {
    int start = page.blockStart(block);
    return PictureCredits.get().start(page.chars(), start, page.blockEnd(block)) == start;
  }

  private boolean endsInCredit(int block) {
    int end = page.blockEnd(block);
    return PictureCredits.get().start(page.chars(), page.blockStart(block), end) < end;
  }

  /** The next block, if something tells that it is the caption. */
  private Caption below(int picture, int next) {
    int block = page.firstBlock(picture);
    if (block >= page.blockCount()
        || selection.isKept(block)
        || page.blockLength(block) > MAX_UNMARKED
        || page.blockNode(block) > next
        || page.blockKind(block) == BlockKind.HEADING
        || page.blockKind(block) == BlockKind.CAPTION // of a figure behind the picture
        || !mayCaption(block)) {
      return Caption.NONE;
    }
    Caption caption = caption(page.blockStart(block), page.blockEnd(block), isCalledSo(block));
    return caption.sure ? caption : Caption.NONE;
  }

  private boolean isCalledSo(int block) {
    return page.blockKind(block) == BlockKind.CAPTION
        || Hint.CAPTION.in(page.hints(page.blockNode(block)));
  }

  private Caption caption(int start, int end, boolean calledSo) {
    char[] chars = page.chars();
    boolean credited = !calledSo && PictureCredits.get().start(chars, start, end) < end;
    return new Caption(withoutCredit(page.lines(start, end)), calledSo || credited);
  }

  /** The caption on one line before the credit that it ends in; null if there is no more. */
  static @Nullable String withoutCredit(String caption) {
    int start = 0;
    int end = caption.length();
    while (start < end && BEFORE.indexOf(caption.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && caption.charAt(end - 1) <= ' ') {
      end--;
    }
    int credit = PictureCredits.get().start(caption.toCharArray(), start, end);
    if (credit < end) {
      end = credit;
      while (end > start && BEHIND.indexOf(caption.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return end == start ? null : caption.substring(start, end).replace('\n', ' ');
  }
}
