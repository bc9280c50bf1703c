package org.wirecopy.internal.attribution;

import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Words in quotation marks beside a verb that are a name and nothing said, in the languages of
 * {@link RuleFrames}.
 */
final class RuleNicknames {
  private static final int LONGEST = 4; // tokens, the marks two of them
  private static final int SPEECH = 4; // words from which a quotation is no nickname

  private final Layers l;
  private final Tokens tokens;
  private final WordSet called; // participles before a nickname, where no auxiliary leads

  RuleNicknames(Layers layers, Language language) {
    l = layers;
    tokens = layers.tokens;
    called = language.words("called");
  }

  /** {@code detto "il Toro"}: a participle without its auxiliary, and a short quotation. */
  boolean isNickname(int from, int v) {
    boolean bare = v > from && (isComma(v - 1) || tokens.isCapital(v - 1));
    boolean ofWhat = v + 2 < l.count && l.quotations.isMark(v + 1) && l.isOf(v + 2);
    if (ofWhat && called.contains(tokens.hash(v))) {
      return true; // "un salon dit « de la mer durable »"
    }
    int q = v + 1 < l.count ? l.quotations.at(v + 1) : -1;
    return bare
        && called.contains(tokens.hash(v))
        && q >= 0
        && l.quotations.close(q) - l.quotations.open(q) - 1 < SPEECH;
  }

  /** "Den lille »Havørn« fortsætter": a word or two in marks, without a stop, that nobody says. */
  boolean isAlone(List<Run> content) {
    Run run = content.get(0);
    int open = run.from();
    int q = l.quotations.isMark(open) ? l.quotations.at(open) : -1;
    boolean alone = q >= 0 && content.size() == 1 && l.quotations.close(q) + 1 == run.to();
    boolean shortest = alone && run.to() - run.from() <= LONGEST;
    return shortest
        && tokens.kind(run.to() - 2) != Tokens.STOP
        && !isComma(run.to() - 2)
        && open > l.sentenceStart(open)
        && tokens.isWord(open - 1);
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
