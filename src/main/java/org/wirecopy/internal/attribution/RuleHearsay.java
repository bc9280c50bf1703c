package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * What is said without anybody who says it, in the languages of {@link RuleFrames}: a rumour with
 * its clause, "Se rumorea que A", "Говорят, что A", and a word that makes hearsay of the sentence
 * around it, "A prý B", "Naar verluidt A".
 */
final class RuleHearsay {
  static final String RUMOUR = "rumour"; // before a clause
  static final String HEARSAY = "hearsay"; // inside one, or before it

  private static final int LEAST_CLAUSE = 3; // tokens of all that is said
  private static final int MOST_BEFORE = 2; // words before a rumour: "U gradu"

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final FrameList frames;

  RuleHearsay(Layers layers, Language language, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.frames = frames;
  }

  /** A rumour opens the sentence, and a clause follows it. */
  boolean opens(int from, int to) {
    for (int t = from; t < to && t - from <= MOST_BEFORE && tokens.isWord(t); t++) {
      int length = language.sequence(RUMOUR, tokens, t, to);
      int start = t + length;
      start += start < to && isComma(start) ? 1 : 0;
      boolean clause = start < to && language.words("that").contains(tokens.hash(start));
      if (length > 0 && clause) {
        return add(t, length, List.of(new Run(start, frames.clauseEnd(start, to))));
      }
    }
    return false;
  }

  /** A word of hearsay opens the sentence: "Naar verluidt A", "Nghe nói A". */
  boolean leads(int from, int to) {
    int length = language.sequence(HEARSAY, tokens, from, to);
    boolean alone = length > 0;
    for (int t = from + length; alone && t < to; t++) {
      alone = !language.words("verb").contains(tokens.hash(t)); // "Prý je to pravda, tvrdí X"
    }
    return alone && around(from, from, length, to);
  }

  /** A word of hearsay stands in the sentence, or opens it, and nobody else says anything. */
  boolean inside(int from, int to) {
    for (int t = from; t < to && !opensClause(t); t++) {
      int length = l.quotations.at(t) >= 0 ? 0 : language.sequence(HEARSAY, tokens, t, to);
      if (length > 0) {
        return around(from, t, length, to);
      }
    }
    return false;
  }

  /** "... who", "... that": hearsay behind it is none of the whole sentence. */
  private boolean opensClause(int t) {
    int hash = tokens.hash(t);
    return language.words("that").contains(hash) || language.words("relative").contains(hash);
  }

  private boolean around(int from, int t, int length, int to) {
    List<Run> content = new ArrayList<>();
    int before = t > from && isComma(t - 1) ? t - 1 : t;
    frames.addClause(content, from, before, 1);
    int start = t + length;
    start += start < to && isComma(start) ? 1 : 0;
    int end = Math.min(clauseEnd(start, to), to);
    frames.addClause(content, start, end, content.isEmpty() ? LEAST_CLAUSE : 1);
    boolean clause = before - from + end - start >= LEAST_CLAUSE;
    return clause && !content.isEmpty() && add(t, length, content);
  }

  /** Before ", but": what follows is the writer's. */
  private int clauseEnd(int from, int to) {
    for (int t = from; t + 1 < to; t++) {
      if (isComma(t) && language.words("but").contains(tokens.hash(t + 1))) {
        return t;
      }
    }
    return frames.clauseEnd(from, to);
  }

  private boolean add(int cue, int length, List<Run> content) {
    frames.addAside(new Frame(null, new Run(cue, cue + length), List.copyOf(content), .5));
    return true;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
