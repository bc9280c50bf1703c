package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Studies, polls and reports that show something, in the languages of {@link RuleFrames}: "la
 * encuesta muestra que A", "Uit onderzoek blijkt dat A". The verbs are cues with such a noun alone.
 */
final class RuleRecords {
  private final Layers l;
  private final Tokens tokens;
  private final Phrases phrases;
  private final WordSet showing;
  private final WordSet records;

  RuleRecords(Layers layers, Language language, Phrases phrases) {
    l = layers;
    tokens = layers.tokens;
    this.phrases = phrases;
    showing = language.words("showing");
    records = language.words("record");
  }

  /** True for "muestra", "blijkt", "показало": a cue of records alone. */
  boolean isShowing(int v) {
    return showing.contains(tokens.hash(v));
  }

  boolean isRecord(@Nullable Run run) {
    return run != null && record(run.from(), run.to()) >= 0;
  }

  /** The record that a verb has for its subject, or behind a preposition; null if none is near. */
  @Nullable Run before(int from, int v) {
    Run subject = phrases.subjectBefore(from, v);
    if (isRecord(subject)) {
      return subject;
    }
    int noun = record(from, v);
    if (noun < 0) {
      return null;
    }
    int start = noun > from && l.isArticle(noun - 1) ? noun - 1 : noun;
    return new Run(start, Math.min(v, Math.max(noun + 1, phrases.end(start, v))));
  }

  private int record(int from, int to) {
    for (int t = from; t < to; t++) {
      if (records.contains(tokens.hash(t)) && l.quotations.at(t) < 0) {
        return t;
      }
    }
    return -1;
  }
}
