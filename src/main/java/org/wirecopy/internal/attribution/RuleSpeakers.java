package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.RulePersons.Mention;
import org.wirecopy.internal.attribution.RulePersons.Person;
import org.wirecopy.internal.text.Tokens;

/**
 * Says who is meant by a source in a language read by rules: the name in its phrase or beside it,
 * the person that a surname, a pronoun or an office stands for, else the phrase itself, without the
 * noun for a statement ("Angaben der Polizei") and without an article before a body.
 */
final class RuleSpeakers {
  private static final int LOOK_BACK = 8; // sentences a pronoun is traced over
  private static final int LONGEST_NAME = 16; // tokens of a phrase kept as a name
  private static final int MOST_MENTIONS = 400; // looked at for who a word stands for
  private static final int MOST_STATEMENTS = 2; // "informe sobre datos de"
  private static final char NONE = 0;
  private static final char ANY = 'A'; // of a pronoun that tells no gender
  private static final Set<String> DROPPING = // the subject
      Set.of("es", "it", "pt", "pl", "cs", "sk", "hr", "sr", "bg", "ro", "el", "hu", "tr", "id");
  private static final Set<Integer> CONTRACTED = // prepositions with an article
      Mentions.hashes("do da dos das del du pelo pela dal dalla");
  private static final Set<String> INSIDE = // the article, at the end of a noun
      Set.of("sv", "nb", "da", "ro", "bg");
  private static final int LONGEST_TRACE = 400; // tokens looked at for somebody without a name
  private static final Set<Integer> REFLEXIVE = Mentions.hashes("se si się");

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final Anaphors anaphors;
  private final RuleNames names;
  private final RulePosts posts;
  private final RulePersons persons;
  private final Language words;
  private final String language;
  private final boolean german;
  private final boolean drops;
  private @Nullable Person lastPerson;
  private int lastSentence = -LOOK_BACK - 1;
  private @Nullable Speaker lastRole; // "der Kanzler": one person without a name
  private int lastRoleSentence = -LOOK_BACK - 1;

