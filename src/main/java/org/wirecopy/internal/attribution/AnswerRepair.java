package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Answers too short or too bare for the model: "Not yet, says the bank", and a quotation that a
 * sentence without one leads up to: "Her rival could only agree. 'She was better.'"
 */
final class AnswerRepair {
  private static final int LONGEST_ANSWER = 5; // tokens
  private static final int LONGEST_NAME = 8; // tokens
  private static final int LONGEST_SOURCE = 14; // tokens, apposition included

  private final Layers l;
  private final Painter painter;
  private final byte[] label;

  AnswerRepair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    label = painter.label;
  }

  /** "Not yet, says Norland Bank, which ...": nobody is named before the comma. */
  void shortAnswers() {
    for (int t = 2; t + 1 < l.count; t++) {
      int form = Lexicon.form(l.entry[t]);
      int from = l.sentenceStart(t);
      boolean says =
          (form == Lexicon.THIRD_PERSON || form == Lexicon.PAST)
              && l.wordClass[t - 1] == WordClasses.COMMA
              && Labels.isCue(label[t])
              && l.quotations.at(t) < 0
              && t - 1 - from <= LONGEST_ANSWER
              && !isNominal(from, t - 1);
      int end = t + 1;
      while (says
          && end < l.sentenceEnd(t)
          && end - t <= LONGEST_NAME
          && (l.tokens.isCapital(end) || l.wordClass[end] == WordClasses.DETERMINER)) {
        end++;
      }
      if (end > t + 1 && !goesOn(end)) {
        int content = end;
        while (content < l.count && Labels.role(label[content]) == Labels.CONTENT_LEFT) {
          content++;
        }
        painter.clear(end, content);
        painter.paint(from, t - 1, Labels.CONTENT_RIGHT);
        painter.clear(t - 1, t);
        painter.paint(t, t + 1, Labels.CUE);
        painter.paint(t + 1, end, Labels.SOURCE_LEFT);
      }
    }
  }

  /**
   * {@code "...," says his former partner, Giles Berg}: behind a quotation and its verb stands who
   * says it, and no further content.
   */
  void invertedNouns() {
    for (int t = 2; t + 2 < l.count; t++) {
      int form = Lexicon.form(l.entry[t]);
      boolean says =
          label[t] == Labels.CUE
              && (form == Lexicon.THIRD_PERSON || form == Lexicon.PAST)
              && l.quotations.isMark(t - 1)
              && Labels.isContent(label[t - 1])
              && label[t + 1] == Labels.CONTENT_LEFT
              && CueRepair.opensClause(l, t + 1)
              && l.wordClass[t + 1] != WordClasses.SUBJECT_PRONOUN
              && l.wordClass[t + 1] != WordClasses.THAT
              && l.quotations.at(t + 1) < 0;
      int end = t + 2;
      while (says && end < l.count && label[end] == Labels.CONTENT_LEFT + 1) {
        end++;
      }
      if (says && l.verbs[end] == l.verbs[t + 1] && !goesOn(end)) {
        int name = end + 1;
        boolean apposed =
            name < l.count && l.wordClass[end] == WordClasses.COMMA && l.tokens.isCapital(name);
        while (apposed && name < l.sentenceEnd(t) && l.tokens.isCapital(name)) {
          name++;
        }
        int source = apposed ? name : end;
        painter.clear(t + 1, source);
        painter.paint(t + 1, source, Labels.SOURCE_LEFT);
      }
    }
  }

  private boolean goesOn(int t) {
    return t < l.count && l.tokens.isWord(t);
  }

  private boolean isNominal(int from, int to) {
    for (int t = from; t < to; t++) {
      byte c = l.wordClass[t];
      boolean noun =
          (t > from && l.tokens.isCapital(t))
              || l.quotations.at(t) >= 0
              || c == WordClasses.NAME
              || c == WordClasses.UPPER
              || c == WordClasses.DETERMINER
              || c == WordClasses.POSSESSIVE
              || c == WordClasses.SUBJECT_PRONOUN
              || c == WordClasses.ANY_PRONOUN
              || c == WordClasses.NUMBER
              || c == WordClasses.PREPOSITION
              || l.isTitle(t);
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that is a sentence of its own, behind one that ends in a cue verb. */
  void leadUps() {
    for (int q = 0; q < l.quotations.count(); q++) {
      int open = l.quotations.open(q);
      int verb = open - 2;
      boolean alone =
          verb > 0
              && l.quotations.closed(q)
              && open == l.sentenceStart(open)
              && l.paragraph[verb] == l.paragraph[open]
              && label[open] != Labels.CONTENT_RIGHT
              && l.quotations.at(open - 1) < 0;
      Run source = alone ? leadingUp(verb) : null;
      if (source != null) {
        painter.paint(source.from(), source.to(), Labels.SOURCE_RIGHT);
        painter.paint(verb, verb + 1, Labels.CUE);
        painter.paint(open, l.quotations.close(q) + 1, Labels.CONTENT_LEFT);
      }
    }
  }

  /** The subject of a sentence that ends in the verb and has no frame; null if it is none. */
  private @Nullable Run leadingUp(int verb) {
    int form = Lexicon.form(l.entry[verb]);
    int from = l.sentenceStart(verb);
    boolean finite = form >= Lexicon.BASE && form <= Lexicon.PAST;
    if (!finite || l.tokens.kind(verb) != Tokens.LOWER || l.marks[verb] > l.marks[from]) {
      return null;
    }
    int end = verb;
    while (end > from && isAuxiliary(end - 1)) {
      end--;
    }
    boolean base = form == Lexicon.BASE && end == verb; // "They agree." but "his name"
    end -= end > from && l.wordClass[end - 1] == WordClasses.COMMA ? 1 : 0;
    boolean bare = end > from && end - from <= LONGEST_SOURCE && l.verbs[end] == l.verbs[from];
    for (int t = from; bare && t <= verb; t++) {
      bare = label[t] == Labels.OUT;
    }
    byte first = l.wordClass[from];
    boolean subject =
        first == WordClasses.DETERMINER
            || Roles.isPossessive(l, from)
            || first == WordClasses.SUBJECT_PRONOUN
            || first == WordClasses.NAME
            || l.isTitle(from);
    return bare && subject && !base ? new Run(from, end) : null;
  }

  private boolean isAuxiliary(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.MODAL
        || c == WordClasses.HAVE
        || c == WordClasses.DO
        || c == WordClasses.ADVERB
        || c == WordClasses.NEGATION
        || c == WordClasses.ENDS_LY;
  }
}
