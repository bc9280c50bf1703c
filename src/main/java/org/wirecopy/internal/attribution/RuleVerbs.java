package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * What a cue verb of the languages of {@link RuleFrames} governs: a quotation, a clause with "que"
 * or "что", what a colon brings in, an infinitive, or an object that is itself what is said.
 */
final class RuleVerbs {
  private static final int LONGEST_SOURCE = 14; // tokens between a verb and its clause
  private static final int LONGEST_OBJECT = 7; // tokens of the one who is asked or accused
  private static final int LONGEST_NAME = 4; // words of a name in quotation marks
  private static final int LEAST_CLAUSE = 3;
  private static final int LEAST_NOUN = 4; // letters of an object of one word

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final RuleObjects objects;
  private final WordSet verbs;
  private final WordSet that;
  private final WordSet articles;
  private final WordSet marks;
  private final WordSet clitics;
  private final WordSet passive;
  private final WordSet prepositions;
  private final WordSet when;
  private final WordSet questions; // "why", behind a verb of asking
  private final WordSet correlatives; // "úgy véli, ..."
  private final WordSet bare; // whose clause needs no "that"
  private final WordSet bareOpening;
  private final WordSet but;
  private final WordSet and;

  RuleVerbs(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    objects = new RuleObjects(layers, language);
    verbs = language.words("verb");
    that = language.words("that");
    articles = language.words("article");
    marks = language.words("marks");
    clitics = language.words("clitic");
    passive = language.words("passive");
    prepositions = language.words("prep");
    when = language.words("when");
    questions = language.words("question");
    correlatives = language.words("correlative");
    bare = language.words("bare");
    bareOpening = language.words("bare_opening");
    but = language.words("but");
    and = language.words("and");
  }

  /** The cue verb at a token or behind one short auxiliary; -1 for none. */
  int cueAt(int t, int to) {
    if (t >= to) {
      return -1;
    }
    if (verbs.contains(tokens.hash(t))) {
      return t;
    }
    boolean light = tokens.kind(t) == Tokens.LOWER && !opensClause(t) && t + 1 < to;
    return light && verbs.contains(tokens.hash(t + 1)) ? t + 1 : -1;
  }

  /** "que", "som": the verb behind it is one of another clause. */
  private boolean opensClause(int t) {
    return that.contains(tokens.hash(t)) || language.words("relative").contains(tokens.hash(t));
  }

  /** See {@link RuleObjects#faultBefore}. */
  int faultBefore(int from, int v) {
    return objects.faultBefore(from, v);
  }

  boolean isCue(int t) {
    return verbs.contains(tokens.hash(t));
  }

  /** Where the content that a verb governs begins; -1 for nowhere. */
  int contentStart(int from, int v, int to) {
    int clause = clauseStart(from, v, to);
    if (language.words("showing").contains(tokens.hash(v))) {
      boolean told = clause >= 0 && that.contains(tokens.hash(clause));
      boolean open = bare.contains(tokens.hash(v)) && v + LEAST_CLAUSE < to && v > from;
      return told
          ? clause
          : open && clause < 0 ? v + 1 : -1; // "the poll shows that", not "shows a rise"
    }
    if (clause >= 0) {
      boolean quoted = l.quotations.isMark(clause);
      return quoted && objects.infinitive(v + 1, clause) > 0 ? v + 1 : clause;
    }
    int own = question(v, to);
    own = own < 0 ? reportedStart(v, to) : own;
    if (own >= 0) {
      return own;
    }
    boolean active = v == from || !passive.contains(tokens.hash(v - 1));
    boolean plain = bare.contains(tokens.hash(v)) && to - v > LEAST_CLAUSE && v > from;
    if (plain && tokens.isWord(v + 1) && (opensBare(v + 1) || hasFiniteVerb(v + 1, to))) {
      return v + 1;
    }
    return active ? objects.start(v, to) : -1;
  }

  /** "asks why", "se pregunta cómo": a question that a verb of asking or doubting governs. */
  private int question(int v, int to) {
    Stance stance = language.stance(tokens.hash(v));
    int t = v + 1;
    t += t < to && l.wordClass[t] == WordClasses.COMMA ? 1 : 0;
    boolean asks = stance == Stance.ASK || stance == Stance.DOUBT;
    return asks && t < to && questions.contains(tokens.hash(t)) ? t : -1;
  }

