package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Attributions of the languages that have a cue table and no grammar of their own here (French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian): a quotation beside a cue verb,
 * speech behind a dash, a cue verb with "que"/"che"/"dat"/"że"/"что", and
 * "selon"/"según"/"secondo"/"по словам" with a source. Sentence by sentence, each scanned a fixed
 * number of times.
 */
final class RuleFrames {
  private static final int LEAST_CLAUSE = 3; // tokens of a content without marks
  private static final int LEAST_LED_CLAUSE = 2; // the same behind "selon X," or before ", dit X"
  private static final int LONGEST_SOURCE = 14; // tokens between a verb and its clause
  private static final int SPEECH = 4; // words from which a quotation without a cue is speech

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final Introductions introductions;
  private final Set<Integer> verbs;
  private final Set<Integer> articles;
  private final Set<Integer> that;
  private final Set<Integer> as;
  private final FrameList frames;
  private final @Nullable Run[] sourceOf; // the last source up to a sentence, where it still holds

  private RuleFrames(Layers layers, String code) {
    l = layers;
    tokens = layers.tokens;
    frames = new FrameList(layers);
    language = Language.named(code);
    phrases = new Phrases(layers, language);
    introductions = new Introductions(layers);
    verbs = language.words("verb");
    articles = language.words("article");
    that = language.words("that");
    as = language.words("as");
    sourceOf = new Run[layers.sentences.sentences()];
  }

  static List<Frame> of(Layers layers, String code) {
    RuleFrames rules = new RuleFrames(layers, code);
    for (int q = 0; q < layers.quotations.count(); q++) {
      rules.insertion(q);
    }
    for (int s = 0; s < layers.sentences.sentences(); s++) {
      rules.sentence(s);
    }
    for (int q = 0; q < layers.quotations.count(); q++) {
      rules.looseQuotation(q);
    }
    return rules.frames.sorted();
  }

  private void sentence(int s) {
    int from = l.sentences.sentenceStart(s);
    int to = l.sentences.sentenceStart(s + 1);
    boolean spoken = from < frames.covered() || dialogue(from) || introduction(from, to);
    boolean found = spoken || preposition(from, to) || verb(from, to);
    sourceOf[s] = found || frames.lastSentence() == s - 1 ? frames.lastSource() : null;
  }

  /** "Le maire a ajouté :" on a line, and what it brings in below. */
  private boolean introduction(int from, int to) {
    List<Run> paragraphs = introductions.broughtInBy(from, to);
    int verb = paragraphs.isEmpty() ? -1 : lastVerb(from, to);
    if (verb < 0) {
      return false;
    }
    Run before = phrases.subjectBefore(from, verb);
    Run source = before != null ? before : phrases.subjectAfter(verb, to - 1);
    frames.addIntroduced(source, new Run(verb, verb + 1), paragraphs, .7);
    return true;
  }

