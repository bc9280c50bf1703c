package org.wirecopy.internal.names.mention;

import java.util.Locale;
import org.wirecopy.Name;

/**
 * Persons by a title, by a given name, by the custom of East Asia to put the family name first, and
 * by what stands around words that may be somebody's name.
 */
final class PersonReader {
  private static final int MOST_PARTICLES = 3;
  private static final int SHORTEST_ALONE = 4; // letters of a middle name used by itself

  private final MentionContext context;
  private final Titles titles;
  private final PersonSigns signs;
  private final PersonEnd ends;
  private final Initials initials;
  private final Cues cues;

  PersonReader(MentionContext context) {
    this.context = context;
    cues = context.cues;
    titles = new Titles(context);
    signs = new PersonSigns(context);
    ends = new PersonEnd(context);
    initials = new Initials(context, ends);
  }

  /** Whoever stands behind the titles at a place of the run. */
  int titled(Run run, int from) {
    String family = run.word(from).lower();
    if (run.size() == 1 && cues.isFamilyTitle(family)) {
      String bearer = context.people.bearerInFull(family);
      if (bearer != null) {
        return context.add(run, 0, 1, Name.Kind.PERSON, bearer);
      }
    }
    int behind = titles.end(run, from);
    return behind < run.size() && run.word(behind).isCapital() && titles.isNameBehind(run, behind)
        ? person(run, behind, ends.of(run, behind, run.size()))
        : behind;
  }

  /** Somebody whose given name is a place: Israel Katz, if something tells. */
  int namedLikeAPlace(Run run, int from, int limit) {
    Word first = run.word(from);
    boolean two =
        ends.withoutSuffix(run, from, limit) == from + 2
            && limit == run.size()
            && run.word(from + 1).isCapital();
    boolean named =
        two
            && !run.headline()
            && !first.isAcronym()
            && !Inflections.applies(first.lower())
            && ends.of(run, from, limit) == limit
            && context.places.find(run, from, from + 1) != null
            && signs.isPersonNamedLikeAPlace(run, from);
    if (!named) {
      return from;
    }
    context.people.meet(
        first.lower(), run.word(from + 1).lower(), context.textOf(run, from, limit));
    return person(run, from, limit);
  }

  /** Somebody whose given names are initials: J. K. Rowling. */
  int initialed(Run run, int from, int limit) {
    int family = initials.end(run, from, limit);
    return family > from ? person(run, from, ends.of(run, family, limit)) : from;
  }

  int fullPerson(Run run, int from, int limit) {
    if (isSiteBefore(run, from)) {
      return limit; // Piazza Garibaldi is none of him
    }
    boolean named =
        context.given.contains(run.word(from))
            || (!context.nouns && (isFamilyFirst(run, from) || isBeforeSyllables(run, from)));
    if (!named
        || context.isPlainWord(run.word(from))
        || isPlaceBeforeName(run, from, limit)
        || (!Given.isCommon(run.word(from)) && context.vocabulary.contains(run.word(from).lower()))
        || (context.nouns && isNoun(run, from, limit))) {
      return from;
    }
    int end = ends.of(run, from, limit);
    if (run.headline()) {
      end = context.learning ? from : knownEnd(run, from, end);
    }
    return end < from + 2 ? from : person(run, from, end);
  }

  /**
   * Where every noun has a capital: the first part of Maya-Kultur, or at the beginning of a
   * sentence a word like Klare, that only some have for a given name.
   */
  private boolean isNoun(Run run, int from, int limit) {
    Word first = run.word(from);
    boolean compound =
        from + 1 < limit
            && run.word(from + 1).start() == first.end() + 1
            && context.text.charAt(first.end()) != ' '
            && !context.given.contains(run.word(from + 1));
    return compound
        || (first.sentenceStart()
            && !Given.isCommon(first)
            && !context.alone.contains(run.word(limit - 1).lower()));
  }

  private boolean isSiteBefore(Run run, int from) {
    Word first = run.word(from);
    return !cues.isEnglish()
        && context.given.contains(first)
        && cues.isSiteBefore(Surroundings.wordBefore(context.text, first.start()));
  }

  /** In a headline a person ends on a family name that is known from elsewhere. */
  private int knownEnd(Run run, int from, int limit) {
    int end = limit;
    while (end > from) {
      String family = run.word(end - 1).lower();
      if (context.people.bearer(family) != null || context.entity(family) != null) {
        return end;
      }
      end--;
    }
    return from;
  }

  /** России in России Владимир Путин: a declined place looks like many a given name. */
  private boolean isPlaceBeforeName(Run run, int at, int limit) {
    return at + 2 < limit
        && (!cues.isEnglish() || Inflections.applies(run.word(at).lower()))
        && context.given.contains(run.word(at + 1))
        && context.places.find(run, at, at + 1) != null;
  }

  /** Where the family name stands: last but for Jr, or first by the custom of East Asia. */
  private int familyName(Run run, int from, int end) {
    int last = end - 1;
    if (last > from && isFamilyFirst(run, from)) {
      return from;
    }
    while (last > from + 1 && cues.isSuffix(run.word(last).lower())) {
      last--;
    }
    return last;
  }

