package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Finds what a page repeats: comments, teaser cards, list entries, the entries of a live blog. A
 * group is all elements of one type and class that hold at least two blocks each, wherever they
 * stand (answers to comments are nested), or such siblings where they have no class. A block's item
 * is the one around it that has most like it.
 */
final class Repeats {

  static final int COLUMNS = 16;

  private static final int MIN_BLOCKS = 2;
  private static final int MIN_ITEMS = 3;
  private static final int MAX_COUNTED = 40;
  private static final int UNCLASSED = ElementType.values().length;

  private final Surroundings around;
  private final Page page;
  private final int[] group; // by node: a group's first slot, -1 if it is of none
  private final int[] item; // by node: the item around it, itself included; -1 if there is none
  private final int[] hintsBelow; // by node: the hints of all nodes inside, its own included
  private final int[] timesBelow;
  private final int[] size; // by group
  private final int[] prose; // by group: units
  private final int[] firstBlock;
  private final int[] endBlock;
  private final int[] rank; // by node: how many of its group stand before it

  Repeats(Surroundings around) {
    this.around = around;
    page = around.page;
    int nodes = page.nodeCount();
    group = new int[nodes];
    item = new int[nodes];
    hintsBelow = new int[nodes];
    timesBelow = new int[nodes];
    rank = new int[nodes];
    long[] keys = new long[nodes];
    int count = 0;
    for (int node = 0; node < nodes; node++) {
      group[node] = -1;
      hintsBelow[node] = page.hints(node);
      timesBelow[node] = page.type(node) == ElementType.TIME ? 1 : 0;
      if (isItem(node)) {
        keys[count++] = key(node);
      }
    }
    for (int node = nodes - 1; node > 0; node--) {
      int parent = page.parent(node);
      if (parent >= 0) {
        hintsBelow[parent] |= hintsBelow[node];
        timesBelow[parent] += timesBelow[node];
      }
    }
    keys = Arrays.copyOf(keys, count);
    Arrays.sort(keys);
    size = new int[count];
    prose = new int[count];
    firstBlock = new int[count];
    endBlock = new int[count];
    for (int node = 0; node < nodes; node++) {
      if (isItem(node)) {
        join(node, firstOf(keys, key(node)));
      }
    }
    for (int node = 0; node < nodes; node++) {
      int parent = page.parent(node);
      int above = parent < 0 ? -1 : item[parent];
      boolean own = group[node] >= 0 && size[group[node]] >= MIN_ITEMS;
      boolean more = above < 0 || (own && size[group[node]] > size[group[above]]);
      item[node] = own && more ? node : above;
    }
  }

  private boolean isItem(int node) {
    int blocks = page.endBlock(node) - page.firstBlock(node);
    return blocks >= MIN_BLOCKS && page.type(node) != ElementType.A;
  }

  private long key(int node) {
    int hash = page.classHash(node);
    boolean classed = hash < 0 || hash >= UNCLASSED;
    return classed ? hash : ((long) (page.parent(node) + 1) << 32) | hash;
  }

  private void join(int node, int slot) {
    group[node] = slot;
    if (size[slot] == 0) {
      firstBlock[slot] = page.firstBlock(node);
    }
    rank[node] = size[slot]++;
    if (page.firstBlock(node) >= endBlock[slot]) {
      prose[slot] += around.proseIn(node); // those inside another one are counted with it
    }
    endBlock[slot] = Math.max(endBlock[slot], page.endBlock(node));
  }

  private static int firstOf(long[] sorted, long key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Writes {@link #COLUMNS} numbers on the item around a block. */
  void fill(int block, float[] row, int from) {
    int c = from;
    int node = page.blockNode(block);
    row[c++] = bit(hintsBelow[node], Hint.DATE) + timesBelow[node];
    row[c++] = bit(hintsBelow[node], Hint.BYLINE);
    int of = item[node];
    if (of < 0) {
      Arrays.fill(row, c, from + COLUMNS, -1);
      return;
    }
    int slot = group[of];
    float total = Math.max(1, around.proseTotal);
    row[c++] = Math.min(MAX_COUNTED, size[slot]);
    row[c++] = prose[slot] / total;
    row[c++] = Logs.ofOneMore(around.proseIn(of));
    row[c++] = Math.min(MAX_COUNTED, page.endBlock(of) - page.firstBlock(of));
    row[c++] = Math.min(3, timesBelow[of] + bit(hintsBelow[of], Hint.DATE));
    row[c++] = bit(hintsBelow[of], Hint.BYLINE) + bit(hintsBelow[of], Hint.BIO);
    row[c++] = bit(hintsBelow[of], Hint.SHARE);
    row[c++] = bit(hintsBelow[of], Hint.COMMENTS);
    row[c++] = around.proseBefore[firstBlock[slot]] / total;
    row[c++] = (around.proseTotal - around.proseBefore[endBlock[slot]]) / total;
    row[c++] = (float) rank[of] / size[slot];
    row[c++] = Math.min(MAX_COUNTED, block - page.firstBlock(of));
    row[c++] =
        around.titleBlock < 0
            ? -1
            : around.titleBlock < firstBlock[slot]
                ? 0
                : around.titleBlock >= endBlock[slot] ? 2 : 1;
    row[c] = (float) (endBlock[slot] - firstBlock[slot]) / Math.max(1, page.blockCount());
  }

  private static int bit(int hints, Hint hint) {
    return hint.in(hints) ? 1 : 0;
  }
}
