package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * The subjects of the languages of {@link RuleFrames}, before and behind a verb, read off capitals
 * and the small words that stand beside them. Where a noun phrase ends, {@link PhraseEnds} tells.
 */
final class Phrases {
  private static final int LONGEST = 14; // tokens of a source
  private static final int LONGEST_INSERTION = 3; // words between commas
  private static final int LONGEST_ASIDE = 7; // tokens of a phrase between a subject and its verb

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final WordSet inner;
  private final WordSet and;
  private final WordSet but;
  private final WordSet when;
  private final WordSet addressee;
  private final WordSet aux;
  private final WordSet not;
  private final WordSet impersonal;
  private final WordSet passive;
  private final WordSet that;
  private final WordSet relatives;
  private final WordSet adverbs; // that a sentence opens with
  private final WordSet light; // between a subject and its verb; of none, what is short
  private final WordSet noSubject; // what no subject begins with
  private final WordSet articles; // but not those that hold a genitive: "du", "della"
  private final Adverbials adverbials;
  private final PhraseEnds ends;
  private final boolean verbSecond;

  Phrases(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    inner = language.words("inner");
    and = language.words("and");
    but = language.words("but");
    when = language.words("when");
    addressee = language.words("addressee");
    aux = language.words("aux");
    not = language.words("not");
    impersonal = language.words("impersonal");
    passive = language.words("passive");
    that = language.words("that");
    relatives = language.words("relative");
    adverbs = language.words("adverbial");
    light = language.words("light");
    noSubject = language.words("no_subject");
    articles = language.plainArticles();
    verbSecond = !language.words("verb_second").isEmpty();
    adverbials = new Adverbials(layers, language, articles);
    ends = new PhraseEnds(layers, language, articles, adverbials);
  }

  /** "a-t-il ajouté": the pronoun between auxiliary and verb. */
  @Nullable Run pronounBefore(int from, int v) {
    return v > from && adverbials.isPronoun(v - 1) ? new Run(v - 1, v) : null;
  }

  /**
   * The noun phrase behind a verb, without what says when, where and to whom: "a déclaré lundi à
   * l'AFP le ministre", "afirma por su parte la policía".
   */
  @Nullable Run subjectAfter(int v, int to) {
    boolean owned = language.ends(tokens, v, "subject_ending"); // "ujarnya | di pengadilan"
    if (owned && v + 1 < to && adverbials.isPreposition(v + 1)) {
      return null;
    }
    int start = adverbials.end(behindInsertion(v + 1, to), to);
    boolean closed = start >= to || adverbials.isPreposition(start) || opensClause(start);
    int end = closed ? start : end(start, to);
    end = end > start && end < to && adverbials.isAside(end) ? bareEnd(start, end) : end;
    for (int t = start + 1; t < end; t++) {
      boolean addressed = addressee.contains(tokens.hash(t)) && !ends.isOffice(t, end);
      boolean noun = articles.contains(tokens.hash(t - 1)); // "de man | woensdag"
      boolean dated = noun ? when.contains(tokens.hash(t)) : adverbials.saysWhen(t, end);
      if (addressed || dated || isGerund(t)) {
        end = t;
      } else if (adverbials.isAside(t)) {
        end = bareEnd(start, t);
      }
    }
    boolean nominal = end > start && !isSmall(start, end) && !isOpen(end - 1);
    return nominal && !passive.contains(tokens.hash(start)) ? new Run(start, end) : null;
  }

  /** "ο υπουργός | μιλώντας στην ΕΡΤ". */
  private boolean isGerund(int t) {
    return !light.isEmpty()
        && tokens.kind(t) == Tokens.LOWER
        && language.ends(tokens, t, "gerund_ending");
  }

  /** "Mika Niemi | Helsingin yliopistosta": without the genitive of the noun that is aside. */
  private int bareEnd(int start, int aside) {
    boolean genitive =
        aside - start > 2 && tokens.isCapital(aside - 1) && language.hasEndings("aside_ending");
    return genitive && tokens.text().charAt(tokens.end(aside - 1) - 1) == 'n' ? aside - 1 : aside;
  }

  /** "que", "qui": a clause begins here, and no noun. */
  private boolean opensClause(int t) {
    return that.contains(tokens.hash(t)) || relatives.contains(tokens.hash(t));
  }

  boolean isPronoun(int t) {
    return adverbials.isPronoun(t);
  }

  /** Behind what says when and where: "a ANAC | em nota". */
  int adverbialEnd(int from, int to) {
    return adverbials.end(from, to);
  }

  /** "répond, agacé, le maire": behind a word or two between commas. */
  private int behindInsertion(int from, int to) {
    int t = from + 1;
    int longest = light.isEmpty() ? LONGEST_INSERTION : 2 * LONGEST_INSERTION;
    while (t < to && t - from <= longest && tokens.kind(t) == Tokens.LOWER) {
      t++;
    }
    boolean inserted = t < to && isComma(from) && t - from > 1 && isComma(t);
    return inserted ? t + 1 : from;
  }