  private int person(Run run, int from, int end) {
    String name = context.textOf(run, from, end);
    String family = run.word(familyName(run, from, end)).lower();
    int other = familyName(run, from, end) == from ? end - 1 : from;
    String given = end - from > 1 ? run.word(other).lower() : "";
    if (cues.isJunior(run.word(end - 1).withoutStop())) {
      given += ' ' + run.word(end - 1).lower(); // father and son are two
    }
    if (given.isEmpty() && isCalledByGivenName(run, from)) {
      String bearer = context.people.bearerByGiven(family);
      return context.add(run, from, end, Name.Kind.PERSON, bearer);
    }
    if (context.learning) {
      context.people.meet(given, family, name);
      if (end - from > 2) {
        meetByParts(run, from, end, name);
      }
      return end;
    }
    String bearer =
        given.isEmpty() ? context.people.bearer(family) : context.people.full(given, family, name);
    return context.add(run, from, end, Name.Kind.PERSON, bearer);
  }

  /** A person of many names may be called by the last ones, or by one in the middle: Lula. */
  private void meetByParts(Run run, int from, int end, String name) {
    for (int i = from + 1; i + 1 < end; i++) {
      Word word = run.word(i);
      context.people.meetTail(run.phrase(i, end), name);
      if (word.isCapital() && word.text().length() >= SHORTEST_ALONE) {
        context.people.meetMiddle(word.lower(), name);
      }
    }
  }

  /** The last names of a person met in full: López Obrador, De Moraes, von der Leyen. */
  int tail(Run run, int from) {
    if (context.learning || !context.people.hasTails()) {
      return from;
    }
    if (from == 0) {
      int end = withParticlesBefore(run);
      if (end > from) {
        return end;
      }
    }
    for (int to = Math.min(run.size(), from + PersonEnd.LONGEST); to > from + 1; to--) {
      String bearer = context.people.bearerByTail(run.phrase(from, to));
      if (bearer != null) {
        return context.add(run, from, to, Name.Kind.PERSON, bearer);
      }
    }
    return from;
  }

  /** A run that begins behind the small particles of a name: von der Leyen left. */
  private int withParticlesBefore(Run run) {
    Word first = run.word(0);
    int start = first.start();
    int begin = -1;
    String bearer = null;
    for (int i = 0; i < MOST_PARTICLES; i++) {
      String particle = Surroundings.wordBefore(context.text, start);
      start = Surroundings.startOfWordBefore(context.text, start);
      if (!RunScanner.isParticle(particle) || start < context.end()) {
        break;
      }
      String tail = context.text.subSequence(start, first.end()).toString();
      String found = context.people.bearerByTail(tail.toLowerCase(Locale.ROOT));
      if (found != null) {
        begin = start;
        bearer = found;
      }
    }
    return begin < 0 ? 0 : context.add(begin, first.end(), Name.Kind.PERSON, bearer, 1);
  }

  /** Several words of which nothing is known: a person if the surroundings say so. */
  int unknown(Run run, int from, int limit) {
    if (run.headline()
        || context.isPlainWord(run.word(from))
        || isPlaceBeforeName(run, from, limit)) {
      return from;
    }
    int end = ends.of(run, from, limit);
    if (end - from < 2 || run.word(from).text().length() < 2) {
      return from;
    }
    if (end - from > 2 && context.given.contains(run.word(from + 1))) {
      return from; // the name begins at the next word
    }
    if (cues.isBodyDeclined(run.word(from).lower())) {
      for (int i = from + 2; i + 1 < end; i++) {
        if (context.given.contains(run.word(i))) {
          return i; // the head of a body: Rady Europejskiej
        }
      }
    }
    if (signs.isPerson(run, from, end, familyName(run, from, end))) {
      return person(run, from, end);
    }
    if (end == limit && limit < run.size()) {
      return end; // it belongs to the title behind it
    }
    boolean named =
        !context.nouns
            && end - from <= MentionContext.LONGEST_OTHER
            && !run.word(from).sentenceStart();
    return named ? context.add(run, from, end, Name.Kind.OTHER, null) : from;
  }

  /** Sir Keir: knights go by their given names. */
  private boolean isCalledByGivenName(Run run, int at) {
    return at > 0
        && cues.isKnightly(run.word(at - 1).lower())
        && context.given.contains(run.word(at));
  }

  private boolean isFamilyFirst(Run run, int at) {
    if (cues.hasGivenLast()
        && at + 1 < run.size()
        && context.given.contains(run.word(at + 1))
        && !isPlainRole(run.word(at))) {
      return true;
    }
    return (cues.isFamilyFirst(run.word(at).lower()) && !context.given.contains(run.word(at)))
        || isBeforeSyllables(run, at);
  }

  /** A title or trade, which at the beginning of a sentence has a capital. */
  private boolean isPlainRole(Word word) {
    return word.sentenceStart() && cues.isRole(word.lower());
  }

  /** Son Heung-min, whatever the first word means by itself. */
  int beforeSyllables(Run run, int from) {
    boolean named = !run.headline() && from + 1 < run.size() && run.word(from + 1).isSyllables();
    return named ? person(run, from, from + 2) : from;
  }

  /** The Kim of Kim Jong-un and of Kim Jong Un. */
  private boolean isBeforeSyllables(Run run, int at) {
    if (at + 1 >= run.size()) {
      return false;
    }
    Word next = run.word(at + 1);
    return next.isSyllables()
        || (at + 2 < run.size()
            && cues.isFamilyFirst(run.word(at).lower())
            && cues.isSyllable(next.lower())
            && cues.isSyllable(run.word(at + 2).lower()));
  }
}
