package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Parts what an English noun phrase says of a person into the office and the body it belongs to:
 * "the Health Ministry's chief spokesman", "Halden Water chief executive", "head of the central
 * bank".
 */
final class OfficePhrase {
  /** What a person is, and of which body, as runs of tokens. */
  record Office(Run role, @Nullable Run organization) {}

  private static final Map<String, WordSet> WORDS = words();
  private static final List<String> NATIONS = List.of("ish", "ese", "ian", "ean", "can", "eli");
  private static final WordSet BELONGING = WordSet.of("of for at with to in");
  private static final WordSet FROM_BODY = WordSet.of("of from at with");
  private static final WordSet JOINING = WordSet.of("for of on");
  private static final int OF = WordHash.of("of");
  private static final int IN = WordHash.of("in");
  private static final int FOR = WordHash.of("for");
  private static final int LONGEST_BODY = 6; // tokens of a body in lower case
  private static final int LONGEST_FIELD = 4; // of "of economics", before "at the University"

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;

  OfficePhrase(Layers layers, Mentions mentions) {
    l = layers;
    tokens = layers.tokens;
    this.mentions = mentions;
  }

  /** True for a noun that says what somebody is. */
  boolean isOffice(int t) {
    return is("office", t);
  }

  /** True for "Dr." and "Mr.", the stop included. */
  boolean isAddress(int t) {
    boolean stop = t > 0 && tokens.kind(t) == Tokens.STOP;
    return is("honorific", stop ? t - 1 : t);
  }

  /** True for a word that comes before an office: "acting", "executive". */
  boolean modifies(int t) {
    return is("modifier", t) || is("status", t);
  }

  static boolean isPortfolio(Layers l, int t) {
    return WORDS.getOrDefault("portfolio", WordSet.EMPTY).contains(l.tokens.hash(t));
  }

  /** True for letters behind a name: "KC", "OBE", "PhD". */
  static boolean isPostnominal(Layers l, int t) {
    return WORDS.getOrDefault("postnominal", WordSet.EMPTY).contains(l.tokens.hash(t));
  }

  /**
   * Reads a noun phrase that closes with an office, abbreviated or with what it is of ("Secretary
   * of State") too.
   *
   * @return null if it closes with none
   */
  @Nullable Office closing(int from, int to) {
    int head = to - 1;
    while (head > from && (tokens.kind(head) == Tokens.STOP || isComplement(from, head))) {
      head--;
    }
    int begin = isDeterminer(from) ? from + 1 : from;
    if (head < begin || !isOffice(head) || !isNounPhrase(begin, head)) {
      return null;
    }
    int possessor = possessor(begin, head);
    int role = role(possessor < 0 ? begin : possessor + 1, head);
    Run body =
        possessor > begin ? new Run(begin, possessor) : possessor < 0 ? body(begin, role) : null;
    return new Office(new Run(role, to), body);
  }

  private boolean isNounPhrase(int from, int to) {
    for (int t = from; t < to; t++) {
      byte c = l.wordClass[t];
      if (c == WordClasses.DETERMINER
          || c == WordClasses.MODAL
          || c == WordClasses.HAVE
          || c == WordClasses.PAST_VERB
          || (c == WordClasses.BE && tokens.kind(t) != Tokens.CLITIC)
          || c == WordClasses.ADVERB
          || c == WordClasses.SUBORDINATOR
          || Roles.isPossessive(l, t)) {
        return false;
      }
    }
    return true;
  }

  /** "of State" behind the office that a phrase closes with. */
  private boolean isComplement(int from, int t) {
    int k = t;
    while (k > from && tokens.isCapital(k)) {
      k--;
    }
    return k > from
        && (tokens.hash(t) == OF ? isOffice(t - 1) : tokens.hash(k) == OF && isOffice(k - 1));
  }

  /** The last possessive mark; -1 if there is none. */
  private int possessor(int from, int to) {
    for (int t = to - 1; t > from; t--) {
      if (isPossessive(t)) {
        return t;
      }
    }
    return -1;
  }

