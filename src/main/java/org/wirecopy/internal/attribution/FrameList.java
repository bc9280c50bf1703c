package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * The frames that rules find, in the order they are found, with what later rules ask of the earlier
 * ones: which quotations are taken, who spoke last, up to where the text is content already.
 */
final class FrameList {
  private final Layers l;
  private final List<Frame> frames = new ArrayList<>();
  private final BitSet taken = new BitSet(); // quotations in a content
  private @Nullable Run lastSource;
  private int lastSentence = -2; // of the last frame
  private int covered; // tokens before this are content of a frame, or read

  FrameList(Layers layers) {
    l = layers;
  }

  int size() {
    return frames.size();
  }

  Frame get(int i) {
    return frames.get(i);
  }

  void set(int i, Frame frame) {
    frames.set(i, frame);
  }

  /** The frames in the order of their contents. */
  List<Frame> sorted() {
    frames.sort(Comparator.comparingInt(frame -> frame.content().get(0).from()));
    return frames;
  }

  boolean isTaken(int quotation) {
    return taken.get(quotation);
  }

  @Nullable Run lastSource() {
    return lastSource;
  }

  int lastSentence() {
    return lastSentence;
  }

  /** Reported speech goes on in a sentence. */
  void goOn(int sentence) {
    lastSentence = sentence;
  }

  /** One behind all that belongs to the last frame. */
  int lastEnd() {
    Frame frame = frames.get(frames.size() - 1);
    int end = frame.source() == null ? 0 : frame.source().to();
    end = frame.cue() == null ? end : Math.max(end, frame.cue().to());
    for (Run run : frame.content()) {
      end = Math.max(end, run.to());
    }
    return end;
  }

  int covered() {
    return covered;
  }

  void cover(int to) {
    covered = Math.max(covered, to);
  }

  /**
   * Adds a stretch to a content, widened so that it begins no quotation in the middle.
   *
   * @param least tokens below which a stretch without marks is none
   */
  void addClause(List<Run> content, int from, int to, int least) {
    boolean quoted = from < to && l.quotations.at(from) >= 0;
    if (to - from < (quoted ? 1 : least)) {
      return;
    }
    int begin = quoted ? l.quotations.open(l.quotations.at(from)) : from;
    content.add(new Run(begin, to));
    for (int t = begin; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        taken.set(l.quotations.at(t));
      }
    }
  }

  /** The end of a clause: its sentence's, without the stop; a quotation in it is taken whole. */
  int clauseEnd(int from, int to) {
    int end = to;
    if (from < to && l.quotations.isMark(from)) {
      // Of a quotation that nothing closes, the end is that of the text.
      end = Math.min(l.count, l.quotations.close(l.quotations.at(from)) + 1);
    }
    while (end > from && l.tokens.kind(end - 1) == Tokens.STOP) {
      end--;
    }
    return end;
  }

  /** Adds the paragraphs that a quotation goes on from: each opens with a mark, none closes. */
  void addContinued(List<Run> content, int quotation) {
    int first = quotation;
    while (first > 0
        && !l.quotations.closed(first - 1)
        && l.quotations.close(first - 1) + 1 == l.quotations.open(first)) {
      first--;
    }
    for (int q = first; q >= 0 && q < quotation; q++) {
      addClause(content, l.quotations.open(q), l.quotations.close(q) + 1, 1);
    }
  }

  void add(@Nullable Run source, @Nullable Run cue, List<Run> content, double confidence) {
    add(new Frame(source, cue, List.copyOf(content), confidence));
  }

  /** Adds speech that a dash marks. */
  void addSpoken(@Nullable Run source, @Nullable Run cue, List<Run> content, double confidence) {
    add(new Frame(source, cue, List.copyOf(content), confidence, true));
  }

  /** Adds the paragraphs that a line brings in; without marks the line itself makes them speech. */
  void addIntroduced(@Nullable Run source, Run cue, List<Run> paragraphs, double confidence) {
    List<Run> content = new ArrayList<>();
    for (Run paragraph : paragraphs) {
      addClause(content, paragraph.from(), paragraph.to(), 1);
    }
    boolean marked = l.quotations.isMark(paragraphs.get(0).from());
    add(new Frame(source, cue, List.copyOf(content), confidence, !marked));
    cover(paragraphs.get(paragraphs.size() - 1).to());
  }

  /** Adds what frames a quotation. */
  void addQuotation(int quotation, Frame frame) {
    take(quotation);
    add(frame);
  }

  /** The quotation is no speech, or belongs to a frame. */
  void take(int quotation) {
    taken.set(quotation);
  }

  private void add(Frame frame) {
    frames.add(frame);
    lastSource = frame.source() != null ? frame.source() : lastSource;
    lastSentence = l.sentence[frame.content().get(0).from()];
  }

  /** Adds a frame that says nothing about who speaks next. */
  void addAside(Frame frame) {
    frames.add(frame);
  }
}
