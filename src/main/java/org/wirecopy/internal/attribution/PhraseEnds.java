package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Where the noun phrases of the languages of {@link RuleFrames} end, read off capitals and the
 * small words that stand inside a phrase.
 */
final class PhraseEnds {
  private static final int LONGEST = 14; // tokens of a source
  private static final int LONGEST_PLAIN = 6; // tokens of one without a capital
  private static final int LONGEST_ABBREVIATION = 5; // letters
  private static final int LONGEST_NAME = 4; // words of a name in apposition
  private static final int SHORT = 4; // letters of a word that is no noun with its article
  private static final int LONGEST_TITLE = 6; // tokens of a paper's name in quotation marks

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final WordSet verbs;
  private final WordSet inner;
  private final WordSet not;
  private final WordSet closing; // prepositions that stand in a phrase before a name alone
  private final WordSet bodies; // nouns that close the name of a body
  private final WordSet articles; // but not those that hold a genitive: "du", "della"
  private final Adverbials adverbials;
  private final boolean verbSecond;

  PhraseEnds(Layers layers, Language language, WordSet articles, Adverbials adverbials) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.articles = articles;
    this.adverbials = adverbials;
    verbs = language.words("verb");
    inner = language.words("inner");
    not = language.words("not");
    closing = language.words("closing");
    bodies = language.words("body_noun");
    verbSecond = !language.words("verb_second").isEmpty();
  }

  /**
   * The end of the noun phrase that begins at a token: capitalized words with what stands inside
   * between them, at most one lower-case word in a row; a pronoun alone.
   */
  int end(int from, int to) {
    if (from < to && adverbials.isPronoun(from)) {
      boolean title = l.isTitle(from) && from + 1 < to && tokens.isCapital(from + 1);
      if (!title) { // "ông Nam"
        return from + 1;
      }
    }
    int comma = language.hasTrait("to_comma") ? commaBehind(from, to) : -1;
    if (comma > from) {
      return comma;
    }
    int end = from;
    int gap = 0;
    for (int t = from; t < to && t - from < LONGEST; t++) {
      if (tokens.isCapital(t)) {
        end = t + 1;
        gap = 0;
      } else if (isPaper(t)) {
        t = l.quotations.close(l.quotations.at(t));
        end = t + 1;
        gap = 0;
      } else if (closesName(t, from)) {
        break;
      } else if (tokens.kind(t) == Tokens.LOWER && isInside(t, from, gap)) {
        gap += inner.contains(tokens.hash(t)) ? 0 : 1;
      } else if (l.wordClass[t] == WordClasses.DASH && !tokens.spaceBefore(t)) {
        gap = 0;
      } else if (t > from && isAbbreviationStop(t, to)) {
        gap = 0; // "prof. Haliny Kruk"
      } else if (!isComma(t) || end != t || gap != 0 || !closesApposition(t, to)) {
        break;
      }
    }
    end += end > from && end < to && l.isTitle(end) ? 1 : 0; // "le Premier ministre"
    end +=
        end > from && end < to && bodies.contains(tokens.hash(end)) ? 1 : 0; // "Lunds universitet"
    end = end == from ? lowerCaseEnd(from, to) : end;
    if (end > from && end < to && isPaper(end)) {
      end = l.quotations.close(l.quotations.at(end)) + 1; // "групи «Обрій»"
    }
    return apposed(end, to);
  }

  /** The comma behind words alone, where capitals do not tell a phrase: "Ngân hàng Thế giới |". */
  private int commaBehind(int from, int to) {
    int t = from;
    while (t < to && t - from < LONGEST && tokens.isWord(t) && !verbs.contains(tokens.hash(t))) {
      t++;
    }
    return t < to && isComma(t) ? t : -1;
  }

  /** "chefen i Malmö Moa Lind | i ett brev": no preposition behind a full name. */
  private boolean closesName(int t, int from) {
    return closing.contains(tokens.hash(t))
        && t > from
        && tokens.isCapital(t - 1)
        && (verbSecond || (t - 1 > from && tokens.isCapital(t - 2)));
  }

  /**
   * The end of a source with where its bearer works: "forskaren Moa Ek | vid Lunds universitet".
   */
  int withPlace(int end, int to) {
    boolean place = end < to && closing.contains(tokens.hash(end));
    int t = place ? adverbials.phraseEnd(end, to) : end;
    boolean named = place && t > end && tokens.isCapital(t - 1);
    t += named && t < to && bodies.contains(tokens.hash(t)) ? 1 : 0;
    return named ? t : end;
  }

  /** The stop of a short lower-case word before a name, or before another such word. */
  private boolean isAbbreviationStop(int t, int to) {
    return tokens.kind(t) == Tokens.STOP
        && tokens.first(t) == '.'
        && tokens.kind(t - 1) == Tokens.LOWER
        && tokens.end(t - 1) - tokens.start(t - 1) <= LONGEST_ABBREVIATION
        && t + 1 < to
        && (tokens.isCapital(t + 1)
            || (t + 2 < to && tokens.kind(t + 1) == Tokens.LOWER && tokens.first(t + 2) == '.'));
  }

  /** The end of a phrase with the name behind it: "la ministra del interior, Ana Ejemplo". */
  private int apposed(int end, int to) {
    return end < to && isComma(end) && closesApposition(end, to)
        ? adverbials.nameEnd(behindTitle(end + 1, to), to)
        : end;
  }

  /** "hennes försvarare, advokaten | Bo Ek": behind one title before a name. */
  private int behindTitle(int t, int to) {
    boolean titled = t + 2 < to && tokens.kind(t) == Tokens.LOWER && l.isTitle(t);
    return titled && tokens.isCapital(t + 1) && tokens.isCapital(t + 2) ? t + 1 : t;
  }

  /** Articles and "of"; an adjective or a small noun behind one, or first where there is none. */
  private boolean isInside(int t, int from, int gap) {
    if (isSecondPhrase(t, from) || isOutside(t)) {
      return false;
    }
    if (inner.contains(tokens.hash(t))) {
      return true;
    }
    boolean leads = t - from < 3;
    boolean led = t > from && (inner.contains(tokens.hash(t - 1)) || gap > 0);
    return gap < 2 && (led || leads) && !isVerb(t);
  }

  /** A form that is no noun: not "l'accusé", "le juge". */
  private boolean isVerb(int t) {
    boolean elided = t > 0 && inner.contains(tokens.hash(t - 1)) && !tokens.spaceAfter(t - 1);
    boolean noun = elided || (t > 0 && articles.contains(tokens.hash(t - 1)));
    return !noun && verbs.contains(tokens.hash(t));
  }

  /** A negation; a preposition that joins nothing to a noun: not "de", "na" of "na segunda". */
  private boolean isOutside(int t) {
    boolean joins =
        inner.contains(tokens.hash(t)) || adverbials.saysWhen(t, l.count) || isOffice(t, l.count);
    return not.contains(tokens.hash(t)) || (adverbials.isPreposition(t) && !joins);
  }

  /** An article right behind a noun begins the next phrase: "de minister | de krant". */
  private boolean isSecondPhrase(int t, int from) {
    return t > from
        && articles.contains(tokens.hash(t))
        && !adverbials.saysWhen(t, l.count)
        && tokens.isWord(t - 1)
        && !inner.contains(tokens.hash(t - 1));
  }

  /** «Озёрная газета»: a short name in quotation marks, where a noun leads it or nothing does. */
  boolean isPaper(int t) {
    int q = l.quotations.isMark(t) ? l.quotations.at(t) : -1;
    return q >= 0
        && l.quotations.open(q) == t
        && l.quotations.closed(q)
        && l.quotations.close(q) - t <= LONGEST_TITLE
        && tokens.isCapital(t + 1)
        && tokens.kind(l.quotations.close(q) - 1) != Tokens.STOP;
  }

  /** "le ministre, Jean Exemple, ...": a name of two words or more up to a mark. */
  private boolean closesApposition(int comma, int to) {
    int name = behindTitle(comma + 1, to);
    int t = adverbials.nameEnd(name, to);
    boolean closed = t == to || !tokens.isWord(t);
    return closed && t - name > 1 && t - name <= LONGEST_NAME;
  }

  /** The first noun of a phrase: "la police" of "la police douze personnes". */
  int nounEnd(int from, int to) {
    int t = from;
    while (t < to
        && (inner.contains(tokens.hash(t)) || language.ends(tokens, t, "adjective_ending"))) {
      t++;
    }
    return t < to && tokens.isWord(t) ? t + 1 : from;
  }

  /** The end of a source without a name that no mark ends: before the verb that follows it. */
  int openEnd(int from, int end, int to) {
    boolean open = end > from + 1 && end < to && tokens.isWord(end);
    for (int t = from; open && t < end; t++) {
      open = !tokens.isCapital(t);
    }
    if (language.hasEndings("definite_ending")) {
      return Math.min(end, definiteEnd(from, to));
    }
    if (open && articles.isEmpty()) {
      return nounEnd(from, to);
    }
    boolean verb = open && verbSecond && articles.contains(tokens.hash(end));
    return verb && end - from > 2 ? end - 1 : end;
  }

  /** "polisen | skadades", "svenska polisen | har": behind the first noun with its article. */
  private int definiteEnd(int from, int to) {
    for (int t = from; t < to && tokens.isWord(t); t++) {
      boolean named = tokens.isCapital(t) || (t + 1 < to && tokens.isCapital(t + 1));
      if (named) {
        return to;
      }
      boolean noun =
          tokens.end(t) - tokens.start(t) > SHORT && language.ends(tokens, t, "definite_ending");
      boolean joined = t + 1 < to && (isInnerWord(t + 1) || adverbials.isPreposition(t + 1));
      if (noun && !joined) {
        return t + 1;
      }
    }
    return to;
  }

  private boolean isInnerWord(int t) {
    return inner.contains(tokens.hash(t));
  }

  /** "según la policía local,": to the next mark. */
  private int lowerCaseEnd(int from, int to) {
    int t = from;
    while (t < to
        && t - from < LONGEST_PLAIN
        && tokens.isWord(t)
        && !isSecondPhrase(t, from)
        && !isOutside(t)
        && !isVerb(t)) {
      t++;
    }
    boolean runsOn = t < to && tokens.isWord(t) && t - from >= LONGEST_PLAIN;
    if (runsOn && language.hasEndings("definite_ending")) {
      int end = definiteEnd(from, to);
      return end < to ? end : from;
    }
    return runsOn ? from : t;
  }

  /** "l'assessore alla Mobilità Tiziano Malaguti": what an office is for, and its holder. */
  boolean isOffice(int t, int end) {
    return t > 0
        && l.isTitle(t - 1)
        && t + 2 < end
        && tokens.isCapital(t + 1)
        && tokens.isCapital(t + 2);
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
