package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Where the names of persons stand in a text of a language read by rules: at a known given name,
 * or, in the phrase of a source, behind what the person is called.
 */
final class RuleNames {
  private static final WordSet PARTICLES =
      WordSet.of(
          "von van der den de del della di da do dos das du la le el al bin ibn ben ter ten zu d'");
  private static final WordSet INNER = WordSet.of("da do dos das"); // behind two words
  private static final WordSet NO_PERSON = // what is named after persons begins with these
      WordSet.of(
          "san santa santo são saint sainte st sankt sint rue avenue place via piazza calle plaza"
              + " avenida rua praça prix premio prêmio nagroda ulica ulicy улица улице вулиця"
              + " вулиці имени імені im");
  private static final int MOST_CAPITALS = 4;
  private static final int LONGEST = 8; // tokens
  private static final int CALLED_WITHIN = 6; // tokens before a name behind a body
  private static final String[] SURNAMES = {
    "ов", "ев", "ёв", "ин", "ын", "ий", "ой", "ова", "ева", "ёва", "ина", "ая", "ко", "ук", "юк",
    "як", "ак", "ич", "ян", "дзе", "ли", "ець", "уль", "ун", "ар", "ba", "ski", "cki", "dzki",
    "ska", "cka", "dzka", "icz", "ak", "uk", "czyk", "ek", "ik", "ko", "ów", "ić", "ová", "ý", "ák",
    "ík", "íček", "áček"
  };

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final GivenNames given;
  private final boolean german;
  private final Language words;
  private final boolean genitiveBetween;
  private final boolean closesOffice; // a name stands behind its office

  RuleNames(Layers layers, String language) {
    l = layers;
    tokens = layers.tokens;
    callings = Callings.of(language);
    given = GivenNames.of(language);
    german = language.equals(Language.GERMAN);
    words = Language.named(language);
    closesOffice = words.hasKind("light") && !callings.familyFirst();
    genitiveBetween = words.hasTrait("genitive_between");
  }

  /** The name that begins at a token with a known given name; null if none does. */
  @Nullable Run at(int t, int limit) {
    Run familyFirst = callings.familyFirst() ? familyFirst(t, limit) : null;
    if (familyFirst != null) {
      return familyFirst;
    }
    if (!tokens.isCapital(t) || given.gender(tokens, t) == 0 || isNamedAfter(t)) {
      return null;
    }
    int end = t + 1;
    int capitals = 1;
    boolean surname = false;
    while (end < limit && end - t < LONGEST && tokens.breaks(end) == 0) {
      int next = end;
      while (next < limit
          && next - end < 3
          && tokens.kind(next) == Tokens.LOWER
          && PARTICLES.contains(tokens.hash(next))) {
        next++;
      }
      boolean particles = next > end;
      boolean inner = INNER.contains(tokens.hash(end)) && !german;
      boolean closed = particles ? capitals > 1 && !inner : surname && german;
      boolean surnamed = capitals > 1 || particles; // "Kai Wendland" is no land
      if (next >= limit
          || closed
          || capitals == MOST_CAPITALS
          || !tokens.isCapital(next)
          || tokens.breaks(next) > 0
          || (surnamed ? callings.isBody(tokens, next) : callings.is("body", tokens.hash(next)))) {
        break;
      }
      surname |= particles || (given.gender(tokens, next) == 0 && !isInitial(next));
      capitals++;
      end = next + 1;
    }
    boolean body = end < limit && tokens.isCapital(end) && callings.isBody(tokens, end);
    return capitals < 2 || body || isOfAnother(t) ? null : new Run(t, end);
  }

  /**
   * "lideri Polat Sezer": two capitals behind a noun for a person, no given name known; or null.
   */
  @Nullable Run titled(int t) {
    boolean two =
        closesOffice
            && t + 1 < l.sentenceEnd(t)
            && tokens.kind(t) == Tokens.CAPITALIZED
            && tokens.kind(t + 1) == Tokens.CAPITALIZED
            && t > l.sentenceStart(t)
            && callings.isCalling(tokens, t - 1)
            && isName(t, t + 2);
    boolean closed = two && (t + 2 >= l.count || !tokens.isCapital(t + 2));
    return closed && !isOfAnother(t) ? new Run(t, t + 2) : null;
  }

  /** "Kovács János", "Nagy-Kiss Anna Mária": given names behind a capital; null for none. */
  private @Nullable Run familyFirst(int t, int limit) {
    boolean family = tokens.isCapital(t) && !l.beginsNoName(t) && !isNoName(t);
    int end = t + 1;
    while (family
        && end < limit
        && end - t < MOST_CAPITALS
        && tokens.breaks(end) == 0
        && tokens.isCapital(end)
        && given.isNominative(tokens.hash(end))) {
      end++;
    }
    return end > t + 1 ? new Run(t, end) : null;
  }

