package org.wirecopy.internal.names.mention;

/** Where a person's name ends: before a title, a people or a plain word, but not before a Jr. */
final class PersonEnd {
  static final int LONGEST = 5; // words

  private final MentionContext context;
  private final Cues cues;

  PersonEnd(MentionContext context) {
    this.context = context;
    cues = context.cues;
  }

  /** Where the name of the person that begins at the word ends. */
  int of(Run run, int from, int limit) {
    int i = from + 1;
    while (i < limit && i - from < LONGEST) {
      Word word = run.word(i);
      if (isCapitalParticle(run, i, limit) || (context.isInitial(word) && i + 1 < limit)) {
        i++;
        continue;
      }
      boolean two = i == from + 1 && i + 1 == withoutSuffix(run, from, limit);
      if (!two && cues.isFamilyTitle(word.lower()) && i + 2 == limit) {
        i += cues.isSuffix(run.word(i + 1).lower()) ? 2 : 0; // Martin Luther King Jr.
        break;
      }
      if (word.isCapital() ? isBehind(run.word(from), word, two) : !isNobiliary(run, i, limit)) {
        break;
      }
      if (isPlaceWithEnding(run, i)) {
        break;
      }
      i++;
    }
    while (i > from + 1 && (!run.word(i - 1).isCapital() || run.word(i - 1).text().length() == 1)) {
      i--;
    }
    return i;
  }

  /** Where endings are set off, the place behind a name: Selim Aktaş Ankara'da. */
  private boolean isPlaceWithEnding(Run run, int at) {
    int end = run.word(at).end();
    return cues.partsEndings()
        && end < context.text.length()
        && (context.text.charAt(end) == '\'' || context.text.charAt(end) == '\u2019')
        && context.places.find(run, at, at + 1) != null;
  }

  /** The end of a name, or where its Jr. stands. */
  int withoutSuffix(Run run, int from, int end) {
    int last = end;
    while (last > from + 2 && cues.isSuffix(run.word(last - 1).lower())) {
      last--;
    }
    return last;
  }

  /** The Le of Marine Le Pen. */
  static boolean isCapitalParticle(Run run, int at, int limit) {
    Word word = run.word(at);
    return word.isCapital()
        && !word.isAcronym()
        && at + 1 < limit
        && run.word(at + 1).isCapital()
        && RunScanner.isParticle(word.lower());
  }

  /** True at a word that belongs to no person; of two words the second may be a family name. */
  boolean isBehind(Word first, Word word, boolean two) {
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
}
