package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * German frames of a cue verb: with a quotation or a clause before or behind it, with an object
 * that is what is said, or with "das" for the sentence before.
 */
final class GermanVerbFrames {
  private static final int LEAST_CLAUSE = GermanClauses.LEAST_CLAUSE;
  private static final int LONGEST_FIELD = 40; // tokens from a verb to its particle or clause

  /** Any verb where nothing but its place tells that it is a cue. */
  private static final GermanVerbs.Verb FRAMING =
      new GermanVerbs.Verb(true, WordSet.EMPTY, true, true, false, false);

  private final Layers l;
  private final Tokens tokens;
  private final FrameList frames;
  private final GermanPhrases phrases;
  private final GermanClauses clauses;
  private final GermanQuotes quotes;
  private final Introductions introductions;
  private final RuleSenses senses;
  private final Language language = Language.named(Language.GERMAN);
  private final WordSet passive = language.words("passive");
  private final WordSet so = language.words("so");
  private final WordSet backReference = language.words("this");
  private int coveredBefore; // what frames covered when the sentence began

  GermanVerbFrames(GermanText text) {
    l = text.layers;
    tokens = text.tokens;
    frames = text.frames;
    phrases = text.phrases;
    clauses = text.clauses;
    quotes = text.quotes;
    introductions = new Introductions(l);
    senses = new RuleSenses(l, language);
  }

  /** Reads the verbs of a sentence; {@code coveredBefore} as it was at its start. */
  void verbs(int from, int to, int coveredBefore) {
    this.coveredBefore = coveredBefore;
    for (int t = from; t < to; t++) {
      boolean candidate = l.quotations.at(t) < 0 && t >= frames.covered() && !tokens.isCapital(t);
      if (!candidate) {
        continue;
      }
      boolean read = false;
      for (GermanVerbs.Verb verb : GermanVerbs.readings(tokens.hash(t))) {
        read = verbFrame(verb, from, t, to);
        if (read) {
          break;
        }
      }
      if (!read && framesSpeech(from, t, to)) {
        verbFrame(FRAMING, from, t, to);
      }
    }
  }

  /**
   * {@code „...“, freute sich die Landrätin}, "Das sei ein Irrtum, winkte sie ab": behind speech
   * and a comma, a finite verb and its subject frame what is said, whatever the verb means.
   */
  private boolean framesSpeech(int from, int t, int to) {
    int start = Math.max(from, frames.covered());
    int close = quotes.closesBefore(t, start);
    boolean parted = t > start && (phrases.isComma(t - 1) || close == t - 1);
    if (!parted || !phrases.isFinitePlace(t, to)) {
      return false;
    }
    if (close >= 0) {
      int q = l.quotations.at(close);
      boolean spoken = !quotes.isTitle(q) || tokens.kind(close - 1) == Tokens.STOP;
      boolean apart = close < t - 1 || tokens.kind(close - 1) == Tokens.STOP;
      return apart && (spoken || clauses.hasSubjunctive(start, l.quotations.open(q)));
    }
    Run subject = phrases.subjectAfter(t, to);
    boolean closed = subject != null && closesSentence(subject.to(), to);
    return closed && clauses.isReport(clauses.mainStart(start, t - 1), t - 1);
  }

  /** "Der Minister fügte hinzu:" on a line, and what it brings in below. */
  boolean introduction(int from, int to) {
    List<Run> paragraphs = introductions.broughtInBy(from, to);
    for (int t = from; t < to && !paragraphs.isEmpty(); t++) {
      boolean candidate = l.quotations.at(t) < 0 && !tokens.isCapital(t);
      for (GermanVerbs.Verb verb : GermanVerbs.readings(candidate ? tokens.hash(t) : 0)) {
        boolean whole = verb.particles().isEmpty() || particle(verb, t, to) >= 0;
        if (whole && (verb.quotes() || verb.clauses())) {
          int finite = verb.finite() ? t : auxiliaryOf(from, t, to);
          Run before = phrases.subjectBefore(from, finite);
          Run source = before != null ? before : phrases.subjectAfter(finite, to - 1);
          frames.addIntroduced(source, new Run(t, t + 1), paragraphs, .7);
          return true;
        }
      }
    }
    return false;
  }

