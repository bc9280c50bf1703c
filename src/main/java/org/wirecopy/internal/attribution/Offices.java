package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.attribution.OfficePhrase.Office;
import org.wirecopy.internal.text.Tokens;

/**
 * What an English text says its persons are, with the body where it says of which: read off the
 * words before a name, in apposition before or behind it. The first office that comes with a body
 * is preferred to a rank alone.
 */
final class Offices {
  private static final int LONGEST_BEFORE = 10; // tokens of a phrase before a name
  private static final int LONGEST_BEHIND = 16;

  private final Layers l;
  private final Tokens tokens;
  private final OfficePhrase phrase;
  private final Map<Entity, Office> offices =
      new HashMap<>(); // entities are equal to themselves alone

  Offices(Layers layers, Mentions mentions) {
    l = layers;
    tokens = layers.tokens;
    phrase = new OfficePhrase(layers, mentions);
    for (Mention mention : mentions.all()) {
      Entity entity = mention.entity();
      if (entity != null && entity.person) {
        enter(entity, before(mention));
        enter(entity, behind(mention));
        enter(entity, apposedBefore(mention));
      }
    }
  }

  /** The office of a person, null if the text gives none. */
  @Nullable Office of(Entity entity) {
    return offices.get(entity);
  }

  /** The office that a phrase without a name gives: "a Kremlin spokesman". */
  @Nullable Office within(int from, int to) {
    return phrase.apposed(from, to);
  }

  private void enter(Entity entity, @Nullable Office office) {
    Office known = offices.get(entity);
    if (office != null
        && (known == null || (known.organization() == null && office.organization() != null))) {
      offices.put(entity, office);
    }
  }

  /** "Halden Water chief executive Tom Reyes", "Brig. Gen. Anna Berg of the Halden Guard". */
  private @Nullable Office before(Mention mention) {
    int from = mention.name();
    int start = Math.max(l.sentenceStart(from), from - LONGEST_BEFORE);
    while (from > start && (from > mention.from() || stands(from - 1))) {
      from--;
    }
    if (from > start && tokens.kind(from) == Tokens.LOWER && makesVerb(from - 1)) {
      from++; // "to unseat Rep. Anna Berg"
    }
    int to = mention.name();
    while (to > from && phrase.isAddress(to - 1)) {
      to--; // "candidate Dr. Helen Moss"
    }
    Office office = from < to ? phrase.closing(from, to) : null;
    if (office == null || office.organization() != null) {
      return office;
    }
    int at = mention.to();
    int end = Math.min(l.sentenceEnd(mention.name()), at + LONGEST_BEHIND);
    at += at < end && l.wordClass[at] == WordClasses.COMMA ? 1 : 0;
    return new Office(office.role(), phrase.behindName(at, end));
  }

  private boolean makesVerb(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.TO || c == WordClasses.MODAL || c == WordClasses.SUBJECT_PRONOUN;
  }

  /** True for what may stand in a phrase before a name. */
  private boolean stands(int t) {
    if (l.quotations.isMark(t)) {
      return false;
    }
    byte c = l.wordClass[t];
    if (tokens.kind(t) == Tokens.STOP) {
      return t > 0 && phrase.isOffice(t - 1);
    }
    boolean noun =
        c == WordClasses.WORD
            || c == WordClasses.ENDS_S
            || c == WordClasses.TITLE
            || c == WordClasses.ROLE
            || c == WordClasses.BODY
            || phrase.isOffice(t)
            || phrase.modifies(t);
    return phrase.isPossessive(t) || (tokens.isWord(t) && (noun || isName(t)));
  }

  private boolean isName(int t) {
    return tokens.isCapital(t)
        && (Lexicon.wordClass(l.entry[t]) == 0 || tokens.kind(t) == Tokens.UPPER);
  }

  /** "Anna Kell, 41, the finance minister of Norland,". */
  private @Nullable Office behind(Mention mention) {
    int at = mention.to();
    int end = Math.min(l.sentenceEnd(mention.name()), at + LONGEST_BEHIND);
    while (at + 2 < end
        && l.wordClass[at] == WordClasses.COMMA
        && l.wordClass[at + 2] == WordClasses.COMMA
        && (l.wordClass[at + 1] == WordClasses.NUMBER || tokens.kind(at + 1) == Tokens.UPPER)) {
      at += 2; // an age, a degree
    }
    return at + 1 < end && l.wordClass[at] == WordClasses.COMMA
        ? phrase.apposed(at + 1, end)
        : null;
  }

  /** "The head of the central bank, Paul Ness,". */
  private @Nullable Office apposedBefore(Mention mention) {
    int comma = mention.from() - 1;
    boolean closed = mention.to() == l.count || !tokens.isWord(mention.to());
    if (comma < 1 || !closed || l.wordClass[comma] != WordClasses.COMMA) {
      return null;
    }
    int start = Math.max(l.sentenceStart(mention.from()), comma - LONGEST_BEHIND);
    int from = comma;
    while (from > start && (stands(from - 1) || joins(from - 1))) {
      from--;
    }
    for (int t = from; t < comma; t++) {
      boolean opens = !joins(t) && (t == from || joins(t - 1));
      Office office = opens ? phrase.apposed(t, comma) : null;
      if (office != null) {
        return office;
      }
    }
    return null;
  }

  private boolean joins(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.PREPOSITION
        || c == WordClasses.TO
        || c == WordClasses.DETERMINER
        || Roles.isPossessive(l, t)
        || Character.isDigit(tokens.first(t));
  }
}
