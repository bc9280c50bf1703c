package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/**
 * What a text calls those whom it names, beside their titles: "Anna Kell, a nurse from Hull", "the
 * engineer, Tom Rasker", "farmer Joe Dalby", "Kevin Marsh, 41". News copy takes such a noun up
 * again in place of the name ("the nurse said"), so the text itself is the list of nouns; no other
 * is needed.
 */
final class Epithets {
  private static final int LONGEST = 12; // tokens of a description
  private static final int LOOK_BACK = 400; // tokens over which a noun may have been met before
  private static final int OF = WordHash.of("of");
  private static final int FORMER = WordHash.of("former");
  private static final char NONE = 0;
  private static final Set<String> PERSON_ENDINGS = Set.of("er", "or", "st", "an");
  private static final Map<Integer, Character> GENERAL = general();

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;
  private final Ages ages;

  Epithets(Layers layers, Mentions mentions) {
    l = layers;
    tokens = layers.tokens;
    this.mentions = mentions;
    ages = new Ages(tokens);
    for (Mention mention : mentions.all()) {
      Entity entity = mention.entity();
      if (entity != null) {
        before(mention, entity);
        behind(mention, entity);
        within(mention, entity);
      }
    }
  }

  /** "farmer Joe Dalby", "the engineer, Tom Rasker,", "the 34-year-old driver, Ivan Petrosk,". */
  private void before(Mention mention, Entity entity) {
    int noun = mention.from() - 1;
    if (noun < 1 || l.sentence[noun] != l.sentence[mention.from()]) {
      return;
    }
    boolean comma = l.wordClass[noun] == WordClasses.COMMA;
    noun -= comma ? 1 : 0;
    boolean runsOn = comma && mention.to() < l.count && tokens.isWord(mention.to());
    if (noun < 1 || runsOn || !isNoun(noun) || !isCalled(noun, entity, comma)) {
      return;
    }
    call(entity, noun);
    if (isPossessed(noun)) {
      entity.possessed = tokens.hash(noun);
    }
    for (int t = noun; entity.person && t >= 0 && noun - t < 4 && tokens.isWord(t); t--) {
      entity.age = entity.age == 0 ? ages.at(t) : entity.age;
    }
  }

  /** A body's noun tells that "Lakeside Today, a network," is no person. */
  private void call(Entity entity, int noun) {
    byte c = l.wordClass[noun];
    if (c == WordClasses.BODY && entity.gender == 0) {
      entity.body = true;
      entity.person = false;
    }
    if (!entity.person || c != WordClasses.BODY) {
      entity.call(tokens.hash(noun));
    }
  }

  private boolean isPossessed(int noun) {
    for (int t = noun - 1; t >= 0 && noun - t < 4 && tokens.isWord(t + 1); t--) {
      if (Roles.isPossessive(l, t) || tokens.kind(t) == Tokens.CLITIC) {
        return true;
      }
    }
    return false;
  }

  /** Not "the letter Anna Kell wrote", "the airline Anna Kell runs". */
  private boolean isCalled(int noun, Entity entity, boolean apposed) {
    byte c = l.wordClass[noun];
    if (!entity.person) {
      return c != WordClasses.DOCUMENT;
    }
    boolean listed = c == WordClasses.ROLE || c == WordClasses.TITLE;
    boolean thing = c == WordClasses.DOCUMENT || (c == WordClasses.BODY && !apposed);
    boolean bare = l.wordClass[noun - 1] != WordClasses.DETERMINER;
    boolean person = GENERAL.containsKey(tokens.hash(noun)) || endsAsPerson(tokens, noun);
    return listed || (!thing && (apposed || bare || person));
  }

  /** "Swimmer", "Actor", as a word before a name. */
  static boolean isCalling(Tokens tokens, int t) {
    return GENERAL.getOrDefault(tokens.hash(t), NONE) == 'P'
        || (endsAsPerson(tokens, t) && Mentions.gender(tokens.hash(t + 1)) != 0);
  }

