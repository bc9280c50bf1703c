package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/** Sentences of a plain form whose content the model left out, or took for another's. */
final class OmissionRepair {
  private static final int LONGEST_NAME = 10; // tokens
  private static final int LEAST_WORDS = 4; // of a clause
  private static final int WHO = WordHash.of("who");
  private static final int LONGEST_ADDRESSEE = 5; // tokens
  private static final int TOLD = WordHash.of("told");
  private static final int TELLS = WordHash.of("tells");
  private static final int AS = WordHash.of("as");

  private final Layers l;
  private final Painter painter;
  private final byte[] label;

  OmissionRepair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    label = painter.label;
  }

  /** "told reporters the talks were frank": the clause that the model left out. */
  void told() {
    for (int t = 0; t + 2 < l.count; t++) {
      boolean tells = Labels.isCue(label[t]) && CueRepair.TELL.contains(l.tokens.hash(t));
      boolean determined = l.wordClass[t + 1] == WordClasses.DETERMINER;
      int noun = determined ? t + 2 : t + 1;
      boolean told =
          tells
              && l.tokens.kind(noun) == Tokens.LOWER
              && label[noun + 1 < l.count ? noun + 1 : noun] == Labels.OUT
              && l.sentence[noun] == l.sentence[t]
              && !hasContent(l.sentenceStart(t), l.sentenceEnd(t));
      if (told) {
        told(noun + 1);
      }
    }
  }

  /** "told Norland News the ship would sail": the model looks for "that", or for a quotation. */
  void toldByName() {
    for (int t = 1; t + 2 < l.count; t++) {
      boolean finite = l.tokens.hash(t) == TOLD || l.tokens.hash(t) == TELLS;
      boolean loose = label[t] == Labels.OUT || Labels.isCue(label[t]);
      if (!finite || !loose || l.wordClass[t - 1] == WordClasses.BE || l.quotations.at(t) >= 0) {
        continue;
      }
      int name = l.wordClass[t + 1] == WordClasses.DETERMINER ? t + 2 : t + 1;
      int to = l.sentenceEnd(t);
      int end = name;
      while (end < to && end - name < LONGEST_ADDRESSEE && l.tokens.isCapital(end)) {
        end++;
      }
      boolean addressed = end > name && end < to && !hasContent(l.sentenceStart(t), to);
      if (addressed && told(end) && !Labels.isCue(label[t])) {
        painter.paint(t, t + 1, Labels.CUE);
      }
    }
  }

  private boolean told(int from) {
    int to = l.sentenceEnd(from - 1);
    int stop = to > from && l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
    boolean clause =
        stop - from >= LEAST_WORDS
            && CueRepair.opensClause(l, from)
            && l.marks[stop] == l.marks[from];
    for (int t = from; clause && t < stop; t++) {
      clause = label[t] == Labels.OUT;
    }
    boolean told = clause && l.verbs[stop] > l.verbs[from];
    if (told) {
      painter.paint(from, stop, Labels.CONTENT_LEFT);
    }
    return told;
  }

  /** "Officials who asked not to be named said": what they asked is no content, they speak. */
  void anonymous() {
    for (int t = 1; t + 6 < l.count; t++) {
      boolean asks =
          label[t] == Labels.CUE
              && l.wordClass[t + 1] == WordClasses.NEGATION
              && l.wordClass[t + 2] == WordClasses.TO
              && l.wordClass[t + 3] == WordClasses.BE;
      int said = t + 5;
      boolean says = l.tokens.hash(said) == CueRepair.SAID || l.tokens.hash(said) == CueRepair.SAYS;
      int source = t - 1;
      while (asks && source > l.sentenceStart(t) && Labels.isSource(label[source - 1])) {
        source--;
      }
      boolean who = asks && l.tokens.hash(source) == WHO; // the model may leave its noun out
      while (who
          && source > l.sentenceStart(t)
          && t - source < LONGEST_NAME
          && l.tokens.isWord(source - 1)
          && l.verbs[source] == l.verbs[source - 1]
          && label[source - 1] == Labels.OUT) {
        source--;
      }
      int to = l.sentenceEnd(t);
      if (asks && says && (who || Labels.isSource(label[source])) && to - said > LEAST_WORDS) {
        painter.paint(source, said, Labels.SOURCE_RIGHT);
        painter.paint(said, said + 1, Labels.CUE);
        painter.paint(
            said + 1, l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to, Labels.CONTENT_LEFT);
      }
    }
  }

  /** "As the engineer explained, the bridge is closed.": a sentence the model left out. */
  void asClauses() {
    for (int s = 0; s < l.sentences.sentences(); s++) {
      int from = l.sentences.sentenceStart(s);
      int to = l.sentences.sentenceStart(s + 1);
      if (to - from < 8 || l.tokens.hash(from) != AS || hasContent(from, to)) {
        continue;
      }
      int verb = from + 2;
      while (verb + 1 < to && verb - from < LONGEST_NAME && !isComma(verb + 1)) {
        verb++;
      }
      int begin = verb + 2;
      int stop = l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
      boolean tells =
          begin < stop && isFiniteHead(verb) && isComma(verb + 1) && l.verbs[verb] == l.verbs[from];
      if (tells && stop - begin >= LEAST_WORDS && l.verbs[stop] > l.verbs[begin]) {
        painter.paint(from + 1, verb, Labels.SOURCE_RIGHT);
        painter.paint(verb, verb + 1, Labels.CUE);
        painter.paint(begin, stop, Labels.CONTENT_LEFT);
      }
    }
  }

  private boolean isFiniteHead(int verb) {
    int form = Lexicon.form(l.entry[verb]);
    return form == Lexicon.THIRD_PERSON || form == Lexicon.PAST;
  }

  /** "According to the ministry over 300 pilgrims were hurt.": a sentence the model left out. */
  void accordingTo() {
    for (int s = 0; s < l.sentences.sentences(); s++) {
      int from = l.sentences.sentenceStart(s);
      int to = l.sentences.sentenceStart(s + 1);
      if (to - from < 8 || l.wordClass[from] != WordClasses.ACCORDING || hasContent(from, to)) {
        continue;
      }
      int name = from + 2;
      int end = l.wordClass[name] == WordClasses.DETERMINER ? name + 1 : name;
      while (end < to && end - name < LONGEST_NAME && l.tokens.isCapital(end)) {
        end++;
      }
      int begin = end < to && isComma(end) ? end + 1 : end;
      boolean named = end > name && l.tokens.isCapital(end - 1);
      if (named
          && to - begin >= LEAST_WORDS
          && (l.tokens.isWord(begin) || l.quotations.isMark(begin))) {
        int stop = l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
        painter.paint(from, name, Labels.CUE);
        painter.paint(name, end, Labels.SOURCE_LEFT);
        painter.paint(begin, stop, Labels.CONTENT_LEFT);
      }
    }
  }

  private boolean hasContent(int from, int to) {
    for (int t = from; t < to; t++) {
      if (Labels.isContent(label[t])) {
        return true;
      }
    }
    return false;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