  private RuleSpeakers(Layers layers, String language) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    callings = Callings.of(language);
    anaphors = Anaphors.of(language);
    words = Language.named(language);
    german = language.equals(Language.GERMAN);
    drops = DROPPING.contains(language);
    names = new RuleNames(layers, language);
    posts = new RulePosts(layers, language, names);
    persons = new RulePersons(layers, language, names, posts);
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
    Person person = lastPerson;
    boolean dropped = cue != null && drops && (t == 0 || !REFLEXIVE.contains(tokens.hash(t - 1)));
    boolean reported = cue == null && german && t >= 0 && l.quotations.at(t) < 0;
    return person != null && (dropped || reported) && l.sentence[t] - lastSentence <= 1
        ? speaker(person, t, .4)
        : null;
  }

  private boolean isHearsay(Run cue) {
    return words.sequence(RuleHearsay.HEARSAY, tokens, cue.from(), cue.to()) > 0
        || words.sequence(RuleHearsay.RUMOUR, tokens, cue.from(), cue.to()) > 0
        || words.words("unsourced").contains(tokens.hash(cue.from()));
  }

  private @Nullable Speaker resolve(int begin, int end, int statements) {
    int to = end;
    while (to > begin && !tokens.isWord(to - 1) && isEdge(to - 1)) {
      to--;
    }
    to = behindAbbreviations(to);
    int from = begin;
    while (from < to && (isPreposition(from) || !isPhraseStart(from))) {
      from++;
    }
    if (from >= to) {
      return null;
    }
    char gender = pronoun(from, to);
    if (gender != NONE) {
      return byPronoun(from, gender);
    }
    boolean small = callings.is("pronoun", tokens.hash(from)) || l.beginsNoName(from);
    if (to - from == 1 && small && tokens.kind(from) != Tokens.UPPER) {
      return null;
    }
    int stated = statements < MOST_STATEMENTS ? behindStatement(from, to) : from;
    if (stated > from) {
      return resolve(stated, to, statements + 1);
    }
    if (statements == 0 && isBeforeStatement(from, to)) {
      return resolve(from, to - 1, 1);
    }
    int head = headEnd(from, to);
    for (int t = from + 1; statements > 0 && t < head - 1; t++) { // "étude de X publiée lundi"
      head = callings.isParticiple(tokens, t) ? t : head;
    }
    Person person = named(from, head, to);
    if (person != null) {
      return speaker(person, from, 1);
    }
    person = meant(from, head);
    return person != null ? speaker(person, from, .7) : plain(from, head);
  }

  /** The end of the name behind the stop of "prof.", where a source was cut; else {@code to}. */
  private int behindAbbreviations(int to) {
    int t = to;
    while (t < l.count && t > 0 && (isHonorific(t) || (isStop(t) && isHonorific(t - 1)))) {
      t++;
    }
    Run name = t > to && t < l.count && isStop(t - 1) ? names.at(t, l.count) : null;
    return name == null ? to : name.to();
  }

  private boolean isStop(int t) {
    return tokens.kind(t) == Tokens.STOP;
  }

  private boolean isHonorific(int t) {
    return callings.is("honorific", tokens.hash(t));
  }

  private boolean isEdge(int t) {
    return tokens.kind(t) != Tokens.QUOTE && l.wordClass[t] != WordClasses.CLOSE_BRACKET;
  }

  private boolean isPhraseStart(int t) {
    return tokens.isWord(t) || tokens.kind(t) == Tokens.QUOTE;
  }

  /** "В" of "В пресс-службе", not the article "a" of Portuguese. */
  private boolean isPreposition(int t) {
    int hash = tokens.hash(t);
    boolean preposition = callings.is("preposition", hash) || words.words("prep").contains(hash);
    boolean joins = callings.is("join", hash) || callings.is("from", hash) || l.isOf(t);
    boolean other = callings.inflects() || callings.compounds(); // no article is spelled so
    return tokens.isWord(t)
        && tokens.kind(t) != Tokens.UPPER
        && !l.isArticle(t)
        && !names.isElidedArticle(t)
        && (preposition || (joins && other));
  }

  /** M or F for a source that is a pronoun, "lei stessa" too. */
  private char pronoun(int from, int to) {
    boolean own = to - from == 2 && tokens.kind(from + 1) == Tokens.LOWER;
    if ((to - from > 1 && !own) || (own && callings.isCalling(tokens, from + 1))) {
      return NONE;
    }
    int hash = tokens.hash(from);
    if (own && (l.isArticle(from) || callings.is("possessive", hash))) {
      return NONE;
    }
    return is(hash, "he", "his")
        ? 'M'
        : is(hash, "she", "her") ? 'F' : is(hash, "one", "one") ? ANY : NONE;
  }

  /** The possessive stands for its pronoun in "По его словам". */
  private boolean is(int hash, String pronoun, String possessive) {
    return words.words(pronoun).contains(hash) || words.words(possessive).contains(hash);
  }

  /** Where who states begins: behind "Angaben der", "dados do", "une étude publiée par". */
  private int behindStatement(int from, int to) {
    int t = names.skip(from, to);
    int noun = t;
    while (noun < Math.min(to, t + 2) && !callings.isStatement(tokens, noun)) {
      noun++;
    }
    boolean leads = noun < to && noun < t + 2 && callings.isStatement(tokens, noun);
    if (!leads || (noun > t && tokens.kind(t) != Tokens.LOWER)) {
      return from;
    }
    int next = noun + 1;
    boolean by =
        next + 2 < to
            && tokens.kind(next) == Tokens.LOWER
            && callings.is("by", tokens.hash(next + 1));
    next += by ? 2 : 0;
    int begin = next;
    while (next < to && isJoin(next)) {
      next++;
    }
    boolean bare = german && next + 1 == to && tokens.word(next).endsWith("s"); // "Russlands"
    boolean genitive = next > begin || by || bare || callings.inflects();
    return next < to && genitive && (tokens.isWord(next) || isQuote(next)) && !isPreposition(next)
        ? next
        : from;
  }

  /** "Reuters'ın | haberine", "a Reuters | értesülései": who states stands before the noun. */
  private boolean isBeforeStatement(int from, int to) {
    return to - from > 1
        && (callings.suffixes() || (callings.familyFirst() && to - 2 > from))
        && callings.isStatement(tokens, to - 1)
        && tokens.isCapital(to - 2);
  }

  private boolean isQuote(int t) {
    return tokens.kind(t) == Tokens.QUOTE;
  }

  private boolean isJoin(int t) {
    int hash = tokens.hash(t);
    return tokens.isWord(t)
        && tokens.kind(t) == Tokens.LOWER
        && (callings.is("join", hash) || l.isOf(t) || l.isArticle(t));
  }

  /** Where the head of the phrase ends: at a comma, a bracket, a dash, a participle with "by". */
  private int headEnd(int from, int to) {
    for (int t = from; t < to; t++) {
      byte c = l.wordClass[t];
      if (t > from
          && (c == WordClasses.COMMA
              || c == WordClasses.OPEN_BRACKET
              || (c == WordClasses.DASH && tokens.spaceBefore(t)))) {
        return t;
      }
      boolean by =
          t > from + 1
              && callings.is("by", tokens.hash(t))
              && tokens.kind(t - 1) == Tokens.LOWER
              && !isJoin(t - 1);
      if (by) {
        return t - 1;
      }
    }
    return to;
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
    int second = names.skip(head + 1, headEnd(head + 1, to));
    Run behind = names.in(second, headEnd(head + 1, to));
    boolean owned = callings.is("possessive", tokens.hash(from));
    boolean listed = office < 0 && tokens.isCapital(from) && !owned;
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

  private boolean isTitleAt(int t) {
    return callings.isCalling(tokens, t) || l.isTitle(t) || isHonorific(t);
  }

  /** The first noun of what stands before a name: "a catadora Neide Ramalho". */
  private int nounBefore(int from, int name) {
    int t = names.skip(from, name);
    boolean noun =
        t < name
            && tokens.isWord(t)
            && (tokens.kind(t) == Tokens.LOWER || callings.compounds() || t == l.sentenceStart(t))
            && tokens.kind(t) != Tokens.UPPER
            && !isJoin(t)
            && !callings.isBody(tokens, t)
            && !callings.is("pronoun", tokens.hash(t));
    return noun ? t : -1;
  }

  /** Who is meant by a surname, or by an office that one person of the text has. */
  private @Nullable Person meant(int from, int to) {
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

  private @Nullable Speaker byPronoun(int t, char gender) {
    Person found = subjectBefore(t, gender);
    boolean near = l.sentence[t] - lastSentence <= LOOK_BACK;
    if (found == null && lastPerson != null && near && fits(lastPerson, gender)) {
      found = lastPerson;
    }
    if (found == null && persons.all().size() == 1 && persons.all().get(0).gender == NONE) {
      found = persons.all().get(0); // nobody else it could be
      found = found.name.from() < t ? found : null;
    }
    if (found == null && l.sentence[t] - lastRoleSentence == 1) {
      return lastRole; // "der Kanzler ... Er versprach"
    }
    found = found == null ? nextNamed(t, gender) : found;
    return found == null ? null : speaker(found, t, .6);
  }

  private static boolean fits(Person person, char gender) {
    return gender == ANY || person.gender == gender;
  }

  /** "..., a-t-il dit. Le commissaire Jean Brel ...": the one person of the sentence behind. */
  private @Nullable Person nextNamed(int t, char gender) {
    if (persons.all().size() != 1 || persons.mentions().isEmpty()) {
      return null;
    }
    Mention first = persons.mentions().get(0);
    boolean next = first.from() > t && l.sentence[first.from()] - l.sentence[t] <= 2;
    return next && fits(first.person(), gender) ? first.person() : null;
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

  private Speaker speaker(Person person, int t, double confidence) {
    lastPerson = person;
    lastSentence = l.sentence[t];
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
    int begin = from;
    if (l.isArticle(begin) || names.isElidedArticle(begin)) {
      begin++;
    }
    if (begin >= to) {
      return null;
    }
    int placed = placeBehindName(begin, to);
    if (placed < to) {
      return new Speaker(text(begin, placed), null, null, .5);
    }
    int title = begin;
    int medium = begin; // "el diario El Faro", "die britische Zeitung „The Wall“"
    medium += begin + 1 < to && isAdjective(begin) && !callings.isMedium(tokens, begin) ? 1 : 0;
    if (callings.isMedium(tokens, medium)) {
      title = medium + 1; // "le quotidien économique Le Courrier"
      title += title < to && isAdjective(title) ? 1 : 0;
      title = title < to && isTitled(title) ? title : begin;
    }
    if (isQuote(title) && isQuote(to - 1) && to - title > 2) {
      return new Speaker(text(title + 1, to - 1), null, null, .5);
    }
    boolean contracted = CONTRACTED.contains(tokens.hash(from));
    boolean bare = title > begin || contracted || isNamed(begin);
    return new Speaker(text(bare ? title : from, to), null, null, .5);
  }

  /** "Šime Lončar | iz Komiže": behind two capitals and before a place; else the end. */
  private int placeBehindName(int from, int to) {
    int t = from;
    while (t < to && tokens.kind(t) == Tokens.CAPITALIZED && !callings.isBody(tokens, t)) {
      t++;
    }
    boolean named = t - from == 2 && t + 1 < to && tokens.isCapital(t + 1);
    boolean placed = named && !german && !l.isOf(t);
    return placed && callings.is("from", tokens.hash(t)) ? t : to;
  }

  /** "la Guardia Civil", not "la policía"; "El Diario del Lago" has its article as a part. */
  private boolean isNamed(int t) {
    return tokens.isCapital(t) && (german || !callings.is("medium", tokens.hash(t)));
  }

  private boolean isAdjective(int t) {
    return tokens.kind(t) == Tokens.LOWER && !isJoin(t);
  }

  private boolean isTitled(int t) {
    return tokens.isCapital(t) || isQuote(t);
  }

  private String text(int from, int to) {
    int end = names.bareEnd(to - 1);
    return tokens.text().subSequence(tokens.start(from), end).toString();
  }
}