  /** The token of the family name. */
  int surname(Run name) {
    boolean first = callings.familyFirst() && given.isNominative(tokens.hash(name.to() - 1));
    return first ? name.from() : name.to() - 1;
  }

  /** Where a word ends without the case that hangs on it: "Kaya'ya". */
  int bareEnd(int t) {
    for (int i = tokens.start(t) + 1; callings.suffixes() && i < tokens.end(t); i++) {
      char c = tokens.text().charAt(i);
      if (c == '\'' || c == '’') {
        return i;
      }
    }
    return tokens.end(t);
  }

  /** "rue Victor Hugo", "Universidad Juan Carlos"; not "директор завода Игорь Штерн". */
  private boolean isNamedAfter(int t) {
    int start = l.sentenceStart(t);
    if (t == start) {
      return false;
    }
    if (NO_PERSON.contains(tokens.hash(t - 1))) {
      return true;
    }
    boolean named = callings.isBody(tokens, t - 1);
    for (int k = t - 1; named && k >= start && t - k <= CALLED_WITHIN; k--) {
      named = !callings.isCalling(tokens, k);
    }
    return named;
  }

  /** "адвокат Ивана Петрова" is not Petrov: a noun in the nominative, a name that is not. */
  boolean isOfAnother(int t) {
    return callings.inflects()
        && t > l.sentenceStart(t)
        && callings.is("calling", tokens.hash(t - 1))
        && callings.isNominative(tokens.hash(t - 1))
        && given.gender(tokens, t) != 0
        && !given.isNominative(tokens.hash(t))
        && Mentions.gender(tokens.hash(t)) == 0;
  }

  /** M or F by the given name, the surname or the noun before; 0 where nothing tells. */
  char gender(Run name) {
    int first =
        callings.familyFirst() && surname(name) == name.from() ? name.to() - 1 : name.from();
    char told = given.gender(tokens, first);
    if (told == 'M' || told == 'F') {
      return told;
    }
    char inside = toldInside(name);
    if (inside != 0) {
      return inside;
    }
    String last = tokens.word(name.to() - 1);
    if (callings.inflects() || callings.surnamesTell()) {
      char ending = bySurname(last);
      if (ending != 0) {
        return ending;
      }
    }
    int noun = name.from() - 1;
    boolean called =
        noun >= l.sentenceStart(name.from()) && callings.isCalling(tokens, noun) && german;
    return !called ? 0 : tokens.word(noun).endsWith("in") ? 'F' : 'M';
  }

  /** "bà Lan", "Nguyễn Thị Hoa": by a form of address or a middle name. */
  private char toldInside(Run name) {
    if (!callings.middleNamesTell()) {
      return 0;
    }
    int before = name.from() - 1;
    int hash = before >= l.sentenceStart(name.from()) ? tokens.hash(before) : 0;
    char told =
        words.words("he").contains(hash) ? 'M' : words.words("she").contains(hash) ? 'F' : 0;
    for (int t = name.from() + 1; told == 0 && t < name.to() - 1; t++) {
      char middle = given.gender(tokens, t);
      told = middle == 'M' || middle == 'F' ? middle : 0;
    }
    return told;
  }

  private static char bySurname(String name) {
    for (String ending :
        new String[] {"ова", "ева", "ёва", "ина", "ская", "цкая", "ska", "cka", "ová"}) {
      if (name.endsWith(ending)) {
        return 'F';
      }
    }
    for (String ending : new String[] {"ов", "ев", "ёв", "ский", "цкий", "ski", "cki"}) {
      if (name.endsWith(ending)) {
        return 'M';
      }
    }
    return 0;
  }

  /** The name that closes a phrase, its given name known or not; null if none does. */
  @Nullable Run in(int from, int to) {
    for (int t = from; t < to; t++) {
      Run name = at(t, to);
      if (name != null) {
        boolean another = t > from && t - 1 > from && isConnector(t - 1);
        int last = name.to();
        boolean longer = // "Jon Bon Jovi"
            last + 1 == to && tokens.kind(last) == Tokens.CAPITALIZED && !isNoName(last);
        return another ? null : longer ? new Run(name.from(), to) : name;
      }
    }
    return from < to ? german ? germanIn(from, to) : closing(from, to) : null;
  }

  private boolean isConnector(int t) {
    int hash = tokens.hash(t);
    return callings.is("join", hash) || callings.is("from", hash) || l.isOf(t);
  }

  /** "Landrätin Xyra Bohlen", "der Sprecher Bohlen": what nouns for persons leave. */
  private @Nullable Run germanIn(int from, int to) {
    int t = skip(from, to);
    int start = t;
    while (t < to
        && (callings.isCalling(tokens, t)
            || (t + 2 < to && tokens.isCapital(t) && callings.endsAsCalling(tokens, t)))) {
      t++;
    }
    boolean called = t > start || (start > from && callings.is("honorific", tokens.hash(t - 1)));
    boolean bare = start == from && to - from == 2; // a name alone
    return (called || bare) && isName(t, to) && to - t <= (called ? 3 : 2) ? new Run(t, to) : null;
  }

