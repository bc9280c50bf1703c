package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.attribution.OfficePhrase.Office;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Says who is meant by a source of an English text: reads its noun phrase for a name, else traces a
 * pronoun, a relative or a role back. Frames are resolved in text order, since the speaker of the
 * sentence before is the best guess for "he"; nothing compatible found means null.
 */
final class Speakers {
  private static final int HE = WordHash.of("he");
  private static final int SHE = WordHash.of("she");
  private static final int THEY = WordHash.of("they");
  private static final int IT = WordHash.of("it");
  private static final int I = WordHash.of("i");
  private static final int YOU = WordHash.of("you");
  private static final int HIS = WordHash.of("his");
  private static final int HER = WordHash.of("her");
  private static final int HIM = WordHash.of("him");
  private static final int WHO = WordHash.of("who");
  private static final int WHICH = WordHash.of("which");
  private static final int BY = WordHash.of("by");
  private static final int FROM = WordHash.of("from");
  private static final int OF = WordHash.of("of");
  private static final WordSet COLLECTIVE = WordSet.of("ministry police people");
  private static final WordSet ORDER = WordSet.of("former latter first second other");
  private static final byte NUMBER_WORD = (byte) Lexicon.english().classOf("NUMBER_WORD");
  private static final int LOOK_BACK = 8; // sentences a pronoun is traced over
  private static final int LONGEST_APPOSITION = 10; // tokens
  private static final int LONGEST_NAME = 16; // tokens of a noun phrase kept as a name

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;
  private final Interview interview;
  private final SourcePhrases phrases;
  private final Roles roles;
  private final Epithets epithets;
  private final Offices offices;
  private @Nullable Entity lastPerson;
  private @Nullable Entity formerPerson; // who spoke before the last
  private int formerPersonSentence = -LOOK_BACK - 1;
  private int lastPersonSentence = -LOOK_BACK - 1;
  private @Nullable Speaker lastRole; // "the minister": one person without a name
  private int lastRoleSentence = -LOOK_BACK - 1;
  private @Nullable Speaker lastBody;
  private int lastBodySentence = -LOOK_BACK - 1;

  Speakers(Layers layers) {
    l = layers;
    tokens = layers.tokens;
    mentions = Mentions.of(layers);
    interview = new Interview(layers, mentions);
    phrases = new SourcePhrases(layers, mentions);
    roles = new Roles(layers, mentions);
    epithets = new Epithets(layers, mentions);
    for (Mention mention : mentions.all()) {
      apposition(mention);
    }
    offices = new Offices(layers, mentions);
  }

  /** "Kate Ross, spokeswoman for Norland Air, resigned.": a role told where nobody speaks. */
  private void apposition(Mention mention) {
    Entity entity = mention.entity();
    int from = mention.to() + 1;
    if (entity == null
        || !entity.person
        || from >= l.count
        || l.wordClass[from - 1] != WordClasses.COMMA) {
      return;
    }
    int to = from;
    int end = Math.min(l.sentenceEnd(from - 1), from + LONGEST_APPOSITION);
    while (to < end && tokens.isWord(to)) {
      to++;
    }
    boolean closed = to > from && (to == l.count || !tokens.isWord(to));
    if (closed && (l.isTitle(from) || l.wordClass[from] == WordClasses.DETERMINER)) {
      roles.describe(entity, from, to);
    }
  }

  /** The speakers of frames in text order, null where the text does not tell. */
  static List<@Nullable Speaker> of(Layers layers, List<Frame> frames) {
    Speakers speakers = new Speakers(layers);
    List<@Nullable Speaker> resolved = new ArrayList<>();
    for (Frame frame : frames) {
      resolved.add(speakers.resolve(frame.source()));
    }
    for (int i = 0; i < frames.size(); i++) {
      if (resolved.get(i) == null) { // "its spokesman" in the summary is named further down only
        resolved.set(i, speakers.resolveLater(frames.get(i).source()));
      }
    }
    new LateNames(layers, speakers.mentions, speakers.phrases, speakers.epithets)
        .resolve(frames, resolved);
    return resolved;
  }

