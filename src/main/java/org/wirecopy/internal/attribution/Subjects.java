package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * The subject of a sentence, read off word classes: the noun phrase it opens with, behind an
 * introductory phrase that a comma closes, up to the first verb.
 */
final class Subjects {
  private static final int LONGEST = 9; // tokens
  private static final int LONGEST_BARE = 4; // tokens, where a comma follows and not a verb
  private static final int LONGEST_INTRODUCTION = 12;

  private Subjects() {}

  /** The subject that begins in [from, to), or null where the sentence opens in another way. */
  static @Nullable Run of(Layers l, int from, int to) {
    int start = afterIntroduction(l, from, to);
    boolean pronoun = start < to && l.wordClass[start] == WordClasses.SUBJECT_PRONOUN;
    if (pronoun) {
      return new Run(start, start + 1);
    }
    boolean nominal = false;
    int end = start;
    while (end < to && end - start <= LONGEST && !endsPhrase(l, end)) {
      nominal |= l.tokens.isWord(end) && l.wordClass[end] != WordClasses.DETERMINER;
      end++;
    }
    boolean bounded = end - start <= LONGEST && end > start;
    boolean comma = bounded && end < to && l.wordClass[end] == WordClasses.COMMA;
    if (bounded && end == to) {
      bounded = governs(l, to);
      end -= end - start > 2 && isDay(l, end) ? 2 : 0; // "The union on Thursday | called"
    }
    if (!bounded
        || !nominal
        || l.quotations.isMark(start)
        || (comma && end - start > LONGEST_BARE)) {
      return null;
    }
    return new Run(start, end);
  }

  /**
   * A finite verb of its own, no "seems" and no infinitive, has the phrase before it as subject.
   */
  private static boolean governs(Layers l, int verb) {
    int form = verb < l.count ? Lexicon.form(l.entry[verb]) : Lexicon.NOT_A_HEAD;
    boolean finite = form == Lexicon.PAST || form == Lexicon.THIRD_PERSON;
    byte before = l.wordClass[verb - 1];
    boolean open =
        before == WordClasses.AND
            || before == WordClasses.TO
            || before == WordClasses.DETERMINER
            || before == WordClasses.SUBORDINATOR
            || before == WordClasses.PREPOSITION;
    return finite && !open && !Stances.isRaising(l.tokens.hash(verb));
  }

  private static boolean isDay(Layers l, int end) {
    return l.wordClass[end - 1] == WordClasses.TIME
        && l.wordClass[end - 2] == WordClasses.PREPOSITION;
  }

  /** "On Monday, ...", "After a long day, ...". */
  private static int afterIntroduction(Layers l, int from, int to) {
    int start = from;
    while (start < to
        && (l.wordClass[start] == WordClasses.AND || l.wordClass[start] == WordClasses.ADVERB)) {
      start++;
    }
    byte c = start < to ? l.wordClass[start] : 0;
    boolean introduced =
        c == WordClasses.PREPOSITION
            || c == WordClasses.SUBORDINATOR
            || c == WordClasses.TIME
            || c == WordClasses.COMMA;
    for (int t = start; introduced && t < to && t - start < LONGEST_INTRODUCTION; t++) {
      if (l.wordClass[t] == WordClasses.COMMA) {
        return t + 1;
      }
    }
    return introduced ? to : start;
  }

  private static boolean endsPhrase(Layers l, int t) {
    byte c = l.wordClass[t];
    int form = Lexicon.form(l.entry[t]);
    boolean verb = (form == Lexicon.PAST || form == Lexicon.THIRD_PERSON) && !l.tokens.isCapital(t);
    boolean auxiliary =
        (c == WordClasses.BE && !possessive(l, t))
            || c == WordClasses.HAVE
            || c == WordClasses.DO
            || c == WordClasses.MODAL
            || c == WordClasses.PAST_VERB
            || c == WordClasses.ENDS_ED;
    return verb
        || auxiliary
        || c == WordClasses.COMMA
        || c == WordClasses.DASH
        || c == WordClasses.RELATIVE
        || c == WordClasses.ENDS_LY
        || c == WordClasses.ADVERB
        || c == WordClasses.THAT
        || c == WordClasses.OPEN_BRACKET
        || l.quotations.isMark(t);
  }

  /** 's between two nouns. */
  private static boolean possessive(Layers l, int t) {
    return l.tokens.kind(t) == Tokens.CLITIC
        && t + 1 < l.count
        && Lexicon.form(l.entry[t + 1]) == Lexicon.NOT_A_HEAD;
  }
}