  /** {@code газета «Северный курьер» пишет}: a name in marks with the noun before it. */
  @Nullable Run paperBefore(int from, int verb) {
    int q = l.quotations.isMark(verb - 1) ? l.quotations.at(verb - 1) : -1;
    boolean paper =
        q >= 0 && l.quotations.close(q) == verb - 1 && ends.isPaper(l.quotations.open(q));
    return paper ? new Run(phraseStart(from, l.quotations.open(q)), verb) : null;
  }

  /** "... les journalistes de ne": no phrase ends there. */
  private boolean isOpen(int last) {
    return l.isOf(last) || not.contains(tokens.hash(last)) || adverbials.isPreposition(last);
  }

  /** Nothing but "de", "que": no noun. */
  private boolean isSmall(int from, int to) {
    for (int t = from; t < to; t++) {
      int hash = tokens.hash(t);
      if (!inner.contains(hash) && !that.contains(hash)) {
        return false;
      }
    }
    return true;
  }

  /** ", dijo el alcalde en la radio": no clause that the verb governs follows its subject. */
  boolean closesAfter(int v, int to) {
    Run subject = subjectAfter(v, to);
    for (int t = v + 1; subject != null && t < subject.to(); t++) {
      if (that.contains(tokens.hash(t))) {
        return false;
      }
    }
    int end = subject == null ? to : subject.to();
    return end >= to
        || !tokens.isWord(end)
        || adverbials.isPreposition(end)
        || adverbials.saysWhen(end, to)
        || opensAside(end, to);
  }

  /** "Helsingin yliopistosta", "kokouksessa": aside by its case. */
  private boolean opensAside(int t, int to) {
    boolean genitive = tokens.isCapital(t) && t + 1 < to && adverbials.isAside(t + 1);
    return adverbials.isAside(t) || (genitive && bareEnd(t - 2, t + 1) == t);
  }

  /** "сообщили в министерстве": where the verb has no other subject, the place is the source. */
  @Nullable Run placeAfter(int v, int to) {
    return adverbials.placeAfter(v, to);
  }

  /**
   * The words before the verb, without auxiliaries, back to the last comma or quotation; with an
   * apposition that a comma closes: "le maire, Jean Exemple, affirme".
   */
  @Nullable Run subjectBefore(int from, int v) {
    int end = v;
    while (end > from
        && tokens.kind(end - 1) == Tokens.LOWER
        && (when.contains(tokens.hash(end - 1))
            || isInnerAuxiliary(end - 1)
            || adverbials.isAside(end - 1)
            || (isLight(end - 1) && !isNoun(end - 1)))) {
      end = adverbials.isAside(end - 1) ? bareEnd(from, end - 1) : end - 1;
    }
    boolean apposed = end - 1 > from && isComma(end - 1);
    end -= apposed ? 1 : 0;
    int start = phraseStart(from, end);
    if (apposed && start - 1 > from && isComma(start - 1)) {
      boolean inserted = !describes(start, end); // "Песков, комментируя эти сообщения, отметил"
      end = inserted ? start - 1 : end;
      start = phraseStart(Math.max(from, end - LONGEST), inserted ? end : start - 1);
    }
    while (start < end && isLead(start)) {
      start++; // "También ha dicho", "Ha detto", "men borgmesteren sagde"
    }
    start = behindAdverbials(start, end);
    end = light.isEmpty() ? end : beforeAside(start, end);
    for (int t = start; t < end; t++) {
      end = that.contains(tokens.hash(t)) ? t : end; // "le maire que chacun connaît"
    }
    if (end - 1 > start && and.contains(tokens.hash(end - 1))) {
      int name = adverbials.nameEnd(start, end); // "le maire est sorti et a dit"
      end = name - start > 1 ? name : nounEnd(start, end);
    }
    boolean named = start < end && hasNominal(start, end) && !isSmall(start, end);
    boolean subject = named && !noSubject.contains(tokens.hash(start));
    return subject && !isOpen(end - 1) ? new Run(start, end) : null;
  }

  private boolean isLead(int t) {
    int hash = tokens.hash(t);
    return when.contains(hash) || aux.contains(hash) || but.contains(hash);
  }

