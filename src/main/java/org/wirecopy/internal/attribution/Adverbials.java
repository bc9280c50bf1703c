package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * What says when, where and to whom between a verb and its subject, in the languages of {@link
 * RuleFrames}.
 */
final class Adverbials {
  private static final int LONGEST_ASIDE = 6; // tokens before a postposition, and it
  private static final int SHORT = 3; // letters of an article, a preposition, a possessive

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final WordSet told; // who is told, in a case of its own: "novinářům", "ČTK"
  private final WordSet inner;
  private final WordSet articles;
  private final WordSet when;
  private final WordSet deictics;
  private final WordSet addressee;
  private final WordSet prepositions;
  private final WordSet possessives;
  private final WordSet he;
  private final WordSet she;
  private final WordSet one; // pronouns that tell no gender

  Adverbials(Layers layers, Language language, WordSet articles) {
    l = layers;
    tokens = layers.tokens;
    this.articles = articles;
    this.language = language;
    told = language.words("told");
    inner = language.words("inner");
    when = language.words("when");
    deictics = language.words("deictic");
    addressee = language.words("addressee");
    prepositions = language.words("prep");
    possessives = language.words("possessive");
    he = language.words("he");
    she = language.words("she");
    one = language.words("one");
  }

  /** Behind all of them that stand here one after the other. */
  int end(int from, int to) {
    int t = from;
    int next = from;
    do {
      t = next;
      next = t >= to ? t : saysWhen(t, to) ? t + 1 : leadsAside(t, to) ? phraseEnd(t, to) : t;
      next = next == t && t < to ? toldEnd(t, to) : next;
    } while (next > t);
    return t;
  }

  /**
   * True for who is told or where, which a case says and no preposition: "novinářům", "ČTK",
   * "STT:lle", "MTI-nek", "kokouksessa".
   */
  boolean isAside(int t) {
    return told.contains(tokens.hash(t))
        || (language.hasEndings("aside_ending")
            && (tokens.kind(t) == Tokens.LOWER || hasSuffix(t))
            && language.ends(tokens, t, "aside_ending"));
  }

  private boolean isCased(int t) {
    return tokens.isWord(t) && language.ends(tokens, t, "aside_ending");
  }

  /** "az ülés után |": behind the word that closes such a phrase; where it is if none is near. */
  private int behindPostposition(int from, int to) {
    WordSet closing = language.words("aside_after");
    for (int t = from + 1; t < Math.min(to, from + LONGEST_ASIDE); t++) {
      if (!tokens.isWord(t)) {
        break;
      }
      if (closing.contains(tokens.hash(t))) {
        return t + 1;
      }
    }
    return from;
  }

  /** "MTI-nek", "STT:lle". */
  private boolean hasSuffix(int t) {
    for (int i = tokens.start(t) + 1; i < tokens.end(t); i++) {
      char c = tokens.text().charAt(i);
      if (c == '-' || c == ':') {
        return tokens.isCapital(t);
      }
    }
    return false;
  }

  /** Behind what is told, an article before it and the name of the paper with it. */
  private int toldEnd(int from, int to) {
    boolean leads =
        from + 1 < to
            && (articles.contains(tokens.hash(from))
                || (tokens.isCapital(from) && told.contains(tokens.hash(from + 1))));
    int t = leads ? from + 1 : from; // "az MTI-nek", "České televizi"
    boolean placed = leads && t > from && language.hasEndings("aside_ending") && isCased(t);
    if (!isAside(t) && !placed) {
      return language.hasKind("aside_after") ? behindPostposition(from, to) : from;
    }
    t++;
    if (tokens.kind(t - 1) != Tokens.LOWER || !told.contains(tokens.hash(t - 1))) {
      return t;
    }
    int end = nameEnd(t, to); // "serveru Novinky.cz | ředitel", "deníku Právo | Jan Malý"
    boolean named = end < to && tokens.isWord(end);
    return named ? end : Math.max(t, end - 2 > t ? end - 2 : t);
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
    return when.contains(tokens.hash(t)) || (leads && small && !isPronoun(t));
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
    int hash = tokens.hash(t);
    return he.contains(hash) || she.contains(hash) || one.contains(hash);
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
