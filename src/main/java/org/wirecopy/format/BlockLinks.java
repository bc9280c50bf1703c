package org.wirecopy.format;

import java.util.List;
import org.wirecopy.Block;
import org.wirecopy.Link;

/** Finds the links of one block among those of the article. */
final class BlockLinks {

  private BlockLinks() {}

  /** The links within a block, in order. */
  static List<Link> of(Block block, List<Link> links) {
    int first = firstFrom(block.span().start(), links);
    return links.subList(first, Math.max(first, firstFrom(block.span().end(), links)));
  }

  /** The index of the first link that begins at an offset or behind it. */
  private static int firstFrom(int offset, List<Link> links) {
    int low = 0;
    int high = links.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (links.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
