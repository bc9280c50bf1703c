package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Relative clauses in which somebody speaks, in the languages of {@link RuleFrames}: "La oposición,
 * que la acusa de mentir, pedirá ...", "son avocat, qui dénonce ...". Who speaks stands before the
 * comma, and the next comma ends what is said.
 */
final class RuleRelatives {
  private static final int MOST_BETWEEN = 3; // clitics and auxiliaries between pronoun and verb

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;

  RuleRelatives(Layers layers, Language language, Phrases phrases, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
  }

  /** Whom the relative pronoun before a verb stands for; null if there is none. */
  @Nullable Run antecedent(int v) {
    int from = l.sentenceStart(v);
    int pronoun = v - 1;
    while (pronoun > from && v - pronoun <= MOST_BETWEEN && isSmall(pronoun)) {
      pronoun--;
    }
    if (pronoun - 1 <= from || !isRelative(pronoun) || !isComma(pronoun - 1)) {
      return null;
    }
    int comma = pronoun - 1;
    Run last = frames.lastSource();
    return last != null && last.to() == comma ? last : phrases.subjectBefore(from, comma);
  }

  /** Where a clause that begins at a token ends: at its first comma outside of quotations. */
  int clauseEnd(int start, int end) {
    for (int t = start; t < end; t++) {
      if (isComma(t) && l.quotations.at(t) < 0 && !(t + 1 < end && joins(t + 1))) {
        return t;
      }
    }
    return end;
  }

  private boolean isRelative(int t) {
    int hash = tokens.hash(t);
    return language.words("relative").contains(hash)
        || (language.hasTrait("relative_that") && language.words("that").contains(hash));
  }

  /** ", pero sí una": the clause goes on. */
  private boolean joins(int t) {
    int hash = tokens.hash(t);
    return isRelative(t)
        || language.words("that").contains(hash)
        || language.words("but").contains(hash)
        || language.words("and").contains(hash);
  }

  private boolean isSmall(int t) {
    int hash = tokens.hash(t);
    return tokens.kind(t) == Tokens.LOWER
        && !isRelative(t)
        && (language.words("clitic").contains(hash)
            || language.words("light").contains(hash)
            || language.words("aux").contains(hash)
            || language.words("when").contains(hash)
            || language.words("reflexive").contains(hash)
            || l.isArticle(t));
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
