package org.wirecopy.internal.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/**
 * Noun phrases and subjects of German, read off capitals: nouns are capitalized, so a phrase is a
 * run of capitalized words with articles, adjectives and genitives between them. The verb stands
 * second, so what opens a main clause is its subject unless it is an adverbial; then the subject
 * follows the verb.
 */
final class GermanPhrases {
  private static final int LONGEST = 24; // tokens of a source, appositions included
  private static final int LONGEST_ADVERBIAL = 10; // tokens between a verb and its subject

  private static final int ES = WordHash.of("es");

  private final Layers l;
  private final Tokens tokens;
  private final Language language = Language.named("de");
  private final Set<Integer> article = language.words("article");
  private final Set<Integer> genitive = language.words("genitive");
  private final Set<Integer> place = language.words("place");
  private final Set<Integer> time = language.words("time");
  private final Set<Integer> auxiliary = language.words("auxiliary");
  private final Set<Integer> adverbial = language.words("adverbial");
  private final Set<Integer> relative = language.words("relative");
  private final Set<Integer> noSubject = language.words("no_subject");
  private final Set<Integer> he = language.words("he");
  private final Set<Integer> she = language.words("she");

  GermanPhrases(Layers layers) {
    l = layers;
    tokens = layers.tokens;
  }

  boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }

  boolean isPronoun(int t) {
    return he.contains(tokens.hash(t)) || she.contains(tokens.hash(t));
  }

  boolean isAuxiliary(int t) {
    return auxiliary.contains(tokens.hash(t)) && !tokens.isCapital(t);
  }

  /** The end of the noun phrase that begins at a token; the token itself if none does. */
  int end(int from, int to) {
    if (from < to && isPronoun(from)) {
      return from + 1;
    }
    int t = from;
    if (t < to && article.contains(tokens.hash(t))) {
      t++;
    }
    int end = from;
    int adjectives = 0;
    while (t < to && t - from < LONGEST) {
      if (tokens.isCapital(t)) {
        end = ++t;
        adjectives = 0;
      } else if (isQuotedName(t, to)) {
        t = l.quotations.close(l.quotations.at(t)) + 1;
        end = t;
      } else if (l.wordClass[t] == WordClasses.OPEN_BRACKET && end == t && bracketEnd(t, to) > t) {
        t = bracketEnd(t, to);
        end = t;
      } else if (end == t && t > from && joins(t, to)) {
        t++;
      } else if (tokens.kind(t) == Tokens.LOWER
          && adjectives < 3
          && (end < t || t == from)
          && isAdjective(t)) {
        adjectives++;
        t++;
      } else if (l.wordClass[t] == WordClasses.DASH && !tokens.spaceBefore(t)) {
        t++;
      } else if (tokens.kind(t) == Tokens.NUMBER && end < t) {
        t++;
      } else {
        break;
      }
    }
    return end;
  }

  /** With the apposition that a comma on either side encloses: "Anna Berg, die Leiterin, ...". */
  int endWithApposition(int from, int to) {
    int end = end(from, to);
    if (end == from || end >= to || !isComma(end) || end + 1 >= to) {
      return end;
    }
    boolean nominal =
        tokens.isCapital(end + 1)
            || (article.contains(tokens.hash(end + 1)) && end(end + 1, to) > end + 2);
    int apposed = nominal ? end(end + 1, to) : end;
    boolean closed =
        apposed > end + 1
            && (apposed >= to || isComma(apposed) || tokens.kind(apposed) == Tokens.STOP);
    return closed ? apposed : end;
  }

  /** "Zeitung „Yemen Observer“": a short quotation inside a noun phrase. */
  private boolean isQuotedName(int t, int to) {
    int q = l.quotations.at(t);
    return q >= 0
        && l.quotations.open(q) == t
        && l.quotations.close(q) < to
        && l.quotations.close(q) - t <= 5
        && tokens.isCapital(t + 1);
  }

  private int bracketEnd(int t, int to) {
    for (int e = t + 1; e < to && e - t < 8; e++) {
      if (l.wordClass[e] == WordClasses.CLOSE_BRACKET) {
        return e + 1;
      }
    }
    return t;
  }

  /** "der", "von", "und" behind a noun, and "im" where no time follows: the phrase goes on. */
  private boolean joins(int t, int to) {
    int hash = tokens.hash(t);
    int next = t + 1;
    while (next < to && next - t < 4 && !tokens.isCapital(next)) {
      boolean inner = tokens.kind(next) == Tokens.LOWER && isAdjective(next);
      if (!inner && !article.contains(tokens.hash(next))) {
        return isQuotedName(next, to) && genitive.contains(hash);
      }
      next++;
    }
    if (next >= to || !tokens.isCapital(next)) {
      return false;
    }
    if (genitive.contains(hash)) {
      return true;
    }
    return place.contains(hash) && !time.contains(tokens.hash(next));
  }

  private boolean isAdjective(int t) {
    if (article.contains(tokens.hash(t)) || tokens.kind(t) != Tokens.LOWER) {
      return article.contains(tokens.hash(t));
    }
    int end = tokens.end(t);
    if (end - tokens.start(t) < 4 || isAuxiliary(t)) {
      return false;
    }
    char last = tokens.text().charAt(end - 1);
    char before = tokens.text().charAt(end - 2);
    return last == 'e' || (before == 'e' && "nrsm".indexOf(last) >= 0);
  }

  /** The subject behind a finite verb, adverbials skipped. */
  @Nullable Run subjectAfter(int verb, int to) {
    int t = verb + 1;
    while (t < to && t - verb <= LONGEST_ADVERBIAL) {
      int hash = tokens.hash(t);
      if (isComma(t) || tokens.kind(t) >= Tokens.QUOTE) {
        return null;
      }
      if (isNoSubject(t, to) && !isPronoun(t)) {
        t++;
        continue;
      }
      if (adverbial.contains(hash)) {
        int phrase = end(t + 1, to);
        boolean prepositional = place.contains(hash) || isPreposition(t);
        t = prepositional && phrase > t + 1 ? phrase : t + 1;
        continue;
      }
      int end = endWithApposition(t, to);
      if (end > t) {
        return new Run(t, end);
      }
      t++;
    }
    return null;
  }

  private boolean isPreposition(int t) {
    return t + 1 < l.count && (tokens.isCapital(t + 1) || article.contains(tokens.hash(t + 1)));
  }

  /**
   * The subject in front of a finite verb; null where the clause opens with an adverbial or
   * anything else.
   */
  @Nullable Run subjectBefore(int from, int verb) {
    int end = verb;
    boolean apposed = end > from && isComma(end - 1);
    if (apposed) {
      end--;
    }
    int start = clauseStart(from, end, apposed);
    if (start >= end
        || adverbial.contains(tokens.hash(start))
        || (isNoSubject(start, end) && !isPronoun(start))) {
      return null;
    }
    int phrase = apposed ? end : end(start, end);
    if (apposed) {
      phrase = withoutRelative(start, end);
    }
    if (end - start > LONGEST || phrase == start || !hasNominal(start, phrase)) {
      return null;
    }
    return new Run(start, phrase == end || apposed || followedByAnd(phrase, end) ? phrase : end);
  }

  /** "das" alone; not the article of "das Ministerium". */
  private boolean isNoSubject(int t, int to) {
    return noSubject.contains(tokens.hash(t)) && end(t, to) <= t + 1;
  }

  /** "aus dem Ministerium" of "hieß es aus dem Ministerium". */
  @Nullable Run origin(int verb, int to) {
    int place = verb + 2;
    boolean impersonal = place < to && tokens.hash(verb + 1) == ES;
    boolean from = impersonal && language.words("origin").contains(tokens.hash(place));
    int end = from ? end(place + 1, to) : place + 1;
    return end > place + 1 ? new Run(place + 1, end) : null;
  }

  private boolean followedByAnd(int phrase, int end) {
    for (int t = phrase; t < end; t++) {
      if (l.wordClass[t] == WordClasses.AND || tokens.kind(t) == Tokens.LOWER) {
        return true;
      }
    }
    return false;
  }

  private int clauseStart(int from, int end, boolean apposed) {
    int start = from;
    for (int t = end - 1; t >= from; t--) {
      byte c = l.wordClass[t];
      boolean breaks =
          c == WordClasses.COLON
              || c == WordClasses.SEMICOLON
              || (c == WordClasses.DASH && tokens.spaceBefore(t))
              || (!apposed && c == WordClasses.COMMA)
              || (l.quotations.at(t) >= 0 && !insideName(t));
      if (breaks) {
        start = t + 1;
        break;
      }
    }
    while (start < end && tokens.kind(start) == Tokens.LOWER && isConjunction(start)) {
      start++;
    }
    return start;
  }

  private boolean insideName(int t) {
    int q = l.quotations.at(t);
    return l.quotations.close(q) - l.quotations.open(q) <= 5
        && tokens.isCapital(l.quotations.open(q) + 1);
  }

  private boolean isConjunction(int t) {
    return language.words("conjunction").contains(tokens.hash(t));
  }

  /** Cuts ", der zur Zeit den Vorsitz hat": a clause, for its last word is no noun. */
  private int withoutRelative(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean clause = isComma(t) && t + 1 < end && opensRelative(t + 1);
      if (clause && tokens.kind(end - 1) == Tokens.LOWER) {
        return t;
      }
    }
    return end;
  }

  private boolean opensRelative(int t) {
    boolean preposition = place.contains(tokens.hash(t)) || adverbial.contains(tokens.hash(t));
    int pronoun = preposition && t + 1 < l.count ? t + 1 : t;
    return relative.contains(tokens.hash(pronoun));
  }

  private boolean hasNominal(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isCapital(t) || isPronoun(t)) {
        return true;
      }
    }
    return false;
  }
}