  /** The speaker of a source; call it for the frames in text order. */
  @Nullable Speaker resolve(@Nullable Run source) {
    if (source == null) {
      return null;
    }
    int from = source.from();
    int hash = tokens.hash(from);
    boolean possessed = source.to() - from > 1 && l.wordClass[from] == WordClasses.POSSESSIVE;
    if (possessed && (isPersonal(source) || roles.byRole(from, source.to()) != null)) {
      return nounPhrase(source); // "his lawyer, Irene Castell"
    }
    if (source.to() - from == 1 || possessed) {
      if (hash == HE || hash == HIS || hash == HIM) {
        return pronoun(from, 'M');
      }
      if (hash == SHE || hash == HER) {
        return pronoun(from, 'F');
      }
    }
    if (isOrder(from, source.to())) {
      return null;
    }
    Entity initialled = Turns.isInitials(l, source) ? mentions.byInitials(from) : null;
    if (initialled != null) {
      return speaker(initialled, from, .7);
    }
    if (source.to() - from == 1) {
      if (hash == THEY || hash == IT) {
        Speaker subject = hash == IT ? bodyBefore(from) : null;
        Entity thing = hash == IT && subject == null ? thingBefore(from) : null;
        if (thing != null) {
          return speaker(thing, from, .5);
        }
        boolean near = l.sentence[from] - lastBodySentence <= LOOK_BACK;
        return subject != null ? subject : near ? lastBody : null;
      }
      if ((hash == WHO && tokens.kind(from) != Tokens.UPPER)
          || hash == WHICH
          || l.wordClass[from] == WordClasses.THAT) {
        return relative(from);
      }
      if (hash == I || hash == YOU) {
        Entity met = hash == I ? interview.answering(from) : interview.asked(from);
        return met == null ? null : speaker(met, from, .6);
      }
      if (isPronoun(from) || Turns.isLetter(tokens, from)) {
        return null;
      }
    }
    return nounPhrase(source);
  }

  /**
   * "The ministry published figures. It said ...": the body that is subject of the sentence before.
   */
  private @Nullable Speaker bodyBefore(int t) {
    int s = l.sentence[t] - 1;
    if (s < 0 || s == lastBodySentence || t != l.sentenceStart(t)) {
      return null;
    }
    int from = l.sentences.sentenceStart(s);
    int first = l.wordClass[from] == WordClasses.DETERMINER ? from + 1 : from;
    Mention mention = mentions.at(first);
    Entity entity = mention == null || mention.from() != first ? null : mention.entity();
    return entity == null || entity.person ? null : speaker(entity, t, .6);
  }

  /** "Polar Air said ... It said": two capitalized words that nothing told to be a person. */
  private @Nullable Entity thingBefore(int it) {
    Entity entity = lastPerson;
    if (entity == null
        || entity.gender != 0
        || entity.role != null
        || l.sentence[it] - lastPersonSentence != 1
        || lastBodySentence >= lastPersonSentence) {
      return null;
    }
    entity.body = true;
    entity.person = false;
    return entity;
  }

  private boolean isPronoun(int t) {
    if (tokens.kind(t) == Tokens.UPPER && tokens.end(t) - tokens.start(t) > 1) {
      return false; // WHO, US, IT
    }
    byte c = l.wordClass[t];
    return c == WordClasses.SUBJECT_PRONOUN
        || c == WordClasses.ANY_PRONOUN
        || c == WordClasses.OBJECT_PRONOUN
        || c == WordClasses.POSSESSIVE;
  }

  /** "another", "the former", "the latter": one of several, whom the words do not name. */
  private boolean isOrder(int from, int to) {
    boolean determined = l.wordClass[from] == WordClasses.DETERMINER;
    return determined
        && (to - from == 1 || (to - from == 2 && ORDER.contains(tokens.hash(to - 1))));
  }

  /** True if a possessed noun phrase is a person: "his lawyer", not "his office". */
  private boolean isPersonal(Run source) {
    int head = phrases.headEnd(source.from(), source.to());
    boolean apposed = head < source.to() && l.wordClass[head] == WordClasses.COMMA;
    Entity behind = apposed ? phrases.apposed(source.from(), head, source.to()) : null;
    return l.isTitle(head - 1)
        || phrases.nameIn(source.from(), head) != null
        || (behind != null && behind.person);
  }

