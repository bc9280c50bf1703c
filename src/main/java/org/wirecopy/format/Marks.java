package org.wirecopy.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.wirecopy.Span;

/**
 * Marks on a text that may overlap in any way. The text is cut at every edge of a mark; each piece
 * carries the classes and the groups of all marks over it, so that the markup never has to nest.
 */
final class Marks {

  /**
   * One mark.
   *
   * @param kind a class name
   * @param group what belongs together, as {@code a3}; shared by the parts of one attribution
   */
  record Mark(Span span, String kind, String group) {}

  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> over = new ArrayList<>(); // those that may reach where we stand
  private int next; // the first mark that starts behind it

  /** Adds a mark; all are added before the first block is written. */
  void add(Span span, String kind, String group) {
    if (span.length() > 0) {
      marks.add(new Mark(span, kind, group));
    }
  }

  /** Puts the marks in order; to be called once, between adding and writing. */
  Marks sorted() {
    marks.sort(Comparator.comparing(Mark::span));
    return this;
  }

  /** Writes the text of one block with its marks; blocks come in the order of the text. */
  void write(String text, Span block, Appendable out) throws IOException {
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(block.end());
    over.forEach(mark -> edges.add(mark.span().end()));
    for (int i = next; i < marks.size() && marks.get(i).span().start() < block.end(); i++) {
      edges.add(marks.get(i).span().start());
      edges.add(marks.get(i).span().end());
    }
    int start = block.start();
    for (int edge : edges.subSet(block.start(), true, block.end(), true)) {
      if (edge > start) {
        moveTo(start);
        piece(text, start, edge, over, out);
        start = edge;
      }
    }
    moveTo(start);
  }

  private void moveTo(int at) {
    over.removeIf(mark -> mark.span().end() <= at);
    while (next < marks.size() && marks.get(next).span().start() <= at) {
      Mark mark = marks.get(next++);
      if (mark.span().end() > at) {
        over.add(mark);
      }
    }
  }

  private static void piece(String text, int start, int end, List<Mark> active, Appendable out)
      throws IOException {
    if (active.isEmpty()) {
      Html.text(text, start, end, out);
      return;
    }
    out.append("<span class=\"");
    join(active.stream().map(Mark::kind).distinct().toList(), out);
    out.append("\" data-g=\"");
    join(active.stream().map(Mark::group).distinct().toList(), out);
    out.append("\">");
    Html.text(text, start, end, out);
    out.append("</span>");
  }

  private static void join(List<String> words, Appendable out) throws IOException {
    for (int i = 0; i < words.size(); i++) {
      out.append(i == 0 ? "" : " ").append(words.get(i));
    }
  }
}
