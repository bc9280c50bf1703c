package org.wirecopy.internal.attribution;

import java.util.Set;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Objects of cue verbs that are themselves what is said, in the languages of {@link RuleFrames}: an
 * infinitive, a charge, a fault that is owned up to, a thing that is demanded, denied or doubted.
 */
final class RuleObjects {
  private static final int LONGEST = 7; // tokens of the one who is asked or accused
  private static final int LEAST_CLAUSE = 3;
  private static final Set<Stance> ADDRESSED =
      Set.of(Stance.ACCUSE, Stance.DEMAND, Stance.ASK, Stance.PROMISE);
  private static final Set<Stance> TRANSITIVE =
      Set.of(
          Stance.DEMAND,
          Stance.ASK,
          Stance.DENY,
          Stance.DOUBT,
          Stance.PRAISE,
          Stance.CRITICIZE,
          Stance.PROMISE);

  /** "Torjui 38 laukausta": who turns back a number of things denies nothing. */
  private static final Set<Stance> COUNTLESS = Set.of(Stance.DENY, Stance.DOUBT, Stance.PRAISE);

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final WordSet articles;
  private final WordSet marks;
  private final WordSet clitics;
  private final WordSet addressees;
  private final WordSet prepositions;
  private final WordSet when;
  private final WordSet charges; // "обвиняет компанию в"
  private final WordSet warned; // "предупреждает о"
  private final WordSet faults; // nouns for what is owned up to

  RuleObjects(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    articles = language.words("article");
    marks = language.words("marks");
    clitics = language.words("clitic");
    addressees = language.words("addressee");
    prepositions = language.words("prep");
    when = language.words("when");
    charges = language.words("charge");
    warned = language.words("warned");
    faults = language.words("fault");
  }

  /** "niega haber contaminado", "acusa a la empresa de haber ocultado", "exige una subida". */
  int start(int v, int to) {
    int first = v + 1;
    while (first < to && when.contains(tokens.hash(first))) {
      first++;
    }
    if (infinitive(first, to) > 0) {
      return first;
    }
    Stance stance = language.stance(tokens.hash(v));
    for (int t = v + 1; ADDRESSED.contains(stance) && t < Math.min(to, v + LONGEST); t++) {
      if (!tokens.isWord(t)) {
        break;
      }
      if (t > first + 1 && !articles.contains(tokens.hash(t - 1)) && isBareInfinitive(t, to)) {
        return t; // "pidió a la población | no difundir rumores"
      }
      boolean charge =
          t > first
              && stance == Stance.ACCUSE
              && (charges.contains(tokens.hash(t)) || isCharge(t, to));
      if (charge || (marks.contains(tokens.hash(t)) && infinitive(t, to) > 0)) {
        return t;
      }
    }
    boolean object = first < to && tokens.isWord(first) && !isPreposition(first);
    boolean counted = object && COUNTLESS.contains(stance) && tokens.kind(first) == Tokens.NUMBER;
    if (object && !counted && TRANSITIVE.contains(stance)) {
      return first;
    }
    boolean fault = stance == Stance.ADMIT && isFault(first, to);
    return fault ? first : stance == Stance.WARN ? warnedOf(first, to) : -1;
  }

  /** An infinitive without a mark behind the one who is asked, in languages that ask so. */
  private boolean isBareInfinitive(int t, int to) {
    boolean led = addressees.contains(tokens.hash(t - 1)) || clitics.contains(tokens.hash(t - 1));
    return language.hasTrait("bare_infinitive")
        && !led
        && !marks.contains(tokens.hash(t))
        && infinitive(t, to) > 0
        && !articles.contains(tokens.hash(t));
  }

  /** "acusa a federação | de parcialidade", not "acusa al jefe de policía". */
  private boolean isCharge(int t, int to) {
    boolean noun = l.isOf(t) && t + 1 < to && tokens.kind(t + 1) == Tokens.LOWER;
    boolean bare = noun && !articles.contains(tokens.hash(t + 1)) && !l.isOf(t + 1);
    return bare && !l.isTitle(t - 1) && closes(t + 2);
  }

  /** "reconnaît une erreur", not "reconnaît la Palestine": what is owned up to is a fault. */
  private boolean isFault(int from, int to) {
    for (int t = from; t < Math.min(to, from + LEAST_CLAUSE) && tokens.isWord(t); t++) {
      if (faults.contains(tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }

  /** The noun for a fault before a verb that owns up to it or denies it; -1 for none. */
  int faultBefore(int from, int v) {
    Stance stance = language.stance(tokens.hash(v));
    int noun = v - 1;
    while (noun > from && language.words("not").contains(tokens.hash(noun))) {
      noun--;
    }
    boolean owns = stance == Stance.ADMIT || stance == Stance.DENY;
    return owns && noun > from && faults.contains(tokens.hash(noun)) ? noun : -1;
  }

  /** "waarschuwt (iemand) voor een griepgolf": what stands behind the preposition of warning. */
  private int warnedOf(int from, int to) {
    for (int t = from; t + 1 < to && t - from < LONGEST && tokens.isWord(t); t++) {
      if (warned.contains(tokens.hash(t)) && tokens.isWord(t + 1)) {
        return t + 1;
      }
      if (tokens.kind(t) == Tokens.LOWER && language.ends(tokens, t, "warned_ending")) {
        return from; // "varoittaa | huonosta säästä"
      }
      if (isPreposition(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** One behind an infinitive that stands here, its mark and small words before it; 0 for none. */
  int infinitive(int from, int to) {
    int t = from;
    while (t < to
        && t - from < LEAST_CLAUSE
        && (marks.contains(tokens.hash(t)) || clitics.contains(tokens.hash(t)))) {
      t++;
    }
    boolean found =
        t < to && tokens.kind(t) == Tokens.LOWER && language.ends(tokens, t, "infinitive_ending");
    return found && !articles.contains(tokens.hash(t)) && !when.contains(tokens.hash(t))
        ? t + 1
        : 0;
  }

  boolean isPreposition(int t) {
    return prepositions.contains(tokens.hash(t)) || marks.contains(tokens.hash(t));
  }

  /** No word follows, or one that joins another clause. */
  boolean closes(int t) {
    return t >= l.count || !tokens.isWord(t) || isJoin(t);
  }

  boolean isJoin(int t) {
    int hash = tokens.hash(t);
    return language.words("and").contains(hash) || language.words("but").contains(hash);
  }
}
