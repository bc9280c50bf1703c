package org.wirecopy.internal.content;

import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * Which blocks follow an image, as captions do whose markup does not say that they are captions;
 * and which of them are captions for certain.
 */
final class Pictures {

  private static final int MAX_STEPS = 3;

  /** Image and caption stand in one element, or the image in one of its own beside it. */
  private static final int CLOSE = MAX_STEPS;

  /** Characters of the longest caption that is told by its place. */
  private static final int MAX_CAPTION = 400;

  private final Page page;

  /**
   * By block: 0 if no image comes directly before it, else 1 to 4, the more the fewer elements lie
   * around both.
   */
  final byte[] before;

  /** By block: true if it says what an image shows, in the words of its alt text. */
  final boolean[] saysAlternative;

  Pictures(Page page, long[] hash) {
    this.page = page;
    before = new byte[page.blockCount()];
    saysAlternative = new boolean[page.blockCount()];
    for (Page.Picture picture : page.pictures()) {
      int block = page.firstBlock(picture.node());
      if (block < before.length) {
        before[block] = (byte) Math.max(before[block], nearness(page, picture.node(), block));
        saysAlternative[block] |=
            !picture.alternative().isEmpty() && LooseHash.of(picture.alternative()) == hash[block];
      }
    }
  }

  /**
   * True of a short block that follows an image and is called a caption, or says nothing but whose
   * the image is.
   */
  boolean isCaption(int block) {
    if (before[block] == 0
        || page.blockLength(block) > MAX_CAPTION
        || page.blockKind(block) == BlockKind.HEADING) {
      return false;
    }
    int start = page.blockStart(block);
    boolean called = Hint.CAPTION.in(page.hints(page.blockNode(block)));
    boolean bold = page.boldChars(block) * 2 > page.blockLength(block); // heads what follows
    return (called && before[block] >= CLOSE)
        || (!bold
            && PictureCredits.get().start(page.chars(), start, page.blockEnd(block)) == start);
  }

  private static int nearness(Page page, int node, int block) {
    int around = page.parent(node);
    int of = page.blockNode(block);
    for (int step = 0; step < MAX_STEPS && around >= 0; step++) {
      if (of >= around && of < page.subtreeEnd(around)) {
        return MAX_STEPS + 1 - step;
      }
      around = page.parent(around);
    }
    return 1;
  }
}
