package org.wirecopy.internal.names.mention;

import org.wirecopy.Name;

/**
 * Persons by a title, by a given name, by the custom of East Asia to put the family name first, and
 * by what stands around words that may be somebody's name.
 */
final class PersonReader {
  private static final int LONGEST_PERSON = 5;
  private static final int SHORTEST_ALONE = 4; // letters of a middle name used by itself

  private final MentionContext context;
  private final Titles titles;
  private final PersonSigns signs;
  private final Cues cues = Cues.table();

  PersonReader(MentionContext context) {
    this.context = context;
    titles = new Titles(context);
    signs = new PersonSigns(context);
  }

  /** Whoever stands behind the titles at a place of the run. */
  int titled(Run run, int from) {
    int behind = titles.end(run, from);
    return behind < run.size() && run.word(behind).isCapital() && titles.isNameBehind(run, behind)
        ? person(run, behind, personEnd(run, behind, run.size()))
        : behind;
  }

  /** Somebody whose given name is a place: Israel Katz, if something tells. */
  int namedLikeAPlace(Run run, int from, int limit) {
    Word first = run.word(from);
    boolean two = from + 2 == limit && limit == run.size() && run.word(from + 1).isCapital();
    boolean named =
        two
            && !run.headline()
            && !first.isAcronym()
            && !Inflections.applies(first.lower())
            && personEnd(run, from, limit) == limit
            && Places.find(run, from, from + 1, context.text) != null
            && signs.isPersonNamedLikeAPlace(run, from);
    if (!named) {
      return from;
    }
    String family = run.word(from + 1).lower();
    context.people.meet(first.lower(), family, context.textOf(run, from, limit));
    return person(run, from, limit);
  }

  int fullPerson(Run run, int from, int limit) {
    boolean named = Given.contains(run.word(from)) || (isFamilyFirst(run, from) && !context.nouns);
    if (!named || context.isPlainWord(run.word(from)) || isPlaceBeforeName(run, from, limit)) {
      return from;
    }
    int end = personEnd(run, from, limit);
    if (run.headline()) {
      end = context.learning ? from : knownEnd(run, from, end);
    }
    return end < from + 2 ? from : person(run, from, end);
  }

  /** In a headline a person ends on a family name that is known from elsewhere. */
  private int knownEnd(Run run, int from, int limit) {
    int end = limit;
    while (end > from) {
      String family = run.word(end - 1).lower();
      if (context.people.bearer(family) != null || KnownEntities.table().find(family) != null) {
        return end;
      }
      end--;
    }
    return from;
  }

  /** России in России Владимир Путин: a declined place looks like many a given name. */
  private boolean isPlaceBeforeName(Run run, int at, int limit) {
    return at + 2 < limit
        && Inflections.applies(run.word(at).lower())
        && Given.contains(run.word(at + 1))
        && Places.find(run, at, at + 1, context.text) != null;
  }

  /** Where the name of the person that begins at the word ends. */
  private int personEnd(Run run, int from, int limit) {
    int i = from + 1;
    while (i < limit && i - from < LONGEST_PERSON) {
      Word word = run.word(i);
      if (isCapitalParticle(run, i, limit)) {
        i++;
        continue;
      }
      boolean two = i == from + 1 && i + 1 == limit;
      if (word.isCapital() ? endsPerson(run.word(from), word, two) : !isNobiliary(run, i, limit)) {
        break;
      }
      i++;
    }
    while (i > from + 1 && (!run.word(i - 1).isCapital() || run.word(i - 1).text().length() == 1)) {
      i--;
    }
    return i;
  }

  /** The Le of Marine Le Pen. */
  private static boolean isCapitalParticle(Run run, int at, int limit) {
    Word word = run.word(at);
    return word.isCapital()
        && !word.isAcronym()
        && at + 1 < limit
        && run.word(at + 1).isCapital()
        && RunScanner.isParticle(word.lower());
  }

  /** True at a word that belongs to no person; of two words the second may be a family name. */
  private boolean endsPerson(Word first, Word word, boolean two) {
    String lower = word.lower();
    if (cues.isSuffix(lower)) {
      return false;
    }
    if (cues.isFamilyFirst(first.lower()) && cues.isSyllable(lower) && !word.isAcronym()) {
      return false; // Kim Jong Un
    }
    return cues.isCommon(lower)
        || (!two && (cues.isBody(lower) || cues.isThing(lower) || cues.isSite(lower)))
        || (two && cues.isThing(lower) && context.vocabulary.contains(lower))
        || cues.isTitle(lower)
        || cues.isDemonym(lower)
        || (word.isAcronym() && !first.isAcronym());
  }

  /** A particle between a given and a family name; "der" only behind "von" or "van". */
  private static boolean isNobiliary(Run run, int at, int limit) {
    String particle = run.word(at).lower();
    if (particle.equals("of") || at + 1 >= limit) {
      return false;
    }
    String before = run.word(at - 1).lower();
    return !particle.equals("der") || before.equals("von") || before.equals("van");
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

  /** The last names of a person met in full: López Obrador, De Moraes, Le Pen. */
  int tail(Run run, int from) {
    if (context.learning || !context.people.hasTails()) {
      return from;
    }
    for (int to = Math.min(run.size(), from + LONGEST_PERSON); to > from + 1; to--) {
      String bearer = context.people.bearerByTail(run.phrase(from, to));
      if (bearer != null) {
        return context.add(run, from, to, Name.Kind.PERSON, bearer);
      }
    }
    return from;
  }

  /** Several words of which nothing is known: a person if the surroundings say so. */
  int unknown(Run run, int from, int limit) {
    if (run.headline() || context.isPlainWord(run.word(from))) {
      return from;
    }
    int end = personEnd(run, from, limit);
    if (end - from < 2 || run.word(from).text().length() < 2) {
      return from;
    }
    if (end - from > 2 && Given.contains(run.word(from + 1))) {
      return from; // the name begins at the next word
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

  private boolean isFamilyFirst(Run run, int at) {
    return cues.isFamilyFirst(run.word(at).lower()) && !Given.contains(run.word(at));
  }
}
