package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * The name of a source that is no person: a body, a group, a paper or a document under its own
 * words, without an article before a name.
 */
final class RuleBodies {
  private static final WordSet CONTRACTED = // prepositions with an article
      WordSet.of("do da dos das del du pelo pela dal dalla");

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final RuleNames names;
  private final RuleSourcePhrases phrases;
  private final boolean german;

  RuleBodies(Layers layers, String language, RuleNames names, RuleSourcePhrases phrases) {
    l = layers;
    tokens = layers.tokens;
    callings = Callings.of(language);
    this.names = names;
    this.phrases = phrases;
    german = language.equals(Language.GERMAN);
  }

  /** The words of the name; null if there are none. */
  @Nullable Run name(int from, int to) {
    int begin = from;
    if (l.isArticle(begin) || names.isElidedArticle(begin)) {
      begin++;
    }
    if (begin >= to) {
      return null;
    }
    int placed = placeBehindName(begin, to);
    if (placed < to) {
      return new Run(begin, placed);
    }
    int title = begin;
    int medium = begin; // "el diario El Faro", "die britische Zeitung „The Wall“"
    medium += begin + 1 < to && isAdjective(begin) && !callings.isMedium(tokens, begin) ? 1 : 0;
    if (callings.isMedium(tokens, medium)) {
      title = medium + 1; // "le quotidien économique Le Courrier"
      title += title < to && isAdjective(title) ? 1 : 0;
      title = title < to && isTitled(title) ? title : begin;
    }
    if (phrases.isQuote(title) && phrases.isQuote(to - 1) && to - title > 2) {
      return new Run(title + 1, to - 1);
    }
    boolean contracted = CONTRACTED.contains(tokens.hash(from));
    boolean bare = title > begin || contracted || isNamed(begin);
    return new Run(bare ? title : from, to);
  }

  /** "Šime Lončar | iz Komiže": behind two capitals and before a place; else the end. */
  private int placeBehindName(int from, int to) {
    int t = from;
    while (t < to && tokens.kind(t) == Tokens.CAPITALIZED && !callings.isBody(tokens, t)) {
      t++;
    }
    boolean named = t - from == 2 && t + 1 < to && tokens.isCapital(t + 1);
    boolean placed = named && !german && !l.isOf(t);
    return placed && callings.is("from", tokens.hash(t)) ? t : to;
  }

  /** "la Guardia Civil", not "la policía"; "El Diario del Lago" has its article as a part. */
  private boolean isNamed(int t) {
    return tokens.isCapital(t) && (german || !callings.is("medium", tokens.hash(t)));
  }

  private boolean isAdjective(int t) {
    return tokens.kind(t) == Tokens.LOWER && !phrases.isJoin(t);
  }

  private boolean isTitled(int t) {
    return tokens.isCapital(t) || phrases.isQuote(t);
  }
}
