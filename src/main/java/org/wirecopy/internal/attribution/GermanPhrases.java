package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Noun phrases and subjects of German, read off capitals: nouns are capitalized, so a phrase is a
 * run of capitalized words with articles, adjectives and genitives between them. The verb stands
 * second, so what opens a main clause is its subject unless it is an adverbial; then the subject
 * follows the verb.
 */
final class GermanPhrases {
  private static final int LONGEST = 24; // tokens of a source, appositions included
  private static final int LONGEST_ADVERBIAL = 10; // tokens between a verb and its subject

  private static final int LONGEST_NOUN = 16; // letters of a noun that ends a compound
  private static final int LEAST_NOUN = 4;
  private static final int ES = WordHash.of("es");
  private static final int BEI = WordHash.of("bei");
  private static final WordSet TOLD = WordSet.of("der dem");

  private final Layers l;
  private final Tokens tokens;
  private final Language language = Language.named("de");
  private final WordSet article = language.words("article");
  private final Callings callings = Callings.of(Language.GERMAN);
  private final WordSet genitive = language.words("genitive");
  private final WordSet place = language.words("place");
  private final WordSet time = language.words("time");
  private final WordSet auxiliary = language.words("auxiliary");
  private final WordSet adverbial = language.words("adverbial");
  private final WordSet relative = language.words("relative");
  private final WordSet noSubject = language.words("no_subject");
  private final WordSet how = language.words("how");
  private final WordSet question = language.words("question");
  private final WordSet origin = language.words("origin");
  private final WordSet agent = language.words("agent");
  private final WordSet stands = language.words("stands");
  private final WordSet document = language.words("document");
  private final WordSet personEnding = language.words("person_ending");
  private final WordSet impersonalVerb = language.words("impersonal");
  private final WordSet noVerb = language.words("not_verb");
  private final WordSet he = language.words("he");
  private final WordSet she = language.words("she");

  GermanPhrases(Layers layers) {
    l = layers;
    tokens = layers.tokens;
  }

  boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }

  /** A capital, or one behind a number: "52-Jährige". */
  boolean isNoun(int t) {
    if (tokens.isCapital(t) || tokens.kind(t) != Tokens.LOWER) {
      return tokens.isCapital(t);
    }
    int i = tokens.start(t);
    while (i < tokens.end(t) && Character.isDigit(tokens.text().charAt(i))) {
      i++;
    }
    boolean joined = i > tokens.start(t) && i + 1 < tokens.end(t) && tokens.text().charAt(i) == '-';
    return joined && Character.isUpperCase(tokens.text().charAt(i + 1));
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
      if (isNoun(t)) {
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
        int phrase = isTime(t + 1) ? t + 2 : end(t + 1, to);
        boolean prepositional = place.contains(hash) || isPreposition(t);
        t = prepositional && phrase > t + 1 ? phrase : t + 1;
        continue;
      }
      int end = endWithApposition(t, to);
      if (end > t && !isOblique(t)) {
        return new Run(t, beforeAddressee(t, end));
      }
      t = Math.max(end, t + 1);
    }
    return null;
  }

  /** "sagte Anna Berg | der Deutschen Presse-Agentur": behind a name, the paper is told. */
  private int beforeAddressee(int from, int end) {
    for (int t = from + 1; t + 1 < end && callings.isMedium(tokens, end - 1); t++) {
      boolean named = tokens.isCapital(t - 1) && !callings.isCalling(tokens, t - 1);
      boolean full = t - 1 == from || (t - 2 >= from && tokens.isCapital(t - 2));
      if (named && full && TOLD.contains(tokens.hash(t))) {
        return t;
      }
    }
    return end;
  }

  /** "Sonntag", "Montagabend": what stands behind "am" without an article. */
  private boolean isTime(int t) {
    return t < l.count && tokens.isCapital(t) && endsIn(t, time, LEAST_NOUN - 1);
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
    start = apposed && start < end && how.contains(tokens.hash(start)) ? start + 1 : start;
    if (start >= end
        || adverbial.contains(tokens.hash(start))
        || (apposed && question.contains(tokens.hash(start)))
        || (isNoSubject(start, end) && !isPronoun(start))) {
      return null;
    }
    int phrase = apposed ? end : end(start, end);
    if (apposed) {
      int shared = end(start, end); // "Der Verein | begrüßte den Plan, fügte aber hinzu"
      boolean finite = shared > start && shared < end && isFiniteBehind(shared);
      if (finite) {
        return hasNominal(start, shared) ? new Run(start, shared) : null;
      }
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

  /** "heißt es" */
  boolean isImpersonal(int verb) {
    return verb + 1 < l.count && tokens.hash(verb + 1) == ES;
  }

  /**
   * The source of a verb without a subject of its own: "hieß es aus dem Ministerium", "in dem
   * Schreiben heißt es", "wurde von der Opposition kritisiert".
   *
   * @param passive the source is the agent, or what the demand stands in
   */
  @Nullable Run origin(int from, int second, int verb, int to, boolean passive) {
    boolean impersonal = second + 1 < to && isImpersonal(second);
    if (!impersonal && !passive && !impersonalVerb.contains(tokens.hash(second))) {
      return null;
    }
    Run place = place(from, second, passive);
    int t = second + 1;
    int end = passive ? verb : to;
    end = Math.min(end, second + LONGEST);
    while (place == null && t < end && !isComma(t) && tokens.kind(t) < Tokens.QUOTE) {
      boolean atHand = t <= second + 2 || tokens.hash(t) != BEI;
      place = atHand ? place(t, end, passive) : null;
      t++;
    }
    return place;
  }

  /** "aus dem Ministerium", "in einem Schreiben der Firma" at a token: the noun phrase. */
  private @Nullable Run place(int t, int to, boolean passive) {
    int hash = t < to ? tokens.hash(t) : 0;
    boolean from = passive ? agent.contains(hash) : origin.contains(hash);
    boolean in = stands.contains(hash);
    int end = from || in ? end(t + 1, to) : t;
    if (end <= t + 1 || time.contains(tokens.hash(end - 1))) {
      return null;
    }
    return from || namesDocument(t + 1, end) ? new Run(t + 1, end) : null;
  }

  /** "einer Mitteilung des Konzerns", "Kreisen der Partei": by its first noun, or what ends it. */
  private boolean namesDocument(int from, int to) {
    int noun = firstNoun(from, to);
    return noun < to && endsIn(noun, document, LEAST_NOUN);
  }

  /** The first noun of a phrase; an article at the head of its sentence has a capital too. */
  int firstNoun(int from, int to) {
    int noun = from < to && article.contains(tokens.hash(from)) ? from + 1 : from;
    while (noun < to && !isNoun(noun)) {
      noun++;
    }
    return noun;
  }

  /** True for a noun of a set, and for a compound that ends in one. */
  boolean endsIn(int t, WordSet nouns, int least) {
    int end = tokens.end(t);
    for (int i = Math.max(tokens.start(t), end - LONGEST_NOUN); end - i >= least; i++) {
      if (nouns.contains(WordHash.of(tokens.text(), i, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Somebody and not something: a pronoun, a name behind a title or without an article, a noun that
   * is formed like those of persons.
   */
  boolean isPersonal(int from, int to) {
    if (isPronoun(from)) {
      return true;
    }
    boolean determined = article.contains(tokens.hash(from));
    int noun = firstNoun(from, to);
    boolean named = noun + 1 < to && tokens.isCapital(noun + 1);
    boolean bare = noun < to && (named || !determined);
    return bare || (noun < to && endsIn(noun, personEnding, 2));
  }

  /** "Hier", "Am Abend", "Das": what opens a clause and is not its subject. */
  boolean opensAdverbially(int t, int to) {
    return adverbial.contains(tokens.hash(t))
        || isNoSubject(t, to)
        || place.contains(tokens.hash(t));
  }

  /** A verb behind the phrase that a sentence opens with: nothing that would go on with it. */
  boolean isFiniteBehind(int t) {
    int hash = tokens.hash(t);
    boolean attribute = t + 1 < l.count && isAdjective(t) && tokens.isCapital(t + 1);
    return tokens.kind(t) == Tokens.LOWER
        && !attribute
        && !adverbial.contains(hash)
        && !place.contains(hash)
        && !article.contains(hash)
        && !relative.contains(hash)
        && !genitive.contains(hash)
        && !isConjunction(t)
        && !noVerb.contains(hash);
  }

  /**
   * A finite verb behind a comma, with its subject next to it: no other word of a form like it
   * stands there in front of a noun phrase in the nominative.
   */
  boolean isFinitePlace(int t, int to) {
    boolean verbal = isFiniteBehind(t) && isVerbForm(t) && !isAuxiliary(t);
    int next = t + 1;
    boolean reflexive = false;
    while (verbal && next < to && noSubject.contains(tokens.hash(next)) && end(next, to) <= next) {
      reflexive = true;
      next++;
    }
    if (!verbal || next >= to || (!reflexive && isParticiple(t))) {
      return false;
    }
    Run subject = subjectAfter(t, to);
    return subject != null && !isOblique(subject.from());
  }

  /** "freut", "freute", "freuten", "freuen" */
  private boolean isVerbForm(int t) {
    int end = tokens.end(t);
    if (end - tokens.start(t) < 4) {
      return false;
    }
    char last = tokens.text().charAt(end - 1);
    char before = tokens.text().charAt(end - 2);
    return last == 't' || last == 'n' || (last == 'e' && before == 't');
  }

  /** "gedreht", "geschrieben"; "gesteht" and its like are listed verbs. */
  private boolean isParticiple(int t) {
    int start = tokens.start(t);
    char last = tokens.text().charAt(tokens.end(t) - 1);
    char before = tokens.text().charAt(tokens.end(t) - 2);
    boolean prefixed = tokens.text().charAt(start) == 'g' && tokens.text().charAt(start + 1) == 'e';
    return prefixed && (last == 'n' || (last == 't' && before != 'e'));
  }

  /** "dem", "den", "einem": no subject. */
  private boolean isOblique(int t) {
    int end = tokens.end(t);
    char last = tokens.text().charAt(end - 1);
    return article.contains(tokens.hash(t))
        && (last == 'm' || last == 'n')
        && tokens.text().charAt(end - 2) == 'e';
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

  boolean isConjunction(int t) {
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
