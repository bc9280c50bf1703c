package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Attributions of languages without a fitted model, by frames: a quotation beside a cue verb, a cue
 * verb with a subordinate clause, "laut"/"selon"/"по словам" with a source, and German reported
 * speech in the subjunctive that goes on from the sentence before. Sentence by sentence, each
 * scanned a fixed number of times.
 */
final class RuleFrames {
  private static final int LONGEST_SOURCE = 14; // tokens
  private static final int LEAST_CLAUSE = 3; // tokens of a content without marks
  private static final int SPEECH = 4; // words from which a quotation without a cue is speech

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Set<Integer> verbs;
  private final Set<Integer> that;
  private final Set<Integer> inner;
  private final Set<Integer> subjunctive;
  private final Set<Integer> after;
  private final boolean capitalizedNouns; // German
  private final List<Frame> frames = new ArrayList<>();
  private final BitSet used = new BitSet(); // quotations that have a frame
  private final @Nullable Run[] sourceOf; // the last source up to a sentence, where it still holds
  private @Nullable Run lastSource;
  private int lastSentence = -2;

  private RuleFrames(Layers layers, String code) {
    l = layers;
    tokens = layers.tokens;
    language = Language.named(code);
    verbs = language.words("verb");
    that = language.words("that");
    inner = language.words("inner");
    subjunctive = language.words("subjunctive");
    after = language.words("after");
    capitalizedNouns = code.equals("de");
    sourceOf = new Run[layers.sentences.sentences()];
  }

  static List<Frame> of(Layers layers, String code) {
    RuleFrames rules = new RuleFrames(layers, code);
    for (int s = 0; s < layers.sentences.sentences(); s++) {
      rules.sentence(s);
    }
    for (int q = 0; q < layers.quotations.count(); q++) {
      rules.looseQuotation(q);
    }
    rules.frames.sort(Comparator.comparingInt(frame -> frame.content().get(0).from()));
    return rules.frames;
  }

  private void sentence(int s) {
    int from = l.sentences.sentenceStart(s);
    int to = l.sentences.sentenceStart(s + 1);
    boolean found = preposition(from, to) || verb(from, to);
    if (!found) {
      found = postposition(from, to) || subordinate(from, to) || reported(s, from, to);
    }
    sourceOf[s] = found || lastSentence == s - 1 ? lastSource : null;
  }

