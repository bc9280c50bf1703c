package org.wirecopy.internal.assemble;

import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Which nodes of a page may show a headline, besides its h1: sub-headings, and lines that are
 * called a title or set in large type.
 */
final class HeadlineNodes {

  private static final int MAX_LENGTH = 400;

  /** A headline, a date and a byline may open what was taken for the body. */
  private static final int MAX_OPENING = 5;

  private static final int SENTENCE = 80;

  // Characters of a line that is a headline; of ideographs, half as many.
  private static final int SHORT = 15;
  private static final int LONG = 140;

  private HeadlineNodes() {}

  /** True if all of a heading is a link to the first page: it is the site's name. */
  static boolean leadsHome(Page page, int node) {
    int above = page.parent(node);
    if (above >= 0 && page.type(above) == ElementType.A) {
      return Addresses.isHome(page.ref(above));
    }
    for (int link = node + 1; link < page.subtreeEnd(node); link++) {
      boolean all = page.textEnd(link) >= page.textEnd(node) - 1; // a line feed ends a heading
      if (all && page.type(link) == ElementType.A && page.textStart(link) == page.textStart(node)) {
        return Addresses.isHome(page.ref(link));
      }
    }
    return false;
  }

  /** Where the first of the body's blocks begins that is as long as a sentence. */
  static int proseStart(Page page, int first) {
    int block = first;
    int end = Math.min(page.blockCount() - 1, first + MAX_OPENING);
    while (block < end && page.blockLength(block) < SENTENCE) {
      block++;
    }
    return page.blockStart(block);
  }

  /** The first sub-heading among the nodes behind one, and in a stretch of the text; -1 if none. */
  static int next(Page page, int first, int from, int to) {
    for (int node = first; node < page.nodeCount() && page.textStart(node) <= to; node++) {
      if ((isSubheading(page.type(node)) || isTitleLine(page, node))
          && page.textStart(node) >= from
          && page.textLength(node) <= MAX_LENGTH) {
        return node;
      }
    }
    return -1;
  }

  static boolean isSubheading(ElementType type) {
    return type == ElementType.H2 || type == ElementType.H3;
  }

  /** A line of its own that looks or is called like a headline, and is no heading. */
  private static boolean isTitleLine(Page page, int node) {
    ElementType type = page.type(node);
    boolean set = type == ElementType.LARGE;
    boolean called = Hint.TITLE.in(page.hints(node)) && !type.isHeading() && type != ElementType.A;
    int length = page.textLength(node);
    if ((!set && !called) || length < SHORT / 2 || length > LONG || !isLine(page, node)) {
      return false;
    }
    return length >= SHORT || holdsIdeograph(page.text(node));
  }

  /** True if a node is all of one line. */
  private static boolean isLine(Page page, int node) {
    int start = page.textStart(node);
    int end = page.textEnd(node);
    char[] chars = page.chars();
    while (end > start && chars[end - 1] <= ' ') {
      end--;
    }
    for (int i = start; i < end; i++) {
      if (chars[i] == '\n') {
        return false;
      }
    }
    return (start == 0 || chars[start - 1] == '\n') && (end >= chars.length || chars[end] == '\n');
  }

  static boolean holdsIdeograph(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80 && Character.isIdeographic(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
