package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.Span;

/**
 * Finds names by their capitals. Runs of capitalized words are cut into names by known phrases,
 * title words, given names, the gazetteer and the words that names of bodies and places end on. Two
 * passes over the runs: the first learns who is named in full, so that the second knows the bare
 * family name wherever it stands. High precision is preferred: of a lone capitalized word nothing
 * is known of, nothing is said. A text whose language capitalizes common nouns yields only what
 * lists or titles vouch for.
 */
public final class MentionFinder {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_PERSON = 5;
  private static final int LONGEST_OTHER = 4;

  private final CharSequence text;
  private final Cues cues = Cues.table();
  private final People people;
  private final Vocabulary vocabulary;
  private final Set<String> alone; // words that stand as a run of their own
  private final boolean learning; // the first pass: only persons in full count
  private final boolean nouns; // every noun has a capital
  private final List<Mention> found = new ArrayList<>();

  private MentionFinder(
      CharSequence text,
      People people,
      Vocabulary vocabulary,
      Set<String> alone,
      boolean learning) {
    this.text = text;
    this.people = people;
    this.vocabulary = vocabulary;
    this.alone = alone;
    this.learning = learning;
    this.nouns = vocabulary.capitalizesNouns();
  }

  /** The mentions, ascending and disjoint. */
  public static List<Mention> find(CharSequence text) {
    Vocabulary vocabulary = new Vocabulary();
    List<Run> runs = RunScanner.scan(text, vocabulary);
    Set<String> alone = new HashSet<>();
    for (Run run : runs) {
      if (run.size() == 1 && !run.headline()) {
        alone.add(run.word(0).lower());
      }
    }
    People people = new People();
    new MentionFinder(text, people, vocabulary, alone, true).read(runs);
    MentionFinder finder = new MentionFinder(text, people, vocabulary, alone, false);
    finder.read(runs);
    return finder.found;
  }

  private void read(List<Run> runs) {
    for (Run run : runs) {
      int from = 0;
      while (from < run.size()) {
        from = take(run, from);
      }
    }
  }

  /** Takes the name that begins at a word of the run, if any; returns the place behind it. */
  private int take(Run run, int from) {
    int end = phrase(run, from);
    if (end > from) {
      return end;
    }
    Word first = run.word(from);
    if (!first.isCapital() || cues.isCommon(first.lower())) {
      return from + 1;
    }
    end = longPlace(run, from);
    if (end > from) {
      return end;
    }
    int limit = segmentEnd(run, from);
    end = body(run, from, limit);
    if (end > from) {
      return end;
    }
    if (isTitle(run, from)) {
      return titled(run, from);
    }
    if (cues.isModifier(first.lower()) || cues.isDemonym(first.lower()) || isRole(run, from)) {
      return from + 1;
    }
    end = site(run, from, limit);
    if (end == from) {
      end = fullPerson(run, from, limit);
    }
    if (end == from) {
      end = thing(run, from, limit);
    }
    if (end == from) {
      end = single(run, from);
    }
    if (end == from) {
      end = unknown(run, from, limit);
    }
    return end == from ? lone(run, from) : end;
  }

  /** A phrase of the lists: White House; or the capitals of a country. */
  private int phrase(Run run, int from) {
    int longest = Math.min(run.size(), from + LONGEST_PHRASE);
    for (int to = longest; to > from; to--) {
      Name.@Nullable Kind kind = cues.phrase(run.phrase(from, to));
      if (kind != null && (to > from + 1 || isPhraseAlone(run, from))) {
        return add(run, from, to, kind, null);
      }
      String country = run.headline() ? null : Places.abbreviated(run, from, to);
      boolean inBody = to < run.size() && bodyEnd(run, to - 1, segmentEnd(run, from)) > to;
      if (country != null && !inBody) {
        return add(run, from, to, Name.Kind.PLACE, country);
      }
    }
    return from;
  }

