package org.wirecopy.internal.attribution;

import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Where in the phrase of a source the words stand that tell who it is, in a language read by rules:
 * without a preposition before and marks behind, without the noun for a statement ("Angaben der
 * Polizei"), up to what is apposed.
 */
final class RuleSourcePhrases {
  /** What a source is that is no pronoun. */
  static final char NONE = 0;

  /** The gender of a pronoun that tells none. */
  static final char ANY = 'A';

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final RuleNames names;
  private final Language words;
  private final boolean german;

  RuleSourcePhrases(Layers layers, String language, RuleNames names) {
    l = layers;
    tokens = layers.tokens;
    this.names = names;
    callings = Callings.of(language);
    words = Language.named(language);
    german = language.equals(Language.GERMAN);
  }

  /** The end of a phrase without the marks behind it, but with the name behind "prof.". */
  int end(int begin, int end) {
    int to = end;
    while (to > begin && !tokens.isWord(to - 1) && isEdge(to - 1)) {
      to--;
    }
    return behindAbbreviations(to);
  }

  /** The first word of a phrase that is no preposition; {@code to} if all are. */
  int start(int begin, int to) {
    int from = begin;
    while (from < to && (isPreposition(from) || !isPhraseStart(from))) {
      from++;
    }
    return from;
  }

  /** M, F or {@link #ANY} for a source that is a pronoun, "lei stessa" too; else {@link #NONE}. */
  char pronoun(int from, int to) {
    boolean own = to - from == 2 && tokens.kind(from + 1) == Tokens.LOWER;
    if ((to - from > 1 && !own) || (own && callings.isCalling(tokens, from + 1))) {
      return NONE;
    }
    int hash = tokens.hash(from);
    if (own && (l.isArticle(from) || callings.is("possessive", hash))) {
      return NONE;
    }
    return is(hash, "he", "his")
        ? 'M'
        : is(hash, "she", "her") ? 'F' : is(hash, "one", "one") ? ANY : NONE;
  }

  /** The possessive stands for its pronoun in "По его словам". */
  private boolean is(int hash, String pronoun, String possessive) {
    return words.words(pronoun).contains(hash) || words.words(possessive).contains(hash);
  }

  /**
   * Where who states begins, {@code from} without a statement: behind "Angaben der", "dados do",
   * "une étude publiée par".
   */
  int behindStatement(int from, int to) {
    int t = names.skip(from, to);
    int noun = t;
    while (noun < Math.min(to, t + 2) && !callings.isStatement(tokens, noun)) {
      noun++;
    }
    boolean leads = noun < to && noun < t + 2 && callings.isStatement(tokens, noun);
    if (!leads || (noun > t && tokens.kind(t) != Tokens.LOWER)) {
      return from;
    }
    int next = noun + 1;
    boolean by =
        next + 2 < to
            && tokens.kind(next) == Tokens.LOWER
            && callings.is("by", tokens.hash(next + 1));
    next += by ? 2 : 0;
    int begin = next;
    while (next < to && isJoin(next)) {
      next++;
    }
    boolean bare = german && next + 1 == to && tokens.word(next).endsWith("s"); // "Russlands"
    boolean genitive = next > begin || by || bare || callings.inflects();
    return next < to && genitive && (tokens.isWord(next) || isQuote(next)) && !isPreposition(next)
        ? next
        : from;
  }

  /** "Reuters'ın | haberine", "a Reuters | értesülései": who states stands before the noun. */
  boolean isBeforeStatement(int from, int to) {
    return to - from > 1
        && (callings.suffixes() || (callings.familyFirst() && to - 2 > from))
        && callings.isStatement(tokens, to - 1)
        && tokens.isCapital(to - 2);
  }

  /** Where the head of the phrase ends: at a comma, a bracket, a dash, a participle with "by". */
  int headEnd(int from, int to) {
    for (int t = from; t < to; t++) {
      byte c = l.wordClass[t];
      if (t > from
          && (c == WordClasses.COMMA
              || c == WordClasses.OPEN_BRACKET
              || (c == WordClasses.DASH && tokens.spaceBefore(t)))) {
        return t;
      }
      boolean by =
          t > from + 1
              && callings.is("by", tokens.hash(t))
              && tokens.kind(t - 1) == Tokens.LOWER
              && !isJoin(t - 1);
      if (by) {
        return t - 1;
      }
    }
    return to;
  }

  /** A small word that joins two nouns: an article, "of", "of the". */
  boolean isJoin(int t) {
    int hash = tokens.hash(t);
    return tokens.isWord(t)
        && tokens.kind(t) == Tokens.LOWER
        && (callings.is("join", hash) || l.isOf(t) || l.isArticle(t));
  }

  /** "dr", "prof": mostly with a stop behind. */
  boolean isHonorific(int t) {
    return callings.is("honorific", tokens.hash(t));
  }

  boolean isQuote(int t) {
    return tokens.kind(t) == Tokens.QUOTE;
  }

  /** The end of the name behind the stop of "prof.", where a source was cut; else {@code to}. */
  private int behindAbbreviations(int to) {
    int t = to;
    while (t < l.count && t > 0 && (isHonorific(t) || (isStop(t) && isHonorific(t - 1)))) {
      t++;
    }
    Run name = t > to && t < l.count && isStop(t - 1) ? names.at(t, l.count) : null;
    return name == null ? to : name.to();
  }

  private boolean isStop(int t) {
    return tokens.kind(t) == Tokens.STOP;
  }

  private boolean isEdge(int t) {
    return tokens.kind(t) != Tokens.QUOTE && l.wordClass[t] != WordClasses.CLOSE_BRACKET;
  }

  private boolean isPhraseStart(int t) {
    return tokens.isWord(t) || tokens.kind(t) == Tokens.QUOTE;
  }

  /** "В" of "В пресс-службе", not the article "a" of Portuguese. */
  private boolean isPreposition(int t) {
    int hash = tokens.hash(t);
    boolean preposition = callings.is("preposition", hash) || words.words("prep").contains(hash);
    boolean joins = callings.is("join", hash) || callings.is("from", hash) || l.isOf(t);
    boolean other = callings.inflects() || callings.compounds(); // no article is spelled so
    return tokens.isWord(t)
        && tokens.kind(t) != Tokens.UPPER
        && !l.isArticle(t)
        && !names.isElidedArticle(t)
        && (preposition || (joins && other));
  }
}
