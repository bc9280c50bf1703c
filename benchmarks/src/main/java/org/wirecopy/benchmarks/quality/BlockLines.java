package org.wirecopy.benchmarks.quality;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a tree, with a line for each block element, as a browser shows it. */
final class BlockLines implements NodeVisitor {

  private final StringBuilder out = new StringBuilder();

  private BlockLines() {}

  static String of(Element root) {
    BlockLines lines = new BlockLines();
    root.traverse(lines);
    return lines.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      out.append(text.getWholeText().replaceAll("\\s+", " "));
    } else {
      breakAt(node);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    breakAt(node);
  }

  private void breakAt(Node node) {
    if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      out.append('\n');
    }
  }
}
