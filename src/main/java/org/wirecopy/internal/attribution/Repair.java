package org.wirecopy.internal.attribution;

import java.util.BitSet;
import java.util.Set;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/**
 * What quotation marks and layout settle, laid over the labels of the model before linking.
 *
 * <ol>
 *   <li>A content never cuts a quotation: where most of one is content, all of it is.
 *   <li>A quotation that goes on over a paragraph's end keeps its speaker.
 *   <li>{@code "..." - Name} and transcript lines ({@code NAME: ...}) are attributions by layout.
 *   <li>A trailing "said" that the model passed over governs the clause in front of it.
 * </ol>
 */
final class Repair {
  private static final int LONGEST_SIGNATURE = 10; // tokens of a name behind a dash
  private static final float SURE = .9f; // of a cue that the layout makes
  private static final int LONGEST_SOURCE = 24; // tokens, apposition included
  private static final int SAID = WordHash.of("said");
  private static final int SAYS = WordHash.of("says");
  private static final Set<Integer> TELL = Mentions.hashes("tell tells told telling");
  private static final int LEAST_WORDS = 4; // shorter quotations before a dash are titles and terms

  private final Layers l;
  private final byte[] label;
  private final float[] cueChance;
  private final BitSet settled; // quotations that a transcript line takes apart

  private Repair(Layers layers, Labeller.Result labels) {
    l = layers;
    label = labels.label();
    cueChance = labels.cue();
    settled = new BitSet(layers.quotations.count());
  }

  static void apply(Layers layers, Labeller.Result labels) {
    Repair repair = new Repair(layers, labels);
    repair.transcripts();
    repair.trailingCues();
    repair.addressees();
    repair.accordingTo();
    for (int q = 0; q < layers.quotations.count(); q++) {
      if (!repair.settled.get(q) && !repair.signature(q)) {
        repair.complete(q);
        repair.carryOn(q);
        repair.speakerBehind(q);
      }
    }
  }

  /** PENCE: Well, look ... : capitals and a colon at the head of a paragraph. */
  private void transcripts() {
    for (int p = 0; p < l.sentences.paragraphs(); p++) {
      int from = l.sentences.paragraphStart(p);
      int to = l.sentences.paragraphStart(p + 1);
      if (l.quotations.isMark(from)) {
        from++;
      }
      int colon = from;
      while (colon < to && colon - from < 5 && l.tokens.kind(colon) == Tokens.UPPER) {
        colon++;
      }
      boolean named = colon > from && colon + 3 < to && l.wordClass[colon] == WordClasses.COLON;
      if (named && l.tokens.end(from) - l.tokens.start(from) > 1) {
        if (l.quotations.at(from) >= 0) {
          settled.set(l.quotations.at(from));
        }
        paint(from, colon, Labels.SOURCE_RIGHT);
        paint(colon, colon + 1, Labels.CUE);
        paint(colon + 1, to, Labels.CONTENT_LEFT);
      }
    }
  }

  /**
   * {@code A, the spokesman, Patrick Ryder, said on Tuesday.}: a "said" that has no content, behind
   * a clause and a noun phrase, is the cue of the whole clause, whatever cues are in it.
   */
  private void trailingCues() {
    int content = -1; // the last token whose label waits for a cue to the right
    for (int t = 0; t < l.count; t++) {
      content = Labels.role(label[t]) == Labels.CONTENT_RIGHT ? t : content;
      int hash = l.tokens.hash(t);
      boolean said = (hash == SAID || hash == SAYS) && l.quotations.at(t) < 0;
      boolean loose = label[t] == Labels.OUT || Labels.isCue(label[t]);
      if (said && loose && content < l.sentenceStart(t) && !governs(t)) {
        trailingCue(t);
      }
    }
  }

  /** A content to the right, before any other cue: "said at a rally that ...". */
  private boolean governs(int verb) {
    for (int t = verb + 1; t < l.sentenceEnd(verb) && t - verb <= LONGEST_SOURCE; t++) {
      if (Labels.role(label[t]) == Labels.CONTENT_LEFT) {
        return true;
      }
      if (label[t] == Labels.CUE) {
        return false;
      }
    }
    return false;
  }

  private void trailingCue(int verb) {
    int from = l.sentenceStart(verb);
    int cue = verb;
    while (cue > from
        && (l.wordClass[cue - 1] == WordClasses.HAVE
            || l.wordClass[cue - 1] == WordClasses.ADVERB)) {
      cue--;
    }
    if (cue == from) {
      return;
    }
    int begin = -1;
    int end = isComma(cue - 1) ? cue - 1 : cue;
    for (int t = end - 1; t > from && cue - t <= LONGEST_SOURCE; t--) {
      boolean broken =
          l.quotations.at(t) >= 0
              || (l.verbs[t + 1] > l.verbs[t] && l.tokens.kind(t) != Tokens.CLITIC);
      if (broken) {
        break;
      }
      begin = isComma(t) ? t : begin;
    }
    boolean clause = begin - from >= LEAST_WORDS && l.verbs[begin] > l.verbs[from];
    if (begin < 0 || begin + 1 >= end || !clause) {
      return;
    }
    paint(from, begin, Labels.CONTENT_RIGHT);
    label[begin] = Labels.OUT;
    paint(begin + 1, end, Labels.SOURCE_RIGHT);
    paint(cue, verb + 1, Labels.CUE);
  }

