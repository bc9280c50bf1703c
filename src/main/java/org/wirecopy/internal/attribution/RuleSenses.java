package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Verbs of saying in a sense in which nothing is said: set phrases, "accuse le coup", "zapowiada
 * się", "lovar gott", and promises that an event makes, "das Derby verspricht", "September promises
 * rain".
 */
final class RuleSenses {
  /** Words that together are no cue, though one of them is a verb of saying. */
  static final String IDIOM = "idiom";

  private static final int MOST_BEFORE = 2; // words of an idiom before its verb: "s'", "se"

  private final Layers l;
  private final Tokens tokens;
  private final Language language;

  RuleSenses(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
  }

  /** A verb of saying in another sense, behind what a clause begins with. */
  boolean isOther(int from, int v, int to) {
    if (isIdiom(from, v, to)) {
      return true;
    }
    int start = v;
    while (start > from && tokens.isWord(start - 1) && l.quotations.at(start - 1) < 0) {
      start--;
    }
    return promises(v, start < v ? new Run(start, v) : null);
  }

  /** A set phrase around the verb, unless a clause that is told follows: "se anunță că". */
  private boolean isIdiom(int from, int v, int to) {
    for (int t = Math.max(from, v - MOST_BEFORE); t <= v; t++) {
      int end = t + language.partedSequence(IDIOM, tokens, t, to);
      int clause = end < to && l.wordClass[end] == WordClasses.COMMA ? end + 1 : end;
      boolean told = clause < to && language.words("that").contains(tokens.hash(clause));
      if (end > v && !told) {
        return true;
      }
    }
    return false;
  }

  /** A verb of promising whose subject is an event. */
  boolean promises(int v, @Nullable Run subject) {
    boolean promise = language.stance(tokens.hash(v)) == Stance.PROMISE;
    return promise && subject != null && isEvent(subject);
  }

  /**
   * What happens, or when: "la final del domingo", "Lördagens hemmamatch". Not the one who has to
   * do with it, "el técnico del partido", nor a name that is spelled like a month, "August Berg".
   */
  private boolean isEvent(Run subject) {
    for (int t = subject.from(); t < subject.to(); t++) {
      boolean named = tokens.isCapital(t) && t + 1 < subject.to() && tokens.isCapital(t + 1);
      boolean event =
          language.words("event").contains(tokens.hash(t))
              || language.ends(tokens, t, "event_ending");
      if (event && !named) {
        return true;
      }
      boolean joins = l.isOf(t) && !l.isArticle(t);
      if (joins || l.isTitle(t) || language.words("prep").contains(tokens.hash(t))) {
        return false;
      }
    }
    return false;
  }
}