  /** "Es wurde bekannt, dass ... sei": the subjunctive alone tells that somebody said so. */
  private boolean subordinate(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      boolean begins = isComma(t - 1) && that.contains(tokens.hash(t)) && l.quotations.at(t) < 0;
      if (begins && hasSubjunctive(t, to)) {
        List<Run> content = new ArrayList<>();
        addClause(content, t, clauseEnd(t, to));
        int end = nounPhraseEnd(from, t - 1);
        add(end > from ? new Run(from, end) : null, null, content, .4);
        return true;
      }
    }
    return false;
  }

  /** "Laut Polizei ...", "..., selon le ministre". */
  private boolean preposition(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        continue;
      }
      int cue = language.cueBefore(tokens, t, to);
      boolean placed = t == from || !tokens.isWord(t - 1) || capitalizedNouns;
      if (cue == 0 || !placed || (cue == 1 && isSo(t) && (t == from || !isComma(t - 1)))) {
        continue;
      }
      int end = nounPhraseEnd(t + cue, to);
      if (end == t + cue) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      boolean leads = t - from <= 1;
      if (leads) {
        int start = end < to && isComma(end) ? end + 1 : end;
        addClause(content, start, clauseEnd(start, to));
      } else {
        int stop = isComma(t - 1) ? t - 1 : t;
        addClause(content, from, stop);
        if (end < to && isComma(end) && to - end > LEAST_CLAUSE + 1) {
          addClause(content, end + 1, clauseEnd(end + 1, to));
        }
      }
      if (!content.isEmpty()) {
        add(new Run(t + cue, end), new Run(t, t + cue), content, .7);
        return true;
      }
    }
    return false;
  }

  /** "Berichten zufolge ..." */
  private boolean postposition(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (after.contains(tokens.hash(t)) && l.quotations.at(t) < 0) {
        List<Run> content = new ArrayList<>();
        int start = t;
        while (start > from && t - start < LONGEST_SOURCE && !isComma(start - 1)) {
          start--;
        }
        boolean leads = start == from;
        addClause(content, leads ? t + 1 : from, leads ? clauseEnd(t + 1, to) : start);
        if (!content.isEmpty() && start < t) {
          add(new Run(start, t), new Run(t, t + 1), content, .6);
          return true;
        }
      }
    }
    return false;
  }

  private boolean verb(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) < 0 && verbs.contains(tokens.hash(t)) && verbFrame(from, t, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbFrame(int from, int v, int to) {
    List<Run> content = new ArrayList<>();
    int group = verbGroup(from, v);
    boolean quoteBefore = group > from && quotationBefore(group, from) >= 0;
    boolean clauseBefore = !quoteBefore && group - from > LEAST_CLAUSE + 1 && isComma(group - 1);
    Run source;
    if (quoteBefore || clauseBefore) {
      int q = quotationBefore(group, from);
      int start = clauseBefore ? from : Math.max(from, l.quotations.open(q));
      addClause(content, start, clauseBefore ? group - 1 : l.quotations.close(q) + 1);
      source = subjectAfter(v, to);
      int rest = source == null ? v + 1 : source.to();
      continueQuotation(content, rest, to);
    } else {
      int start = clauseStart(v, to);
      if (start < 0) {
        return objectFrame(from, v, to);
      }
      addClause(content, start, clauseEnd(start, to));
      Run behind = subjectAfter(v, Math.min(start, to));
      source = subjectBefore(from, v);
      boolean adverb =
          source != null && source.to() - source.from() == 1 && !isPronoun(source.from());
      if (source == null || (adverb && source.from() == from && behind != null)) {
        source = behind;
      }
    }
    if (content.isEmpty()) {
      return false;
    }
    add(source, new Run(v, v + 1), content, .7);
    return true;
  }

  /** "Sie kritisierte die Pläne": verbs whose object alone is what is said. */
  private boolean objectFrame(int from, int v, int to) {
    if (!language.words("object").contains(tokens.hash(v))) {
      return false;
    }
    Run source = subjectBefore(from, v);
    int start = v + 1;
    if (source == null) {
      source = subjectAfter(v, to);
      start = source == null ? start : source.to();
    }
    List<Run> content = new ArrayList<>();
    addClause(content, start, clauseEnd(start, to));
    if (source == null || content.isEmpty()) {
      return false;
    }
    add(source, new Run(v, v + 1), content, .5);
    return true;
  }

  /**
   * Where what the verb governs begins: a quotation, a "that", in German a comma; -1 for nowhere.
   */
  private int clauseStart(int v, int to) {
    for (int t = v + 1; t < to; t++) {
      if (l.quotations.isMark(t)) {
        return t;
      }
      if (that.contains(tokens.hash(t)) && t - v <= LONGEST_SOURCE) {
        return t;
      }
      boolean clause = capitalizedNouns && (isComma(t) || l.wordClass[t] == WordClasses.COLON);
      if ((clause || l.wordClass[t] == WordClasses.COLON) && to - t > LEAST_CLAUSE + 1) {
        boolean complementizer = that.contains(tokens.hash(t + 1));
        if (complementizer
            || l.quotations.isMark(t + 1)
            || hasSubjunctive(t, to)
            || hasInfinitive(t, to)
            || !capitalizedNouns) {
          return t + 1;
        }
      }
    }
    return -1;
  }

  /** "kündigte an, die Schalter zu schließen" */
  private boolean hasInfinitive(int from, int to) {
    for (int t = Math.max(from, to - 5); t < to; t++) {
      if (language.words("infinitive").contains(tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubjunctive(int from, int to) {
    for (int t = from; t < to; t++) {
      if (subjunctive.contains(tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }

  /** Where the verb's auxiliaries begin: "a déclaré", "ha detto". */
  private int verbGroup(int from, int v) {
    int start = v;
    while (start > from
        && v - start < 2
        && tokens.kind(start - 1) == Tokens.LOWER
        && tokens.end(start - 1) - tokens.start(start - 1) <= 4) {
      start--;
    }
    return start > from && tokens.isWord(start - 1) ? v : start;
  }

  /** The quotation that ends right before a token, a comma and a dash apart; -1 if none does. */
  private int quotationBefore(int t, int from) {
    int k = t - 1;
    while (k > from && t - k < 3 && (isComma(k) || l.wordClass[k] == WordClasses.DASH)) {
      k--;
    }
    int q = l.quotations.at(k);
    return q >= 0 && l.quotations.close(q) == k ? q : -1;
  }

  /** {@code "A", sagte X, "B"}: the second half. */
  private void continueQuotation(List<Run> content, int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.isMark(t) && l.quotations.open(l.quotations.at(t)) == t) {
        addClause(content, t, Math.min(to, l.quotations.close(l.quotations.at(t)) + 1));
        return;
      }
    }
  }

  private @Nullable Run subjectAfter(int v, int to) {
    int start = v + 1;
    while (start < to && start - v < 3 && isAdverbial(start)) {
      start++;
    }
    int end = nounPhraseEnd(start, to);
    return end > start ? new Run(start, end) : null;
  }

  /** The words before the verb, without auxiliaries, back to the last comma or quotation. */
  private @Nullable Run subjectBefore(int from, int v) {
    int end = v;
    while (end > from && tokens.kind(end - 1) == Tokens.LOWER && isLight(end - 1)) {
      end--;
    }
    int start = end;
    while (start > from
        && end - start < LONGEST_SOURCE
        && !isComma(start - 1)
        && l.quotations.at(start - 1) < 0
        && tokens.kind(start - 1) != Tokens.STOP) {
      start--;
    }
    if (start == end || !hasNominal(start, end) || opensWithAdverbial(start, end)) {
      return null;
    }
    if (start == from && capitalizedNouns) {
      int head = nounPhraseEnd(start, end); // "Medvedev bedankte sich und sagte"
      return head > start ? new Run(start, head) : new Run(start, end);
    }
    return new Run(start, end);
  }

  /** "In seinem Interview sagte Nadal": a preposition first, so the subject follows the verb. */
  private boolean opensWithAdverbial(int from, int to) {
    return capitalizedNouns
        && to - from > 1
        && language.words("adverbial").contains(tokens.hash(from));
  }

  /** A capital or a pronoun: what can be a source at all. */
  private boolean hasNominal(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isCapital(t) && (t > l.sentenceStart(t) || to - from == 1 || !isAdverbial(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdverbial(int t) {
    return tokens.kind(t) == Tokens.LOWER && !inner.contains(tokens.hash(t)) && !isPronoun(t);
  }

  private boolean isPronoun(int t) {
    return language.words("he").contains(tokens.hash(t))
        || language.words("she").contains(tokens.hash(t));
  }

  private boolean isLight(int t) {
    return !inner.contains(tokens.hash(t)) && !isPronoun(t) && tokens.end(t) - tokens.start(t) <= 5;
  }

  /**
   * The end of the noun phrase that begins at a token: capitalized words with what stands inside
   * between them, at most one lower-case word in a row; a pronoun alone.
   */
  private int nounPhraseEnd(int from, int to) {
    if (from < to && isPronoun(from)) {
      return from + 1;
    }
    int end = from;
    int gap = 0;
    for (int t = from; t < to && t - from < LONGEST_SOURCE; t++) {
      if (tokens.isCapital(t)) {
        end = t + 1;
        gap = 0;
      } else if (tokens.kind(t) == Tokens.LOWER && isInside(t, from, gap)) {
        gap += inner.contains(tokens.hash(t)) ? 0 : 1;
      } else if (l.wordClass[t] == WordClasses.DASH && !tokens.spaceBefore(t)) {
        gap = 0;
      } else if (isComma(t)
          && end == t
          && t + 1 < to
          && tokens.isCapital(t + 1)
          && gap == 0
          && closesApposition(t, to)) {
        gap = 0;
      } else {
        break;
      }
    }
    if (end == from && !capitalizedNouns) {
      return lowerCasePhrase(from, to);
    }
    return end;
  }

  /** Articles and "of"; an adjective or a small noun behind one, or first where there is none. */
  private boolean isInside(int t, int from, int gap) {
    if (inner.contains(tokens.hash(t))) {
      return true;
    }
    boolean leads = t - from < 3 && !capitalizedNouns;
    boolean led = t > from && (inner.contains(tokens.hash(t - 1)) || gap > 0 || leads);
    return gap < 2 && (led || leads) && !verbs.contains(tokens.hash(t));
  }

  /** "der Minister, Hans Muster, ..." */
  private boolean closesApposition(int comma, int to) {
    int t = comma + 1;
    while (t < to && tokens.isCapital(t)) {
      t++;
    }
    return t < to && isComma(t) && t - comma <= 5 && t - comma > 2;
  }

  /** "según la policía local,": to the next mark. */
  private int lowerCasePhrase(int from, int to) {
    int t = from;
    while (t < to && t - from < 6 && tokens.isWord(t) && !verbs.contains(tokens.hash(t))) {
      t++;
    }
    return t < to && tokens.isWord(t) && t - from >= 6 ? from : t;
  }

  /** German reported speech goes on: a subjunctive, no cue, a source in the sentence before. */
  private boolean reported(int s, int from, int to) {
    boolean goesOn =
        lastSentence == s - 1
            && lastSource != null
            && l.paragraph[from] == l.paragraph[Math.max(0, from - 1)];
    if (!goesOn || subjunctive.isEmpty() || !hasSubjunctive(from, to)) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    addClause(content, from, clauseEnd(from, to));
    if (content.isEmpty()) {
      return false;
    }
    add(lastSource, null, content, .5);
    return true;
  }

  /** A quotation without a cue: speech where it is long, of whoever spoke last. */
  private void looseQuotation(int q) {
    int open = l.quotations.open(q);
    if (!used.get(q) && l.quotations.close(q) - open - 1 >= SPEECH) {
      List<Run> content = List.of(new Run(open, l.quotations.close(q) + 1));
      frames.add(new Frame(sourceOf[l.sentence[open]], null, content, .4));
    }
  }

  /** The end of a clause: its sentence's, without the stop; a quotation in it is taken whole. */
  private int clauseEnd(int from, int to) {
    int end = to;
    if (from < to && l.quotations.isMark(from)) {
      end = l.quotations.close(l.quotations.at(from)) + 1;
    }
    while (end > from && tokens.kind(end - 1) == Tokens.STOP) {
      end--;
    }
    return end;
  }

  /** Adds a stretch, widened so that it begins no quotation in the middle. */
  private void addClause(List<Run> content, int from, int to) {
    boolean quoted = from < to && l.quotations.at(from) >= 0;
    if (to - from < (quoted ? 1 : LEAST_CLAUSE)) {
      return;
    }
    int begin = quoted ? l.quotations.open(l.quotations.at(from)) : from;
    content.add(new Run(begin, to));
    for (int t = begin; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        used.set(l.quotations.at(t));
      }
    }
  }

  private void add(@Nullable Run source, @Nullable Run cue, List<Run> content, double confidence) {
    frames.add(new Frame(source, cue, List.copyOf(content), confidence));
    lastSource = source != null ? source : lastSource;
    lastSentence = l.sentence[content.get(0).from()];
  }

  private boolean isSo(int t) {
    return tokens.end(t) - tokens.start(t) == 2;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