  private boolean verbFrame(GermanVerbs.Verb verb, int from, int v, int to) {
    int second = verb.finite() ? v : auxiliaryOf(from, v, to);
    if (second < 0) {
      return false;
    }
    int particle = v;
    if (!verb.particles().isEmpty()) {
      particle = particle(verb, v, to);
      if (particle < 0) {
        return false;
      }
    }
    boolean nobody = second != v && passive.contains(tokens.hash(second));
    if (verb.clauses() && parenthesis(from, second, v, to)) {
      return true;
    }
    int begin = contentStart(verb, Math.max(v, second), to);
    int within = begin < 0 ? quotationWithin(verb, second, v) : -1;
    List<Run> content = new ArrayList<>();
    int done = v + 1;
    Run source = nobody ? null : subjectOf(from, second);
    if (senses.promises(v, source)) {
      return false;
    }
    boolean quoteBefore = quotes.closesBefore(second, from) >= 0;
    boolean asked = second > from && clauses.asks(second - 1);
    boolean clauseBefore =
        begin < 0
            && verb.clauses()
            && second - from > LEAST_CLAUSE + 1
            && (asked || phrases.isComma(second - 1))
            && !(verb.objects() && source != null && phrases.subjectAfter(second, to) == null);
    if (quoteBefore || clauseBefore) {
      int stop = quoteBefore ? quotes.closesBefore(second, from) + 1 : asked ? second : second - 1;
      int start = quotes.start(quoteBefore ? Math.max(from, frames.covered()) : from, stop);
      frames.addClause(content, start, stop, quoteBefore ? 1 : LEAST_CLAUSE);
      source = nobody ? null : phrases.subjectAfter(second, to);
      done = source == null ? v + 1 : source.to();
      done = continueQuotation(content, done, to);
    } else if (within >= 0) {
      frames.addClause(content, within, l.quotations.close(l.quotations.at(within)) + 1, 1);
    } else if (begin >= 0) {
      int end = l.quotations.isMark(begin) ? quotes.end(begin, v, to) : clauses.end(begin, to);
      frames.addClause(content, begin, end, LEAST_CLAUSE);
      if (source == null && !nobody) {
        source = phrases.subjectAfter(second, Math.min(begin, to));
      }
      done = end;
    } else if (verb.objects() && !nobody && !refersBack(from, second)) {
      int start = particle > v || second != v ? second + 1 : v + 1;
      if (source == null) {
        source = phrases.subjectAfter(second, to);
        start = source == null ? start : source.to();
      }
      if (source == null) {
        return false;
      }
      int noun = phrases.end(start, to);
      boolean parted = clauses.opensNext(noun, to); // "lobte die Helfer | und sagte"
      done = parted ? noun : clauses.end(start, to);
      boolean closed = particle == done - 1 && particle > start; // "wies den Vorwurf | zurück"
      int least = closed || parted ? 2 : LEAST_CLAUSE;
      frames.addClause(content, start, closed ? particle : done, least);
    }
    if (content.isEmpty() && refersBack(from, second)) {
      int before = l.sentenceStart(from - 1);
      frames.addClause(
          content, Math.max(before, coveredBefore), clauses.end(before, from), LEAST_CLAUSE);
      source = nobody ? null : phrases.subjectAfter(second, to);
      done = to;
    }
    if (content.isEmpty() || (clauseBefore && clauses.isLeftOpen(content.get(0), second, to))) {
      return false;
    }
    source = source == null ? phrases.origin(from, second, v, to, nobody) : source;
    boolean shared = !nobody && !phrases.isImpersonal(second) && goesOn(from, second - 1);
    source = source == null && shared ? frames.lastSource() : source;
    frames.add(source, new Run(v, v + 1), content, .7);
    frames.cover(done);
    return true;
  }

  /** "Das Gutachten, sagte der Minister, liege nicht vor": the verb and its source within. */
  private boolean parenthesis(int from, int second, int v, int to) {
    int first = Math.max(from, frames.covered());
    boolean parted = second - 1 > first && phrases.isComma(second - 1);
    if (!parted || l.quotations.at(second - 2) >= 0) {
      return false;
    }
    int comma = second + 1;
    while (comma < to && comma - second < LONGEST_FIELD && inClause(comma)) {
      comma++;
    }
    boolean goesOn = comma + 1 < to && phrases.isComma(comma);
    if (!goesOn || !clauses.isFiniteReport(comma + 1)) {
      return false;
    }
    Run subject = phrases.subjectAfter(second, comma);
    Run source = subject != null ? subject : phrases.origin(from, second, v, comma, false);
    if (source == null) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    int end = clauses.end(comma + 1, to);
    frames.addClause(content, clauses.mainStart(first, second - 1), second - 1, 1);
    frames.addClause(content, comma + 1, end, 1);
    frames.add(source, new Run(v, v + 1), content, .7);
    frames.cover(end);
    return true;
  }

  private boolean inClause(int t) {
    return !phrases.isComma(t) && tokens.kind(t) < Tokens.QUOTE;
  }

