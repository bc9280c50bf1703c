package org.wirecopy.internal.attribution;

import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * What stands before a cue verb and parts from it, in the languages of {@link RuleFrames}: a clause
 * that was said, "Le pont ferme, dit X", a question, "Pourquoi ? demande X", or the subject with
 * what is inserted behind it, "Le maire, lui, demande A".
 */
final class RuleFronts {
  private static final int LONGEST_SUBJECT = 8; // tokens before a comma and its verb
  private static final int LONGEST_INSERTION = 4; // tokens, the commas among them

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final RuleReactions reactions;
  private final boolean semicolonAsks; // as in Greek

  RuleFronts(Layers layers, Language language, RuleReactions reactions) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.reactions = reactions;
    semicolonAsks = language.hasTrait("semicolon_asks");
  }

  /** A comma or a dash, which parts a clause from the verb behind it. */
  boolean breaks(int t) {
    return t >= 0 && (isComma(t) || isSpacedDash(t));
  }

  /** {@code Why is that? asks X}: the mark of a question, or of a shout, right before a verb. */
  boolean asks(int t, int v) {
    if (t < 0 || l.quotations.at(t) >= 0 || tokens.kind(v) != Tokens.LOWER) {
      return false;
    }
    boolean semicolon = semicolonAsks && (tokens.first(t) == ';' || tokens.first(t) == '\u037e');
    boolean question = language.stance(tokens.hash(v)) == Stance.ASK;
    boolean stop = tokens.kind(t) == Tokens.STOP;
    return (semicolon && question) || (stop && (tokens.first(t) == '?' || tokens.first(t) == '!'));
  }

  /** A stretch that closes before a verb's comma is its subject, and no clause. */
  boolean isSubject(int from, int to) {
    Run lead = reactions.lead(from, to);
    return (lead != null && lead.to() >= to) || isName(from, to);
  }

  /** "Pelatih Timnas, Dwi Contoh," has no word that a clause needs: a name and an apposition. */
  boolean isName(int from, int to) {
    boolean apposed = false;
    for (int t = from; t < to; t++) {
      if (tokens.isWord(t) && !tokens.isCapital(t)) {
        return false;
      }
      apposed |= t > from && isComma(t);
    }
    return apposed;
  }

  /** "Il professore, invece, critica X": a word or two between commas behind a subject. */
  boolean isInserted(int from, int v) {
    int before = v - 2;
    while (before > from && !isComma(before)) {
      before--;
    }
    return isComma(v - 1)
        && before > from
        && v - before <= LONGEST_INSERTION
        && before - from <= LONGEST_INSERTION;
  }

  /**
   * "La jefa visitó a las víctimas y sus familias, agradeció": too long before a comma, no name.
   */
  boolean isClause(Run source, int v) {
    boolean parted = isComma(v - 1) && source.to() - source.from() > LONGEST_SUBJECT;
    for (int t = source.from() + 1; parted && t < source.to(); t++) {
      parted = !tokens.isCapital(t);
    }
    return parted;
  }

  /** ", aby požádal": a verb right behind a conjunction tells of what is not said. */
  boolean isSubordinate(int from, int v) {
    int hash = v > 1 ? tokens.hash(v - 1) : 0;
    return v - 1 > from
        && isComma(v - 2)
        && language.words("no_subject").contains(hash)
        && !language.words("that").contains(hash)
        && !language.words("and").contains(hash)
        && !language.words("but").contains(hash)
        && !language.words("relative").contains(hash);
  }

  /** Spaces tell a dash from a hyphen. */
  private boolean isSpacedDash(int t) {
    return l.wordClass[t] == WordClasses.DASH && tokens.spaceBefore(t);
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
