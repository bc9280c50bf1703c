package org.wirecopy.internal.names.mention;

import java.util.Locale;
import org.wirecopy.Name;

/**
 * Persons by a title, by a given name, by the custom of East Asia to put the family name first, and
 * by what stands around words that may be somebody's name.
 */
final class PersonReader {
  private static final int LONGEST_PERSON = 5;
  private static final int SHORTEST_FAMILY = 3; // letters behind initials
  private static final int MOST_PARTICLES = 3;
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
    String family = run.word(from).lower();
    if (run.size() == 1 && cues.isFamilyTitle(family)) {
      String bearer = context.people.bearerInFull(family);
      if (bearer != null) {
        return context.add(run, 0, 1, Name.Kind.PERSON, bearer);
      }
    }
    int behind = titles.end(run, from);
    return behind < run.size() && run.word(behind).isCapital() && titles.isNameBehind(run, behind)
        ? person(run, behind, personEnd(run, behind, run.size()))
        : behind;
  }

  /** Somebody whose given name is a place: Israel Katz, if something tells. */
  int namedLikeAPlace(Run run, int from, int limit) {
    Word first = run.word(from);
    boolean two =
        withoutSuffix(run, from, limit) == from + 2
            && limit == run.size()
            && run.word(from + 1).isCapital();
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
    context.people.meet(
        first.lower(), run.word(from + 1).lower(), context.textOf(run, from, limit));
    return person(run, from, limit);
  }

  /** Somebody whose given names are initials: J. K. Rowling. */
  int initialed(Run run, int from, int limit) {
    if (from > 0 && isInitial(run.word(from - 1))) {
      return from; // the B.A. of M.B.A.
    }
    int family = from;
    StringBuilder letters = new StringBuilder(LONGEST_PERSON);
    while (family < limit && isInitial(run.word(family))) {
      letters.append(run.word(family++).lower());
    }
    if (family == from || family - from >= LONGEST_PERSON || family >= limit || run.headline()) {
      return from;
    }
    String before = Surroundings.wordBefore(context.text, run.word(from).start());
    boolean named =
        family - from == 1
            ? isGivenBehindInitial(run, family, limit, before)
            : !cues.isLetters(letters.toString()) && !cues.isDeterminer(before);
    return named && isFamilyBehindInitials(run, family, limit)
        ? person(run, from, personEnd(run, family, limit))
        : from;
  }

  /** E. Jean Carroll, but not the vitamin C. Jean Carroll said. */
  private boolean isGivenBehindInitial(Run run, int given, int limit, String before) {
    return given + 1 < limit
        && run.word(given + 1).isCapital()
        && Given.contains(run.word(given))
        && (before.isEmpty() || cues.isRole(before) || cues.isCommon(before));
  }

  private boolean isFamilyBehindInitials(Run run, int family, int limit) {
    Word word = run.word(family);
    return isCapitalParticle(run, family, limit)
        || (word.text().length() >= SHORTEST_FAMILY
            && !word.isAcronym()
            && !endsPerson(run.word(family - 1), word, false));
  }

  private boolean isInitial(Word word) {
    return word.text().length() == 1
        && word.isCapital()
        && word.end() < context.text.length()
        && context.text.charAt(word.end()) == '.';
  }

  int fullPerson(Run run, int from, int limit) {
    boolean named =
        Given.contains(run.word(from))
            || (!context.nouns && (isFamilyFirst(run, from) || isBeforeSyllables(run, from)));
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
      if (isCapitalParticle(run, i, limit) || (isInitial(word) && i + 1 < limit)) {
        i++;
        continue;
      }
      boolean two = i == from + 1 && i + 1 == withoutSuffix(run, from, limit);
      if (!two && cues.isFamilyTitle(word.lower()) && i + 2 == limit) {
        i += cues.isSuffix(run.word(i + 1).lower()) ? 2 : 0; // Martin Luther King Jr.
        break;
      }
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

  /** The end of a name, or where its Jr. stands. */
  private int withoutSuffix(Run run, int from, int end) {
    int last = end;
    while (last > from + 2 && cues.isSuffix(run.word(last - 1).lower())) {
      last--;
    }
    return last;
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
    if (two && (cues.isFamilyTitle(lower) || cues.isFamilyCommon(lower))) {
      return false; // Stephen King, Theresa May
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
    if (cues.isJunior(run.word(end - 1).withoutStop())) {
      given += ' ' + run.word(end - 1).lower(); // father and son are two
    }
    if (given.isEmpty() && isCalledByGivenName(run, from)) {
      String bearer = context.people.bearerByGiven(family);
      return context.learning || bearer == null
          ? context.add(run, from, end, Name.Kind.PERSON, null)
          : context.add(run, from, end, Name.Kind.PERSON, bearer);
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
    for (int to = Math.min(run.size(), from + LONGEST_PERSON); to > from + 1; to--) {
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
      if (!RunScanner.isParticle(particle)) {
        break;
      }
      start -= particle.length() + 1;
      String tail = context.text.subSequence(Math.max(0, start), first.end()).toString();
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

  /** Sir Keir: knights go by their given names. */
  private boolean isCalledByGivenName(Run run, int at) {
    return at > 0 && cues.isKnightly(run.word(at - 1).lower()) && Given.contains(run.word(at));
  }

  private boolean isFamilyFirst(Run run, int at) {
    return (cues.isFamilyFirst(run.word(at).lower()) && !Given.contains(run.word(at)))
        || isBeforeSyllables(run, at);
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
