package org.wirecopy.internal.attribution;

import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * What is said behind a cue verb and its subject that part it, in the languages of {@link
 * RuleFrames}: {@code "A", dit X, "B"}.
 */
final class RuleContinuations {
  private static final int LEAST_CLAUSE = 3; // tokens of a content without marks

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;
  private final RuleVerbs cues;
  private final RuleRelatives relatives;
  private final WordSet that;
  private final boolean verbSecond; // also where a verb parts its clause: "Felet är, menar X, att"

  RuleContinuations(
      Layers layers,
      Language language,
      Phrases phrases,
      FrameList frames,
      RuleVerbs cues,
      RuleRelatives relatives) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
    this.cues = cues;
    this.relatives = relatives;
    that = language.words("that");
    verbSecond = language.hasEndings("definite_ending");
  }

  /** "Le vaccin, explique le docteur X, ne protège pas": the second half of what X says. */
  void clause(List<Run> content, int source, int to) {
    int comma = phrases.adverbialEnd(source, to);
    int from = comma + 1;
    if (from + 1 < to && isComma(comma) && l.isOf(from + 1)) { // "jefe de infectología, ..."
      while (from < to && !isComma(from)) {
        from++;
      }
      from++;
    }
    boolean goesOn =
        from < to
            && isComma(from - 1)
            && tokens.kind(from) == Tokens.LOWER
            && !l.isTitle(from)
            && (verbSecond || !that.contains(tokens.hash(from)))
            && !language.words("relative").contains(tokens.hash(from))
            && !language.words("and").contains(tokens.hash(from))
            && !language.ends(tokens, from, "gerund_ending");
    if (goesOn) {
      frames.addClause(content, from, frames.clauseEnd(from, to), LEAST_CLAUSE);
    }
  }

  /** {@code "A", dit X, "B"}: the second half. */
  void quotation(List<Run> content, int from, int to) {
    for (int t = from; t < to; t++) {
      if (t > from && cues.isCue(t) && relatives.antecedent(t) != null) {
        return; // "A", assure X, qui dénonce "B"
      }
      boolean opens = l.quotations.isMark(t) && l.quotations.open(l.quotations.at(t)) == t;
      if (opens && !frames.isTaken(l.quotations.at(t))) {
        frames.addClause(content, t, l.quotations.close(l.quotations.at(t)) + 1, LEAST_CLAUSE);
        return;
      }
    }
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
