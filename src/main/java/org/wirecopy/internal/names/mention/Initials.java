package org.wirecopy.internal.names.mention;

/** Initials that stand for given names: J. K. Rowling, E. Jean Carroll; not the U.N. Charter. */
final class Initials {
  private static final int SHORTEST_FAMILY = 3; // letters behind initials

  private final MentionContext context;
  private final PersonEnd ends;
  private final Cues cues;

  Initials(MentionContext context, PersonEnd ends) {
    this.context = context;
    cues = context.cues;
    this.ends = ends;
  }

  /** Where the initials that begin at a word end, if a name follows them; else the word itself. */
  int end(Run run, int from, int limit) {
    boolean first = context.isInitial(run.word(from));
    if (!first || run.headline() || (from > 0 && context.isInitial(run.word(from - 1)))) {
      return from; // so do the B.A. of M.B.A.
    }
    int family = from;
    StringBuilder letters = new StringBuilder(PersonEnd.LONGEST);
    while (family < limit && context.isInitial(run.word(family))) {
      letters.append(run.word(family++).lower());
    }
    if (family - from >= PersonEnd.LONGEST || family >= limit) {
      return from;
    }
    String before = Surroundings.wordBefore(context.text, run.word(from).start());
    boolean named =
        family - from == 1
            ? isGivenBehindInitial(run, family, limit, before)
            : !cues.isLetters(letters.toString()) && !cues.isDeterminer(before);
    return named && isFamilyBehindInitials(run, family, limit) ? family : from;
  }

  /** E. Jean Carroll, but not the vitamin C. Jean Carroll said. */
  private boolean isGivenBehindInitial(Run run, int given, int limit, String before) {
    return given + 1 < limit
        && run.word(given + 1).isCapital()
        && context.given.contains(run.word(given))
        && (before.isEmpty() || cues.isRole(before) || cues.isCommon(before));
  }

  private boolean isFamilyBehindInitials(Run run, int family, int limit) {
    Word word = run.word(family);
    return PersonEnd.isCapitalParticle(run, family, limit)
        || (word.text().length() >= SHORTEST_FAMILY
            && !word.isAcronym()
            && !ends.isBehind(run.word(family - 1), word, false));
  }
}
