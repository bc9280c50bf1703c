package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * German frames of a preposition or a clause beside the content: "laut X", "nach Angaben von X", "X
 * zufolge", "demnach", "so X", "wie X mitteilte".
 */
final class GermanAccounts {
  private static final int NACH = WordHash.of("nach");
  private static final int LONGEST_NOUN = 16; // letters of a noun for a statement
  private static final int LONGEST_SOURCE = 12; // tokens before "zufolge"

  private final Layers l;
  private final Tokens tokens;
  private final FrameList frames;
  private final GermanPhrases phrases;
  private final GermanClauses clauses;
  private final GermanQuotes quotes;
  private final Language language = Language.named(Language.GERMAN);
  private final WordSet nouns = language.words("source_noun");

  GermanAccounts(GermanText text) {
    l = text.layers;
    tokens = text.tokens;
    frames = text.frames;
    phrases = text.phrases;
    clauses = text.clauses;
    quotes = text.quotes;
  }

  void prepositions(int from, int to) {
    for (int t = from; t < to; t++) {
      if (l.quotations.at(t) >= 0 || t < frames.covered()) {
        continue;
      }
      int hash = tokens.hash(t);
      int cue = language.cueBefore(tokens, t, to);
      if (cue > 0) {
        preposition(from, t, cue, to);
      } else if (language.words("after").contains(hash)) {
        postposition(from, t, to);
      } else if (language.words("itself").contains(hash) && t - from < 4) {
        around(new Run(t, t + 1), new Run(t, t + 1), from, t, t + 1, to, .5);
      } else if (language.words("so").contains(hash) && t > from && phrases.isComma(t - 1)) {
        so(from, t, to);
      } else if (isAfter(t) && !behindAccount(from, t, to)) {
        afterAccount(from, t, to);
      }
    }
  }

  private boolean isAfter(int t) {
    return tokens.hash(t) == NACH;
  }

  /** "Seiner Meinung nach": the source is the possessive. */
  private boolean behindAccount(int from, int t, int to) {
    int own = t - 2;
    boolean possessed =
        own >= from
            && isAccount(t - 1)
            && (language.words("his").contains(tokens.hash(own))
                || language.words("her").contains(tokens.hash(own)));
    if (possessed) {
      around(new Run(own, own + 1), new Run(t, t + 1), from, own, t + 1, to, .6);
    }
    return possessed;
  }

  private void preposition(int from, int t, int cue, int to) {
    int end = phrases.endWithApposition(t + cue, to);
    if (end > t + cue && !isPlan(end - 1)) {
      around(new Run(t + cue, end), new Run(t, t + cue), from, t, end, to, .7);
    }
  }

  /** "laut Fahrplan": as is laid down, which nobody says. */
  private boolean isPlan(int t) {
    return language.words("no_source").contains(tokens.hash(t));
  }

  /** "nach ersten Angaben der Polizei": one of the nouns for a statement within four words. */
  private void afterAccount(int from, int t, int to) {
    int noun = t + 1;
    while (noun < to && noun - t < 4 && tokens.kind(noun) == Tokens.LOWER) {
      noun++;
    }
    if (noun >= to) {
      return;
    }
    boolean account = isAccount(noun);
    boolean possessed = !account && noun + 1 < to && tokens.isCapital(noun) && isAccount(noun + 1);
    if (!account && !possessed) {
      return;
    }
    int end = Math.max(phrases.endWithApposition(t + 1, to), noun + (account ? 1 : 2));
    around(new Run(t + 1, end), new Run(t, t + 1), from, t, end, to, .7);
  }

  /** "Angaben", "Fernsehbericht": a noun for a statement, or a compound with one. */
  private boolean isAccount(int t) {
    if (!tokens.isCapital(t)) {
      return false;
    }
    int end = tokens.end(t);
    for (int i = Math.max(tokens.start(t), end - LONGEST_NOUN); end - i >= 5; i++) {
      if (nouns.contains(WordHash.of(tokens.text(), i, end))) {
        return true;
      }
    }
    return false;
  }

  /** "Berichten zufolge ..." */
  private void postposition(int from, int t, int to) {
    for (int start = Math.max(from, t - LONGEST_SOURCE); start < t; start++) {
      if (phrases.end(start, t) == t) {
        around(new Run(start, t), new Run(t, t + 1), from, start, t + 1, to, .6);
        return;
      }
    }
  }

  /** {@code "...", so der Minister} */
  private void so(int from, int t, int to) {
    int end = phrases.endWithApposition(t + 1, to);
    boolean closed =
        end >= to
            || !tokens.isWord(end)
            || (tokens.kind(end) == Tokens.LOWER && end + 1 < to && !tokens.isWord(end + 1));
    if (end > t + 1 && closed) {
      around(new Run(t + 1, end), new Run(t, t + 1), from, t, end, to, .7);
    }
  }

  /** A cue in the middle of its content: what stands before and what behind, up to the clause. */
  private void around(
      @Nullable Run source, Run cue, int from, int before, int after, int to, double confidence) {
    List<Run> content = new ArrayList<>();
    int stop = before > from && phrases.isComma(before - 1) ? before - 1 : before;
    int start = stop < before ? quotes.start(from, stop) : clauses.mainStart(from, stop);
    if (start < stop) {
      boolean parted = stop < before && !(after < to && phrases.isComma(after));
      frames.addClause(content, start, stop, parted ? GermanClauses.LEAST_CLAUSE : 1);
    }
    int begin = after < to && phrases.isComma(after) ? after + 1 : after;
    int end = clauses.end(begin, to);
    if (begin < end) {
      frames.addClause(content, begin, end, content.isEmpty() ? GermanClauses.LEAST_CLAUSE : 1);
    }
    if (!content.isEmpty()) {
      frames.add(source, cue, content, confidence);
      frames.cover(Math.max(end, before));
    }
  }

  void howClauses(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean how =
          language.words("how").contains(tokens.hash(t))
              && (t == from || phrases.isComma(t - 1))
              && l.quotations.at(t) < 0;
      if (how) {
        howClause(from, t, to);
      }
    }
  }

  private void howClause(int from, int how, int to) {
    int end = how + 1;
    while (end < to && !phrases.isComma(end) && tokens.kind(end) < Tokens.STOP) {
      end++;
    }
    int verb = end - 1;
    while (verb > how && phrases.isAuxiliary(verb)) {
      verb--;
    }
    if (verb - how < 2 || GermanVerbs.readings(tokens.hash(verb)).isEmpty()) {
      return;
    }
    int start = how + 1;
    while (start < verb && phrases.end(start, verb) == start) {
      start++;
    }
    int phrase = phrases.end(start, verb);
    Run source = phrase > start ? new Run(start, phrase) : null;
    around(source, new Run(verb, end), from, how, end, to, .6);
  }
}
