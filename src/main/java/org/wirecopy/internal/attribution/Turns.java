package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * The turns of an interview set as dialogue: paragraphs that a name and a colon, or "Q." and "A.",
 * open. All of such a paragraph is said by whom it names, and what others said is told inside it.
 *
 * <p>Lists are set the same way ("Age: 27"), so a text has turns only if a question stands in one
 * of them or in the paragraph before one.
 */
final class Turns {
  private static final int LONGEST_NAME = 4; // tokens
  private static final int LEAST_TOKENS = 2; // of what is said, its stop included
  private static final double CHANCE = .9;

  private final Layers l;
  private final List<Frame> frames = new ArrayList<>();

  private Turns(Layers layers) {
    l = layers;
  }

  /** The turns of a text, in its order; none of copy that is no dialogue. */
  static List<Frame> of(Layers layers) {
    Turns turns = new Turns(layers);
    boolean asks = turns.collect();
    return asks ? turns.frames : List.of();
  }

  /** True if the text has a question where a dialogue has one. */
  private boolean collect() {
    boolean asks = false;
    int lettered = 0; // 1 for a "Q.", 2 for an "A."
    for (int p = 0; p < l.sentences.paragraphs(); p++) {
      int from = l.sentences.paragraphStart(p);
      int to = l.sentences.paragraphStart(p + 1);
      int letter = letter(from, to);
      Frame turn = letter > 0 ? turn(from, from + 1, null, to) : named(from, to);
      if (turn != null) {
        frames.add(turn);
        lettered |= letter;
        asks |= letter == 0 && p > 0 && isQuestion(from);
        asks |= p + 1 < l.sentences.paragraphs() && isQuestion(to);
      }
    }
    boolean halves = lettered == 1 || lettered == 2;
    return asks && !halves && (frames.size() <= 2 || recurs());
  }

  /** Somebody speaks twice: "Kell: Win. Reyes: Lose. Ostrow: Why not?" is a list of persons. */
  private boolean recurs() {
    Set<Integer> names = new HashSet<>();
    for (Frame turn : frames) {
      Run source = turn.source();
      if (source != null && !names.add(l.tokens.hash(source.to() - 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Frame named(int from, int to) {
    int colon = from;
    while (colon < to && colon - from < LONGEST_NAME && l.tokens.isCapital(colon)) {
      colon++;
    }
    boolean named = colon > from && colon < to && l.wordClass[colon] == WordClasses.COLON;
    return named ? turn(from, colon, new Run(colon, colon + 1), to) : null;
  }

  private @Nullable Frame turn(int from, int end, @Nullable Run cue, int to) {
    int begin = cue == null ? end : cue.to();
    if (to - begin < LEAST_TOKENS || l.tokens.kind(to - 1) != Tokens.STOP) {
      return null;
    }
    return new Frame(new Run(from, end), cue, List.of(new Run(begin, to)), CHANCE, true);
  }

  /** 1 for "Q.", 2 for "A.", 0 for other words. */
  private int letter(int from, int to) {
    boolean dotted = from < to && l.tokens.end(from) - l.tokens.start(from) == 2;
    return !dotted || !isLetter(l.tokens, from) ? 0 : l.tokens.first(from) == 'Q' ? 1 : 2;
  }

  private boolean isQuestion(int to) {
    return l.tokens.kind(to - 1) == Tokens.STOP && l.tokens.first(to - 1) == '?';
  }

  /** True for two or three capitals and a colon at the head of a paragraph: "LO: Now I paint." */
  static boolean isInitials(Layers l, Run source) {
    int t = source.from();
    int letters = l.tokens.end(t) - l.tokens.start(t);
    return source.to() - t == 1
        && l.tokens.kind(t) == Tokens.UPPER
        && letters >= 2
        && letters <= 3
        && t + 1 < l.count
        && l.wordClass[t + 1] == WordClasses.COLON
        && t == l.sentences.paragraphStart(l.paragraph[t]);
  }

  /** True for the letters of a question and its answer, which name nobody. */
  static boolean isLetter(Tokens tokens, int t) {
    int length = tokens.end(t) - tokens.start(t);
    char first = tokens.first(t);
    boolean bare = length == 1 || (length == 2 && tokens.text().charAt(tokens.end(t) - 1) == '.');
    return bare && (first == 'Q' || first == 'A');
  }

  /** Takes the labels off the names of the turns, and off what the model hangs on their colons. */
  static void clear(List<Frame> turns, Painter painter) {
    for (Frame turn : turns) {
      Run source = turn.source();
      int begin = turn.content().get(0).from();
      int from = source == null ? begin : source.from();
      int end = begin;
      if (painter.label[begin] == Labels.CONTENT_LEFT) {
        do {
          end++;
        } while (end < turn.content().get(0).to() && painter.label[end] == Labels.CONTENT_LEFT + 1);
      }
      painter.clear(from, end);
    }
  }
}
