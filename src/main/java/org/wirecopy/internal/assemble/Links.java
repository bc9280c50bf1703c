package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wirecopy.Block;
import org.wirecopy.Link;
import org.wirecopy.Span;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/**
 * The links of the body: which of its words lead where. A link that runs over several blocks is one
 * in each; those that lead to a place on the same page, nowhere, or hold no words are none.
 */
final class Links {

  private final Page page;
  private final String base;
  private final List<Link> links = new ArrayList<>();

  private Links(Page page, String base) {
    this.page = page;
    this.base = base;
  }

  /**
   * Finds the links of a body.
   *
   * @param kept the page's blocks, of which the first of the body stands at {@code first}
   * @param body the body's blocks, in that order, each the page's block without blank edges
   * @param base the address of the page, empty if it is not known
   */
  static List<Link> of(Page page, int[] kept, int first, List<Block> body, String base) {
    Links links = new Links(page, base);
    int at = 0;
    for (int node = 0; node < page.nodeCount() && at < body.size(); node++) {
      if (page.type(node) != ElementType.A || page.textLength(node) == 0) {
        continue;
      }
      while (at < body.size() && page.blockEnd(kept[first + at]) <= page.textStart(node)) {
        at++;
      }
      if (at < body.size() && page.blockStart(kept[first + at]) < page.textEnd(node)) {
        links.add(node, kept, first, at, body);
      }
    }
    return List.copyOf(links.links);
  }

  /** Adds a link that begins in the block at an index of the body. */
  private void add(int node, int[] kept, int first, int at, List<Block> body) {
    String address = page.address(node);
    String url = address.startsWith("#") ? null : Urls.absolute(address, base);
    if (url == null) {
      return;
    }
    int end = page.textEnd(node);
    for (int i = at; i < body.size() && page.blockStart(kept[first + i]) < end; i++) {
      int block = kept[first + i];
      int shift = body.get(i).span().start() - page.blockStart(block) - indent(block);
      add(page.textStart(node) + shift, end + shift, body.get(i), url);
    }
  }

  /** How many characters of white space a block begins with. */
  private int indent(int block) {
    int at = page.blockStart(block);
    while (at < page.blockEnd(block) && Character.isWhitespace(page.chars()[at])) {
      at++;
    }
    return at - page.blockStart(block);
  }

  /** Adds the part of a stretch of the body's text that lies in a block and behind other links. */
  private void add(int from, int to, Block block, String url) {
    int before = links.isEmpty() ? 0 : links.get(links.size() - 1).span().end();
    int origin = block.span().start();
    int start = Math.max(from, Math.max(origin, before));
    int end = Math.min(to, block.span().end());
    while (start < end && Character.isWhitespace(block.text().charAt(start - origin))) {
      start++;
    }
    while (end > start && Character.isWhitespace(block.text().charAt(end - 1 - origin))) {
      end--;
    }
    if (start < end) {
      links.add(new Link(new Span(start, end), url));
    }
  }

  /** The links of a text without one stretch. */
  static List<Link> without(Span cut, List<Link> links) {
    return moved(links, span -> new Span(behind(cut, span.start()), behind(cut, span.end())));
  }

  /** Where an offset stands once a stretch is cut out. */
  private static int behind(Span cut, int offset) {
    return offset <= cut.start() ? offset : Math.max(cut.start(), offset - cut.length());
  }

  /** The links at other places, which are in the order of the old; none that is left empty. */
  static List<Link> moved(List<Link> links, UnaryOperator<Span> move) {
    List<Link> moved = new ArrayList<>(links.size());
    int before = 0;
    for (Link link : links) {
      Span span = move.apply(link.span());
      int start = Math.max(before, span.start());
      if (start < span.end()) {
        moved.add(new Link(new Span(start, span.end()), link.url()));
        before = span.end();
      }
    }
    return List.copyOf(moved);
  }
}
