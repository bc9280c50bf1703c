package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;

/**
 * Joins labelled spans into frames. Each source and content span says on which side its cue lies,
 * so that linking is "the next cue that way" within the paragraph; what remains is the source that
 * several cues of a sentence share, and quoted paragraphs that continue a cue of the one before.
 */
final class Linker {
  /** Chosen on the development part: below it fewer than one in four frames is right. */
  private static final double LEAST_CHANCE = 0.35;

  private final Layers l;
  private final byte[] label;
  private final float[] cueChance;
  private final List<Run> cues = new ArrayList<>();
  private final List<List<Run>> contents = new ArrayList<>();
  private final List<@Nullable Run> sources = new ArrayList<>();
  private @Nullable Run lastContent; // of those attached so far
  private int lastCue = -1; // its cue

  private Linker(Layers layers, Labeller.Result labels) {
    l = layers;
    label = labels.label();
    cueChance = labels.cue();
  }

  static List<Frame> link(Layers layers, Labeller.Result labels) {
    Linker linker = new Linker(layers, labels);
    linker.collectCues();
    linker.attach();
    linker.shareSources();
    return linker.frames();
  }

  private void collectCues() {
    for (int t = 0; t < l.count; t++) {
      if (label[t] == Labels.CUE) {
        cues.add(new Run(t, end(t)));
        contents.add(new ArrayList<>());
        sources.add(null);
      }
    }
  }

  private void attach() {
    int next = 0; // the first cue that begins behind t
    for (int t = 0; t < l.count; t++) {
      while (next < cues.size() && cues.get(next).from() <= t) {
        next++;
      }
      int y = label[t];
      if (!Labels.isBegin(y) || y == Labels.CUE) {
        continue;
      }
      Run run = new Run(t, end(t));
      boolean right = y == Labels.SOURCE_RIGHT || y == Labels.CONTENT_RIGHT;
      int cue = right ? next : next - 1;
      int other = right ? next - 1 : next;
      boolean carried = !reaches(cue, t) && !reaches(other, t) && goesOn(t);
      if (carried) {
        cue = lastCue;
      } else if (!reaches(cue, t)) {
        cue = reaches(other, t) && mayTurn(other, t) ? other : precedingLine(t, next - 1);
      }
      if (cue < 0) {
        continue;
      }
      if (Labels.isContent(y)) {
        lastContent = run;
        lastCue = right || carried ? cue : quoting(cue, t);
        contents.get(lastCue).add(run);
      } else if (sources.get(cue) == null || right) {
        sources.set(cue, run); // of several to the left the nearest
      }
    }
  }

  /** {@code "A," he said, pointing to B. "C."}: C goes on from A, not from the pointing. */
  private int quoting(int cue, int t) {
    boolean quoted = l.quotations.isMark(t) && l.quotations.open(l.quotations.at(t)) == t;
    if (!quoted || cue == 0 || !isGerund(cues.get(cue))) {
      return cue;
    }
    Run before = cues.get(cue - 1);
    boolean near = l.sentence[before.from()] == l.sentence[cues.get(cue).from()];
    boolean carries =
        !contents.get(cue - 1).isEmpty()
            && l.quotations.isMark(contents.get(cue - 1).get(0).from());
    return near && carries ? cue - 1 : cue;
  }

  private boolean isGerund(Run cue) {
    byte c = l.wordClass[cue.from()];
    return Lexicon.form(l.entry[cue.from()]) == Lexicon.GERUND || c == WordClasses.ENDS_ING;
  }

  /** A span whose cue is missing goes to the one on its other side, in its sentence at best. */
  private boolean mayTurn(int cue, int t) {
    boolean near = l.sentence[cues.get(cue).from()] == l.sentence[t];
    boolean bare = contents.get(cue).isEmpty() && l.quotations.at(t) >= 0;
    return near || bare || !Labels.isContent(label[t]);
  }

  private boolean reaches(int cue, int t) {
    return cue >= 0 && cue < cues.size() && l.paragraph[cues.get(cue).from()] == l.paragraph[t];
  }