  /**
   * "Mikhail Podoliak, who said": the name right before; a noun right before, or whom it describes
   * ("officials who said", "Anna Kell, a nurse who said"); else the nearest name.
   */
  private @Nullable Speaker relative(int t) {
    int end = t > 0 && l.wordClass[t - 1] == WordClasses.COMMA ? t - 1 : t;
    int from = end;
    while (from > l.sentenceStart(t)
        && end - from < LONGEST_NAME
        && (from == end ? isNoun(from - 1) : isModifier(from - 1))) {
      from--;
    }
    if (from < end && (l.isTitle(end - 1) || l.wordClass[from] == WordClasses.DETERMINER)) {
      Entity described = epithets.byNoun(from, end);
      return described != null ? speaker(described, t, .7) : plain(from, end);
    }
    int index = mentions.before(t);
    if (index < 0) {
      return null;
    }
    Mention mention = mentions.all().get(index);
    Entity entity = mention.entity();
    boolean near = t - mention.to() <= 12 && l.sentence[mention.from()] == l.sentence[t];
    return near && entity != null ? speaker(entity, t, .7) : null;
  }

  private boolean isNoun(int t) {
    byte c = l.wordClass[t];
    boolean noun = l.isTitle(t) || c == WordClasses.WORD || c == WordClasses.ENDS_S;
    return noun && tokens.kind(t) == Tokens.LOWER;
  }

  private boolean isModifier(int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.DETERMINER
        || c == WordClasses.NUMBER
        || c == WordClasses.WORD
        || c == NUMBER_WORD
        || (c == WordClasses.ROLE && tokens.kind(t) == Tokens.LOWER);
  }

  private @Nullable Speaker pronoun(int t, char gender) {
    int sentence = l.sentence[t];
    Entity found = subjectBefore(t, gender);
    if (found == null && sentence - lastPersonSentence <= LOOK_BACK && fits(lastPerson, gender)) {
      found = lastPerson;
    }
    if (found == null && sentence - lastRoleSentence == 1) {
      return lastRole; // "The minister said ... She added"
    }
    boolean former = formerPerson != null && formerPerson.gender == gender;
    if (found == null && former && sentence - formerPersonSentence <= LOOK_BACK) {
      found = formerPerson;
    }
    if (found == null) {
      return null;
    }
    if (found.gender == 0) {
      found.gender = gender; // the article has now told
    }
    return speaker(found, t, .7);
  }

