package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.RulePersons.Person;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Says who is meant by a source in a language read by rules: the name in its phrase or beside it,
 * the person that a surname, a pronoun or an office stands for, else the phrase itself, without the
 * noun for a statement ("Angaben der Polizei") and without an article before a body.
 */
final class RuleSpeakers {
  private static final int LONGEST_NAME = 16; // tokens of a phrase kept as a name
  private static final int MOST_STATEMENTS = 2; // "informe sobre datos de"
  private static final Set<String> DROPPING = // the subject
      Set.of("es", "it", "pt", "pl", "cs", "sk", "hr", "sr", "bg", "ro", "el", "hu", "tr", "id");
  private static final WordSet REFLEXIVE = WordSet.of("se si się");

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final RuleNames names;
  private final RulePosts posts;
  private final RulePersons persons;
  private final RuleSourcePhrases phrases;
  private final RuleReferents referents;
  private final RuleBodies bodies;
  private final Language words;
  private final boolean german;
  private final boolean drops;
  private @Nullable Speaker lastRole; // "der Kanzler": one person without a name
  private int lastRoleSentence = Integer.MIN_VALUE / 2;

  private RuleSpeakers(Layers layers, String language) {
    l = layers;
    tokens = layers.tokens;
    callings = Callings.of(language);
    words = Language.named(language);
    german = language.equals(Language.GERMAN);
    drops = DROPPING.contains(language);
    names = new RuleNames(layers, language);
    posts = new RulePosts(layers, language, names);
    persons = new RulePersons(layers, language, names, posts);
    phrases = new RuleSourcePhrases(layers, language, names);
    referents = new RuleReferents(layers, language, names, persons);
    bodies = new RuleBodies(layers, language, names, phrases);
  }

  /** The speakers of frames in text order, null where the text does not tell. */
  static List<@Nullable Speaker> of(Layers layers, String language, List<Frame> frames) {
    List<@Nullable Speaker> speakers = new ArrayList<>();
    if (frames.isEmpty()) {
      return speakers;
    }
    RuleSpeakers rules = new RuleSpeakers(layers, language);
    for (Frame frame : frames) {
      Run source = frame.source();
      speakers.add(
          source == null ? rules.goesOn(frame) : rules.resolve(source.from(), source.to(), 0));
    }
    return speakers;
  }

  /**
   * Who spoke last, where a verb has no subject ("Dodaje, że"), or where the sentence behind goes
   * on in reported speech without a verb of saying.
   */
  private @Nullable Speaker goesOn(Frame frame) {
    Run cue = frame.cue();
    int t =
        cue != null ? cue.from() : frame.content().isEmpty() ? -1 : frame.content().get(0).from();
    if (cue != null && isHearsay(cue)) {
      return null;
    }
    boolean dropped = cue != null && drops && (t == 0 || !REFLEXIVE.contains(tokens.hash(t - 1)));
    boolean reported = cue == null && german && t >= 0 && l.quotations.at(t) < 0;
    Person person = dropped || reported ? referents.goesOn(t) : null;
    return person == null ? null : speaker(person, t, .4);
  }

  private boolean isHearsay(Run cue) {
    return words.sequence(RuleHearsay.HEARSAY, tokens, cue.from(), cue.to()) > 0
        || words.sequence(RuleHearsay.RUMOUR, tokens, cue.from(), cue.to()) > 0
        || words.words("unsourced").contains(tokens.hash(cue.from()));
  }

  private @Nullable Speaker resolve(int begin, int end, int statements) {
    int to = phrases.end(begin, end);
    int from = phrases.start(begin, to);
    if (from >= to) {
      return null;
    }
    char gender = phrases.pronoun(from, to);
    if (gender != RuleSourcePhrases.NONE) {
      return byPronoun(from, gender);
    }
    boolean small = callings.is("pronoun", tokens.hash(from)) || l.beginsNoName(from);
    if (to - from == 1 && small && tokens.kind(from) != Tokens.UPPER) {
      return null;
    }
    int stated = statements < MOST_STATEMENTS ? phrases.behindStatement(from, to) : from;
    if (stated > from) {
      return resolve(stated, to, statements + 1);
    }
    if (statements == 0 && phrases.isBeforeStatement(from, to)) {
      return resolve(from, to - 1, 1);
    }
    int head = phrases.headEnd(from, to);
    for (int t = from + 1; statements > 0 && t < head - 1; t++) { // "étude de X publiée lundi"
      head = callings.isParticiple(tokens, t) ? t : head;
    }
    Person person = named(from, head, to);
    if (person != null) {
      return speaker(person, from, 1);
    }
    person = referents.meant(from, head);
    return person != null ? speaker(person, from, .7) : plain(from, head);
  }

