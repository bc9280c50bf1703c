package org.wirecopy.internal.attribution;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.RulePersons.Mention;
import org.wirecopy.internal.attribution.RulePersons.Person;
import org.wirecopy.internal.text.Tokens;

/**
 * Who of the persons that a text names is meant by words that name nobody: a surname, a pronoun, an
 * office that one of them has, "the man", "the 52-year-old". Remembers who spoke last.
 */
final class RuleReferents {
  private static final int LOOK_BACK = 8; // sentences a pronoun is traced over
  private static final int MOST_MENTIONS = 400; // looked at for who a word stands for
  private static final int LONGEST_TRACE = 400; // tokens looked at for somebody without a name
  private static final char NONE = RuleSourcePhrases.NONE;

  /** Languages whose article is the end of a noun. */
  private static final List<String> INSIDE = List.of("sv", "nb", "da", "ro", "bg");

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final Anaphors anaphors;
  private final RuleNames names;
  private final RulePersons persons;
  private final String language;
  private final boolean german;
  private @Nullable Person lastPerson;
  private int lastSentence = -LOOK_BACK - 1;

  RuleReferents(Layers layers, String language, RuleNames names, RulePersons persons) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.names = names;
    this.persons = persons;
    callings = Callings.of(language);
    anaphors = Anaphors.of(language);
    german = language.equals(Language.GERMAN);
  }

  /** Remembers who speaks at a token. */
  void speaks(Person person, int t) {
    lastPerson = person;
    lastSentence = l.sentence[t];
  }

  /** Who spoke last, in the sentence of a token or the one before; null if nobody did. */
  @Nullable Person goesOn(int t) {
    return lastPerson != null && l.sentence[t] - lastSentence <= 1 ? lastPerson : null;
  }

  /** Who is meant by a pronoun; null if the text does not tell. */
  @Nullable Person byPronoun(int t, char gender) {
    Person found = subjectBefore(t, gender);
    boolean near = l.sentence[t] - lastSentence <= LOOK_BACK;
    if (found == null && lastPerson != null && near && fits(lastPerson, gender)) {
      found = lastPerson;
    }
    if (found == null && persons.all().size() == 1 && persons.all().get(0).gender == NONE) {
      found = persons.all().get(0); // nobody else it could be
      found = found.name.from() < t ? found : null;
    }
    return found;
  }

  /** "..., a-t-il dit. Le commissaire Jean Brel ...": the one person of the sentence behind. */
  @Nullable Person nextNamed(int t, char gender) {
    if (persons.all().size() != 1 || persons.mentions().isEmpty()) {
      return null;
    }
    Mention first = persons.mentions().get(0);
    boolean next = first.from() > t && l.sentence[first.from()] - l.sentence[t] <= 2;
    return next && fits(first.person(), gender) ? first.person() : null;
  }

  /** Who is meant by a surname, or by an office that one person of the text has. */
  @Nullable Person meant(int from, int to) {
    int t = names.skip(from, to);
    if (to - t == 1 && tokens.isCapital(t)) {
      Person person = persons.bySurname(t);
      if (person != null) {
        return person;
      }
    }
    int length = to - from;
    if (length == 2 && l.isArticle(from) && isAged(from + 1)) {
      return only(from, genderOfArticle(from), -1);
    }
    boolean articled = l.isArticle(from) || names.isElidedArticle(from);
    int noun = articled ? from + 1 : from;
    boolean bare = length == 1 && (callings.inflects() || INSIDE.contains(language));
    boolean definite = bare || (articled && noun < to);
    if (definite && isNobodyElse(noun, to)) {
      return only(from, anaphors.gender(tokens.hash(to - 1)), -1);
    }
    boolean calling = callings.isCalling(tokens, to - 1) || anaphors.isOffice(tokens.hash(to - 1));
    boolean office = definite && to - noun == 1 && calling;
    return office ? only(from, NONE, to - 1) : null;
  }

  /**
   * "l'uomo", "24-åringen", "a 29 éves férfi": no man or person of an age stands before without a
   * name, for whom it could stand.
   */
  private boolean isNobodyElse(int from, int to) {
    boolean aged = anaphors.isAged(tokens, from) || (isOfYears(from) && to - from == 3);
    char gender = anaphors.gender(tokens.hash(to - 1));
    boolean told = aged ? to - from <= 3 : gender != NONE && to - from == 1;
    for (int t = Math.max(0, from - LONGEST_TRACE); told && t < from; t++) {
      char other = anaphors.gender(tokens.hash(t));
      told = !anaphors.isAged(tokens, t) && !isOfYears(t) && (other == NONE || other != gender);
    }
    return told;
  }

  /** "29 éves". */
  private boolean isOfYears(int t) {
    return Character.isDigit(tokens.first(t))
        && t + 1 < l.count
        && anaphors.isYears(tokens.hash(t + 1));
  }

  /** "52-Jährige", "81-jarige". */
  private boolean isAged(int t) {
    int hyphen = Callings.hyphen(tokens, t);
    String last =
        hyphen < 0
            ? ""
            : tokens
                .text()
                .subSequence(hyphen + 1, tokens.end(t))
                .toString()
                .toLowerCase(Locale.ROOT);
    return Character.isDigit(tokens.first(t))
        && (last.startsWith("jährige") || last.equals("jarige"));
  }

  private char genderOfArticle(int t) {
    String article = tokens.word(t).toLowerCase(Locale.ROOT);
    return article.equals("der") ? 'M' : article.equals("die") ? 'F' : NONE;
  }

  /** The one person named before a token who fits; null if none or several do. */
  private @Nullable Person only(int t, char gender, int office) {
    Person found = null;
    int last = persons.before(t);
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Person person = persons.mentions().get(i).person();
      boolean fits =
          office >= 0
              ? person.office >= 0 && person.office < t && isOffice(person.office, office)
              : gender == NONE || person.gender == gender || (!german && person.gender == NONE);
      if (fits && found != null && found != person) {
        return null;
      }
      found = fits ? person : found;
    }
    return found;
  }

  /** "Innenministerin" is "Ministerin"; "министра" is "министр". */
  private boolean isOffice(int has, int asked) {
    if (tokens.hash(has) == tokens.hash(asked)) {
      return true;
    }
    if (anaphors.isSameOffice(tokens.hash(has), tokens.hash(asked))) {
      return true;
    }
    if (callings.inflects()) {
      return CaseForms.alike(language, tokens, has, asked);
    }
    String whole = tokens.word(has).toLowerCase(Locale.ROOT);
    return callings.compounds() && whole.endsWith(tokens.word(asked).toLowerCase(Locale.ROOT));
  }

  /** The first person of the gender in this sentence, else in those before, if not in quotation. */
  private @Nullable Person subjectBefore(int t, char gender) {
    List<Mention> mentions = persons.mentions();
    int sentence = l.sentence[t];
    Person found = null;
    int in = -1;
    int last = persons.before(t);
    for (int i = last; i >= Math.max(0, last - MOST_MENTIONS); i--) {
      Mention mention = mentions.get(i);
      int at = l.sentence[mention.from()];
      if (sentence - at > LOOK_BACK || (in >= 0 && at < in)) {
        break;
      }
      boolean fits = fits(mention.person(), gender);
      if (fits && l.quotations.at(mention.from()) < 0) {
        if (lastPerson == mention.person() && at <= lastSentence) {
          return lastPerson;
        }
        found = mention.person();
        in = at;
      }
    }
    return found;
  }

  private static boolean fits(Person person, char gender) {
    return gender == RuleSourcePhrases.ANY || person.gender == gender;
  }
}
