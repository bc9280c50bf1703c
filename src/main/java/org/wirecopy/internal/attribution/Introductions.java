package org.wirecopy.internal.attribution;

/**
 * A paragraph that a line such as "The governor added:" brings in. On the page it was set off as a
 * quotation and has no marks of its own, so in plain copy nothing but the line before tells that
 * all of it is said.
 */
final class Introductions {
  private static final int LONGEST_LINE = 14; // tokens, colon included
  private static final int LEAST_WORDS = 8; // of what is brought in

  private final Layers l;
  private final Painter painter;

  Introductions(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
  }

  void apply() {
    for (int p = 0; p + 1 < l.sentences.paragraphs(); p++) {
      int from = l.sentences.paragraphStart(p);
      int to = l.sentences.paragraphStart(p + 1);
      int end = l.sentences.paragraphStart(p + 2);
      boolean announces =
          to - from > 2
              && to - from <= LONGEST_LINE
              && l.wordClass[to - 1] == WordClasses.COLON
              && isFinite(to - 2);
      if (announces && end - to >= LEAST_WORDS && !isQuoted(to, end)) {
        painter.paint(to - 2, to, Labels.CUE);
        painter.paint(to, end, Labels.CONTENT_LEFT);
      }
    }
  }

  private boolean isFinite(int verb) {
    int form = Lexicon.form(l.entry[verb]);
    return form == Lexicon.THIRD_PERSON || form == Lexicon.PAST;
  }

  /** It has marks of its own, or brings in the next paragraph in its turn. */
  private boolean isQuoted(int from, int end) {
    return l.quotations.at(from) >= 0 || l.wordClass[end - 1] == WordClasses.COLON;
  }
}