  /** A paragraph opens with a mark because the quotation of the one before never closed. */
  private boolean goesOn(int t) {
    if (lastContent == null || !Labels.isContent(label[t])) {
      return false;
    }
    int last = lastContent.to() - 1;
    int quotation = l.quotations.at(last);
    return quotation >= 0
        && !l.quotations.closed(quotation)
        && l.paragraph[t] == l.paragraph[last] + 1
        && t == l.sentences.paragraphStart(l.paragraph[t])
        && l.quotations.isMark(t);
  }

  /** A content without a cue in its paragraph goes on from the last cue of the one before. */
  private int precedingLine(int t, int last) {
    boolean near = last >= 0 && l.paragraph[cues.get(last).from()] == l.paragraph[t] - 1;
    boolean goesOn = l.quotations.at(t) >= 0 || t == l.sentences.paragraphStart(l.paragraph[t]);
    return near && goesOn && Labels.isContent(label[t]) ? last : -1;
  }

  /** "She denied A, saying B": a cue without a source takes that of the cue before it. */
  private void shareSources() {
    for (int c = 1; c < cues.size(); c++) {
      if (sources.get(c) == null && sameSentence(c - 1, c) && !isPassive(cues.get(c))) {
        sources.set(c, sources.get(c - 1));
      }
    }
    for (int c = cues.size() - 1; c >= 0; c--) {
      if (sources.get(c) == null && !isPassive(cues.get(c))) {
        sources.set(c, understood(c));
      }
    }
  }

  /**
   * "Claiming A, Trump said B" has the next cue's source; else a cue has its sentence's subject.
   */
  private @Nullable Run understood(int c) {
    int start = l.sentenceStart(cues.get(c).from());
    if (cues.get(c).from() - start <= 1 && isGerund(cues.get(c))) {
      return c + 1 < cues.size() && sameSentence(c, c + 1) ? sources.get(c + 1) : null;
    }
    Run subject = Subjects.of(l, start, cues.get(c).from());
    if (subject == null || contents.get(c).isEmpty()) {
      return subject;
    }
    return contents.get(c).get(0).from() < subject.to() ? null : subject; // "He seems to agree"
  }

  private boolean sameSentence(int c, int d) {
    return l.sentence[cues.get(c).from()] == l.sentence[cues.get(d).from()];
  }

  /** "is said", "was told" name no source. */
  private boolean isPassive(Run cue) {
    for (int t = cue.from(); t + 1 < cue.to(); t++) {
      if (l.wordClass[t] == WordClasses.BE) {
        return true;
      }
    }
    return false;
  }

  private List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int c = 0; c < cues.size(); c++) {
      if (!contents.get(c).isEmpty() && keep(c)) {
        double chance = chance(cues.get(c));
        frames.add(new Frame(sources.get(c), cues.get(c), contents.get(c), chance, isBroughtIn(c)));
      }
    }
    return frames;
  }

  /** Words without marks below a line that ends in the cue and a colon: see Introductions. */
  private boolean isBroughtIn(int c) {
    Run cue = cues.get(c);
    int first = contents.get(c).get(0).from();
    return first == cue.to()
        && l.wordClass[first - 1] == WordClasses.COLON
        && l.paragraph[first] > l.paragraph[cue.from()]
        && l.quotations.at(first) < 0;
  }

  /** An unsure cue of unquoted words is more often none; quotation marks speak for themselves. */
  private boolean keep(int c) {
    if (chance(cues.get(c)) >= LEAST_CHANCE) {
      return true;
    }
    for (Run run : contents.get(c)) {
      if (l.marks[run.to()] > l.marks[run.from()]) {
        return true;
      }
    }
    return l.quotations.at(contents.get(c).get(0).from()) >= 0;
  }

  private double chance(Run cue) {
    double sum = 0;
    for (int t = cue.from(); t < cue.to(); t++) {
      sum += cueChance[t];
    }
    return Math.min(1, sum / (cue.to() - cue.from()));
  }

  private int end(int t) {
    int e = t + 1;
    while (e < l.count && label[e] == label[t] + 1) {
      e++;
    }
    return e;
  }
}