  /** "told the Times the plan is dead": who is told is no part of what is told. */
  private void addressees() {
    for (int t = 0; t + 2 < l.count; t++) {
      boolean tells = Labels.isCue(label[t]) && TELL.contains(l.tokens.hash(t));
      if (!tells || label[t + 1] != Labels.CONTENT_LEFT) {
        continue;
      }
      int end = t + 1;
      if (l.wordClass[end] == WordClasses.DETERMINER) {
        end++;
      }
      int name = end;
      while (end < l.sentenceEnd(t) && end - name < 5 && l.tokens.isCapital(end)) {
        end++;
      }
      if (end == name || end + 1 >= l.sentenceEnd(t) || l.quotations.at(t + 1) >= 0) {
        continue;
      }
      int begin = isComma(end) ? end + 1 : end;
      if (begin > end || opensClause(end)) {
        for (int k = t + 1; k < begin; k++) {
          label[k] = Labels.OUT;
        }
        reopen(begin);
      }
    }
  }

  private boolean opensClause(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.DETERMINER
        || c == WordClasses.THAT
        || c == WordClasses.SUBJECT_PRONOUN
        || c == WordClasses.POSSESSIVE
        || l.quotations.isMark(t);
  }

  /** "According to the ministry over 300 pilgrims were hurt.": a sentence the model left out. */
  private void accordingTo() {
    for (int s = 0; s < l.sentences.sentences(); s++) {
      int from = l.sentences.sentenceStart(s);
      int to = l.sentences.sentenceStart(s + 1);
      if (to - from < 8 || l.wordClass[from] != WordClasses.ACCORDING || hasContent(from, to)) {
        continue;
      }
      int name = from + 2;
      int end = l.wordClass[name] == WordClasses.DETERMINER ? name + 1 : name;
      while (end < to && end - name < LONGEST_SIGNATURE && l.tokens.isCapital(end)) {
        end++;
      }
      int begin = end < to && isComma(end) ? end + 1 : end;
      boolean named = end > name && l.tokens.isCapital(end - 1);
      if (named
          && to - begin >= LEAST_WORDS
          && (l.tokens.isWord(begin) || l.quotations.isMark(begin))) {
        int stop = l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
        paint(from, name, Labels.CUE);
        paint(name, end, Labels.SOURCE_LEFT);
        paint(begin, stop, Labels.CONTENT_LEFT);
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
    paint(l.quotations.open(q), dash, Labels.CONTENT_RIGHT);
    paint(dash, dash + 1, Labels.CUE);
    paint(dash + 1, last, Labels.SOURCE_LEFT);
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
    reopen(close + 1);
  }

  /**
   * {@code "...," he went on.}: a comma before the closing mark says that the sentence goes on to
   * its cue. Where the model sees none, it is the verb behind the subject.
   */
  private void speakerBehind(int q) {
    int start = l.quotations.close(q) + 1;
    int words = start - l.quotations.open(q) - 3;
    if (!l.quotations.closed(q) || words < LEAST_WORDS || start + 1 >= l.count) {
      return;
    }
    boolean goesOn = isComma(start - 2) && l.sentence[start] == l.sentence[start - 1];
    int to = l.sentenceEnd(start - 1);
    if (!goesOn || to - start > LONGEST_SIGNATURE || hasCue(l.sentenceStart(start - 1), to)) {
      return;
    }
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
    paint(l.quotations.open(q), start, Labels.CONTENT_RIGHT);
    paint(start, verb, Labels.SOURCE_RIGHT);
    paint(verb, end, Labels.CUE);
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

  /** The next paragraph opens with a mark because the quotation before never closed. */
  private void carryOn(int q) {
    if (q == 0 || l.quotations.closed(q - 1)) {
      return;
    }
    int open = l.quotations.open(q);
    boolean next =
        open == l.sentences.paragraphStart(l.paragraph[open])
            && l.quotations.close(q - 1) == open - 1
            && Labels.isContent(label[open - 1]);
    if (next && label[open] == Labels.OUT) {
      for (int t = open; t <= l.quotations.close(q); t++) {
        if (label[t] != Labels.OUT) {
          return;
        }
      }
      paint(open, l.quotations.close(q) + 1, Labels.CONTENT_LEFT);
    }
  }

  private void paint(int from, int to, int begin) {
    for (int t = from; t < to; t++) {
      label[t] = (byte) (t == from ? begin : begin + 1);
      cueChance[t] = begin == Labels.CUE ? SURE : cueChance[t];
    }
    reopen(to);
  }

  /** An inside label that lost its begin begins anew. */
  private void reopen(int t) {
    if (t < l.count && !Labels.follows(t > 0 ? label[t - 1] : 0, label[t])) {
      label[t] = (byte) Labels.role(label[t]);
    }
  }
}
