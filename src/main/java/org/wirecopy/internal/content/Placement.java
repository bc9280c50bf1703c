package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;

/** Where a block stands: on the page, among the prose, and in the elements around it. */
final class Placement {

  static final int COLUMNS = 28;

  private static final int FAR = 30; // distances are cut here

  private final Surroundings around;
  private final Page page;
  private final int[] lastProse; // the last prose block before, -1 if none
  private final int[] nextProse; // the next one behind, block count if none
  private final int[] linksBefore; // link characters in the blocks before
  private final int[] lengthBefore; // all characters in them

  Placement(Surroundings around) {
    this.around = around;
    page = around.page;
    int count = page.blockCount();
    lastProse = new int[count];
    nextProse = new int[count];
    int last = -1;
    for (int block = 0; block < count; block++) {
      lastProse[block] = last;
      last = around.prose[block] ? block : last;
    }
    int next = count;
    for (int block = count - 1; block >= 0; block--) {
      nextProse[block] = next;
      next = around.prose[block] ? block : next;
    }
    linksBefore = new int[count + 1];
    lengthBefore = new int[count + 1];
    for (int block = 0; block < count; block++) {
      linksBefore[block + 1] = linksBefore[block] + page.linkChars(block);
      lengthBefore[block + 1] = lengthBefore[block] + page.blockLength(block);
    }
  }

  /** Writes {@link #COLUMNS} numbers on a block. */
  void fill(int block, float[] row, int from) {
    containers(block, row, place(block, row, from));
  }

  /** Writes the first half and returns the column behind it. */
  private int place(int block, float[] row, int from) {
    int c = from;
    int count = page.blockCount();
    int total = Math.max(1, around.proseTotal);
    row[c++] = (float) block / count;
    row[c++] = log(count);
    row[c++] = (float) page.blockStart(block) / Math.max(1, page.charCount());
    row[c++] = (float) around.proseBefore[block] / total;
    row[c++] = (float) (around.proseTotal - around.proseBefore[block + 1]) / total;
    row[c++] = log(around.proseTotal);
    row[c++] = Math.min(FAR, around.proseCount);
    row[c++] = Math.min(FAR, block - lastProse[block]);
    row[c++] = Math.min(FAR, nextProse[block] - block);
    row[c++] = sameParent(block, lastProse[block]);
    row[c++] = sameParent(block, nextProse[block]);
    int title = around.titleBlock;
    row[c++] = title < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, block - title));
    row[c++] =
        title < 0 || title >= block
            ? -1
            : log(around.proseBefore[block] - around.proseBefore[title]);
    row[c++] = around.styleShare[block];
    return c;
  }

  private void containers(int block, float[] row, int from) {
    int c = from;
    int node = page.blockNode(block);
    int parent = page.parent(node);
    int above = parent < 0 ? -1 : page.parent(parent);
    row[c++] = bit(inside(node, around.narrow));
    row[c++] = bit(inside(node, around.wide));
    row[c++] = bit(parent == around.narrow);
    row[c++] = within(block, around.narrow);
    row[c++] = within(block, around.wide);
    row[c++] = log(around.styleCount[block]);
    row[c++] = proseShare(parent);
    row[c++] = proseShare(above);
    row[c++] = linkShare(parent);
    row[c++] = linkShare(above);
    row[c++] = parent < 0 ? 0 : log(page.endBlock(parent) - page.firstBlock(parent));
    row[c++] = parent < 0 ? 0 : log(page.textLength(parent));
    row[c++] = Math.min(FAR, depthBelow(node, around.narrow));
    row[c++] = parent < 0 ? 0 : page.type(parent).ordinal();
  }

  private float sameParent(int block, int other) {
    if (other < 0 || other >= page.blockCount()) {
      return -1;
    }
    int a = page.parent(page.blockNode(block));
    int b = page.parent(page.blockNode(other));
    return a == b ? 2 : a >= 0 && b >= 0 && page.parent(a) == page.parent(b) ? 1 : 0;
  }

  private boolean inside(int node, int container) {
    return container >= 0 && node >= container && node < page.subtreeEnd(container);
  }

  /** How far into a container the block stands, 0 to 1; -1 before it, 2 behind it. */
  private float within(int block, int container) {
    if (container < 0 || block < page.firstBlock(container)) {
      return -1;
    }
    int blocks = page.endBlock(container) - page.firstBlock(container);
    return block >= page.endBlock(container)
        ? 2
        : (float) (block - page.firstBlock(container)) / Math.max(1, blocks);
  }

  private float proseShare(int node) {
    return node < 0 ? 0 : (float) around.proseIn(node) / Math.max(1, around.proseTotal);
  }

  private float linkShare(int node) {
    if (node < 0) {
      return 0;
    }
    int first = page.firstBlock(node);
    int end = Math.min(page.endBlock(node), first + FAR);
    return (float) (linksBefore[end] - linksBefore[first])
        / (1 + lengthBefore[end] - lengthBefore[first]);
  }

  private int depthBelow(int node, int container) {
    int depth = 0;
    for (int n = node; n >= 0 && n != container && depth < FAR; n = page.parent(n)) {
      depth++;
    }
    return depth;
  }

  private static float log(int count) {
    return Logs.ofOneMore(count);
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}
