package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Attributions of German by its sentence frames: a cue verb with a quotation, a clause or an
 * object; a preposition with its source; and reported speech, which German goes on with in the
 * subjunctive from sentence to sentence without a cue. Sentence by sentence, each scanned a fixed
 * number of times.
 */
final class GermanFrames {
  private static final int LEAST_CLAUSE = GermanClauses.LEAST_CLAUSE;
  private static final int SPEECH = 4; // words from which a quotation without a cue is speech

  private final Layers l;
  private final Tokens tokens;
  private final FrameList frames;
  private final GermanPhrases phrases;
  private final GermanClauses clauses;
  private final GermanQuotes quotes;
  private final GermanAccounts accounts;
  private final GermanVerbFrames verbs;
  private final GermanLeads leads;
  private final @Nullable Run[] sourceOf; // the last source up to a sentence, where it still holds
  private int goingOn = -1; // index of the frame that reported speech extends, or -1

  private GermanFrames(GermanText text) {
    l = text.layers;
    tokens = text.tokens;
    frames = text.frames;
    phrases = text.phrases;
    clauses = text.clauses;
    quotes = text.quotes;
    accounts = new GermanAccounts(text);
    verbs = new GermanVerbFrames(text);
    leads = new GermanLeads(text);
    sourceOf = new Run[l.sentences.sentences()];
  }

  static List<Frame> of(Layers layers) {
    GermanFrames german = new GermanFrames(new GermanText(layers));
    for (int s = 0; s < layers.sentences.sentences(); s++) {
      german.sentence(s);
    }
    german.nestedQuotations();
    for (int q = 0; q < layers.quotations.count(); q++) {
      german.looseQuotation(q);
    }
    return german.frames.sorted();
  }

  private void sentence(int s) {
    int from = l.sentences.sentenceStart(s);
    int to = l.sentences.sentenceStart(s + 1);
    int covered = frames.covered();
    if (verbs.introduction(from, to) || to <= covered) {
      sourceOf[s] = frames.lastSource();
      return;
    }
    frames.cover(from);
    int before = frames.size();
    accounts.prepositions(from, to);
    accounts.howClauses(from, to);
    verbs.verbs(from, to, covered);
    leads.leads(Math.max(from, covered), to);
    if (frames.size() == before) {
      if (!subordinate(from, to)) {
        reported(s, from, to);
      }
    } else {
      goingOn = -1;
    }
    sourceOf[s] = frames.size() > before || holds(s) ? frames.lastSource() : null;
  }

  /** Who spoke last speaks still: in the sentence before, or further up in the paragraph. */
  private boolean holds(int s) {
    int last = frames.lastSentence();
    boolean near = last == s - 1 || last == s;
    return near
        || (last >= 0
            && l.paragraph[l.sentences.sentenceStart(last)]
                == l.paragraph[l.sentences.sentenceStart(s)]);
  }

  /** "Es wurde bekannt, dass ... sei": the subjunctive alone tells that somebody said so. */
  private boolean subordinate(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      boolean begins = phrases.isComma(t - 1) && clauses.isThat(t) && l.quotations.at(t) < 0;
      if (begins && clauses.hasSubjunctive(t, to) && t >= frames.covered()) {
        List<Run> content = new ArrayList<>();
        frames.addClause(content, t, clauses.end(t, to), LEAST_CLAUSE);
        int end = phrases.end(from, t - 1);
        frames.add(end > from ? new Run(from, end) : null, null, content, .4);
        goingOn = -1;
        return true;
      }
    }
    return false;
  }

  /** A subjunctive, no cue, a source in the sentence before: one content with what went before. */
  private void reported(int s, int from, int to) {
    boolean follows =
        frames.lastSentence() >= s - 1 && frames.lastSource() != null && frames.covered() <= from;
    boolean reports =
        follows
            && (clauses.hasSubjunctive(from, to)
                ? goingOn >= 0 || !clauses.onlyConditional(from, to) || wasReport()
                : wasReport() && clauses.hasSubjunctiveForm(from, to));
    if (!reports) {
      goingOn = -1;
      return;
    }
    List<Run> content = new ArrayList<>();
    frames.addClause(content, from, clauses.end(from, to), LEAST_CLAUSE);
    if (content.isEmpty()) {
      return;
    }
    if (goingOn >= 0) {
      Frame before = frames.get(goingOn);
      Run whole = new Run(before.content().get(0).from(), content.get(0).to());
      frames.set(
          goingOn, new Frame(frames.lastSource(), null, List.of(whole), before.confidence()));
      frames.goOn(s);
      return;
    }
    frames.add(frames.lastSource(), null, content, .5);
    goingOn = frames.size() - 1;
  }

  private boolean wasReport() {
    Frame last = frames.get(frames.size() - 1);
    Run run = last.content().get(last.content().size() - 1);
    return clauses.hasSubjunctive(run.from(), run.to());
  }

  private boolean isVerbatim(Frame frame) {
    for (Run run : frame.content()) {
      for (int t = run.from(); t < run.to(); t++) {
        if (l.quotations.at(t) < 0 && tokens.isWord(t)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The verbatim words inside a report are a direct attribution of their own. */
  private void nestedQuotations() {
    int count = frames.size();
    for (int i = 0; i < count; i++) {
      Frame frame = frames.get(i);
      if (isVerbatim(frame)) {
        continue;
      }
      for (Run run : frame.content()) {
        for (int t = run.from(); t < run.to(); t++) {
          int q = l.quotations.at(t);
          if (q < 0) {
            continue;
          }
          int open = l.quotations.open(q);
          int end = l.quotations.close(q) + 1;
          if (open >= run.from() && end <= run.to() && !quotes.isName(q)) {
            List<Run> words = List.of(new Run(open, end));
            frames.addAside(new Frame(frame.source(), frame.cue(), words, frame.confidence()));
          }
          t = end - 1;
        }
      }
    }
  }

  /** A quotation without a cue: speech where it is long, of whoever spoke last. */
  private void looseQuotation(int q) {
    int open = l.quotations.open(q);
    int words = l.quotations.close(q) - open - 1;
    boolean lower = tokens.kind(open + 1) == Tokens.LOWER;
    boolean speech = words >= (lower ? SPEECH - 1 : SPEECH) && !quotes.isTitle(q);
    if (!frames.isTaken(q)
        && (speech || (words > 1 && quotes.isUttered(q) && !quotes.isTitling(q)))) {
      List<Run> content = List.of(new Run(open, l.quotations.close(q) + 1));
      frames.addAside(new Frame(sourceOf[l.sentence[open]], null, content, .4));
    }
  }
}