  /** Who is named in the phrase, or in apposition to it. */
  private @Nullable Person named(int from, int head, int to) {
    Run name = names.in(from, head);
    if (name != null && names.isBareGenitive(name, head, to)) { // "ministra Mediului, Ana Ionescu"
      name = null;
    }
    if (name != null) {
      Person person = persons.of(name);
      int office = name.from() > from ? posts.headBefore(name.from(), from) : -1;
      office = office < 0 && name.from() > from ? nounBefore(from, name.from()) : office;
      if (office >= 0) {
        person.enter(posts.read(from, office, name.from()));
        person.office = office;
      }
      return person;
    }
    int office = posts.head(from, head);
    Person apposed = office < 0 ? null : persons.apposedTo(office);
    if (apposed != null || head >= to || l.wordClass[head] != WordClasses.COMMA) {
      return apposed;
    }
    int second = names.skip(head + 1, phrases.headEnd(head + 1, to));
    Run behind = names.in(second, phrases.headEnd(head + 1, to));
    boolean listed = office < 0 && tokens.isCapital(from) && !isNoun(from, head);
    int titled = second; // "el portavoz, el general Luis Moreno"
    while (behind != null && titled < behind.from() && isTitleAt(titled)) {
      titled++;
    }
    if (behind == null || behind.from() != titled || listed) {
      return null;
    }
    Person person = persons.of(behind);
    if (office >= 0) {
      person.enter(posts.read(from, office, head));
      person.office = office;
    }
    return person;
  }

  /** "Editorul ei", "Uno de ellos": no name, which would be the first of a list. */
  private boolean isNoun(int from, int to) {
    boolean noun = callings.is("possessive", tokens.hash(from));
    for (int t = from + 1; t < to; t++) {
      noun |= tokens.kind(t) == Tokens.LOWER && !l.isOf(t) && !phrases.isJoin(t);
    }
    return noun;
  }

  private boolean isTitleAt(int t) {
    return callings.isCalling(tokens, t) || l.isTitle(t) || phrases.isHonorific(t);
  }

  /** The first noun of what stands before a name: "a catadora Neide Ramalho". */
  private int nounBefore(int from, int name) {
    int t = names.skip(from, name);
    boolean noun =
        t < name
            && tokens.isWord(t)
            && (tokens.kind(t) == Tokens.LOWER || callings.compounds() || t == l.sentenceStart(t))
            && tokens.kind(t) != Tokens.UPPER
            && !phrases.isJoin(t)
            && !callings.isBody(tokens, t)
            && !callings.is("pronoun", tokens.hash(t));
    return noun ? t : -1;
  }

  private @Nullable Speaker byPronoun(int t, char gender) {
    Person found = referents.byPronoun(t, gender);
    if (found == null && l.sentence[t] - lastRoleSentence == 1) {
      return lastRole; // "der Kanzler ... Er versprach"
    }
    found = found == null ? referents.nextNamed(t, gender) : found;
    return found == null ? null : speaker(found, t, .6);
  }

  private Speaker speaker(Person person, int t, double confidence) {
    referents.speaks(person, t);
    Post post = person.post;
    return new Speaker(
        text(person.name.from(), person.name.to()),
        post == null ? null : post.role(),
        post == null ? null : post.organization(),
        confidence);
  }

  /** A body, a group or a document under its own words. */
  private @Nullable Speaker plain(int from, int to) {
    if (to - from > LONGEST_NAME) {
      return null;
    }
    int office = posts.head(from, to);
    if (office >= 0) {
      Post post = posts.read(from, office, to);
      lastRole = new Speaker(text(from, to), post.role(), post.organization(), .5);
      lastRoleSentence = l.sentence[from];
      return lastRole;
    }
    Run name = bodies.name(from, to);
    return name == null ? null : new Speaker(text(name.from(), name.to()), null, null, .5);
  }

  private String text(int from, int to) {
    int end = names.bareEnd(to - 1);
    return tokens.text().subSequence(tokens.start(from), end).toString();
  }
}