  /**
   * "Úgy véli, a híd marad": a clause behind a comma that a word before the verb points at; "uskoo
   * voittavansa", "kertoo miehen paenneen": one whose verb is a participle.
   */
  private int reportedStart(int v, int to) {
    boolean points = v > 0 && correlatives.contains(tokens.hash(v - 1));
    if (points && v + 1 < to && l.wordClass[v + 1] == WordClasses.COMMA) {
      return v + 2;
    }
    for (int t = v + 1; t < to && tokens.isWord(t) && l.quotations.at(t) < 0; t++) {
      boolean own = language.ends(tokens, t, "own_clause_ending");
      boolean other =
          t > v + 1
              && language.ends(tokens, t, "other_clause_ending")
              && language.ends(tokens, t - 1, "clause_subject_ending");
      if (tokens.kind(t) == Tokens.LOWER && (own || other)) {
        return v + 1;
      }
    }
    return -1;
  }

  /**
   * "dice que «A», pero B": B is the writer's, unless another "que" says that it is not. "Nie avoir
   * signé et accuse X de mentir": the next cue verb ends an object.
   */
  int contentEnd(int start, int end) {
    boolean object = !that.contains(tokens.hash(start)) && l.quotations.at(start) < 0;
    for (int t = start; t + 3 < end; t++) {
      if (object && t > start && l.quotations.at(t) < 0 && isCoordinatedCue(t, end)) {
        return l.wordClass[t - 1] == WordClasses.COMMA ? t - 1 : t;
      }
      if (object && l.wordClass[t] == WordClasses.COMMA && but.contains(tokens.hash(t + 1))) {
        return t; // "belooft beterschap, maar noemt geen datum"
      }
      if (isSemicolon(t) && t - start >= LEAST_CLAUSE) {
        return t;
      }
      boolean comma = l.wordClass[t] == WordClasses.COMMA && l.quotations.at(t) < 0;
      boolean clause = !object && comma && t - start >= LEAST_CLAUSE;
      if (clause && and.contains(tokens.hash(t + 1)) && isCoordinatedCue(t + 1, end)) {
        return t; // "says that A, and promises B"
      }
      boolean closes = l.quotations.at(t) >= 0 && l.quotations.close(l.quotations.at(t)) == t;
      if (closes
          && l.wordClass[t + 1] == WordClasses.COMMA
          && but.contains(tokens.hash(t + 2))
          && !that.contains(tokens.hash(t + 3))) {
        return t + 1;
      }
    }
    return end;
  }

  /** Behind one, the writer goes on. */
  private boolean isSemicolon(int t) {
    return tokens.first(t) == ';' && l.quotations.at(t) < 0;
  }

  /**
   * Tokens below which what a verb governs is no content: an object may be a noun alone, if the
   * verb has its subject before it and asks for no thing ("Les syndicats | exigent | des aides",
   * not "demande l'addition").
   */
  int least(int v, int start, int end, @Nullable Run subject) {
    boolean object = !that.contains(tokens.hash(start)) && l.quotations.at(start) < 0;
    Stance stance = language.stance(tokens.hash(v));
    boolean asks = stance == Stance.ASK || language.words("asking").contains(tokens.hash(v));
    if (!object || asks || subject == null || !objects.closes(end)) {
      return LEAST_CLAUSE;
    }
    boolean noun = false;
    for (int t = start; t < end; t++) {
      boolean much = language.words("much").contains(tokens.hash(t)); // "promette bene"
      boolean full = tokens.end(t) - tokens.start(t) >= LEAST_NOUN;
      noun |= tokens.kind(t) == Tokens.LOWER && full && !much;
    }
    return noun ? 1 : LEAST_CLAUSE;
  }

  private boolean isCoordinatedCue(int t, int end) {
    int v = objects.isJoin(t) ? cueAt(t + 1, end) : -1;
    return v > 0 && contentStart(v, v, end) > 0;
  }

  /** True if a verb's content follows at once: "affirme que", "a répondu : ". */
  boolean governs(int v, int to) {
    for (int t = v + 1; t < Math.min(to, v + 3); t++) {
      if (that.contains(tokens.hash(t)) || l.wordClass[t] == WordClasses.COLON) {
        return true;
      }
    }
    if (v + 1 < to && l.quotations.isMark(v + 1)) {
      return !isName(l.quotations.at(v + 1)); // "s'est dit « très confiant »"
    }
    return objects.infinitive(v + 1, to) > 0;
  }

