package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Frames of a cue behind its source, in the languages of {@link RuleFrames}: "poliisin mukaan", "a
 * rendőrség szerint", "polise göre". What else the sentence says is the content, before the source
 * and behind the cue.
 */
final class RulePostpositions {
  private static final int LONGEST = 8; // tokens of a source
  private static final int LEAST_CLAUSE = 2;
  private static final int SHORT = 3; // letters of a word that is no noun

  private final Layers l;
  private final Tokens tokens;
  private final FrameList frames;
  private final WordSet after;
  private final WordSet excluded;
  private final WordSet verbs;
  private final boolean genitives; // a source stands in the genitive, as in Finnish

  RulePostpositions(Layers layers, Language language, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.frames = frames;
    after = language.words("after");
    excluded = language.words("no_source");
    verbs = language.words("verb");
    genitives = language.hasTrait("genitive_source");
  }

  boolean read(int from, int to) {
    for (int t = from + 1; t < to && !after.isEmpty(); t++) {
      if (after.contains(tokens.hash(t)) && l.quotations.at(t) < 0 && frame(from, t, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean frame(int from, int cue, int to) {
    Run source = sourceBefore(from, cue);
    boolean leadsOn = cue + 1 < to && excluded.contains(tokens.hash(cue + 1)); // "mukaan lukien"
    if (source == null || leadsOn) {
      return false;
    }
    int rest = cue + 1 < to && isComma(cue + 1) ? cue + 2 : cue + 1;
    int end = frames.clauseEnd(Math.min(rest, to), to);
    int before = source.from() > from && isComma(source.from() - 1) ? 1 : 0;
    boolean goesOn = end > rest;
    List<Run> content = new ArrayList<>();
    frames.addClause(content, from, source.from() - before, goesOn ? 1 : LEAST_CLAUSE);
    if (goesOn) {
      frames.addClause(content, rest, end, content.isEmpty() ? LEAST_CLAUSE : 1);
    }
    if (content.isEmpty()) {
      return false;
    }
    frames.add(source, new Run(cue, cue + 1), content, .7);
    return true;
  }

  /** The noun phrase that ends before the cue; null if it is none or names nobody. */
  private @Nullable Run sourceBefore(int from, int cue) {
    int start = cue;
    boolean named = false;
    while (start > from && cue - start < LONGEST && l.quotations.at(start - 1) < 0) {
      int t = start - 1;
      if (!tokens.isWord(t)
          || excluded.contains(tokens.hash(t))
          || verbs.contains(tokens.hash(t))) {
        break;
      }
      boolean joins = tokens.isCapital(t) || l.isTitle(t) || isGenitive(t, start == cue);
      if (!joins && (named || genitives || start < cue)) {
        break;
      }
      named |= tokens.isCapital(t);
      start = t;
    }
    start = genitives || named ? start : phraseStart(from, start);
    start -= start > from && l.isArticle(start - 1) ? 1 : 0;
    boolean open = start > from && excluded.contains(tokens.hash(start - 1));
    return start < cue && !open ? new Run(start, cue) : null;
  }

  /** A noun or adjective in the genitive, no passive: "poliisin", not "suljetaan". */
  private boolean isGenitive(int t, boolean last) {
    CharSequence text = tokens.text();
    int n = tokens.end(t);
    boolean noun = tokens.kind(t) == Tokens.LOWER && n - tokens.start(t) > SHORT;
    if (!noun || !genitives) {
      return noun && last && !genitives;
    }
    boolean genitive = text.charAt(n - 1) == 'n';
    boolean vowels = text.charAt(n - 2) == text.charAt(n - 3); // "suljetaan", "taloon"
    return genitive && !vowels;
  }

  /** Back to an article that is near, or to where the clause begins. */
  private int phraseStart(int from, int start) {
    for (int t = start; t > from && start - t < LONGEST; t--) {
      boolean ends = !tokens.isWord(t - 1) || l.quotations.at(t - 1) >= 0;
      if (ends || l.isArticle(t - 1)) {
        return ends ? t : t - 1;
      }
      if (verbs.contains(tokens.hash(t - 1)) || excluded.contains(tokens.hash(t - 1))) {
        return start;
      }
      if (t - 1 == from) {
        return from;
      }
    }
    return start;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