  private int lastVerb(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (isVerb(t) && l.quotations.at(t) < 0) {
        return t;
      }
    }
    return -1;
  }

  /**
   * {@code – A – powiedziała X. – B.}, {@code — А, — сказал X}: a paragraph that begins with a dash
   * is spoken, up to the dash before a cue verb; what is behind the next dash goes on.
   */
  private boolean dialogue(int from) {
    int p = l.paragraph[from];
    int to = l.sentences.paragraphStart(p + 1);
    boolean begins = from == l.sentences.paragraphStart(p) && l.wordClass[from] == WordClasses.DASH;
    if (!begins || to - from < 4 || !tokens.isWord(from + 1)) {
      return false;
    }
    for (int dash = from + 2; dash + 1 < to; dash++) {
      int v = isSpacedDash(dash) ? cueAt(dash + 1, to) : -1;
      if (v < 0) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      content.add(new Run(from + 1, isComma(dash - 1) ? dash - 1 : dash));
      int end = l.sentenceEnd(v);
      Run source = phrases.subjectAfter(v, end);
      int next = afterDash(source == null ? v + 1 : source.to(), Math.min(to, end + 1));
      if (next > 0 && next < to) {
        content.add(new Run(next, clauseEnd(next, to)));
        end = to;
      }
      frames.addSpoken(source, new Run(v, v + 1), content, .7);
      frames.cover(end);
      return true;
    }
    return false;
  }

  /** The first word behind a dash, which may stand before or behind the stop; 0 without a dash. */
  private int afterDash(int from, int to) {
    int t = from;
    while (t < to && l.wordClass[t] != WordClasses.DASH) {
      t++;
    }
    boolean dash = t < to;
    while (t < l.count && !tokens.isWord(t) && l.quotations.at(t) < 0) {
      t++;
    }
    return dash ? t : 0;
  }

  /** Spaces tell a dash from a hyphen. */
  private boolean isSpacedDash(int t) {
    return l.wordClass[t] == WordClasses.DASH && tokens.spaceBefore(t);
  }

  /** The cue verb at a token or behind one short auxiliary; -1 for none. */
  private int cueAt(int t, int to) {
    if (verbs.contains(tokens.hash(t))) {
      return t;
    }
    boolean light = tokens.kind(t) == Tokens.LOWER && t + 1 < to;
    return light && verbs.contains(tokens.hash(t + 1)) ? t + 1 : -1;
  }

  /** "Selon le ministre, ...", "..., selon le ministre". */
  private boolean preposition(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        continue;
      }
      int cue = ledCue(t, to);
      boolean placed = t == from || !tokens.isWord(t - 1);
      int end = cue == 0 || !placed ? t : phrases.end(t + cue, to);
      if (end <= t + cue) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      if (t - from <= 1) {
        int stop = clauseEnd(end, to);
        if (end == stop && end < to) { // no mark tells where the source ends
          end = phrases.nounEnd(t + cue, to);
        }
        int start = end < to && isComma(end) ? end + 1 : end;
        frames.addClause(content, start, clauseEnd(start, to), LEAST_LED_CLAUSE);
      } else {
        frames.addClause(content, from, isComma(t - 1) ? t - 1 : t, LEAST_CLAUSE);
        if (end < to && isComma(end) && to - end > LEAST_CLAUSE + 1) {
          frames.addClause(content, end + 1, clauseEnd(end + 1, to), LEAST_CLAUSE);
        }
      }
      if (!content.isEmpty()) {
        frames.add(new Run(t + cue, end), new Run(t, t + cue), content, .7);
        return true;
      }
    }
    return false;
  }

  /** How many tokens are a cue before its source: "selon", "según informó", "come ha riferito". */
  private int ledCue(int t, int to) {
    int cue = language.cueBefore(tokens, t, to);
    boolean leads = cue > 0 || as.contains(tokens.hash(t));
    int v = leads && t + Math.max(1, cue) < to ? cueAt(t + Math.max(1, cue), to) : -1;
    return v < 0 ? cue : v + 1 - t;
  }

  private boolean verb(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isVerb(t) && l.quotations.at(t) < 0 && verbFrame(from, t, to)) {
        return true;
      }
    }
    return false;
  }

  /** A cue verb, if it is not the noun that an article makes of it: "le juge", "la denuncia". */
  private boolean isVerb(int t) {
    boolean noun = t > 0 && articles.contains(tokens.hash(t - 1));
    return !noun && verbs.contains(tokens.hash(t));
  }

  private boolean verbFrame(int from, int v, int to) {
    List<Run> content = new ArrayList<>();
    int group = verbGroup(from, v);
    int q = group > from ? quotationBefore(group, from) : -1;
    boolean broken = group > from && (isComma(group - 1) || isSpacedDash(group - 1));
    boolean clauseBefore = q < 0 && group - from > LEAST_LED_CLAUSE && broken && !governs(v, to);
    Run source;
    if (q >= 0 || clauseBefore) {
      int start = clauseBefore ? from : Math.max(from, l.quotations.open(q));
      frames.addClause(
          content, start, clauseBefore ? group - 1 : l.quotations.close(q) + 1, LEAST_LED_CLAUSE);
      source = phrases.pronounBefore(from, v);
      source = source == null ? phrases.subjectAfter(v, to) : source;
      continueQuotation(content, source == null ? v + 1 : source.to(), to);
    } else {
      int start = clauseStart(v, to);
      if (start < 0) {
        return false;
      }
      frames.addClause(content, start, clauseEnd(start, to), LEAST_CLAUSE);
      source = phrases.subjectBefore(from, v);
      if (source == null) {
        source = phrases.subjectAfter(v, Math.min(start, to));
      }
    }
    if (content.isEmpty()) {
      return false;
    }
    frames.add(source, new Run(v, v + 1), content, .7);
    return true;
  }

  /** True if a verb's content follows at once: "affirme que", "a répondu : ". */
  private boolean governs(int v, int to) {
    for (int t = v + 1; t < Math.min(to, v + 3); t++) {
      if (that.contains(tokens.hash(t)) || l.wordClass[t] == WordClasses.COLON) {
        return true;
      }
    }
    return false;
  }

  /** Where what the verb governs begins: a quotation, a "that", a colon; -1 for nowhere. */
  private int clauseStart(int v, int to) {
    for (int t = v + 1; t < to; t++) {
      boolean governed = that.contains(tokens.hash(t)) && t - v <= LONGEST_SOURCE;
      if (governed || l.quotations.isMark(t)) {
        return t;
      }
      if (l.wordClass[t] == WordClasses.COLON && to - t > LEAST_CLAUSE + 1) {
        return t + 1;
      }
    }
    return -1;
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

  /** {@code "A", dit X, "B"}: the second half. */
  private void continueQuotation(List<Run> content, int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.isMark(t) && l.quotations.open(l.quotations.at(t)) == t) {
        frames.addClause(content, t, l.quotations.close(l.quotations.at(t)) + 1, LEAST_CLAUSE);
        return;
      }
    }
  }

  /** A quotation without a cue: speech where it is long, of whoever spoke last. */
  private void looseQuotation(int q) {
    int open = l.quotations.open(q);
    if (!frames.isTaken(q) && l.quotations.close(q) - open - 1 >= SPEECH) {
      List<Run> content = List.of(new Run(open, l.quotations.close(q) + 1));
      frames.addAside(new Frame(sourceOf[l.sentence[open]], null, content, .4));
    }
  }

  /**
   * {@code «A, — сказал X, — B»}, {@code « A, a dit X, B »}: the cue stands inside the marks,
   * between commas or dashes.
   */
  private void insertion(int q) {
    int close = l.quotations.close(q);
    for (int t = l.quotations.open(q) + 2; t < close; t++) {
      boolean opens = isBreak(t - 1) && tokens.kind(t) == Tokens.LOWER;
      int verb = opens && !verbs.contains(tokens.hash(t)) ? t + 1 : t;
      if (!opens || !verbs.contains(tokens.hash(verb))) {
        continue;
      }
      int end = phrases.end(verb + 1, close);
      if (end == verb + 1 || !(end == close || isBreak(end) || tokens.kind(end) == Tokens.STOP)) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      int before = l.wordClass[t - 1] == WordClasses.DASH ? t - 1 : t;
      frames.addClause(content, l.quotations.open(q), before, 1);
      int after = end;
      while (after < close && !tokens.isWord(after)) {
        after++;
      }
      if (after < close) {
        content.add(new Run(after, close + 1));
      }
      frames.add(new Run(verb + 1, end), new Run(verb, verb + 1), content, .7);
      return;
    }
  }

  private boolean isBreak(int t) {
    return isComma(t) || l.wordClass[t] == WordClasses.DASH;
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

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
