package org.wirecopy.internal.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * What says when, where and to whom between a verb and its subject, in the languages of {@link
 * RuleFrames}.
 */
final class Adverbials {
  private static final int SHORT = 3; // letters of an article, a preposition, a possessive

  private final Layers l;
  private final Tokens tokens;
  private final Set<Integer> inner;
  private final Set<Integer> articles;
  private final Set<Integer> when;
  private final Set<Integer> deictics;
  private final Set<Integer> addressee;
  private final Set<Integer> prepositions;
  private final Set<Integer> possessives;
  private final Set<Integer> he;
  private final Set<Integer> she;

  Adverbials(Layers layers, Language language, Set<Integer> articles) {
    l = layers;
    tokens = layers.tokens;
    this.articles = articles;
    inner = language.words("inner");
    when = language.words("when");
    deictics = language.words("deictic");
    addressee = language.words("addressee");
    prepositions = language.words("prep");
    possessives = language.words("possessive");
    he = language.words("he");
    she = language.words("she");
  }

  /** Behind all of them that stand here one after the other. */
  int end(int from, int to) {
    int t = from;
    int next = from;
    do {
      t = next;
      next = t >= to ? t : saysWhen(t, to) ? t + 1 : leadsAside(t, to) ? phraseEnd(t, to) : t;
    } while (next > t);
    return t;
  }

  boolean isPreposition(int t) {
    return prepositions.contains(tokens.hash(t)) || addressee.contains(tokens.hash(t));
  }

  /** "en la radio", "de son côté". */
  private boolean leadsAside(int t, int to) {
    boolean own = t + 1 < to && possessives.contains(tokens.hash(t + 1));
    return isPreposition(t) || (own && inner.contains(tokens.hash(t)));
  }

  /** Behind "en la radio", "sur France 2", "в эфире радио"; the preposition itself if none. */
  int phraseEnd(int preposition, int to) {
    int t = preposition + 1;
    while (t < to && tokens.kind(t) == Tokens.LOWER && isSmall(t)) {
      t++;
    }
    if (t >= to || !tokens.isWord(t)) {
      return preposition;
    }
    if (tokens.isCapital(t)) {
      t = tokens.kind(t) == Tokens.UPPER ? t + 1 : nameEnd(t, to); // "à l'AFP | Jeanne Exemple"
      return t < to && tokens.kind(t) == Tokens.NUMBER ? t + 1 : t;
    }
    t++;
    while (t < to && tokens.kind(t) == Tokens.LOWER && !opensPhrase(t)) {
      t++;
    }
    return t;
  }

  private boolean isSmall(int t) {
    return inner.contains(tokens.hash(t)) || tokens.end(t) - tokens.start(t) <= SHORT;
  }

  /** True where another phrase begins behind a noun without its article. */
  private boolean opensPhrase(int t) {
    int hash = tokens.hash(t);
    boolean next = articles.contains(hash) && !inner.contains(tokens.hash(t - 1));
    return next || l.isTitle(t) || isPreposition(t) || when.contains(hash) || isPronoun(t);
  }

  /** "lundi"; "el" of "el lunes", "w" of "w poniedziałek", "esta" of "esta semana". */
  boolean saysWhen(int t, int to) {
    boolean leads = t + 1 < to && when.contains(tokens.hash(t + 1));
    boolean small = tokens.end(t) - tokens.start(t) <= SHORT || deictics.contains(tokens.hash(t));
    return when.contains(tokens.hash(t)) || (leads && small);
  }

  /** "сообщили в министерстве": where the verb has no other subject, the place is the source. */
  @Nullable Run placeAfter(int v, int to) {
    int start = v + 1;
    while (start < to && saysWhen(start, to)) {
      start++;
    }
    int end = start < to && isPreposition(start) ? phraseEnd(start, to) : start;
    return end > start ? new Run(start, end) : null;
  }

  boolean isPronoun(int t) {
    return he.contains(tokens.hash(t)) || she.contains(tokens.hash(t));
  }

  /** Behind the capitals that stand here, with what joins them. */
  int nameEnd(int from, int to) {
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
}
