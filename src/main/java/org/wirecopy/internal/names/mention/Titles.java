package org.wirecopy.internal.names.mention;

/** What stands before a name and tells a person: Mr, Prime Minister, Secretary of State. */
final class Titles {
  private final MentionContext context;
  private final Cues cues;

  Titles(MentionContext context) {
    this.context = context;
    cues = context.cues;
  }

  /** Where the titles that begin at a word of the run end. */
  int end(Run run, int from) {
    int behind = from + 1;
    while (behind < run.size()) {
      if (isBeforeName(run.word(behind).lower())) {
        behind++;
      } else if (isOffice(run, behind)) {
        behind += 2;
      } else {
        break;
      }
    }
    return behind;
  }

  /** True if the capitalized word behind a title names whoever bears it. */
  boolean isNameBehind(Run run, int at) {
    Word word = run.word(at);
    boolean other =
        (cues.isCommon(word.lower()) && !isGivenBeforeFamily(run, at))
            || cues.isBody(word.lower())
            || cues.phrase(word.lower()) != null
            || isPlaceBehind(run, at)
            || (context.nouns
                && !context.given.contains(word)
                && context.vocabulary.contains(word.lower()));
    return !other;
  }

  /** The Al of Al Sharpton. */
  private boolean isGivenBeforeFamily(Run run, int at) {
    return at + 1 < run.size()
        && run.word(at + 1).isCapital()
        && cues.isCommonGiven(run.word(at).lower());
  }

  boolean isTitle(Run run, int at) {
    String word = run.word(at).lower();
    if (cues.isTitle(word)) {
      return at + 1 == run.size() || !cues.isFamilyName(word, run.word(at + 1).lower());
    }
    return cues.isDoubtfulTitle(word)
        && at + 1 < run.size()
        && context.given.contains(run.word(at + 1));
  }

  /** A place between a title and the name, or instead of it: Президент Украины. */
  private boolean isPlaceBehind(Run run, int at) {
    boolean single = at + 1 == run.size();
    if (!single && context.given.contains(run.word(at + 1))) {
      return context.places.find(run, at, at + 1) != null;
    }
    if (context.given.contains(run.word(at))
        || (single && !Inflections.applies(run.word(at).lower()))) {
      return false; // Mr Nikolaev
    }
    return context.places.find(run, at, run.size()) != null;
  }

  /** The "of State" of a secretary. */
  private boolean isOffice(Run run, int at) {
    return at + 2 < run.size()
        && run.word(at).lower().equals("of")
        && cues.isOffice(run.word(at + 1).lower());
  }

  private boolean isBeforeName(String word) {
    return cues.isTitle(word)
        || cues.isModifier(word)
        || cues.isDemonym(word)
        || cues.isDoubtfulTitle(word);
  }

  /** A common noun before a given name: Biologist Nick Bos. */
  boolean isRole(Run run, int at) {
    if (at + 2 < run.size() && cues.isOwnRole(run.word(at).lower())) {
      return true;
    }
    boolean named =
        at + 2 < run.size()
            && context.given.contains(run.word(at + 1))
            && !context.given.contains(run.word(at));
    return named && (run.word(at).sentenceStart() || cues.isRole(run.word(at).lower()));
  }
}
