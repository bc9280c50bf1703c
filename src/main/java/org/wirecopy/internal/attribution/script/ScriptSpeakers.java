package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Speaker;

/**
 * Says who is meant by a source: the name in it, in its fullest form so far; for a pronoun or a
 * subject left out, who the sentences before are about; for an office, the one person who has it;
 * else the words of the source.
 */
final class ScriptSpeakers {
  private static final int LOOK_BACK = 6; // sentences a pronoun is traced over
  private static final int MOST_COMPARED = 200; // persons looked at for a part of a name

  /** A person of the text. */
  private static final class Person {
    String name;
    @Nullable String role;
    @Nullable String organization;
    char gender;

    Person(String name) {
      this.name = name;
    }
  }

  private final Passage p;
  private final SourceReader reader;
  private final List<Person> persons = new ArrayList<>();
  private final List<Span> mentions;
  private int next; // first mention that is not entered
  private int sentence; // of the place looked at
  private @Nullable Person last; // who the text was about
  private int lastSentence = -LOOK_BACK - 1;
  private @Nullable Speaker about; // somebody without a name
  private int aboutSentence = -LOOK_BACK - 1;
  private @Nullable Speaker spoke; // the last speaker
  private int spokeSentence = -2;

  private ScriptSpeakers(Passage passage, SourceReader reader) {
    p = passage;
    this.reader = reader;
    mentions = reader.mentions();
  }

  /** The speakers of statements in text order, null where the text does not tell. */
  static List<@Nullable Speaker> of(
      Passage passage, SourceReader reader, List<Statement> statements) {
    List<@Nullable Speaker> speakers = new ArrayList<>();
    if (statements.isEmpty()) {
      return speakers;
    }
    ScriptSpeakers resolver = new ScriptSpeakers(passage, reader);
    for (Statement statement : statements) {
      speakers.add(resolver.speaker(statement));
    }
    return speakers;
  }

  private @Nullable Speaker speaker(Statement statement) {
    Span source = statement.source();
    int at = source == null ? statement.start() : source.start();
    enterMentions(at);
    moveTo(at);
    Speaker speaker = source == null ? goesOn(statement) : resolve(source);
    moveTo(Math.max(at, statement.end() - 1));
    spoke = speaker;
    spokeSentence = sentence;
    return speaker;
  }

  private void moveTo(int at) {
    while (sentence + 1 < p.sentences() && p.sentenceStart(sentence + 1) <= at) {
      sentence++;
    }
    while (sentence > 0 && p.sentenceStart(sentence) > at) {
      sentence--;
    }
  }

  /** Persons that sentences before are about count as known. */
  private void enterMentions(int before) {
    while (next < mentions.size() && mentions.get(next).start() < before) {
      Span mention = mentions.get(next++);
      Reading reading = reader.read(mention);
      moveTo(mention.start());
      if (reading.isPerson()) {
        isAbout(enter(reading));
      } else if (reader.isSpeaker(mention)) {
        about = new Speaker(mention.of(p.text), reading.role(), reading.organization(), .4);
        aboutSentence = sentence;
      }
    }
  }

  private void isAbout(Person person) {
    last = person;
    lastSentence = sentence;
  }

  /**
   * The subject is left out: whoever spoke, or was spoken of, in this sentence or the one before.
   */
  private @Nullable Speaker goesOn(Statement statement) {
    if (!statement.goesOn()) {
      return null;
    }
    if (spoke != null
        && sentence - spokeSentence <= 1
        && spokeSentence >= lastSentence
        && spokeSentence >= aboutSentence) {
      return new Speaker(spoke.name(), spoke.role(), spoke.organization(), .4);
    }
    Person person = last;
    if (person != null && sentence - lastSentence <= 1 && lastSentence >= aboutSentence) {
      return speaker(person, .4);
    }
    return sentence - aboutSentence <= 1 ? about : null;
  }

  private @Nullable Speaker resolve(Span source) {
    Reading reading = reader.read(source);
    if (reading.isPronoun()) {
      return byPronoun(reading.gender());
    }
    if (reading.isPerson()) {
      Person person = enter(reading);
      isAbout(person);
      return speaker(person, person.name.equals(reading.name()) ? 1 : .7);
    }
    Person holder = reading.role() == null ? null : holder(reading);
    if (holder != null) {
      isAbout(holder);
      return speaker(holder, .6);
    }
    Speaker words = new Speaker(source.of(p.text), reading.role(), reading.organization(), .5);
    if (reading.role() != null) {
      about = words;
      aboutSentence = sentence;
    }
    return words;
  }

  private @Nullable Speaker byPronoun(char gender) {
    Person person = last;
    if (gender != 0 && aboutSentence > lastSentence && sentence - aboutSentence <= LOOK_BACK) {
      return about; // "the minister said ... He": somebody without a name came in between
    }
    if (gender == 0 || person == null || sentence - lastSentence > LOOK_BACK) {
      return null;
    }
    if (person.gender != 0 && person.gender != gender) {
      return null;
    }
    person.gender = gender;
    lastSentence = sentence;
    return speaker(person, .6);
  }

  /** The person of a name or a part of it, entered if new. */
  private Person enter(Reading reading) {
    String name = Objects.requireNonNull(reading.name());
    Person known = known(name, reading.role());
    Person person = known == null ? new Person(name) : known;
    if (known == null) {
      persons.add(person);
    } else if (name.length() > person.name.length()) {
      person.name = name;
    }
    person.role = person.role == null ? reading.role() : person.role;
    person.organization =
        person.organization == null ? reading.organization() : person.organization;
    return person;
  }

  private @Nullable Person known(String name, @Nullable String role) {
    Person part = null;
    for (int i = persons.size() - 1; i >= Math.max(0, persons.size() - MOST_COMPARED); i--) {
      Person person = persons.get(i);
      if (person.name.equals(name)) {
        return person;
      }
      boolean sameRole = role == null || person.role == null || role.equals(person.role);
      boolean fits = reader.isPart(name, person.name) || reader.isPart(person.name, name);
      part = part == null && fits && sameRole ? person : part;
    }
    return part;
  }

  /** The one person who has an office; null if none or several have. */
  private @Nullable Person holder(Reading reading) {
    Person found = null;
    String asked = Objects.requireNonNull(reading.role());
    for (int i = persons.size() - 1; i >= Math.max(0, persons.size() - MOST_COMPARED); i--) {
      Person person = persons.get(i);
      boolean sameBody =
          reading.organization() == null
              || person.organization == null
              || reading.organization().equals(person.organization);
      String role = person.role;
      if (role != null && sameBody && reader.isOffice(asked, role)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private static Speaker speaker(Person person, double confidence) {
    return new Speaker(person.name, person.role, person.organization, confidence);
  }
}