  /** "Ministr | v pondělí na webu řekl": without the phrases with a preposition before the verb. */
  private int beforeAside(int start, int end) {
    int to = end;
    for (int t = end - 1; t > start && to - t <= LONGEST_ASIDE; t--) {
      boolean inside = tokens.isCapital(t) && tokens.isCapital(t - 1);
      if (!tokens.isWord(t) || inside || verbSecond) {
        return to;
      }
      boolean cuts = adverbials.isPreposition(t) && !inner.contains(tokens.hash(t));
      to = cuts && !inner.contains(tokens.hash(t - 1)) ? t : to;
    }
    while (to < end && to > start + 1 && when.contains(tokens.hash(to - 1))) {
      to--; // "Navrhovatelé však"
    }
    return to;
  }

  /** "a" of "a declarat", which is "of" too. */
  private boolean isInnerAuxiliary(int t) {
    return aux.contains(tokens.hash(t)) && inner.contains(tokens.hash(t));
  }

  /** "le maire, Jean Exemple,": an apposition has a capital, an article or a title. */
  private boolean describes(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isNamed(t)) {
        return true;
      }
    }
    return inner.contains(tokens.hash(from));
  }

  /**
   * "Dal canto suo la polizia": behind the phrases with a preposition that a sentence opens with.
   * Where the verb stands second, they leave the subject behind it.
   */
  private int behindAdverbials(int from, int to) {
    boolean opens = from < to && from == l.sentenceStart(from) && adverbials.isPreposition(from);
    if (!opens) {
      return from;
    }
    int t = adverbials.end(from, to);
    boolean subject = t < to && (articles.contains(tokens.hash(t)) || isNamed(t));
    boolean placed = t < l.count && impersonal.contains(tokens.hash(t)); // "В суде сообщили"
    return subject ? t : t == to && !placed ? to : from;
  }

  private boolean isNamed(int t) {
    return tokens.isCapital(t) || l.isTitle(t);
  }

  private int phraseStart(int from, int end) {
    int start = end;
    while (start > from
        && end - start < LONGEST
        && !isComma(start - 1)
        && l.quotations.at(start - 1) < 0
        && !endsClause(start - 1)) {
      start--;
    }
    return start;
  }

  /** A stop, but none of an abbreviation in brackets: "Maija Salo (kok.)"; a semicolon. */
  private boolean endsClause(int t) {
    boolean abbreviation = t + 1 < l.count && tokens.first(t + 1) == ')';
    return tokens.first(t) == ';' || (tokens.kind(t) == Tokens.STOP && !abbreviation);
  }

  /** A capital, a pronoun or an article: what can be a source at all. */
  private boolean hasNominal(int from, int to) {
    boolean article = to - from > 1 && inner.contains(tokens.hash(from));
    boolean pronoun = to - from == 1 && adverbials.isPronoun(from); // "mis en cause, il nie"
    if (article || pronoun || (from < to && l.isTitle(from))) {
      return true;
    }
    for (int t = from; t < to; t++) {
      if (tokens.isCapital(t) && (t > l.sentenceStart(t) || mayOpen(t, to))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The capital of a sentence's first word says little where nouns have articles: "Sin embargo",
   * but "Marta" alone, before another name, or the plural of "Fuentes de la negociación".
   */
  private boolean mayOpen(int t, int to) {
    if (articles.isEmpty() || adverbials.isPronoun(t) || l.isTitle(t)) {
      return !adverbs.contains(tokens.hash(t)) || !articles.isEmpty();
    }
    if (l.beginsNoName(t) || l.isOf(t)) {
      return false;
    }
    boolean owned = isOffice(to - 1) && language.ends(tokens, t, "owner_ending");
    boolean named = to - t == 1 || tokens.isCapital(t + 1) || owned; // "Klubbens læge"
    return named || language.ends(tokens, t, "plural_noun_ending");
  }

  private boolean isOffice(int t) {
    return tokens.kind(t) == Tokens.LOWER && l.isTitle(t);
  }

  /** "le maire a dit": a short word, but a noun. Not so behind an elided "l'", "qu'". */
  private boolean isNoun(int t) {
    int before = t > 0 ? tokens.hash(t - 1) : 0;
    boolean genitive =
        t > 0 && l.isTitle(t - 1) && language.ends(tokens, t, "genitive_ending"); // "prezes klubu"
    boolean joined = t > 0 && inner.contains(before) && !and.contains(before);
    return genitive || (joined && tokens.spaceAfter(t - 1));
  }

  private boolean isLight(int t) {
    if (!light.isEmpty()) {
      return light.contains(tokens.hash(t));
    }
    return !inner.contains(tokens.hash(t))
        && !adverbials.isPronoun(t)
        && tokens.end(t) - tokens.start(t) <= 5;
  }

  /** See {@link PhraseEnds}. */
  int end(int from, int to) {
    return ends.end(from, to);
  }

  int nounEnd(int from, int to) {
    return ends.nounEnd(from, to);
  }

  int openEnd(int from, int end, int to) {
    return ends.openEnd(from, end, to);
  }

  int withPlace(int end, int to) {
    return ends.withPlace(end, to);
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
