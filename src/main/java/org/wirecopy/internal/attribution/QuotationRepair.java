package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;

/** What quotation marks settle: a quotation is whole, and its speaker stands beside it. */
final class QuotationRepair {
  private static final int LONGEST_SIGNATURE = 10; // tokens of a name behind a dash
  private static final int LEAST_WORDS = 4; // shorter quotations before a dash are titles and terms

  private final Layers l;
  private final Painter painter;
  private final byte[] label;

  QuotationRepair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    label = painter.label;
  }

  void apply(int q) {
    if (!signature(q)) {
      complete(q);
      turn(q);
      carryOn(q);
      speakerBehind(q);
    }
  }

  /** {@code "I just hope so." - Jorge Falcon} */
  private boolean signature(int q) {
    int dash = l.quotations.close(q) + 1;
    int words = dash - l.quotations.open(q) - 2;
    if (!l.quotations.closed(q) || words < LEAST_WORDS || dash + 1 >= l.count) {
      return false;
    }
    boolean stopped =
        l.wordClass[dash - 2] == WordClasses.FULL_STOP
            || l.wordClass[dash - 2] == WordClasses.OTHER_STOP;
    boolean begins = l.quotations.open(q) == l.sentenceStart(l.quotations.open(q));
    if (l.wordClass[dash] != WordClasses.DASH
        || !l.tokens.isCapital(dash + 1)
        || !(stopped && begins)) {
      return false;
    }
    int end = dash + 1;
    while (end < l.count
        && l.paragraph[end] == l.paragraph[dash]
        && l.quotations.at(end) < 0
        && end - dash <= LONGEST_SIGNATURE) {
      end++;
    }
    if (end - dash > LONGEST_SIGNATURE) {
      return false;
    }
    int last = l.tokens.kind(end - 1) == Tokens.STOP ? end - 1 : end;
    painter.paint(l.quotations.open(q), dash, Labels.CONTENT_RIGHT);
    painter.paint(dash, dash + 1, Labels.CUE);
    painter.paint(dash + 1, last, Labels.SOURCE_LEFT);
    return true;
  }

  private void complete(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    int[] votes = new int[Labels.COUNT];
    int content = 0;
    // Of a quotation over several paragraphs the first one tells: its cue stands there.
    int end = Math.min(close + 1, l.sentences.paragraphStart(l.paragraph[open] + 1));
    for (int t = open; t < end; t++) {
      int role = Labels.role(label[t]);
      votes[role]++;
      content += Labels.isContent(role) ? 1 : 0;
    }
    int size = end - open;
    if ((content == size && end == close + 1) || content * 2 <= size) {
      return;
    }
    int role =
        votes[Labels.CONTENT_RIGHT] >= votes[Labels.CONTENT_LEFT]
            ? Labels.CONTENT_RIGHT
            : Labels.CONTENT_LEFT;
    boolean joined = open > 0 && Labels.role(label[open - 1]) == role && label[open] != role;
    for (int t = open; t <= close; t++) {
      label[t] = (byte) (t == open && !joined ? role : role + 1);
    }
    painter.reopen(close + 1);
  }

  /**
   * {@code "...," Anna Kell told the court.}: behind a comma and before its speaker a quotation
   * that opens the sentence, or its main clause, waits for the cue behind it and not for one of the
   * sentence before.
   */
  private void turn(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    int start = close + 1 < l.count && isComma(close + 1) ? close + 2 : close + 1;
    boolean runsOn = l.quotations.closed(q) && (start > close + 1 || isComma(close - 1));
    if (!runsOn
        || label[open] != Labels.CONTENT_LEFT
        || start >= l.count
        || label[start] != Labels.SOURCE_RIGHT
        || hasCue(l.sentenceStart(open), open)) {
      return;
    }
    int cue = start + 1;
    while (cue < l.count && label[cue] == Labels.SOURCE_RIGHT + 1) {
      cue++;
    }
    boolean own = cue < l.count && label[cue] == Labels.CUE && l.sentence[cue] == l.sentence[close];
    if (own) {
      painter.paint(open, close + 1, Labels.CONTENT_RIGHT);
    }
  }

  /** The next paragraph opens with a mark because the quotation before never closed. */
  private void carryOn(int q) {
    if (q == 0 || l.quotations.closed(q - 1)) {
      return;
    }
    int open = l.quotations.open(q);
    boolean next =
        open == l.sentences.paragraphStart(l.paragraph[open])
            && l.quotations.close(q - 1) == open - 1
            && l.wordClass[open + 1] != WordClasses.OPEN_BRACKET // "(Applause.)
            && Labels.isContent(label[open - 1]);
    if (next && label[open] == Labels.OUT) {
      for (int t = open; t <= l.quotations.close(q); t++) {
        if (label[t] != Labels.OUT) {
          return;
        }
      }
      painter.paint(open, l.quotations.close(q) + 1, Labels.CONTENT_LEFT);
    }
  }

  /**
   * {@code "...," he went on.} and {@code "...", said the agency.}: a comma on either side of the
   * closing mark says that the sentence goes on to its cue. Where the model sees none, it is the
   * verb behind the subject, or the one at once behind the quotation.
   */
  private void speakerBehind(int q) {
    int close = l.quotations.close(q);
    int words = close - l.quotations.open(q) - 2;
    if (!l.quotations.closed(q) || words < LEAST_WORDS || close + 2 >= l.count) {
      return;
    }
    boolean behind = isComma(close + 1);
    int start = behind ? close + 2 : close + 1;
    int to = l.sentenceEnd(close);
    if (!(behind || isComma(close - 1)) || to <= start || hasCue(start, to)) {
      return;
    }
    if (isSpeechVerb(start)) {
      invertedSpeaker(q, start, to);
    } else if (to - start <= LONGEST_SIGNATURE && !hasCue(l.sentenceStart(close), start)) {
      plainSpeaker(q, start, to);
    }
  }

  private void plainSpeaker(int q, int start, int to) {
    int verb = start;
    while (verb < to && l.verbs[verb + 1] == l.verbs[verb]) {
      verb++;
    }
    boolean subject = l.tokens.isCapital(verb - 1) || isPersonal(verb - 1);
    if (verb == start || verb >= to || !subject || hasMark(start, verb)) {
      return;
    }
    int end = verb + 1;
    while (end < to && l.tokens.isWord(end) && isParticle(end)) {
      end++;
    }
    painter.paint(l.quotations.open(q), l.quotations.close(q) + 1, Labels.CONTENT_RIGHT);
    painter.paint(start, verb, Labels.SOURCE_RIGHT);
    painter.paint(verb, end, Labels.CUE);
  }

  /** The subject behind the verb reaches to the next comma, preposition, mark or stop. */
  private void invertedSpeaker(int q, int verb, int to) {
    int end = verb + 1;
    while (end < to && l.tokens.isWord(end) && !isPreposition(end)) {
      end++;
    }
    int first = verb + 1;
    boolean subject =
        first < end
            && end - first <= LONGEST_SIGNATURE
            && l.verbs[end] == l.verbs[first]
            && (l.tokens.isCapital(end - 1) || isPersonal(end - 1));
    if (subject) {
      painter.paint(l.quotations.open(q), l.quotations.close(q) + 1, Labels.CONTENT_RIGHT);
      painter.paint(verb, first, Labels.CUE);
      painter.paint(first, end, Labels.SOURCE_LEFT);
    }
  }

  private boolean isPreposition(int t) {
    return l.wordClass[t] == WordClasses.PREPOSITION || l.wordClass[t] == WordClasses.TO;
  }

  private boolean isSpeechVerb(int t) {
    int form = Lexicon.form(l.entry[t]);
    return form == Lexicon.PAST || form == Lexicon.THIRD_PERSON;
  }

  private boolean isPersonal(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.SUBJECT_PRONOUN || c == WordClasses.ROLE;
  }

  private boolean isParticle(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.PREPOSITION || c == WordClasses.ADVERB;
  }

  private boolean hasCue(int from, int to) {
    for (int t = from; t < to; t++) {
      if (Labels.isCue(label[t])) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(int from, int to) {
    return l.marks[to] > l.marks[from] || l.commas[to] > l.commas[from];
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
