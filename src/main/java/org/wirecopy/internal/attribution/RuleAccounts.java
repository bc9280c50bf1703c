package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Frames of a preposition in the languages of {@link RuleFrames}: "selon X", "по словам X", "según
 * informó X", "jego zdaniem", and "pour X" before a quotation.
 */
final class RuleAccounts {
  private static final int LEAST_CLAUSE = 3; // tokens of a content behind the source
  private static final int LEAST_LED_CLAUSE = 2; // the same behind "selon X,"
  private static final int CLITIC = WordHash.of("l'");
  private static final int LONGEST_TAIL = 3; // tokens of a genitive before the comma

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;
  private final RuleVerbs cues;
  private final WordSet as;
  private final WordSet anywhere;
  private final WordSet excluded;
  private final WordSet loose;
  private final WordSet relatives;

  RuleAccounts(Layers layers, Language language, Phrases phrases, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
    cues = new RuleVerbs(layers, language);
    as = language.words("as");
    anywhere = language.words("anywhere");
    excluded = language.words("no_source");
    loose = language.words("for");
    relatives = language.words("relative");
  }

  /** "Selon le ministre, ...", "..., selon le ministre", "..., selon le ministre, ...". */
  boolean read(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) < 0 && read(from, t, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean read(int from, int t, int to) {
    boolean placed = t == from || !tokens.isWord(t - 1) || anywhere.contains(tokens.hash(t));
    int inside = placed ? 0 : language.cueBefore(tokens, t, to);
    if (inside > 1 && ownSource(t, t + inside) >= 0) {
      return own(t, inside, to); // "..., bo | jego zdaniem wyrok szkodzi"
    }
    int cue = placed ? ledCue(t, to) : 0;
    if (cue == 0) {
      return placed && loose.contains(tokens.hash(t)) && beforeQuotation(t, to);
    }
    if (cue > 0 && t + cue < to && relatives.contains(tokens.hash(t + cue))) {
      return behindRelative(from, t, t + cue + 1, to);
    }
    int own = ownSource(t, t + cue);
    boolean verb = cue > 0 && cues.isCue(t + cue - 1);
    Run subject = verb ? phrases.subjectAfter(t + cue - 1, to) : null;
    int first = subject == null ? t + cue : subject.from(); // "como dijo ayer X"
    int end = own >= 0 ? t + cue : subject != null ? subject.to() : phrases.end(first, to);
    if (own < 0 && (end == first || isExcluded(first, end))) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    if (t - from <= 1) {
      int stop = clauseEnd(end, to);
      if (own < 0 && end == stop && end < to) { // no mark tells where the source ends
        end = phrases.nounEnd(first, to);
      }
      end = own < 0 ? withGenitive(phrases.openEnd(first, end, to), to) : end;
      end = own < 0 ? phrases.withPlace(end, to) : end;
      int start = end < to && isComma(end) ? end + 1 : end;
      frames.addClause(content, start, clauseEnd(start, to), LEAST_LED_CLAUSE);
    } else {
      if (anywhere.contains(tokens.hash(t)) && end < to && !tokens.isCapital(end - 1)) {
        end = Math.max(phrases.nounEnd(first, to), t + cue + 1);
      }
      int rest = end < to && isComma(end) ? end + 1 : end;
      boolean goesOn = clauseEnd(rest, to) > rest && l.quotations.at(rest) < 0;
      int stop = isComma(t - 1) ? t - 1 : t;
      frames.addClause(content, from, stop, goesOn ? 1 : LEAST_CLAUSE);
      goesOn &= rest >= to || !relatives.contains(tokens.hash(rest)); // "aldus X, die zwijgt"
      if (goesOn && (rest > end || anywhere.contains(tokens.hash(t)))) {
        frames.addClause(content, rest, clauseEnd(rest, to), content.isEmpty() ? LEAST_CLAUSE : 1);
      }
    }
    if (content.isEmpty()) {
      return false;
    }
    Run source = own >= 0 ? new Run(own, own + 1) : new Run(first, end);
    frames.add(source, new Run(t, t + cue), content, .7);
    return true;
  }

  /** A cue that holds its source, behind a conjunction: what follows is its clause. */
  private boolean own(int t, int cue, int to) {
    int source = ownSource(t, t + cue);
    int start = t + cue < to && isComma(t + cue) ? t + cue + 1 : t + cue;
    List<Run> content = new ArrayList<>();
    frames.addClause(content, start, clauseEnd(start, to), LEAST_CLAUSE);
    if (content.isEmpty()) {
      return false;
    }
    frames.add(new Run(source, source + 1), new Run(t, t + cue), content, .6);
    return true;
  }

  /** "il quotidiano X, secondo cui ...": the source stands before. */
  private boolean behindRelative(int from, int cue, int start, int to) {
    Run source = cue > from && isComma(cue - 1) ? nameBefore(from, cue - 1) : null;
    List<Run> content = new ArrayList<>();
    frames.addClause(content, start, clauseEnd(start, to), LEAST_CLAUSE);
    if (source == null || content.isEmpty()) {
      return false;
    }
    frames.add(source, new Run(cue, start - 1), content, .7);
    return true;
  }

  /** "(il) quotidiano La Voce del Molo": the name, and a noun before it. */
  private @Nullable Run nameBefore(int from, int to) {
    int t = to;
    int start = to;
    while (t > from && (tokens.isCapital(t - 1) || l.isOf(t - 1))) {
      t--;
      start = tokens.isCapital(t) ? t : start;
    }
    boolean noun = start < to && start > from && tokens.kind(start - 1) == Tokens.LOWER;
    start -= noun && !l.beginsNoName(start - 1) && !l.isOf(start - 1) ? 1 : 0;
    return start < to ? new Run(start, to) : phrases.subjectBefore(from, to);
  }

  /** "according to plan": what is no source; a pronoun of the writer neither. */
  private boolean isExcluded(int from, int to) {
    for (int t = from; t < to; t++) {
      if (excluded.contains(tokens.hash(t))) {
        return true;
      }
    }
    boolean adjective = to < l.count && tokens.kind(to - 1) == Tokens.LOWER;
    return adjective && tokens.kind(to) == Tokens.LOWER && excluded.contains(tokens.hash(to));
  }

  /** "его" of "по его словам", "jego" of "jego zdaniem"; -1 where the cue has no source in it. */
  private int ownSource(int from, int to) {
    for (int t = from; t < to; t++) {
      int hash = tokens.hash(t);
      if (language.words("his").contains(hash)
          || language.words("her").contains(hash)
          || language.words("their").contains(hash)) {
        return t;
      }
    }
    return -1;
  }

  private boolean hasQuotation(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code Pour X, « ... »}, {@code Per X, l'accordo è «...»}. */
  private boolean beforeQuotation(int t, int to) {
    int end = phrases.end(t + 1, to);
    int open = end < to && isComma(end) ? end + 1 : end;
    if (end == t + 1 || open >= to || !tokens.isCapital(end - 1)) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    int q = l.quotations.isMark(open) ? l.quotations.at(open) : -1;
    if (q >= 0 && l.quotations.close(q) - open > LEAST_CLAUSE) {
      frames.addClause(content, open, l.quotations.close(q) + 1, 1);
    } else if (q < 0 && isComma(end) && end - t > 2 && hasQuotation(open, to)) {
      frames.addClause(content, open, clauseEnd(open, to), LEAST_CLAUSE);
    }
    if (content.isEmpty()) {
      return false;
    }
    frames.add(new Run(t + 1, end), new Run(t, t + 1), content, .6);
    return true;
  }

  /** "За даними Міністерства охорони здоров'я,": lower-case words up to a mark that is near. */
  int withGenitive(int end, int to) {
    int t = end;
    while (t < to && t - end < LONGEST_TAIL && tokens.kind(t) == Tokens.LOWER) {
      if (language.words("light").contains(tokens.hash(t)) || isWhen(t)) {
        return end; // "podle Jana Malého | je most starý,"
      }
      t++;
    }
    boolean closed = t == to || isComma(t);
    boolean genitive = language.words("article").isEmpty() && closed;
    return genitive ? t : end;
  }

  private boolean isWhen(int t) {
    return language.hasKind("light") && language.words("when").contains(tokens.hash(t));
  }

  /** How many tokens are a cue before its source: "selon", "según informó", "come ha riferito". */
  private int ledCue(int t, int to) {
    int cue = language.cueBefore(tokens, t, to);
    boolean leads = cue > 0 || as.contains(tokens.hash(t));
    int v = t + Math.max(1, cue);
    if (leads && v < to && tokens.hash(v) == CLITIC) {
      v++; // "comme l'a expliqué X"
    }
    int verb = leads && v < to ? cues.cueAt(v, to) : -1;
    boolean relative = cue == 0 && relatives.contains(tokens.hash(t)); // "X, som anklagar Y för"
    relative &= verb >= 0 && cues.contentStart(verb, verb, to) > 0;
    return relative ? 0 : verb < 0 ? cue : verb + 1 - t;
  }

  private int clauseEnd(int from, int to) {
    return frames.clauseEnd(from, to);
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
