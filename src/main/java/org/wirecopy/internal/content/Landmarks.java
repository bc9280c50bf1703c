package org.wirecopy.internal.content;

import java.util.Locale;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Where the page itself says that its article is: the element with the property {@code
 * articleBody}, those called so by class, {@code article} and {@code main}. A landmark counts if it
 * holds some of the page's prose, or of its text outside links: an article may be all tables. By
 * block: 0 if the page has none of the kind, 1 inside one, 2 outside.
 */
final class Landmarks {

  static final int COLUMNS = 4 + 12;

  private static final double MIN_SHARE = 0.1;

  private static final Hint[] ABOVE = {
    Hint.COMMENTS,
    Hint.RELATED,
    Hint.LISTING,
    Hint.SIDEBAR,
    Hint.FOOTER,
    Hint.NEWSLETTER,
    Hint.BODY,
    Hint.ARTICLE,
    Hint.BIO,
    Hint.OVERLAY,
    Hint.EMBED,
    Hint.ADVERTISEMENT
  };

  private final Page page;
  private final byte[][] place = new byte[4][];
  private final int[] plainBefore; // plainBefore[b] = units outside links in the blocks before b
  private final int[] beside; // by node: the hints of those around it that do not hold the title

  Landmarks(Surroundings around) {
    page = around.page;
    beside = around.hintsBeside;
    plainBefore = new int[page.blockCount() + 1];
    for (int block = 0; block < page.blockCount(); block++) {
      int plain = around.shapes.units[block] - page.linkChars(block);
      plainBefore[block + 1] = plainBefore[block] + Math.max(0, plain);
    }
    int[][] depth = new int[4][page.blockCount() + 1];
    boolean[] any = new boolean[4];
    for (Page.Property property : page.properties()) {
      if (property.name().toLowerCase(Locale.ROOT).contains("articlebody")) {
        mark(around, property.node(), depth[0], any, 0);
      }
    }
    for (int node = 0; node < page.nodeCount(); node++) {
      int kinds = kinds(node);
      for (int kind = 1; kinds >>> kind != 0; kind++) {
        if ((kinds >>> kind & 1) != 0) {
          mark(around, node, depth[kind], any, kind);
        }
      }
    }
    for (int kind = 0; kind < place.length; kind++) {
      place[kind] = new byte[page.blockCount()];
      int open = 0;
      for (int block = 0; block < place[kind].length; block++) {
        open += depth[kind][block];
        place[kind][block] = (byte) (!any[kind] ? 0 : open > 0 ? 1 : 2);
      }
    }
  }

  /** The kinds of landmark that a node is by its element and hints, as bits. */
  private int kinds(int node) {
    int kinds = Hint.BODY.in(page.hints(node)) ? 1 << 1 : 0;
    ElementType type = page.type(node);
    return type == ElementType.ARTICLE
        ? kinds | 1 << 2
        : type == ElementType.MAIN ? kinds | 1 << 3 : kinds;
  }

  private void mark(Surroundings around, int node, int[] depth, boolean[] any, int kind) {
    int plain = plainBefore[page.endBlock(node)] - plainBefore[page.firstBlock(node)];
    if (around.proseIn(node) < Math.max(1, around.proseTotal * MIN_SHARE)
        && plain < Math.max(1, plainBefore[page.blockCount()] * MIN_SHARE)) {
      return;
    }
    any[kind] = true;
    depth[page.firstBlock(node)]++;
    depth[page.endBlock(node)]--;
  }

  void fill(int block, float[] row, int from) {
    int c = from;
    for (byte[] kind : place) {
      row[c++] = kind[block];
    }
    int node = page.blockNode(block);
    int hints = beside[node];
    for (Hint hint : ABOVE) {
      row[c++] = hint.in(hints) ? 1 : 0;
    }
  }
}