  private boolean closesSentence(int t, int to) {
    int end = t < to && tokens.kind(t) == Tokens.LOWER ? t + 1 : t; // "winkte X ab"
    return end >= to || tokens.kind(end) == Tokens.STOP;
  }

  /** The subject in front of a verb, or that of the clause before, which "und" goes on. */
  private @Nullable Run subjectOf(int from, int second) {
    boolean shared = second > from && clauses.isUnd(second - 1) && goesOn(from, second - 1);
    return shared
        ? frames.lastSource()
        : phrases.subjectBefore(Math.max(from, frames.covered()), second);
  }

  /** "lobte die Helfer und versprach", "lobte sie, versprach aber": right behind a frame. */
  private boolean goesOn(int from, int joint) {
    return frames.lastSentence() == l.sentence[from]
        && frames.covered() > from
        && joint >= frames.covered() - 1
        && joint <= frames.covered() + 1;
  }

  /** "Das teilte die Polizei mit": what the sentence before says. */
  private boolean refersBack(int from, int second) {
    return second == from + 1
        && from > 0
        && backReference.contains(tokens.hash(from))
        && l.paragraph[from - 1] == l.paragraph[from]
        && coveredBefore <= l.sentenceStart(from - 1);
  }

  /** The finite verb of a participle: before it in the clause, or right behind it. -1 if none. */
  private int auxiliaryOf(int from, int v, int to) {
    for (int t = v - 1; t >= Math.max(from, v - LONGEST_FIELD); t--) {
      if (phrases.isAuxiliary(t) && l.quotations.at(t) < 0) {
        return t;
      }
    }
    return v + 1 < to && phrases.isAuxiliary(v + 1) ? v + 1 : v;
  }

  /** The particle that completes a verb stands where its field ends. */
  private int particle(GermanVerbs.Verb verb, int v, int to) {
    for (int t = v + 1; t < to && t - v < LONGEST_FIELD; t++) {
      if (!verb.particles().contains(tokens.hash(t)) || l.quotations.at(t) >= 0) {
        continue;
      }
      boolean ends =
          t + 1 >= to
              || !tokens.isWord(t + 1)
              || clauses.isThat(t + 1)
              || l.wordClass[t + 1] == WordClasses.AND
              || clauses.isUnd(t + 1);
      if (ends) {
        return t;
      }
    }
    return -1;
  }

  /** {@code hat ihn „weltfremd“ genannt}: between the parts of the verb; -1 for none. */
  private int quotationWithin(GermanVerbs.Verb verb, int second, int v) {
    for (int t = second + 1; t < v && verb.quotes() && !phrases.isComma(t); t++) {
      int q = l.quotations.at(t);
      if (q >= 0 && l.quotations.isMark(t)) {
        boolean named = quotes.isName(q) && !(verb.objects() && quotes.isPredicate(t));
        return named ? -1 : t;
      }
    }
    return -1;
  }

  /** Where what the verb governs begins; -1 for nowhere. */
  private int contentStart(GermanVerbs.Verb verb, int v, int to) {
    for (int t = v + 1; t < to && t - v < LONGEST_FIELD; t++) {
      if (l.quotations.isMark(t)) {
        int q = l.quotations.at(t);
        if (verb.quotes() && (!quotes.isName(q) || (verb.objects() && quotes.isPredicate(t)))) {
          return t;
        }
        t = l.quotations.close(q);
        continue;
      }
      if (l.wordClass[t] == WordClasses.SEMICOLON || clauses.opensNext(t, to)) {
        return -1;
      }
      boolean clause = phrases.isComma(t) || l.wordClass[t] == WordClasses.COLON;
      if (!clause || to - t <= LEAST_CLAUSE) {
        boolean result = so.contains(tokens.hash(t - 1)); // "so dass"
        if (verb.clauses() && clauses.isThat(t) && !result) {
          return t;
        }
        continue;
      }
      if (l.wordClass[t] == WordClasses.COLON && (verb.clauses() || l.quotations.isMark(t + 1))) {
        return t + 1;
      }
      if (verb.quotes() && l.quotations.isMark(t + 1)) {
        return t + 1;
      }
      boolean governed = verb.thats() && clauses.isThat(t + 1);
      if (governed || (verb.clauses() && clauses.opensClause(t + 1, to))) {
        return t + 1;
      }
    }
    return -1;
  }

  /** {@code "A", sagte X, "B"}: the second half. */
  private int continueQuotation(List<Run> content, int from, int to) {
    for (int t = from; t < to; t++) {
      int q = l.quotations.at(t);
      if (q >= 0 && l.quotations.open(q) == t && !quotes.isName(q)) {
        int end = l.quotations.close(q) + 1;
        frames.addClause(content, t, end, 1);
        return end;
      }
    }
    return from;
  }
}
