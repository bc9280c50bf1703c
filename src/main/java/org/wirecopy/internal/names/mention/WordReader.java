package org.wirecopy.internal.names.mention;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * One word that is a name: a family name the text has in full elsewhere, a place, an entity, a
 * body, or a given name.
 */
final class WordReader {
  private static final int SHORT_NOUN = 4; // letters: "in Bar" may be anything in German

  private final MentionContext context;
  private final Cues cues;

  WordReader(MentionContext context) {
    this.context = context;
    cues = context.cues;
  }

  /** One word that is known: a family name of the context.text, a place, an entity, a body. */
  int single(Run run, int from) {
    Word word = run.word(from);
    if (context.isPlainWord(word)
        || (run.headline() && context.vocabulary.contains(word.lower()))) {
      return from;
    }
    String place = context.places.find(run, from, from + 1);
    if (place != null && isProduct(run, from)) {
      return from + 1;
    }
    if (place != null && isNear(run, from)) {
      return context.add(run, from, from + 1, Name.Kind.PLACE, place);
    }
    String bearer = bearer(word);
    boolean plain = word.sentenceStart() && cues.isPlainGiven(word.lower());
    if (bearer == null && run.size() == 1 && !plain && context.given.contains(word)) {
      bearer = context.people.bearerByGiven(word.lower());
    }
    if (bearer != null) {
      return context.add(run, from, from + 1, Name.Kind.PERSON, bearer);
    }
    KnownEntities.@Nullable Known entity = context.entity(word.lower());
    if (entity != null && !isAcronymOfNobody(run, word, entity)) {
      String full =
          entity.kind() == Name.Kind.PERSON ? context.people.bearerOfLike(word.lower()) : null;
      String canonical = full == null ? entity.canonical() : full;
      return context.add(run, from, from + 1, entity.kind(), canonical);
    }
    if (place != null && isPlace(run, from, place)) {
      return context.add(run, from, from + 1, Name.Kind.PLACE, place);
    }
    if (cues.isBodyAlone(word.lower()) && (word.text().length() > 3 || word.isAcronym())) {
      return context.add(run, from, from + 1, Name.Kind.ORGANISATION, null);
    }
    return from;
  }

  /** A place, rather than a person by the given name context.alone or a word like Center. */
  private boolean isPlace(Run run, int at, String place) {
    Word word = run.word(at);
    if (cues.isBody(word.lower()) || cues.isBodyAlone(word.lower()) || cues.isThing(word.lower())) {
      return false;
    }
    if (Inflections.applies(word.lower())) {
      return context.people.bearerByGiven(word.lower()) == null; // its forms look like given names
    }
    String before = Surroundings.wordBefore(context.text, word.start());
    return !context.given.contains(word)
        || (!Given.isCommon(word) && context.places.isGreat(word))
        || (isOf(word, before) && context.people.bearerByGiven(word.lower()) == null)
        || (context.alone.contains(word.lower())
            && place.equals(word.text())
            && context.people.bearerByGiven(word.lower()) == null);
  }

  /** True behind a preposition that no person follows: "en Toledo", of a town and not a mayor. */
  private boolean isNear(Run run, int at) {
    return run.size() == 1
        && cues.hasNear()
        && (!context.nouns || run.word(at).text().length() > SHORT_NOUN)
        && cues.isNear(Surroundings.wordBefore(context.text, run.word(at).start()));
  }

  /** FICO is no Robert Fico, unless all of the line is in capitals. */
  private static boolean isAcronymOfNobody(Run run, Word word, KnownEntities.Known entity) {
    return entity.kind() == Name.Kind.PERSON && word.isAcronym() && !run.headline();
  }

  /**
   * The Kiev of chicken Kiev, the Lyon of "saucisson de Lyon", the Peking of Peking duck; but "in
   * Peking duck is dear" speaks of the town.
   */
  private boolean isProduct(Run run, int at) {
    Word word = run.word(at);
    String before = Surroundings.wordBefore(context.text, word.start());
    if (cues.isProduct(before)) {
      return true;
    }
    if (cues.isProduct(Surroundings.wordAfter(context.text, word.end()))) {
      return !cues.isLocative(before) && !cues.isNear(before);
    }
    return cues.isGenitive(before)
        && cues.isProduct(
            Surroundings.wordBefore(context.text, word.start() - before.length() - 1));
  }

  /** The Jordan of "in Jordan" and of "King of Jordan", but no Star of David. */
  private boolean isOf(Word word, String before) {
    return cues.isLocative(before) || (before.equals("of") && cues.isPlaceGiven(word.lower()));
  }

  /** Somebody met in full whose family name is a plain word, unless a date is meant. */
  int bearerLikeAPlainWord(Run run, int from) {
    Word word = run.word(from);
    String bearer = context.people.bearerInFull(word.lower());
    if (bearer == null) {
      return from;
    }
    String after = Surroundings.wordAfter(context.text, word.end());
    boolean named =
        word.sentenceStart()
            ? cues.isAuxiliary(after) || cues.isSpeech(after) || cues.isBehindPerson(after)
            : !cues.isCommon(Surroundings.wordBefore(context.text, word.start()))
                && !cues.isCommon(after)
                && !Surroundings.isBeforeDigit(context.text, word.end());
    return named ? context.add(run, from, from + 1, Name.Kind.PERSON, bearer) : from;
  }

  private @Nullable String bearer(Word word) {
    String bearer = context.people.bearer(word.lower());
    boolean declined = context.nouns && bearer == null && word.lower().endsWith("s");
    return declined
        ? context.people.bearer(word.lower().substring(0, word.lower().length() - 1))
        : bearer;
  }

  /** One word more: a given name, another spelling of a family name, or an acronym. */
  int lone(Run run, int from) {
    Word word = run.word(from);
    if (run.headline() || word.sentenceStart() || context.learning || word.text().length() < 2) {
      return from + 1;
    }
    String bearer = word.isAcronym() ? null : context.people.bearerOfLike(word.lower());
    if (bearer != null) {
      return context.add(run, from, from + 1, Name.Kind.PERSON, bearer);
    }
    String before = Surroundings.wordBefore(context.text, word.start());
    if (context.given.contains(word)
        && !word.isAcronym()
        && (!cues.isTownName(word.lower()) || cues.isRole(before))
        && (from == 0 || !cues.isAbbreviated(run.word(from - 1).lower())) // St Mark's
        && !cues.isDeterminer(before)
        && !context.nouns
        && !context.vocabulary.contains(word.lower())
        && !cues.isLocative(before)) {
      return context.add(
          run, from, from + 1, Name.Kind.PERSON, context.people.bearerByGiven(word.lower()));
    }
    boolean body = word.isAcronym() && !context.nouns && run.size() == 1;
    return body && before.equals("the")
        ? context.add(run, from, from + 1, Name.Kind.ORGANISATION, null)
        : from + 1;
  }
}
