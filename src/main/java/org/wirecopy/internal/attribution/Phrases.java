package org.wirecopy.internal.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Noun phrases and subjects of the languages of {@link RuleFrames}, read off capitals and the small
 * words that stand inside a phrase.
 */
final class Phrases {
  private static final int LONGEST = 14; // tokens of a source
  private static final int LONGEST_PLAIN = 6; // tokens of one without a capital
  private static final int LONGEST_NAME = 4; // words of a name in apposition
  private static final int SHORT = 3; // letters of an article or a preposition

  private final Layers l;
  private final Tokens tokens;
  private final Set<Integer> verbs;
  private final Set<Integer> inner;
  private final Set<Integer> and;
  private final Set<Integer> he;
  private final Set<Integer> she;
  private final Set<Integer> when;
  private final Set<Integer> addressee;

  Phrases(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    verbs = language.words("verb");
    inner = language.words("inner");
    and = language.words("and");
    he = language.words("he");
    she = language.words("she");
    when = language.words("when");
    addressee = language.words("addressee");
  }

  /** "a-t-il ajouté": the pronoun between auxiliary and verb. */
  @Nullable Run pronounBefore(int from, int v) {
    return v > from && isPronoun(v - 1) ? new Run(v - 1, v) : null;
  }

  /**
   * The noun phrase behind a verb, without what says when and to whom: "a déclaré lundi à l'AFP le
   * ministre".
   */
  @Nullable Run subjectAfter(int v, int to) {
    int start = v + 1;
    while (start < to && saysWhen(start, to)) {
      start++;
    }
    if (start < to && addressee.contains(tokens.hash(start))) {
      start = nounEnd(start + 1, to);
    }
    int end = end(start, to);
    return end > start ? new Run(start, end) : null;
  }

  /** "lundi"; "el" of "el lunes", "w" of "w poniedziałek". */
  private boolean saysWhen(int t, int to) {
    boolean leads = t + 1 < to && when.contains(tokens.hash(t + 1));
    return when.contains(tokens.hash(t)) || (leads && tokens.end(t) - tokens.start(t) <= SHORT);
  }

  /**
   * The words before the verb, without auxiliaries, back to the last comma or quotation; with an
   * apposition that a comma closes: "le maire, Jean Exemple, affirme".
   */
  @Nullable Run subjectBefore(int from, int v) {
    int end = v;
    while (end > from
        && tokens.kind(end - 1) == Tokens.LOWER
        && (when.contains(tokens.hash(end - 1)) || (isLight(end - 1) && !isNoun(end - 1)))) {
      end--;
    }
    boolean apposed = end - 1 > from && isComma(end - 1);
    end -= apposed ? 1 : 0;
    int start = phraseStart(from, end);
    if (apposed && start - 1 > from && isComma(start - 1)) {
      start = phraseStart(Math.max(from, end - LONGEST), start - 1);
    }
    if (end - 1 > start && and.contains(tokens.hash(end - 1))) {
      int name = nameEnd(start, end); // "le maire est sorti et a dit"
      end = name - start > 1 ? name : nounEnd(start, end);
    }
    return start == end || !hasNominal(start, end) ? null : new Run(start, end);
  }

  private int phraseStart(int from, int end) {
    int start = end;
    while (start > from
        && end - start < LONGEST
        && !isComma(start - 1)
        && l.quotations.at(start - 1) < 0
        && tokens.kind(start - 1) != Tokens.STOP) {
      start--;
    }
    return start;
  }

  /** A capital, a pronoun or an article: what can be a source at all. */
  private boolean hasNominal(int from, int to) {
    if (to - from > 1 && inner.contains(tokens.hash(from))) {
      return true;
    }
    for (int t = from; t < to; t++) {
      if (tokens.isCapital(t) && (t > l.sentenceStart(t) || to - from == 1 || !isAdverbial(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbial(int t) {
    return tokens.kind(t) == Tokens.LOWER && !inner.contains(tokens.hash(t)) && !isPronoun(t);
  }

  private boolean isPronoun(int t) {
    return he.contains(tokens.hash(t)) || she.contains(tokens.hash(t));
  }

  /** "le maire a dit": a short word, but a noun. Not so behind an elided "l'", "qu'". */
  private boolean isNoun(int t) {
    int before = t > 0 ? tokens.hash(t - 1) : 0;
    return t > 0 && inner.contains(before) && !and.contains(before) && tokens.spaceAfter(t - 1);
  }

  private boolean isLight(int t) {
    return !inner.contains(tokens.hash(t)) && !isPronoun(t) && tokens.end(t) - tokens.start(t) <= 5;
  }

  /**
   * The end of the noun phrase that begins at a token: capitalized words with what stands inside
   * between them, at most one lower-case word in a row; a pronoun alone.
   */
  int end(int from, int to) {
    if (from < to && isPronoun(from)) {
      return from + 1;
    }
    int end = from;
    int gap = 0;
    for (int t = from; t < to && t - from < LONGEST; t++) {
      if (tokens.isCapital(t)) {
        end = t + 1;
        gap = 0;
      } else if (tokens.kind(t) == Tokens.LOWER && isInside(t, from, gap)) {
        gap += inner.contains(tokens.hash(t)) ? 0 : 1;
      } else if (l.wordClass[t] == WordClasses.DASH && !tokens.spaceBefore(t)) {
        gap = 0;
      } else if (!isComma(t) || end != t || gap != 0 || !closesApposition(t, to)) {
        break;
      }
    }
    return apposed(end == from ? lowerCaseEnd(from, to) : end, to);
  }

  /** The end of a phrase with the name behind it: "la ministra del interior, Ana Ejemplo". */
  private int apposed(int end, int to) {
    return end < to && isComma(end) && closesApposition(end, to) ? nameEnd(end + 1, to) : end;
  }

  /** Articles and "of"; an adjective or a small noun behind one, or first where there is none. */
  private boolean isInside(int t, int from, int gap) {
    if (inner.contains(tokens.hash(t))) {
      return true;
    }
    boolean leads = t - from < 3;
    boolean led = t > from && (inner.contains(tokens.hash(t - 1)) || gap > 0);
    return gap < 2 && (led || leads) && !verbs.contains(tokens.hash(t));
  }

  /** "le ministre, Jean Exemple, ...": a name of two words or more up to a mark. */
  private boolean closesApposition(int comma, int to) {
    int t = nameEnd(comma + 1, to);
    boolean closed = t == to || !tokens.isWord(t);
    return closed && t - comma > 2 && t - comma <= LONGEST_NAME + 1;
  }

  private int nameEnd(int from, int to) {
    int t = from;
    while (t < to
        && (tokens.isCapital(t)
            || (t > from
                && t + 1 < to
                && inner.contains(tokens.hash(t))
                && tokens.isCapital(t + 1)))) {
      t++;
    }
    return t;
  }

  /** The first noun of a phrase: "la police" of "la police douze personnes". */
  int nounEnd(int from, int to) {
    int t = from;
    while (t < to && inner.contains(tokens.hash(t))) {
      t++;
    }
    return t < to && tokens.isWord(t) ? t + 1 : from;
  }

  /** "según la policía local,": to the next mark. */
  private int lowerCaseEnd(int from, int to) {
    int t = from;
    while (t < to
        && t - from < LONGEST_PLAIN
        && tokens.isWord(t)
        && !verbs.contains(tokens.hash(t))) {
      t++;
    }
    boolean runsOn = t < to && tokens.isWord(t) && t - from >= LONGEST_PLAIN;
    return runsOn ? from : t;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