  /** "farmer", "man", "Swede"; "grazier", like "number", only where a "who" follows. */
  static boolean isPerson(Tokens tokens, int t, boolean who) {
    return GENERAL.containsKey(tokens.hash(t)) || (who && endsAsPerson(tokens, t));
  }

  /** What the nouns of a phrase tell of the gender of whom it means; 0 for nothing. */
  char genderOf(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      char general = GENERAL.getOrDefault(tokens.hash(t), NONE);
      char told = general == 'M' || general == 'F' ? general : Mentions.nounGender(tokens.hash(t));
      boolean possesses = t + 1 < l.count && tokens.kind(t + 1) == Tokens.CLITIC;
      if (told != 0 && tokens.kind(t) == Tokens.LOWER && !possesses) {
        return told;
      }
    }
    return NONE;
  }

  /** "engineer", "sailor", "biologist", "librarian", "fireman". */
  private static boolean endsAsPerson(Tokens tokens, int t) {
    int length = tokens.end(t) - tokens.start(t);
    return length > 4
        && PERSON_ENDINGS.contains(
            tokens.text().subSequence(tokens.end(t) - 2, tokens.end(t)).toString());
  }

  /** "Anna Kell, a nurse from Hull and mother of two,", "Kevin Marsh, 41,". */
  private void behind(Mention mention, Entity entity) {
    int from = mention.to() + 1;
    if (from >= l.count || l.wordClass[from - 1] != WordClasses.COMMA) {
      return;
    }
    boolean closed = from + 1 == l.count || !tokens.isWord(from + 1);
    if (entity.person && closed && l.wordClass[from] == WordClasses.NUMBER) {
      entity.age = entity.age == 0 ? ages.number(from) : entity.age;
      from += 2; // "Kevin Marsh, 41, a teacher"
    }
    if (from < l.count && l.wordClass[from] == WordClasses.DETERMINER && !introduces(mention)) {
      describe(entity, from, Math.min(l.sentenceEnd(from), from + LONGEST));
    }
  }

  /** "For Anna Kell, the format was new": what follows is the sentence. */
  private boolean introduces(Mention mention) {
    byte before = mention.from() > 0 ? l.wordClass[mention.from() - 1] : 0;
    int start = l.sentenceStart(mention.from());
    return mention.from() - start < 3
        && mention.from() > start
        && (before == WordClasses.PREPOSITION || before == WordClasses.TO);
  }

  /** The last noun before a preposition, an "and" or the end, of each noun phrase in a row. */
  private void describe(Entity entity, int from, int to) {
    boolean open = true; // false behind a noun, up to the next "and"
    int end = from;
    for (int t = from; t < to && tokens.isWord(t); t++) {
      byte next = t + 1 < l.count ? l.wordClass[t + 1] : WordClasses.FULL_STOP;
      boolean last =
          t + 1 == l.count
              || !tokens.isWord(t + 1)
              || next == WordClasses.PREPOSITION
              || next == WordClasses.TO
              || next == WordClasses.AND
              || next == WordClasses.RELATIVE
              || next == WordClasses.THAT
              || next == WordClasses.ANY_PRONOUN
              || l.verbs[t + 2] > l.verbs[t + 1];
      if (open && last && (isNoun(t) || tokens.isCapital(t))) {
        if (isFinite(next)) {
          return; // no apposition: "Anna Kell, the plan was"
        }
        call(entity, t);
        open = false;
      }
      open |= l.wordClass[t] == WordClasses.AND;
      if (entity.person && entity.age == 0) {
        entity.age = ages.at(t);
      }
      end = t + 1;
    }
    if (entity.description == null && end > from) {
      entity.description = new Run(from, end);
    }
  }

  private static boolean isFinite(byte c) {
    return c == WordClasses.BE
        || c == WordClasses.HAVE
        || c == WordClasses.DO
        || c == WordClasses.MODAL
        || c == WordClasses.PAST_VERB
        || (c > WordClasses.HEAD_BASE && c < WordClasses.HEAD_BASE + 3);
  }

  /** "Nurse Carol Finch" opens a sentence; "Kestrel Bank"; "Ministry of Health". */
  private void within(Mention mention, Entity entity) {
    int from = mention.name();
    if (entity.person) {
      boolean opens = from == l.sentenceStart(from) || l.quotations.isMark(from - 1);
      int last = opens && mention.to() - from > 1 ? from : from - 1;
      for (int t = mention.from(); t <= last; t++) {
        if (t == from || GENERAL.containsKey(tokens.hash(t))) {
          entity.call(tokens.hash(t)); // "Republican Senator Dale Morse"
        }
      }
      return;
    }
    for (int t = from; t + 1 < mention.to(); t++) {
      if (tokens.hash(t + 1) == OF) {
        entity.call(tokens.hash(t));
        return;
      }
    }
    if (mention.to() - from > 1) {
      entity.call(tokens.hash(mention.to() - 1));
    }
  }

  private boolean isNoun(int t) {
    byte c = l.wordClass[t];
    int form = Lexicon.form(l.entry[t]);
    boolean listed =
        c == WordClasses.ROLE
            || c == WordClasses.TITLE
            || c == WordClasses.BODY
            || c == WordClasses.DOCUMENT;
    boolean open = c == WordClasses.WORD || c == WordClasses.ENDS_S || c == WordClasses.ENDS_ING;
    return tokens.kind(t) == Tokens.LOWER && (listed || open || form == Lexicon.NOUN);
  }

  /** Who was described by the noun that ends a definite phrase, nearest first. */
  @Nullable Entity byNoun(int from, int to) {
    int noun = to - 1;
    int age = ages.at(noun);
    int hash = tokens.hash(noun);
    Entity body = null;
    int index = mentions.before(from);
    for (int k = 0; index >= 0 && k < 200; k++, index--) {
      Entity entity = mentions.all().get(index).entity();
      if (entity == null
          || !(entity.epithets.contains(hash) || (age > 0 && entity.age == age))
          || !(entity.person || agrees(entity, from, to))) {
        continue;
      }
      if (entity.person) {
        return entity;
      }
      if (body != null && body != entity) {
        return null; // "the party" after two of them
      }
      body = entity;
    }
    return body;
  }

  /** True if the words before the last stand in a description too: "Australian woman". */
  boolean agrees(Entity entity, int from, int to) {
    for (int t = from; t < to - 1; t++) {
      boolean found = l.wordClass[t] == WordClasses.DETERMINER;
      Run run = entity.description;
      found |= run != null && contains(run, tokens.hash(t));
      found |= !entity.person && contains(entity.name, tokens.hash(t));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(Run run, int hash) {
    for (int t = run.from(); t < run.to(); t++) {
      if (tokens.hash(t) == hash) {
        return true;
      }
    }
    return false;
  }

  /**
   * M, F or U for a noun that stands for any person ("the woman", "the 34-year-old", "the Swede"),
   * if the text has not brought in somebody else with it; 0 for others.
   */
  char general(int from, int to) {
    int noun = to - 1;
    char gender = GENERAL.getOrDefault(tokens.hash(noun), NONE);
    boolean former = to - from == 3 && tokens.hash(from + 1) == FORMER; // "the former teacher"
    boolean aged = ages.within(from, to); // "the 41-year-old beekeeper"
    if (aged || (former && (gender == 'P' || endsAsPerson(tokens, noun)))) {
      gender = 'U';
    }
    if (gender == 'P' || (to - from != 2 && !former && !aged)) {
      return NONE;
    }
    for (int t = from - 1; gender != NONE && t >= 0 && from - t < LOOK_BACK; t--) {
      gender = tokens.hash(t) == tokens.hash(noun) ? NONE : gender;
    }
    return gender;
  }

  private static Map<Integer, Character> general() {
    Map<Integer, Character> map = new HashMap<>();
    for (String[] row : Tsv.rows(Epithets.class, "epithets.tsv")) {
      for (String word : row[1].split(" ", -1)) {
        map.put(WordHash.of(word), row[0].charAt(0));
      }
    }
    return Map.copyOf(map);
  }
}
