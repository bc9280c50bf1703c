package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/** The noun phrase of a source: where its head ends, and which name it is. */
final class SourcePhrases {
  private static final int WHO = WordHash.of("who");
  private static final int WHICH = WordHash.of("which");

  private static final int LONGEST_APPOSITION = 10; // tokens

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;

  SourcePhrases(Layers layers, Mentions mentions) {
    l = layers;
    tokens = layers.tokens;
    this.mentions = mentions;
  }

  /** Where the head of the noun phrase ends: a comma, a bracket, a relative, a preposition. */
  int headEnd(int from, int to) {
    int t = from;
    while (t < to) {
      byte c = l.wordClass[t];
      boolean ends =
          c == WordClasses.COMMA
              || c == WordClasses.OPEN_BRACKET
              || (c == WordClasses.DASH && tokens.spaceBefore(t))
              || (t > from && (tokens.hash(t) == WHO || tokens.hash(t) == WHICH))
              || (t > from && c == WordClasses.THAT);
      if (ends) {
        return t;
      }
      t++;
    }
    return to;
  }

  /** The entity whose mention closes the phrase: "coauthor Colette Heald", not "Heald's aide". */
  @Nullable Entity nameIn(int from, int to) {
    if (from >= to) {
      return null;
    }
    int end = from + 1;
    while (end < to
        && l.wordClass[end] != WordClasses.PREPOSITION
        && l.wordClass[end] != WordClasses.TO) {
      end++;
    }
    Mention mention = mentions.at(end - 1);
    if (mention != null
        && mention.entity() != null
        && mention.to() >= end
        && mention.name() < end) {
      return hasAnd(from, mention.from()) ? null : mention.entity();
    }
    // "Governor of Washington Chris Gregoire": a person's name at the very end.
    Mention last = mentions.at(to - 1);
    boolean office =
        l.wordClass[end - 1] == WordClasses.TITLE || l.wordClass[end - 1] == WordClasses.ROLE;
    Entity entity = last == null || last.to() != to ? null : last.entity();
    boolean named = entity != null && entity.person && office && end < to && !hasAnd(from, to);
    return named ? entity : null;
  }

  /** "the spokesman, Patrick Ryder"; "the controller, Veska, Captain Anna Kell". */
  @Nullable Entity apposed(int from, int comma, int to) {
    Entity first = nameIn(comma + 1, headEnd(comma + 1, to));
    Entity named = first;
    int at = headEnd(comma + 1, to);
    boolean described = l.wordClass[from] == WordClasses.DETERMINER || Roles.isPossessive(l, from);
    while (described
        && (named == null || !named.person)
        && at < to
        && l.wordClass[at] == WordClasses.COMMA
        && at - comma < LONGEST_APPOSITION) {
      int end = headEnd(at + 1, to);
      named = nameIn(at + 1, end);
      at = end;
    }
    return named != null && named.person ? named : first;
  }

  private boolean hasAnd(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.wordClass[t] == WordClasses.AND) {
        return true;
      }
    }
    return false;
  }
}