  private boolean isPhraseAlone(Run run, int at) {
    String next = at + 1 < run.size() ? run.word(at + 1).lower() : "";
    return !cues.isBody(next) && !cues.isThing(next) && !isPlainWord(run.word(at));
  }

  /** A capital that the beginning of the sentence explains. */
  private boolean isPlainWord(Word word) {
    return word.sentenceStart() && vocabulary.contains(word.lower());
  }

  /** A place of two words and more, unless it begins the name of a body: New York Times. */
  private int longPlace(Run run, int from) {
    for (int to = Math.min(run.size(), from + LONGEST_PLACE); to > from + 1; to--) {
      String place = Places.find(run, from, to, text);
      if (place != null) {
        boolean inBody = to < run.size() && bodyEnd(run, to - 1, segmentEnd(run, to)) > to;
        return inBody ? from : add(run, from, to, Name.Kind.PLACE, place);
      }
    }
    return from;
  }

  /** Where the next title word begins another name. */
  private int segmentEnd(Run run, int from) {
    for (int i = from + 1; i + 1 < run.size(); i++) {
      if (cues.isTitle(run.word(i).lower()) && run.word(i + 1).isCapital()) {
        return i;
      }
    }
    return run.size();
  }

  private int body(Run run, int from, int limit) {
    int end = bodyEnd(run, from, limit);
    if (end == from || run.headline()) {
      return from;
    }
    if (cues.isGiven(run.word(from).lower()) && end == from + 2 && end == run.size()) {
      return from; // Jerry Hall, Charlotte Church
    }
    return nouns ? from : add(run, from, end, Name.Kind.ORGANISATION, null);
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

  private boolean isTitle(Run run, int at) {
    String word = run.word(at).lower();
    if (cues.isTitle(word)) {
      return true;
    }
    return cues.isDoubtfulTitle(word) && at + 1 < run.size() && isGiven(run.word(at + 1));
  }

  /** Whoever stands behind the titles at a place of the run. */
  private int titled(Run run, int from) {
    int behind = from + 1;
    while (behind < run.size() && isBeforeName(run.word(behind).lower())) {
      behind++;
    }
    if (behind == run.size() || !run.word(behind).isCapital()) {
      return behind;
    }
    Word word = run.word(behind);
    boolean other =
        cues.isCommon(word.lower())
            || cues.isBody(word.lower())
            || cues.phrase(word.lower()) != null
            || isPlaceBehindTitle(run, behind)
            || (nouns && !isGiven(word) && vocabulary.contains(word.lower()));
    return other ? behind : person(run, behind, personEnd(run, behind, run.size()));
  }

  /** A place between a title and the name, or instead of it: Президент Украины. */
  private boolean isPlaceBehindTitle(Run run, int at) {
    boolean single = at + 1 == run.size();
    if (!single && isGiven(run.word(at + 1))) {
      return Places.find(run, at, at + 1, text) != null;
    }
    if (isGiven(run.word(at)) || (single && !Inflections.applies(run.word(at).lower()))) {
      return false; // Mr Nikolaev
    }
    return Places.find(run, at, run.size(), text) != null;
  }

  private boolean isBeforeName(String word) {
    return cues.isTitle(word)
        || cues.isModifier(word)
        || cues.isDemonym(word)
        || cues.isDoubtfulTitle(word);
  }

  /** A common noun before a given name: Biologist Nick Bos. */
  private static boolean isRole(Run run, int at) {
    boolean named = at + 2 < run.size() && isGiven(run.word(at + 1)) && !isGiven(run.word(at));
    return named && (run.word(at).sentenceStart() || Cues.table().isRole(run.word(at).lower()));
  }

  /** Hudson River, Lake Michigan. */
  private int site(Run run, int from, int limit) {
    if (run.headline()) {
      return from;
    }
    if (cues.isSiteFirst(run.word(from).lower())) {
      int name = from + 1;
      boolean of = name + 1 < limit && run.word(name).lower().equals("of");
      name += of ? 1 : 0;
      boolean known = of || cues.isSiteAlways(run.word(from).lower());
      return known && name < limit && run.word(name).isCapital() && !isPlainWord(run.word(from))
          ? add(run, from, name + 1, Name.Kind.PLACE, null)
          : from;
    }
    for (int i = from + 1; i < limit && run.word(i).isCapital(); i++) {
      if (cues.isSite(run.word(i).lower())) {
        return add(run, from, i + 1, Name.Kind.PLACE, null);
      }
    }
    return from;
  }

  private int fullPerson(Run run, int from, int limit) {
    boolean named = isGiven(run.word(from)) || (isFamilyFirst(run, from) && !nouns);
    if (!named || isPlainWord(run.word(from)) || isPlaceBeforeName(run, from, limit)) {
      return from;
    }
    int end = personEnd(run, from, limit);
    if (end < from + 2) {
      return from;
    }
    String family = run.word(familyName(run, from, end)).lower();
    boolean doubtful = run.headline() && (learning || people.bearer(family) == null);
    return doubtful ? from : person(run, from, end);
  }

  /** России in России Владимир Путин: a declined place looks like many a given name. */
  private boolean isPlaceBeforeName(Run run, int at, int limit) {
    return at + 2 < limit
        && Inflections.applies(run.word(at).lower())
        && isGiven(run.word(at + 1))
        && Places.find(run, at, at + 1, text) != null;
  }

  private static boolean isGiven(Word word) {
    return Given.contains(word);
  }

  /** Where the name of the person that begins at the word ends. */
  private int personEnd(Run run, int from, int limit) {
    int i = from + 1;
    while (i < limit && i - from < LONGEST_PERSON) {
      Word word = run.word(i);
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

  /** True at a word that belongs to no person; of two words the second may be a family name. */
  private boolean endsPerson(Word first, Word word, boolean two) {
    String lower = word.lower();
    if (cues.isSuffix(lower)) {
      return false;
    }
    return cues.isCommon(lower)
        || (!two && (cues.isBody(lower) || cues.isThing(lower) || cues.isSite(lower)))
        || (two && cues.isThing(lower) && vocabulary.contains(lower))
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
    String name = textOf(run, from, end);
    String family = run.word(familyName(run, from, end)).lower();
    int other = familyName(run, from, end) == from ? end - 1 : from;
    String given = end - from > 1 ? run.word(other).lower() : "";
    if (learning) {
      people.meet(given, family, name);
      return end;
    }
    String bearer = given.isEmpty() ? people.bearer(family) : people.full(given, family, name);
    return add(run, from, end, Name.Kind.PERSON, bearer);
  }

  /** Clean Air Act, World Health Day. */
  private int thing(Run run, int from, int limit) {
    if (run.headline() || nouns || isPlainWord(run.word(from))) {
      return from;
    }
    for (int i = from + 1; i < limit && i - from < LONGEST_OTHER; i++) {
      if (!run.word(i).isCapital() || cues.isCommon(run.word(i).lower())) {
        return from;
      }
      boolean last = i + 1 == limit || !cues.isThing(run.word(i + 1).lower());
      if (last && cues.isThing(run.word(i).lower())) {
        return add(run, from, i + 1, Name.Kind.OTHER, null);
      }
    }
    return from;
  }

  /** One word that is known: a family name of the text, a place, an entity, a body. */
  private int single(Run run, int from) {
    Word word = run.word(from);
    if (isPlainWord(word) || (run.headline() && vocabulary.contains(word.lower()))) {
      return from;
    }
    String bearer = bearer(word);
    if (bearer != null) {
      return add(run, from, from + 1, Name.Kind.PERSON, bearer);
    }
    KnownEntities.@Nullable Known entity = KnownEntities.table().find(word.lower());
    if (entity != null) {
      return add(run, from, from + 1, entity.kind(), entity.canonical());
    }
    if (isPlace(run, from)) {
      return add(run, from, from + 1, Name.Kind.PLACE, Places.find(run, from, from + 1, text));
    }
    if (cues.isBodyAlone(word.lower()) && (word.text().length() > 3 || word.isAcronym())) {
      return add(run, from, from + 1, Name.Kind.ORGANISATION, null);
    }
    return from;
  }

  /** A place, rather than a person by the given name alone or a word like Center. */
  private boolean isPlace(Run run, int at) {
    Word word = run.word(at);
    String place = Places.find(run, at, at + 1, text);
    if (place == null || cues.isBody(word.lower()) || cues.isThing(word.lower())) {
      return false;
    }
    return !isGiven(word)
        || (alone.contains(word.lower())
            && place.equals(word.text())
            && people.bearerByGiven(word.lower()) == null);
  }

  private @Nullable String bearer(Word word) {
    String bearer = people.bearer(word.lower());
    boolean declined = nouns && bearer == null && word.lower().endsWith("s");
    return declined ? people.bearer(word.lower().substring(0, word.lower().length() - 1)) : bearer;
  }

  /** Several words of which nothing is known: a person if the surroundings say so. */
  private int unknown(Run run, int from, int limit) {
    if (run.headline() || isPlainWord(run.word(from))) {
      return from;
    }
    int end = personEnd(run, from, limit);
    if (end - from < 2 || run.word(from).text().length() < 2) {
      return from;
    }
    if (end - from > 2 && isGiven(run.word(from + 1))) {
      return from; // the name begins at the next word
    }
    if (isPersonLike(run, from, end)) {
      return person(run, from, end);
    }
    boolean named = !nouns && end - from <= LONGEST_OTHER && !run.word(from).sentenceStart();
    return named ? add(run, from, end, Name.Kind.OTHER, null) : from;
  }

  private boolean isFamilyFirst(Run run, int at) {
    return cues.isFamilyFirst(run.word(at).lower()) && !isGiven(run.word(at));
  }

  private boolean isPersonLike(Run run, int from, int end) {
    String before = Surroundings.wordBefore(text, run.word(from).start());
    if (cues.isDeterminer(before)) {
      return false;
    }
    for (int i = from; i < end; i++) {
      Word word = run.word(i);
      if (word.isCapital() && word.text().length() > 1 && vocabulary.contains(word.lower())) {
        return false;
      }
    }
    Word last = run.word(familyName(run, from, end));
    String after = Surroundings.wordAfter(text, last.end());
    if (Surroundings.isBeforeAge(text, last.end())) {
      return true;
    }
    if (nouns) {
      return false;
    }
    return cues.isRole(before)
        || cues.isSpeech(before)
        || cues.isSpeech(after)
        || alone.contains(last.lower())
        || cues.isSurname(last.lower());
  }

  /** One word more: a given name, another spelling of a family name, or an acronym. */
  private int lone(Run run, int from) {
    Word word = run.word(from);
    if (run.headline() || word.sentenceStart() || learning || word.text().length() < 2) {
      return from + 1;
    }
    String bearer = word.isAcronym() ? null : people.bearerOfLike(word.lower());
    if (bearer != null) {
      return add(run, from, from + 1, Name.Kind.PERSON, bearer);
    }
    String before = Surroundings.wordBefore(text, word.start());
    if (isGiven(word) && !nouns && !vocabulary.contains(word.lower()) && !cues.isLocative(before)) {
      return add(run, from, from + 1, Name.Kind.PERSON, people.bearerByGiven(word.lower()));
    }
    boolean body = word.isAcronym() && !nouns && run.size() == 1;
    return body && before.equals("the")
        ? add(run, from, from + 1, Name.Kind.ORGANISATION, null)
        : from + 1;
  }

  private String textOf(Run run, int from, int to) {
    return text.subSequence(run.word(from).start(), run.word(to - 1).end()).toString();
  }

  private int add(Run run, int from, int to, Name.Kind kind, @Nullable String canonical) {
    if (!learning) {
      String there = textOf(run, from, to);
      Span span = new Span(run.word(from).start(), run.word(to - 1).end());
      found.add(new Mention(span, there, kind, canonical == null ? there : canonical));
    }
    return to;
  }
}
