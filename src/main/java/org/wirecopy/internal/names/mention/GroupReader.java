package org.wirecopy.internal.names.mention;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * Names of several words that are no person: phrases of the lists, places, bodies that end on a
 * word such as Bank or Ministry, rivers and lakes, acts and days.
 */
final class GroupReader {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_PLACE = 4;

  private final MentionContext context;
  private final Cues cues;

  GroupReader(MentionContext context) {
    this.context = context;
    cues = context.cues;
  }

  /** A phrase of the lists: White House; or the capitals of a country. */
  int phrase(Run run, int from) {
    int longest = Math.min(run.size(), from + LONGEST_PHRASE);
    for (int to = longest; to > from; to--) {
      Name.@Nullable Kind kind = cues.phrase(run.phrase(from, to));
      if (kind != null && (to > from + 1 || isPhraseAlone(run, from))) {
        return context.add(run, from, to, kind, null);
      }
      String country = run.headline() ? null : Places.abbreviated(run, from, to);
      boolean inBody = to < run.size() && bodyEnd(run, to - 1, segmentEnd(run, from)) > to;
      if (country != null && !inBody) {
        return context.add(run, from, to, Name.Kind.PLACE, country);
      }
    }
    return from;
  }

  private boolean isPhraseAlone(Run run, int at) {
    String next = at + 1 < run.size() ? run.word(at + 1).lower() : "";
    return !cues.isBody(next) && !cues.isThing(next) && !context.isPlainWord(run.word(at));
  }

  /** A place of two words and more, unless it begins the name of a body: New York Times. */
  int longPlace(Run run, int from) {
    for (int to = Math.min(run.size(), from + LONGEST_PLACE); to > from + 1; to--) {
      String place = isStoppedTitle(run.word(from)) ? null : context.places.find(run, from, to);
      if (place != null) {
        if (to < run.size() && isTeam(run, to)) {
          return context.add(run, from, to + 1, Name.Kind.ORGANISATION, null);
        }
        boolean inBody = to < run.size() && bodyEnd(run, to - 1, segmentEnd(run, to)) > to;
        return inBody ? from : context.add(run, from, to, Name.Kind.PLACE, place);
      }
    }
    return from;
  }

  /** The Rev. of Rev. Al Sharpton, which spells a place together with what follows. */
  private boolean isStoppedTitle(Word word) {
    return cues.isTitle(word.lower())
        && word.end() < context.text.length()
        && context.text.charAt(word.end()) == '.';
  }

  /** A club with its place: Boston Celtics, Real Madrid. */
  int team(Run run, int from) {
    if (run.headline() || from + 1 >= run.size() || !run.word(from + 1).isCapital()) {
      return from;
    }
    boolean behind = cues.isTeamFirst(run.word(from).lower());
    boolean team = behind || isTeam(run, from + 1);
    int place = behind ? from + 1 : from;
    return team && context.places.find(run, place, place + 1) != null
        ? context.add(run, from, from + 2, Name.Kind.ORGANISATION, null)
        : from;
  }

  private boolean isTeam(Run run, int at) {
    return !run.headline()
        && cues.isTeam(run.word(at).lower())
        && (at + 1 == run.size() || !cues.isBody(run.word(at + 1).lower())); // United Airlines
  }

  /** Where the next title word begins another name. */
  int segmentEnd(Run run, int from) {
    for (int i = from + 1; i + 1 < run.size(); i++) {
      if (run.word(i + 1).isCapital() && isTitle(run, i)) {
        return i;
      }
    }
    return run.size();
  }

  /** A title, not the family name of Martin Luther King Jr. nor of King Street. */
  private boolean isTitle(Run run, int at) {
    String word = run.word(at).lower();
    String next = run.word(at + 1).lower();
    if (cues.isTitle(word)) {
      return !cues.isFamilyName(word, next);
    }
    return cues.isDoubtfulTitle(word)
        && (context.given.contains(run.word(at + 1)) || cues.isDoubtfulTitle(next));
  }

