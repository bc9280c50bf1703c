package org.wirecopy.internal.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/**
 * Says who is meant by a source: reads its noun phrase for a name, else traces a pronoun, a
 * relative or a role back. Frames are resolved in text order, since the speaker of the sentence
 * before is the best guess for "he"; nothing compatible found means null.
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
  private static final Set<Integer> FOREIGN_HE = Language.pronouns("he", "his");
  private static final Set<Integer> FOREIGN_SHE = Language.pronouns("she", "her");
  private static final int LOOK_BACK = 8; // sentences a pronoun is traced over
  private static final int LONGEST_APPOSITION = 10; // tokens
  private static final int LONGEST_NAME = 16; // tokens of a noun phrase kept as a name

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;
  private final Interview interview;
  private final SourcePhrases phrases;
  private final Roles roles;
  private @Nullable Entity lastPerson;
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
    for (Mention mention : mentions.all()) {
      apposition(mention);
    }
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

  /** The speaker of a source; call it for the frames in text order. */
  @Nullable Speaker resolve(@Nullable Run source) {
    if (source == null) {
      return null;
    }
    int from = source.from();
    int hash = tokens.hash(from);
    if (source.to() - from == 1 || l.wordClass[from] == WordClasses.POSSESSIVE) {
      if (hash == HE || hash == HIS || hash == HIM || FOREIGN_HE.contains(hash)) {
        return pronoun(from, 'M');
      }
      if (hash == SHE || hash == HER || FOREIGN_SHE.contains(hash)) {
        return pronoun(from, 'F');
      }
    }
    if (source.to() - from == 1) {
      if (hash == THEY || hash == IT) {
        Speaker subject = hash == IT ? bodyBefore(from) : null;
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
      if (isPronoun(from)) {
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

  /** "Mikhail Podoliak, who said": the name right before, else the head of what is before. */
  private @Nullable Speaker relative(int t) {
    int index = mentions.before(t);
    if (index < 0) {
      return null;
    }
    Mention mention = mentions.all().get(index);
    Entity entity = mention.entity();
    boolean near = t - mention.to() <= 12 && l.sentence[mention.from()] == l.sentence[t];
    return near && entity != null ? speaker(entity, t, .7) : null;
  }

  private @Nullable Speaker pronoun(int t, char gender) {
    int sentence = l.sentence[t];
    Entity found = subjectBefore(t, gender);
    if (found == null && sentence - lastPersonSentence <= LOOK_BACK && fits(lastPerson, gender)) {
      found = lastPerson;
    }
    if (found == null) {
      return sentence - lastRoleSentence == 1
          ? lastRole
          : null; // "The minister said ... She added"
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
      while (index >= 0 && mentions.all().get(index).from() >= l.sentences.sentenceStart(s)) {
        Mention mention = mentions.all().get(index--);
        boolean quoted = l.quotations.at(mention.from()) >= 0;
        Entity entity = mention.entity();
        if (!quoted && entity != null && entity.person && fits(entity, gender)) {
          first = entity;
        }
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  private static boolean fits(@Nullable Entity entity, char gender) {
    return entity != null && (entity.gender == 0 || entity.gender == gender);
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
      Entity behind =
          phrases.nameIn(head + 1, phrases.headEnd(head + 1, to)); // "the spokesman, Patrick Ryder"
      if (behind != null && behind.person) {
        named = behind;
        roles.describe(named, from, head);
      }
    } else if (named != null && named.person && apposed) {
      roles.describe(named, head + 1, phrases.headEnd(head + 1, to));
    }
    if (named != null) {
      return speaker(named, source.from(), 1);
    }
    Entity holder = roles.byRole(from, head);
    return holder != null ? speaker(holder, source.from(), .6) : plain(from, head);
  }

  /**
   * The speaker of a role whose holder the text names only later: the one person of that role, if
   * it is one. Call it when all frames are resolved.
   */
  @Nullable Speaker resolveLater(@Nullable Run source) {
    if (source == null || source.to() - source.from() > 3) {
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
    Speaker speaker = new Speaker(name, null, null, .5);
    if (l.isTitle(to - 1) && isSingular(to - 1)) {
      lastRole = speaker;
      lastRoleSentence = l.sentence[from];
    }
    lastBody = speaker;
    lastBodySentence = l.sentence[from];
    return speaker;
  }

  private boolean isSingular(int noun) {
    return tokens.text().charAt(tokens.end(noun) - 1) != 's';
  }

  private Speaker speaker(Entity entity, int t, double confidence) {
    if (entity.person) {
      lastPerson = entity;
      lastPersonSentence = l.sentence[t];
    }
    Speaker speaker =
        new Speaker(
            text(entity.name),
            entity.role == null ? null : text(entity.role),
            entity.organization == null ? null : text(entity.organization),
            confidence);
    if (!entity.person) {
      lastBody = speaker;
      lastBodySentence = l.sentence[t];
    }
    return speaker;
  }

  private String text(Run run) {
    return tokens.text().subSequence(tokens.start(run.from()), tokens.end(run.to() - 1)).toString();
  }
}
