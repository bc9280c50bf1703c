package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;

/**
 * Lines that bring in what stands below them: "The governor added:". What they bring in is one or
 * more quoted paragraphs, or a paragraph without marks, which on the page was set off as a
 * quotation; in plain copy nothing but the line before tells that all of it is said.
 */
final class Introductions {
  private static final int LEAST_LINE = 3; // tokens, colon included
  private static final int LONGEST_LINE = 14;
  private static final int LEAST_TOKENS = 8; // of a paragraph without marks

  private final Layers l;

  Introductions(Layers layers) {
    l = layers;
  }

  /** What the sentence brings in, paragraph by paragraph; empty if it is no such line. */
  List<Run> broughtInBy(int from, int to) {
    boolean line =
        to < l.count
            && to - from >= LEAST_LINE
            && to - from <= LONGEST_LINE
            && l.wordClass[to - 1] == WordClasses.COLON
            && to == l.sentences.paragraphStart(l.paragraph[to]);
    if (!line) {
      return List.of();
    }
    return opensQuotation(to) ? quoted(to) : plain(from, to);
  }

  private boolean opensQuotation(int t) {
    return l.quotations.isMark(t) && l.quotations.open(l.quotations.at(t)) == t;
  }

  /** The quotation, and those that later paragraphs open while none was closed. */
  private List<Run> quoted(int from) {
    List<Run> runs = new ArrayList<>();
    int t = from;
    boolean open = true;
    while (open && t < l.count && opensQuotation(t)) {
      int q = l.quotations.at(t);
      int end = l.quotations.close(q) + 1;
      runs.add(new Run(t, end));
      open = !l.quotations.closed(q) && isParagraphStart(end);
      t = end;
    }
    return runs;
  }

  private boolean isParagraphStart(int t) {
    return t < l.count && t == l.sentences.paragraphStart(l.paragraph[t]);
  }

  /** The paragraph, if the line stands alone before it and it brings in nothing in its turn. */
  private List<Run> plain(int line, int from) {
    int to = l.sentences.paragraphStart(l.paragraph[from] + 1);
    boolean spoken =
        isParagraphStart(line)
            && l.quotations.at(from) < 0
            && to - from >= LEAST_TOKENS
            && l.wordClass[to - 1] != WordClasses.COLON;
    return spoken ? List.of(new Run(from, to)) : List.of();
  }
}
