package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * Which blocks follow an image, as captions do whose markup does not say that they are captions.
 */
final class Pictures {

  private static final int MAX_STEPS = 3;

  /**
   * By block: 0 if no image comes directly before it, else 1 to 4, the more the fewer elements lie
   * around both.
   */
  final byte[] before;

  /** By block: true if it says what an image shows, in the words of its alt text. */
  final boolean[] saysAlternative;

  Pictures(Page page, long[] hash) {
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
