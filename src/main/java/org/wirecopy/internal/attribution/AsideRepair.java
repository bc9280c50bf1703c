package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/** Frames that an aside of the sentence hides from the model, or that stand in one. */
final class AsideRepair {
  private static final int LONGEST_NAME = 6; // tokens of whoever says in an insertion
  private static final int LONGEST_INSERTION = 12; // tokens, commas apart
  private static final int LONGEST_SOURCE = 24; // tokens
  private static final int LEAST_WORDS = 2; // on either side of an insertion
  private static final WordSet SPEECH = WordSet.of("said says told tells");
  private static final WordSet AGENT = WordSet.of("by through from via");

  private final Layers l;
  private final Painter painter;
  private final byte[] label;

  AsideRepair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    label = painter.label;
  }

  /**
   * "A man accused of theft told the court he was ill": a participle behind the noun it describes
   * is no cue where a verb of speech follows, which the model took for content.
   */
  void describedSpeakers() {
    for (int t = 1; t + 3 < l.count; t++) {
      boolean participle =
          label[t] == Labels.CUE
              && Lexicon.form(l.entry[t]) == Lexicon.PAST
              && l.wordClass[t + 1] == WordClasses.PREPOSITION
              && Labels.role(label[t - 1]) == Labels.SOURCE_RIGHT;
      int said = participle ? saidInContent(t) : -1;
      int to = l.sentenceEnd(t);
      if (said < 0) {
        continue;
      }
      int from = t - 1;
      while (from > l.sentenceStart(t) && label[from] != Labels.SOURCE_RIGHT) {
        from--;
      }
      int begin = behindAddressee(said, to);
      int end = begin;
      while (end < to && Labels.role(label[end]) == Labels.CONTENT_LEFT) {
        end++;
      }
      if (end == begin && begin + 1 < to && CueRepair.opensClause(l, begin)) {
        end = l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
      }
      if (end > begin) {
        painter.paint(from, said, Labels.SOURCE_RIGHT);
        painter.paint(said, said + 1, Labels.CUE);
        painter.clear(said + 1, begin);
        painter.paint(begin, end, Labels.CONTENT_LEFT);
      }
    }
  }

  /** The verb of speech in the content right behind the cue, no other verb before it; or -1. */
  private int saidInContent(int cue) {
    int t = cue + 1;
    while (t < l.count && label[t] == Labels.CUE + 1) {
      t++;
    }
    int begin = t;
    for (; t < l.count && t - cue < LONGEST_SOURCE; t++) {
      int role = Labels.role(label[t]);
      boolean says = SPEECH.contains(l.tokens.hash(t));
      boolean loose = role == Labels.CONTENT_LEFT || role == Labels.OUT || says;
      boolean content = loose && l.quotations.at(t) < 0;
      byte c = l.wordClass[t];
      boolean clause = c == WordClasses.THAT || c == WordClasses.RELATIVE;
      if (!content || clause || c == WordClasses.COMMA) {
        return -1;
      }
      if (says) {
        byte before = l.wordClass[t - 1];
        boolean joined = before == WordClasses.SUBJECT_PRONOUN || before == WordClasses.AND;
        return t > begin && !joined ? t : -1;
      }
    }
    return -1;
  }

  private int behindAddressee(int said, int to) {
    if (said + 1 >= to || !CueRepair.TELL.contains(l.tokens.hash(said))) {
      return said + 1;
    }
    int t = l.wordClass[said + 1] == WordClasses.DETERMINER ? said + 3 : said + 2;
    return Math.min(t, to);
  }

  /**
   * {@code There was, he said in mitigation, no sign of malice.}: what stands on both sides of an
   * insertion that says who said it.
   */
  void insertions() {
    for (int t = 2; t + 2 < l.count; t++) {
      boolean said =
          (l.tokens.hash(t) == CueRepair.SAID || l.tokens.hash(t) == CueRepair.SAYS)
              && l.quotations.at(t) < 0;
      int open = said ? openComma(t) : -1;
      int close = open < 0 ? -1 : closeComma(t);
      if (close < 0) {
        continue;
      }
      int from = l.sentenceStart(t);
      int to = l.sentenceEnd(t);
      int stop = to > t && l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
      boolean sides =
          open - from >= LEAST_WORDS
              && stop - close > LEAST_WORDS
              && l.marks[open] == l.marks[from]
              && l.verbs[open] > l.verbs[from]
              && !hasLabel(from, open)
              && !opensAdverbial(from)
              && l.wordClass[close + 1] != WordClasses.AND
              && !l.quotations.isMark(close + 1);
      if (sides) {
        painter.paint(from, open, Labels.CONTENT_RIGHT);
        painter.clear(open, open + 1);
        painter.paint(open + 1, t, Labels.SOURCE_RIGHT);
        painter.paint(t, t + 1, Labels.CUE);
        painter.clear(t + 1, close + 1);
        painter.paint(close + 1, stop, Labels.CONTENT_LEFT);
      }
    }
  }

  /** "At a rally on Friday, she said, ...": no part of what is said. */
  private boolean opensAdverbial(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.PREPOSITION
        || c == WordClasses.SUBORDINATOR
        || c == WordClasses.ENDS_ING
        || c == WordClasses.ENDS_ED
        || c == WordClasses.ADVERB
        || Lexicon.form(l.entry[t]) != Lexicon.NOT_A_HEAD;
  }

  private boolean hasLabel(int from, int to) {
    for (int t = from; t < to; t++) {
      if (label[t] != Labels.OUT) {
        return true;
      }
    }
    return false;
  }

  /** The comma before a pronoun or a name that is the subject of the verb; -1 if there is none. */
  private int openComma(int verb) {
    int t = verb - 1;
    boolean pronoun = l.wordClass[t] == WordClasses.SUBJECT_PRONOUN;
    while (t > l.sentenceStart(verb)
        && verb - t <= LONGEST_NAME
        && (pronoun ? verb - t < 2 : l.tokens.isCapital(t) || l.isTitle(t))) {
      t--;
    }
    return t < verb - 1 && l.wordClass[t] == WordClasses.COMMA ? t : -1;
  }

  private int closeComma(int verb) {
    int t = verb + 1;
    boolean bare = l.wordClass[t] == WordClasses.PREPOSITION || l.wordClass[t] == WordClasses.TIME;
    while (bare && t < l.sentenceEnd(verb) && t - verb < LONGEST_INSERTION && isInner(t)) {
      t++;
    }
    return t < l.sentenceEnd(verb) && l.wordClass[t] == WordClasses.COMMA ? t : -1;
  }

  private boolean isInner(int t) {
    return l.tokens.isWord(t) && l.quotations.at(t) < 0;
  }

  /**
   * "The union, in a statement signed by its secretary, Anna Kell, vowed": who signs speaks for the
   * subject of the sentence.
   */
  void signatures() {
    for (int t = 3; t < l.count; t++) {
      boolean agent =
          label[t] == Labels.SOURCE_RIGHT
              && AGENT.contains(l.tokens.hash(t - 1))
              && l.wordClass[t] == WordClasses.POSSESSIVE;
      int comma = agent ? commaBefore(t - 1) : -1;
      int end = t;
      while (agent && end < l.count && Labels.role(label[end]) == Labels.SOURCE_RIGHT) {
        end++;
      }
      boolean closed = comma > 0 && end < l.count && l.wordClass[end - 1] == WordClasses.COMMA;
      if (!closed || label[end] != Labels.CUE) {
        continue;
      }
      int from = comma;
      while (from > l.sentenceStart(t)
          && comma - from < LONGEST_NAME
          && (l.tokens.isWord(from - 1) || isApostrophe(from - 1))
          && l.wordClass[from - 1] != WordClasses.AND
          && l.verbs[from] == l.verbs[from - 1]) {
        from--;
      }
      if (comma > from && label[from] == Labels.OUT) {
        painter.clear(t, end);
        painter.paint(from, comma, Labels.SOURCE_RIGHT);
      }
    }
  }

  /** "the drivers' union". */
  private boolean isApostrophe(int t) {
    return l.tokens.kind(t) == Tokens.QUOTE && !l.quotations.isMark(t);
  }

  /** "Reacting, the union urged": what the subject does meanwhile is no part of its name. */
  void leadingParticiples() {
    for (int s = 0; s < l.sentences.sentences(); s++) {
      int from = l.sentences.sentenceStart(s);
      boolean source = from + 2 < l.count && label[from] == Labels.SOURCE_RIGHT;
      boolean gerund =
          source
              && (Lexicon.form(l.entry[from]) == Lexicon.GERUND
                  || l.tokens.text().charAt(l.tokens.end(from) - 1) == 'g')
              && l.wordClass[from + 1] == WordClasses.COMMA;
      if (gerund && label[from + 2] == Labels.SOURCE_RIGHT + 1) {
        painter.clear(from, from + 2);
      }
    }
  }

  private int commaBefore(int agent) {
    for (int t = agent - 1; t > l.sentenceStart(agent) && agent - t < LONGEST_INSERTION; t--) {
      if (l.wordClass[t] == WordClasses.COMMA) {
        return t;
      }
    }
    return -1;
  }
}