  int body(Run run, int from, int limit) {
    int end = bodyEnd(run, from, limit);
    if (end == from || run.headline()) {
      return from;
    }
    if (Cues.isGiven(run.word(from).lower())
        && end == from + 2
        && end == run.size()
        && cues.isFamilySite(run.word(end - 1).lower())) {
      return from; // Jerry Hall, Charlotte Church
    }
    return context.nouns ? from : context.add(run, from, end, Name.Kind.ORGANISATION, null);
  }

  /** Where the name of a body that begins at the word ends: its last word, or what "of" adds. */
  private int bodyEnd(Run run, int from, int limit) {
    int last = from;
    while (last < limit && !cues.isBody(run.word(last).lower())) {
      if (cues.isCommon(run.word(last).lower())) {
        return from;
      }
      last++;
    }
    if (last >= limit) {
      return from;
    }
    while (last + 1 < limit && cues.isBody(run.word(last + 1).lower())) {
      last++;
    }
    int end = last + 1;
    if (end + 1 < limit
        && cues.isGenitive(run.word(end).lower())
        && run.word(end + 1).isCapital()) {
      end += 2;
      while (end < limit && run.word(end).isCapital() && !cues.isCommon(run.word(end).lower())) {
        end++;
      }
    }
    return end > from + 1 ? end : from;
  }

  /** Hudson River, Lake Michigan. */
  int site(Run run, int from, int limit) {
    if (run.headline()) {
      return from;
    }
    if (cues.isSiteFirst(run.word(from).lower())) {
      int name = from + 1;
      boolean of = name + 1 < limit && run.word(name).lower().equals("of");
      name += of ? 1 : 0;
      boolean known = of || cues.isSiteAlways(run.word(from).lower());
      return known
              && name < limit
              && run.word(name).isCapital()
              && !context.isPlainWord(run.word(from))
          ? context.add(run, from, name + 1, Name.Kind.PLACE, null)
          : from;
    }
    if (context.isPlainWord(run.word(from))) {
      return from;
    }
    for (int i = from + 1; i < limit; i++) {
      Word word = run.word(i);
      if (!word.isCapital() ? word.lower().equals("of") : cues.isCommon(word.lower())) {
        return from;
      }
      if (cues.isSite(word.lower()) && !isFamilySite(run, from, i, limit)) {
        int end = i + 1;
        while (end < limit && cues.isSite(run.word(end).lower())) {
          end++; // Madison Square Garden
        }
        boolean named = end < run.size() && cues.isThing(run.word(end).lower()); // Memorial Award
        return named ? from : context.add(run, from, end, Name.Kind.PLACE, null);
      }
    }
    return from;
  }

  /** Anna Park: a site by its last word, but the first one is a given name. */
  private boolean isFamilySite(Run run, int from, int at, int limit) {
    Word first = run.word(from);
    if (at != from + 1 || !context.given.contains(first)) {
      return false;
    }
    String lower = run.word(at).lower();
    return context.alone.contains(lower)
        || (cues.isFamilySite(lower)
            && at + 1 == limit
            && (from == 0 || !cues.isModifier(run.word(from - 1).lower()))
            && context.places.find(run, from, from + 1) == null);
  }

  /** Clean Air Act, World Health Day. */
  int thing(Run run, int from, int limit) {
    if (run.headline() || context.nouns || context.isPlainWord(run.word(from))) {
      return from;
    }
    for (int i = from + 1; i < limit && i - from < MentionContext.LONGEST_OTHER; i++) {
      if (!run.word(i).isCapital() || cues.isCommon(run.word(i).lower())) {
        return from;
      }
      boolean last = i + 1 == limit || !cues.isThing(run.word(i + 1).lower());
      if (last && cues.isThing(run.word(i).lower())) {
        return context.add(run, from, i + 1, Name.Kind.OTHER, null);
      }
    }
    return from;
  }
}
