package org.wirecopy.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Quotations that no verb of the table brings in, in the languages of {@link RuleFrames}. What
 * stands around them tells: {@code "A", sourit X}, for any verb may follow speech, and {@code X
 * volvió a la carga: "A"}.
 */
final class RuleReactions {
  private static final int LEAST = 2; // words of what is said
  private static final int LIGHT = 3; // letters of an auxiliary or a clitic
  private static final int MOST_LIGHT = 2; // of them before the verb

  private final Layers l;
  private final Tokens tokens;
  private final Phrases phrases;
  private final FrameList frames;
  private final WordSet genitives;
  private final Language language;
  private final WordSet small;
  private final boolean genitivesAlone; // between an office and a name: "předseda strany Jan Malý"

  RuleReactions(Layers layers, Language language, Phrases phrases, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.phrases = phrases;
    this.frames = frames;
    genitives = language.words("of");
    this.language = language;
    small = language.smallWords();
    genitivesAlone = language.hasTrait("genitive_between");
  }

  boolean read(int from, int to) {
    boolean found = false;
    for (int t = from; t < to; t++) {
      int q = l.quotations.isMark(t) ? l.quotations.at(t) : -1;
      if (q >= 0 && isSpeech(q)) {
        boolean opens = l.quotations.open(q) == t;
        found |= opens ? announced(q, from) : reaction(q, to);
      }
    }
    return found;
  }

  private boolean isPossessive(int hash) {
    return language.words("possessive").contains(hash)
        || language.words("his").contains(hash)
        || language.words("her").contains(hash);
  }

  private boolean isSpeech(int q) {
    int words = l.quotations.close(q) - l.quotations.open(q) - 1;
    return !frames.isTaken(q) && l.quotations.closed(q) && words >= LEAST;
  }

  /** A mark, a lower-case word and the noun phrase that closes the clause. */
  private boolean reaction(int q, int to) {
    int close = l.quotations.close(q);
    int verb = close + 1;
    while (verb < to && verb - close <= 2 && isBreak(verb)) {
      verb++;
    }
    int open = l.quotations.open(q);
    if (open > l.sentenceStart(open) && tokens.isWord(open - 1)) {
      return false; // "la goletta «Nuova Ondina», varata a Chiavari"
    }
    boolean parted = verb > close + 1 || tokens.kind(close - 1) == Tokens.STOP;
    verb = parted ? verbAt(verb, to) : -1;
    Run subject = verb < 0 ? null : subjectOf(verb, to);
    if (subject == null) {
      return false;
    }
    List<Run> content = List.of(new Run(open, close + 1));
    frames.addQuotation(q, new Frame(subject, new Run(verb, verb + 1), content, .5));
    return true;
  }

  /** The word behind speech, auxiliaries and clitics apart, that a subject follows; -1 for none. */
  int verbAt(int from, int to) {
    int verb = from;
    for (int light = 0; light < MOST_LIGHT && verb + 1 < to && isLight(verb); light++) {
      verb++;
    }
    boolean found = verb < to && mayBeVerb(verb) && !isOf(verb + 1);
    return found && subjectOf(verb, to) != null ? verb : -1;
  }

  /** The noun phrase that closes the clause, a word apart: "ha tagliato corto il tecnico". */
  @Nullable Run subjectOf(int verb, int to) {
    for (int last = verb; last <= verb + 1 && last < to; last++) {
      Run subject = phrases.subjectAfter(last, to);
      if (subject != null && names(subject) && phrases.closesAfter(last, to)) {
        return subject;
      }
    }
    return null;
  }

  private boolean isBreak(int t) {
    return l.wordClass[t] == WordClasses.COMMA || l.wordClass[t] == WordClasses.DASH;
  }

  private boolean isLight(int t) {
    return mayBeVerb(t) && tokens.end(t) - tokens.start(t) <= LIGHT && !isOf(t);
  }

  private boolean mayBeVerb(int t) {
    return tokens.kind(t) == Tokens.LOWER && !l.beginsNoName(t) && !l.isTitle(t);
  }

  private boolean isOf(int t) {
    return t < l.count && genitives.contains(tokens.hash(t));
  }

  /** A person or body: a capital or a title in it. */
  private boolean names(Run subject) {
    boolean named = false;
    for (int t = subject.from(); !isOf(subject.from()) && t < subject.to(); t++) {
      named |= tokens.isCapital(t) || l.isTitle(t);
    }
    return named && !small.contains(tokens.hash(subject.from()));
  }

  /** A sentence about somebody that ends in a colon before a quotation. */
  private boolean announced(int q, int from) {
    int colon = l.quotations.open(q) - 1;
    if (colon <= from || l.wordClass[colon] != WordClasses.COLON) {
      return false;
    }
    Run lead = lead(from, colon);
    Run source = lead != null ? lead : lastName(from, colon);
    if (source == null) {
      return false;
    }
    List<Run> content = List.of(new Run(l.quotations.open(q), l.quotations.close(q) + 1));
    frames.addQuotation(q, new Frame(source, null, content, .5));
    return true;
  }

  /** The person that a sentence begins with; null if it begins with none. */
  @Nullable Run lead(int from, int to) {
    int noun = from + 1 < to && l.isArticle(from) ? from + 1 : from;
    Run lead = new Run(from, phrases.end(noun, to));
    return isPerson(lead) ? lead : null;
  }

  /** "Minister Koen Verbruggen", "el presidente, Óscar Lacalle", not "le cas Jean Exemple". */
  private boolean isPerson(Run run) {
    boolean led = true; // by nothing, or by a title
    for (int t = run.from(); t + 1 < run.to(); t++) {
      boolean first = l.isTitle(t) || (tokens.isCapital(t) && !l.beginsNoName(t));
      if (first && led && tokens.isCapital(t + 1)) {
        return true;
      }
      boolean genitive = genitivesAlone && led && t > run.from() && tokens.kind(t) == Tokens.LOWER;
      led = l.isTitle(t) || l.isArticle(t) || l.wordClass[t] == WordClasses.COMMA || genitive;
    }
    return false;
  }

  /** The name right before the colon: "... её коллега Руслан Баев: «...»". */
  private @Nullable Run lastName(int from, int colon) {
    int start = colon;
    while (start > from && tokens.isCapital(start - 1)) {
      start--;
    }
    boolean titled = start > from && l.isTitle(start - 1);
    boolean owned = start - 1 > from && isPossessive(tokens.hash(start - 2));
    return colon - start >= 2 && (titled || owned) ? new Run(start, colon) : null;
  }
}
