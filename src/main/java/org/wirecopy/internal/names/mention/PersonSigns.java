package org.wirecopy.internal.names.mention;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * What around a name tells that it is a person's: a trade before it, an age or a verb behind it.
 */
final class PersonSigns {
  private static final int LONGEST_APPOSITION = 5; // words

  private final MentionContext context;
  private final Cues cues;

  PersonSigns(MentionContext context) {
    this.context = context;
    cues = context.cues;
  }

  /** Of words [from, end), of which nothing is known, with the family name at a place. */
  boolean isPerson(Run run, int from, int end, int family) {
    Word last = run.word(family);
    String before = before(run, from);
    if (cues.isDeterminer(before)
        || hasPlainWord(run, from, end)
        || cues.isBodyDeclined(run.word(from).lower())
        || cues.isBodyDeclined(last.lower())) {
      return false;
    }
    if (Surroundings.isBeforeAge(context.text, last.end())) {
      return true;
    }
    if (context.nouns) {
      return false;
    }
    if (family > from && cues.isJunior(run.word(end - 1).withoutStop())) {
      return true;
    }
    KnownEntities.@Nullable Known known = context.entity(last.lower());
    return (!cues.isEnglish() // whose given names the list has: All Things Trump
            && known != null
            && known.kind() == Name.Kind.PERSON
            && !run.word(from).sentenceStart()) // Talks Zelensky wanted
        || isBearer(run, from, last)
        || isOfAFamilyMet(run, from, family)
        || cues.isBeforePerson(before)
        || cues.isBehindPerson(Surroundings.wordAfter(context.text, last.end()))
        || isSpeaker(before, last)
        || context.alone.contains(last.lower())
        || cues.isSurname(last.lower());
  }

  /**
   * Of a place and one word more: Israel Katz, Chad Boseman, but not Israel Hayom. A newspaper may
   * say something too, so a verb counts only with a family name that stands alone elsewhere, or
   * does so with a verb of its own.
   */
  boolean isPersonNamedLikeAPlace(Run run, int from) {
    Word last = run.word(from + 1);
    String before = before(run, from);
    if (context.nouns
        || cues.isDeterminer(before)
        || cues.isLocative(before) // In Warsaw Zelenskyy met him
        || hasPlainWord(run, from + 1, from + 2)) {
      return false;
    }
    if (context.people.isKnownByTitle(last.lower())) {
      return true;
    }
    if (run.size() > from + 2) {
      return true; // Davis Love III
    }
    if (cues.isPlaceGiven(run.word(from).lower())
        && context.places.find(run, from + 1, from + 2) == null // Paris-Brussels
        && (cues.isBehindPerson(Surroundings.wordAfter(context.text, last.end()))
            || context.alone.contains(last.lower()))) {
      return true;
    }
    if (context.people.bearer(last.lower()) != null) {
      return context.people.isMet(run.word(from).lower(), last.lower());
    }
    return context.alone.isSpeaker(last.lower())
        || Surroundings.isBeforeAge(context.text, last.end())
        || isBearer(run, from, last)
        || (context.alone.contains(last.lower()) && isSpeaker(before, last));
  }

  private String before(Run run, int from) {
    return Surroundings.wordBefore(context.text, run.word(from).start());
  }

  private static boolean isLikeAVerb(String lower) {
    return lower.endsWith("s") || lower.endsWith("ed") || lower.endsWith("ing");
  }

  /** Hunter Biden, where the text has Joe Biden. */
  private boolean isOfAFamilyMet(Run run, int from, int family) {
    Word given = run.word(from);
    return !context.learning
        && family == from + 1
        && !given.sentenceStart()
        && !isLikeAVerb(given.lower())
        && context.people.bearerInFull(run.word(family).lower()) != null;
  }

  /** A word that the text also writes small is no name. */
  private boolean hasPlainWord(Run run, int from, int end) {
    for (int i = from; i < end; i++) {
      Word word = run.word(i);
      if (word.isCapital()
          && word.text().length() > 1
          && context.vocabulary.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** The bearer of a trade or an office: actor before it, or ", who" behind it. */
  private boolean isBearer(Run run, int from, Word last) {
    return cues.isRole(before(run, from))
        || cues.isRole(Surroundings.wordBeforeComma(context.text, run.word(from).start()))
        || Surroundings.isBeforeWho(context.text, last.end())
        || isExplained(last.end());
  }

  /** True before a trade between commas: Israel Katz, the defence minister, spoke. */
  private boolean isExplained(int end) {
    int at = end;
    if (at == context.text.length() || context.text.charAt(at) != ',') {
      return false;
    }
    at++;
    for (int i = 0; i < LONGEST_APPOSITION; i++) {
      String word = Surroundings.wordAfter(context.text, at);
      at = Surroundings.behindWord(context.text, at);
      if (word.isEmpty()) {
        return false;
      }
      if (cues.isRole(word) || cues.isTitle(word)) {
        return at < context.text.length() && context.text.charAt(at) == ',';
      }
    }
    return false;
  }

  private boolean isSpeaker(String before, Word last) {
    return cues.isSpeech(before) || cues.isSpeech(Surroundings.wordAfter(context.text, last.end()));
  }
}