  /**
   * The first fitting person of this sentence, else of the ones before unless a speaker is nearer.
   */
  private @Nullable Entity subjectBefore(int t, char gender) {
    int sentence = l.sentence[t];
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      if (s <= lastPersonSentence && fits(lastPerson, gender)) {
        return lastPerson;
      }
      int index = mentions.before(Math.min(t, l.sentences.sentenceStart(s + 1)));
      Entity first = null;
      Entity told = null; // the first one whose gender is known
      while (index >= 0 && mentions.all().get(index).from() >= l.sentences.sentenceStart(s)) {
        Mention mention = mentions.all().get(index--);
        boolean quoted = l.quotations.at(mention.from()) >= 0;
        Entity entity = mention.entity();
        if (!quoted && entity != null && entity.person && fits(entity, gender)) {
          first = entity;
          told = entity.gender == gender ? entity : told;
        }
      }
      if (first != null) {
        return told != null ? told : first;
      }
    }
    return null;
  }

  private static boolean fits(@Nullable Entity entity, char gender) {
    return entity != null && (entity.gender == 0 || gender == 'U' || entity.gender == gender);
  }

  private @Nullable Speaker nounPhrase(Run source) {
    int from = source.from();
    int hash = tokens.hash(from);
    if (hash == BY || hash == FROM || hash == OF) {
      from++;
    }
    int to = source.to();
    while (to > from
        && !tokens.isWord(to - 1)
        && l.wordClass[to - 1] != WordClasses.CLOSE_BRACKET) {
      to--;
    }
    if (from >= to) {
      return null;
    }
    int head = phrases.headEnd(from, to);
    if (head <= from) {
      return null; // begins with a comma or a preposition: names nobody
    }
    Entity named = phrases.nameIn(from, head);
    boolean apposed = head < to && l.wordClass[head] == WordClasses.COMMA;
    if ((named == null || !named.person) && apposed) {
      Entity behind = phrases.apposed(from, head, to);
      boolean noun = tokens.kind(head - 1) == Tokens.LOWER && !roles.isPlural(head - 1);
      boolean kin = noun && named == null && l.isTitle(head - 1); // "her daughter, Lucy"
      boolean body = noun && named == null && !hasPreposition(from, head); // "its owner, Norland"
      if (behind != null && (behind.person || kin || body)) {
        behind.person |= kin && !behind.body;
        named = behind;
        roles.describe(named, from, head);
      }
    } else if (named != null && named.person && apposed) {
      roles.describe(named, head + 1, phrases.headEnd(head + 1, to));
    }
    boolean name = named != null && (named.person || head - from > 2);
    Entity described = name ? null : described(from, head);
    if (named != null && (described == null || !described.person)) {
      return speaker(named, source.from(), 1);
    }
    Entity holder = roles.byRole(from, head);
    holder = holder != null ? holder : described;
    return holder != null ? speaker(holder, source.from(), .6) : plain(from, head);
  }

  private boolean hasPreposition(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.wordClass[t] == WordClasses.PREPOSITION || l.wordClass[t] == WordClasses.TO) {
        return true;
      }
    }
    return false;
  }

  /** "the nurse", "the 41-year-old", "the Swede"; a headline's "Nurse", named further down. */
  private @Nullable Entity described(int from, int to) {
    if (roles.isDefinite(from, to)) {
      Entity entity = epithets.byNoun(from, to);
      if (entity != null && entity.person && roles.isPlural(to - 1)) {
        return null;
      }
      char gender = entity == null ? epithets.general(from, to) : 0; // of any person
      if (entity == null) {
        return gender == 0 ? null : lately(from, gender);
      }
      if (entity.person
          && entity.name.to() - entity.name.from() > 1
          && tokens.hash(entity.name.from()) == tokens.hash(to - 1)) {
        entity.name = new Run(entity.name.from() + 1, entity.name.to()); // "Nurse Carol Finch"
      }
      return entity;
    }
    boolean headline = l.sentence[from] == 0 && l.sentenceStart(from) == from && to - from <= 3;
    Entity holder = headline ? roles.onlyHolder(tokens.hash(to - 1)) : null;
    return holder != null && epithets.agrees(holder, from, to) ? holder : null;
  }

  /** The person that this sentence or the one before was about. */
  private @Nullable Entity lately(int t, char gender) {
    Entity subject = subjectBefore(t, gender);
    return l.sentence[t] - lastPersonSentence <= 2 && fits(lastPerson, gender)
        ? lastPerson
        : subject;
  }

  /**
   * The speaker of a role whose holder the text names only later: the one person of that role, if
   * it is one. Call it when all frames are resolved.
   */
  @Nullable Speaker resolveLater(@Nullable Run source) {
    if (source == null
        || source.to() - source.from() > 3
        || Turns.isLetter(tokens, source.from())) {
      return null;
    }
    Entity holder = roles.onlyHolder(tokens.hash(source.to() - 1));
    return holder == null ? null : speaker(holder, source.from(), .5);
  }

  /**
   * A body, a group or a document under the words of the source itself: "the Kremlin", "officials".
   */
  private @Nullable Speaker plain(int from, int to) {
    boolean possessed = from < to && l.wordClass[from] == WordClasses.POSSESSIVE;
    if (to - from > LONGEST_NAME
        || to <= from
        || possessed
        || (isPronoun(from) && to - from == 1)) {
      return null;
    }
    String name = text(new Run(from, to));
    Office office = offices.within(from, to);
    Speaker speaker =
        office == null
            ? new Speaker(name, null, null, .5)
            : new Speaker(name, text(office.role()), textOrNull(office.organization()), .5);
    boolean single = !roles.isPlural(to - 1) && !COLLECTIVE.contains(tokens.hash(to - 1));
    if (l.isTitle(to - 1) && single) {
      lastRole = speaker;
      lastRoleSentence = l.sentence[from];
      return speaker;
    }
    lastBody = speaker;
    lastBodySentence = l.sentence[from];
    return speaker;
  }

  private Speaker speaker(Entity entity, int t, double confidence) {
    if (entity.person) {
      if (entity != lastPerson) {
        formerPerson = lastPerson;
        formerPersonSentence = lastPersonSentence;
      }
      lastPerson = entity;
      lastPersonSentence = l.sentence[t];
    }
    Speaker speaker = named(entity, confidence);
    if (!entity.person) {
      lastBody = speaker;
      lastBodySentence = l.sentence[t];
    }
    return speaker;
  }

  private Speaker named(Entity entity, double confidence) {
    Office office = offices.of(entity);
    Run role = office == null ? null : office.role();
    Run body = office == null ? null : office.organization();
    return entity.person
        ? new Speaker(text(entity.name), textOrNull(role), textOrNull(body), confidence)
        : new Speaker(text(entity.name), null, null, confidence);
  }

  private @Nullable String textOrNull(@Nullable Run run) {
    return run == null ? null : text(run);
  }

  private String text(Run run) {
    return tokens.text().subSequence(tokens.start(run.from()), tokens.end(run.to() - 1)).toString();
  }
}
