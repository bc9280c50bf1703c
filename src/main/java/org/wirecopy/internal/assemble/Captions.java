package org.wirecopy.internal.assemble;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.content.PictureCredits;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Finds what is printed under a picture: the caption of its figure; else what stands with it in an
 * element that holds no copy and no other picture; else the next block, if it is called a caption
 * or ends in a credit. Credits are cut off and given apart.
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

  /** Marks behind a name in a credit. */
  private static final String AFTER = " \n.,;|)）]】〕";

  private final Page page;
  private final Selection selection;
  private final String title; // its key

  /**
   * A caption.
   *
   * @param text without the credit, null if there is no more
   * @param credit whose the picture is, null if it does not say
   * @param sure true if it is marked as one or ends in a credit
   */
  record Caption(@Nullable String text, @Nullable String credit, boolean sure) {

    static final Caption NONE = new Caption(null, null, false);

    Caption withCredit(@Nullable String other) {
      return new Caption(text, other, sure);
    }

    /** What is printed: the words before the credit that they end in, and the name in it. */
    static Caption of(String printed, boolean sure) {
      char[] chars = printed.toCharArray();
      int start = 0;
      int end = chars.length;
      while (start < end && BEFORE.indexOf(chars[start]) >= 0) {
        start++;
      }
      while (end > start && chars[end - 1] <= ' ') {
        end--;
      }
      int credit = PictureCredits.get().start(chars, start, end);
      int last = credit;
      while (credit < end && last > start && BEHIND.indexOf(chars[last - 1]) >= 0) {
        last--;
      }
      return new Caption(line(printed, start, last), credit(chars, credit, end), sure);
    }

    private static @Nullable String credit(char[] chars, int from, int to) {
      int end = to;
      while (end > from && AFTER.indexOf(chars[end - 1]) >= 0) {
        end--;
      }
      int name = end > from ? PictureCredits.get().nameStart(chars, from, end) : end;
      return line(new String(chars), name, end);
    }

    private static @Nullable String line(String printed, int from, int to) {
      return from == to ? null : printed.substring(from, to).replace('\n', ' ').replace('\t', ' ');
    }
  }

  Captions(Page page, Selection selection, String title) {
    this.page = page;
    this.selection = selection;
    this.title = title;
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
          Caption marked = caption(page.textStart(node), page.textEnd(node), true);
          return marked.credit != null ? marked : marked.withCredit(creditApart(figure, node));
        }
      }
    }
    Caption beside = beside(picture, before, next);
    return beside.text != null || beside.sure ? beside : below(picture, next);
  }

  /** The credit that stands in a figure beside its caption, null if there is none. */
  private @Nullable String creditApart(int figure, int caption) {
    for (int block = page.firstBlock(figure); block < page.endBlock(figure); block++) {
      boolean inside = block >= page.firstBlock(caption) && block < page.endBlock(caption);
      if (!inside && page.blockLength(block) <= MAX_UNMARKED && isCredit(block)) {
        return caption(page.blockStart(block), page.blockEnd(block), true).credit;
      }
    }
    return null;
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
    String printed = page.lines(start, end);
    int line = printed.indexOf('\n');
    String rest = line < 0 ? "" : printed.substring(line + 1);
    boolean titled = !rest.isBlank() && LooseKey.of(printed.substring(0, line)).equals(title);
    return Caption.of(titled ? rest : printed, calledSo || credited);
  }
}