  boolean isPossessive(int t) {
    return tokens.kind(t) == Tokens.CLITIC && l.wordClass[t] == WordClasses.BE;
  }

  /** Where the words of the office begin. */
  private int role(int from, int head) {
    int t = head;
    while (t > from && belongs(from, t - 1)) {
      t--;
    }
    return t;
  }

  private boolean belongs(int from, int t) {
    if (tokens.kind(t) == Tokens.STOP) {
      return t > from && (isOffice(t - 1) || is("modifier", t - 1)); // "Brig. Gen."
    }
    if (!tokens.isWord(t) || l.wordClass[t] == WordClasses.NUMBER || isAge(t)) {
      return false;
    }
    if (isOffice(t) || is("modifier", t) || isNation(t)) {
      return true;
    }
    if (l.wordClass[t] == WordClasses.ROLE) {
      return false; // "candidates Anna Berg and Tom Moen"
    }
    boolean lower = tokens.kind(t) == Tokens.LOWER;
    boolean ofBody = l.wordClass[t] == WordClasses.BODY || is("body", t);
    boolean opens = t == l.sentenceStart(t) && is("opening", t);
    return lower ? !ofBody || t == from : opens;
  }

  private boolean isNation(int t) {
    if (tokens.kind(t) != Tokens.CAPITALIZED || isBody(t)) {
      return false; // "Vatican"
    }
    String word = tokens.text().subSequence(tokens.start(t), tokens.end(t)).toString();
    return NATIONS.stream().anyMatch(word::endsWith);
  }

  private boolean isAge(int t) {
    return Character.isDigit(tokens.first(t));
  }

  /** The words before the office, if a name or the noun of a body is among them. */
  private @Nullable Run body(int from, int to) {
    int begin = from;
    while (begin < to && (isAge(begin) || is("status", begin))) {
      begin++;
    }
    return begin < to && (tokens.isCapital(begin) || isBody(to - 1)) ? new Run(begin, to) : null;
  }

  /**
   * Reads what stands behind a name and its comma, or before a comma and the name: the first noun
   * phrase that closes with an office, and the body behind its preposition.
   *
   * @return null if no phrase does
   */
  @Nullable Office apposed(int from, int to) {
    int end = isDeterminer(from) ? from + 1 : from;
    while (end < to && !endsPhrase(end)) {
      end++;
    }
    end = withoutStop(end);
    Office office = end > from ? closing(from, end) : null;
    if (office == null) {
      return null;
    }
    int last = end;
    if (end + 1 < to && l.wordClass[end] == WordClasses.AND) {
      int second = end + 1;
      while (second < to && !endsPhrase(second)) {
        second++;
      }
      second = withoutStop(second);
      Office other = closing(end + 1, second);
      if (other != null && (other.organization() == null || office.organization() == null)) {
        Run body = other.organization() == null ? office.organization() : other.organization();
        office = new Office(new Run(office.role().from(), second), body);
        last = second;
      }
    }
    if (last + 1 < to && tokens.hash(last) == OF && isPortfolio(l, last + 1)) {
      last += 2; // "chief of staff"
      office = new Office(new Run(office.role().from(), last), office.organization());
    }
    Run body = office.organization() != null ? office.organization() : behind(last, to);
    return new Office(office.role(), body);
  }

  /** The end of a phrase without the stop of its sentence, which is none of an abbreviation. */
  private int withoutStop(int end) {
    boolean stop = end > 0 && tokens.kind(end - 1) == Tokens.STOP && end == l.sentenceEnd(end - 1);
    return stop ? end - 1 : end;
  }

  private boolean endsPhrase(int t) {
    boolean inside = tokens.isWord(t) || tokens.kind(t) == Tokens.STOP || isPossessive(t);
    byte c = l.wordClass[t];
    return !inside
        || isPreposition(t)
        || c == WordClasses.AND
        || Roles.isPossessive(l, t)
        || c == WordClasses.RELATIVE
        || c == WordClasses.ANY_PRONOUN
        || c == WordClasses.THAT;
  }