  private boolean isName(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean particle = PARTICLES.contains(tokens.hash(t)) && t > from && t + 1 < to;
      boolean surname = german && t > from && t + 1 == to; // "Joschka Fischer"
      if (!particle && (tokens.kind(t) != Tokens.CAPITALIZED || (!surname && isNoName(t)))) {
        return false;
      }
    }
    return from < to && tokens.isCapital(from);
  }

  private boolean isNoName(int t) {
    return callings.isBody(tokens, t)
        || callings.isCalling(tokens, t)
        || callings.is("medium", tokens.hash(t))
        || callings.is("pronoun", tokens.hash(t))
        || callings.isStatement(tokens, t);
  }

  private @Nullable Run closing(int from, int to) {
    int start = to;
    while (start > from && (isNameWord(start - 1) || isInName(from, start - 1))) {
      start--;
    }
    while (start < to && callings.is("honorific", tokens.hash(start))) {
      start++; // "M. Dumas"
    }
    if (start == from) {
      boolean two = to - from > 1 && to - from <= MOST_CAPITALS && !l.beginsNoName(from);
      return two && isName(from, to) ? new Run(from, to) : null;
    }
    int length = to - start;
    int before = start - 1;
    int hash = tokens.hash(before);
    boolean honorific = callings.is("honorific", hash);
    boolean called = callings.isCalling(tokens, before) || honorific;
    boolean noun = called || callings.endsAsCalling(tokens, before) || isGenitiveOf(from, before);
    if (length == 0
        || !noun
        || isOfAnother(start)
        || isConnector(before)
        || callings.is("medium", hash)) {
      return null;
    }
    if (length == 1) {
      boolean alone = !callings.inflects() || isSurname(start) || honorific;
      return called && alone && tokens.kind(start) == Tokens.CAPITALIZED
          ? new Run(start, to)
          : null;
    }
    boolean led = tokens.kind(start) == Tokens.UPPER || callings.inflects();
    return new Run(led && length > 2 ? to - 2 : start, to);
  }

  /** "ministryně financí Jana Malá": the noun before a name says what an office before it is of. */
  private boolean isGenitiveOf(int from, int t) {
    boolean noun = tokens.kind(t) == Tokens.LOWER || callings.isBody(tokens, t);
    boolean genitive = genitiveBetween && noun && !isConnector(t);
    for (int k = from; genitive && k < t; k++) {
      if (callings.isCalling(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A capital that says what an office is for, the name of its holder apposed: "ministra Mediului,
   * Ana Ionescu", "Pelatih Garuda Timur, Dwi Contoh".
   */
  boolean isBareGenitive(Run name, int head, int to) {
    if (head + 1 >= to || l.wordClass[head] != WordClasses.COMMA) {
      return false;
    }
    int holder = skip(head + 1, to);
    if (callings.genitiveAlone() && name.to() - name.from() == 1 && at(holder, to) != null) {
      return true;
    }
    while (holder < to && callings.isCalling(tokens, holder)) {
      holder++;
    }
    boolean full = to - holder > 1 && to - holder <= MOST_CAPITALS && isName(holder, to);
    return full && at(name.from(), head) == null;
  }

  private boolean isNameWord(int t) {
    return tokens.isCapital(t) && !isNoName(t);
  }

  /** "der" of "Van der Laan". */
  private boolean isInName(int from, int t) {
    return t > from
        && PARTICLES.contains(tokens.hash(t))
        && PARTICLES.contains(tokens.hash(t - 1))
        && tokens.isCapital(t - 1);
  }

  private boolean isInitial(int t) {
    return tokens.text().charAt(tokens.end(t) - 1) == '.';
  }

  private boolean isSurname(int t) {
    String word = tokens.word(t);
    for (String ending : SURNAMES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Behind articles, possessives, "former" and forms of address. */
  int skip(int from, int to) {
    int t = from;
    while (t < to && (isLead(t) || tokens.kind(t) == Tokens.STOP)) {
      t++;
    }
    return t;
  }

  private boolean isLead(int t) {
    int hash = tokens.hash(t);
    return l.isArticle(t)
        || isElidedArticle(t)
        || callings.is("possessive", hash)
        || callings.is("status", hash)
        || callings.is("honorific", hash);
  }

  /** "l'", "dell'". */
  boolean isElidedArticle(int t) {
    char last = tokens.text().charAt(tokens.end(t) - 1);
    return (last == '\'' || last == '’') && callings.is("join", tokens.hash(t));
  }
}
