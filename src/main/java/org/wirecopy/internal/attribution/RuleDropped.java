package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Cue verbs without a subject of their own, in the languages of {@link RuleFrames}: it is that of
 * the sentence before, or of the verb that "and" joins them to.
 */
final class RuleDropped {
  private static final int LEAST_CLAUSE = 3; // tokens before a verb that may hold its subject
  private static final int LONGEST_LIGHT = 4; // letters of an auxiliary or a clitic

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final FrameList frames;
  private final RuleReactions reactions;
  private final @Nullable Run[] sourceOf; // the last source up to a sentence, where it still holds
  private final boolean dropsSubjects;

  RuleDropped(
      Layers layers,
      Language language,
      FrameList frames,
      RuleReactions reactions,
      @Nullable Run[] sourceOf) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.frames = frames;
    this.reactions = reactions;
    this.sourceOf = sourceOf;
    dropsSubjects = language.hasEndings("plural_ending") || language.hasTrait("drops");
  }

  /** "Dodał, że ...": a singular verb without a subject has that of the sentence before. */
  @Nullable Run goesOn(int s, int v) {
    boolean first =
        v - l.sentenceStart(v) < LEAST_CLAUSE || l.quotations.at(l.sentenceStart(v)) >= 0;
    boolean dropped = s > 0 && first && dropsSubjects && !language.ends(tokens, v, "plural_ending");
    Run newcomer = dropped ? newcomer(s - 1) : null;
    if (newcomer != null) {
      return newcomer;
    }
    if (!dropped || sourceOf[s - 1] != null) {
      return dropped ? sourceOf[s - 1] : null;
    }
    boolean near = l.paragraph[v] == l.paragraph[l.sentences.sentenceStart(s - 1)];
    return near
        ? reactions.lead(l.sentences.sentenceStart(s - 1), l.sentences.sentenceStart(s))
        : null;
  }

  /** "Předseda Jan Malý je proti. Řekl, že ...": who leads a sentence in which nobody speaks. */
  private @Nullable Run newcomer(int s) {
    boolean quiet = frames.size() == 0 || frames.lastSentence() != s;
    boolean tells = language.hasKind("light") && quiet;
    return tells
        ? reactions.lead(l.sentences.sentenceStart(s), l.sentences.sentenceStart(s + 1))
        : null;
  }

  /** "Vd Moa Ek kommenterar inte, men lovar att": "but" or "and" right before the verb. */
  boolean isSecondOf(int from, int v) {
    int joint = v - 1;
    boolean joins =
        joint > from
            && (language.words("and").contains(tokens.hash(joint))
                || language.words("but").contains(tokens.hash(joint)));
    return joins && !language.ends(tokens, v, "plural_ending");
  }

  /** "... et exige": only "and" or "but", and small words, before the verb. */
  boolean isJoined(int from, int v) {
    boolean joined = false;
    for (int t = from; t < v; t++) {
      int hash = tokens.hash(t);
      boolean joins = language.words("and").contains(hash) || language.words("but").contains(hash);
      joined |= joins;
      if (!joins && !isComma(t) && tokens.end(t) - tokens.start(t) > LONGEST_LIGHT) {
        return false;
      }
    }
    return joined;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