  private int clauseStart(int from, int v, int to) {
    for (int t = v + 1; t < to; t++) {
      boolean governed =
          that.contains(tokens.hash(t))
              && t - v <= LONGEST_SOURCE
              && !isMarkOfInfinitive(t)
              && !(language.hasTrait("relative_that") && articles.contains(tokens.hash(t - 1)))
              && !isJunction(t);
      if (governed) {
        return isRelative(from, v, t) ? -1 : t;
      }
      if (l.quotations.isMark(t)) {
        int q = l.quotations.at(t);
        if (isName(q) && language.hasKind("light") && calls(v)) {
          return -1; // "Ortsborna kallar tåget "Gröna pilen""
        }
        if (isNamedElsewhere(v, q)) {
          t = l.quotations.close(q);
          continue;
        }
        if (!isName(q) || !leadsOn(l.quotations.close(q) + 1, to)) {
          return isNamed(from, v, t) ? v + 1 : t;
        }
        t = l.quotations.close(q);
      } else if (l.wordClass[t] == WordClasses.COLON && to - t > LEAST_CLAUSE + 1) {
        return t + 1;
      } else if (isBreakBeforeBut(t, to)) {
        return -1; // "har krevd svar, men «ser ingen grunn til tvil»"
      }
    }
    return -1;
  }

  /**
   * {@code zapowiada deszcz, ale bieg „Wokół jezior” się odbędzie}: a word or two in marks that a
   * noun of another clause leads are a name.
   */
  private boolean isNamedElsewhere(int v, int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    boolean shortest = close - open - 1 < LONGEST_NAME && tokens.isWord(open - 1);
    boolean stopped = tokens.kind(close - 1) == Tokens.STOP;
    for (int t = v + 2; shortest && !stopped && t < open - 1; t++) {
      if (l.wordClass[t] == WordClasses.COMMA && l.quotations.at(t) < 0) {
        return true;
      }
    }
    return false;
  }

  /** "sier det kan bli verre": where "that" may be left out before some words alone. */
  private boolean opensBare(int t) {
    return bareOpening.isEmpty() || bareOpening.contains(tokens.hash(t));
  }

  /** "antes de que": the words for "that" in another conjunction. */
  private boolean isJunction(int t) {
    return t > 1
        && marks.contains(tokens.hash(t - 1))
        && language.words("adverbial").contains(tokens.hash(t - 2));
  }

  /** "mener kommunen | har gjort sitt": an auxiliary right behind a subject of a few words. */
  private boolean hasFiniteVerb(int from, int to) {
    WordSet finite = language.words("bare_verb");
    boolean found = false;
    for (int t = from; !found && t < Math.min(to, from + LONGEST_NAME) && tokens.isWord(t); t++) {
      found = t > from && finite.contains(tokens.hash(t));
    }
    return found && !objects.isPreposition(from) && !opensClause(from);
  }

  private boolean isBreakBeforeBut(int t, int to) {
    return l.wordClass[t] == WordClasses.COMMA && t + 1 < to && but.contains(tokens.hash(t + 1));
  }

  /** "nej til at bygge": the word for "that" that marks an infinitive behind a preposition. */
  private boolean isMarkOfInfinitive(int t) {
    return marks.contains(tokens.hash(t)) && prepositions.contains(tokens.hash(t - 1));
  }

  /** {@code calificó la decisión de "absurda"}: the object, and what it is called. */
  private boolean isNamed(int from, int v, int mark) {
    boolean object = v + 1 < mark && (calls(v) || isDeterminer(v + 1)) && hasSubject(from, v);
    for (int t = v + 1; object && t < mark; t++) {
      object = tokens.isWord(t) && mark - v <= LONGEST_OBJECT;
    }
    return object;
  }

  private boolean calls(int v) {
    return language.words("call").contains(tokens.hash(v));
  }

  private boolean isDeterminer(int t) {
    return articles.contains(tokens.hash(t));
  }

  /** «El País» in "declaró al diario «El País» que": a short name, and the clause behind it. */
  private boolean isName(int q) {
    int open = l.quotations.open(q);
    return l.quotations.close(q) - open - 1 <= LONGEST_NAME && tokens.isCapital(open + 1);
  }

  private boolean leadsOn(int from, int to) {
    for (int t = from; t < Math.min(to, from + 3); t++) {
      if (that.contains(tokens.hash(t)) || l.wordClass[t] == WordClasses.COLON) {
        return true;
      }
    }
    return false;
  }

  /** "Contó la historia de un libro que": the "que" of an object, whose subject stood before. */
  private boolean isRelative(int from, int v, int that) {
    boolean joined = marks.contains(tokens.hash(that - 1)); // "informó el lunes de que"
    boolean dated = v + 2 < that && when.contains(tokens.hash(v + 2));
    boolean object = v + 1 < that && articles.contains(tokens.hash(v + 1)) && !joined && !dated;
    return object && !clitics.isEmpty() && (hasSubject(from, v) || that - v > LEAST_CLAUSE + 1);
  }

  private boolean hasSubject(int from, int v) {
    for (int t = from; t < v; t++) {
      if (tokens.isCapital(t) || articles.contains(tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }
}