  /** The body behind a preposition: "of the Bank of Norland", "of economics at the University". */
  @Nullable Run behind(int from, int to) {
    int t = from;
    for (int tries = 0; tries < 2 && t + 1 < to && isPreposition(t); tries++) {
      int begin = isDeterminer(t + 1) ? t + 2 : t + 1;
      boolean belongs = begin < to && BELONGING.contains(tokens.hash(t));
      Run body = belongs ? bodyAt(begin, to, tokens.hash(t)) : null;
      if (body != null) {
        return body;
      }
      t = begin;
      while (t < to && t - begin < LONGEST_FIELD && !endsPhrase(t)) {
        t++;
      }
    }
    return null;
  }

  /** The body behind a name: "of the Halden Police Department". */
  @Nullable Run behindName(int from, int to) {
    if (from + 1 >= to || !FROM_BODY.contains(tokens.hash(from))) {
      return null;
    }
    int begin = isDeterminer(from + 1) ? from + 2 : from + 1;
    Mention mention = begin < to ? mentions.at(begin) : null;
    boolean body = false;
    for (int t = begin; mention != null && t < mention.to(); t++) {
      body |= isBody(t);
    }
    return body ? bodyAt(begin, to, tokens.hash(from)) : null;
  }

  private boolean isPreposition(int t) {
    return l.wordClass[t] == WordClasses.PREPOSITION || l.wordClass[t] == WordClasses.TO;
  }

  private @Nullable Run bodyAt(int from, int to, int preposition) {
    int end = from;
    while (end < to
        && end - from < LONGEST_BODY
        && tokens.kind(end) == Tokens.LOWER
        && !endsPhrase(end)) {
      end++;
    }
    int name = end;
    while (name < to && tokens.isCapital(name) && mentions.at(name) == null) {
      name++; // "the US State Department"
    }
    Mention mention = name < to ? mentions.at(name) : null;
    if (mention != null && mention.from() == name) {
      boolean inPlace = preposition == IN && !(isBody(mention.to() - 1) || end > from);
      boolean person = preposition == FOR && mention.entity() != null && mention.entity().person;
      boolean noted = end == from || isBody(end - 1);
      int last = Math.min(mention.to(), to);
      if (last < to && tokens.kind(last) == Tokens.LOWER && closesBody(last, to)) {
        last++;
      } else if (last + 1 < to && tokens.isCapital(last + 1) && joinsBody(last)) {
        last = Math.min(to, Math.max(last + 2, end(last + 1)));
      }
      return inPlace || person || !noted ? null : new Run(from, last);
    }
    return end > from && isBody(end - 1) ? new Run(from, end) : null;
  }

  /** "Hook & Field", "Center for Urban Progress". */
  private boolean joinsBody(int t) {
    boolean preposition = JOINING.contains(tokens.hash(t)) && isBody(t - 1);
    return tokens.first(t) == '&' || preposition;
  }

  private int end(int t) {
    Mention mention = mentions.at(t);
    return mention == null ? t : mention.to();
  }

  /** "the Halden police", "the Tesslan premier": a noun behind a name that belongs to it. */
  private boolean closesBody(int t, int to) {
    return (isBody(t) || isOffice(t)) && (t + 1 >= to || endsPhrase(t + 1));
  }

  private boolean isBody(int t) {
    return l.wordClass[t] == WordClasses.BODY || is("body", t);
  }

  private boolean isDeterminer(int t) {
    return l.wordClass[t] == WordClasses.DETERMINER || Roles.isPossessive(l, t);
  }

  private boolean is(String kind, int t) {
    return WORDS.getOrDefault(kind, WordSet.EMPTY).contains(tokens.hash(t));
  }

  private static Map<String, WordSet> words() {
    Map<String, WordSet.Builder> words = new HashMap<>();
    for (String[] row : Tsv.rows(OfficePhrase.class, "offices.tsv")) {
      WordSet.Builder of = words.computeIfAbsent(row[0], kind -> new WordSet.Builder());
      for (String word : row[1].split(" ", -1)) {
        of.add(WordHash.of(word));
      }
    }
    return WordSet.ofEach(words);
  }
}
