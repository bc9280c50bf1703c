package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Phrases of a cue verb that tell of no content: "said goodbye", "told the story", "known as",
 * "claimed two lives", "was admitted to hospital".
 */
final class Idioms {
  /** The words that make an idiom of a verb, and how many others may stand before them. */
  private record Phrase(WordSet words, int reach) {}

  private static final Map<Integer, List<Phrase>> PHRASES = read();

  private Idioms() {}

  /** The frames that are none of these phrases. */
  static List<Frame> without(Layers l, List<Frame> frames) {
    frames.removeIf(frame -> isIdiom(l, frame));
    return frames;
  }

  private static boolean isIdiom(Layers l, Frame frame) {
    Run cue = frame.cue();
    if (cue == null) {
      return false;
    }
    for (int verb = cue.from(); verb < cue.to(); verb++) {
      for (Phrase phrase : PHRASES.getOrDefault(l.tokens.hash(verb), List.of())) {
        if (stands(l, phrase, cue, verb)) {
          return true;
        }
      }
    }
    return false;
  }

  /** At once behind the verb, articles apart; or a few words on, before any clause. */
  private static boolean stands(Layers l, Phrase phrase, Run cue, int verb) {
    int others = 0;
    for (int t = verb + 1; t < l.sentenceEnd(verb) && others <= phrase.reach(); t++) {
      boolean plain = l.tokens.isWord(t) && l.quotations.at(t) < 0;
      if (!plain || (t > verb + 1 && l.wordClass[t] == WordClasses.THAT)) {
        return false;
      }
      boolean near = t >= cue.to() || t == verb + 1 || phrase.reach() > 0;
      if (near && phrase.words().contains(l.tokens.hash(t))) {
        return true;
      }
      others += isDeterminer(l.wordClass[t]) ? 0 : 1;
    }
    return false;
  }

  private static boolean isDeterminer(byte wordClass) {
    return wordClass == WordClasses.DETERMINER || wordClass == WordClasses.POSSESSIVE;
  }

  private static Map<Integer, List<Phrase>> read() {
    Map<Integer, List<Phrase>> phrases = new HashMap<>();
    for (String[] row : Tsv.rows(Idioms.class, "idioms.tsv")) {
      Phrase phrase = new Phrase(WordSet.of(row[1]), Integer.parseInt(row[2]));
      for (String form : row[0].split(" ", -1)) {
        phrases.computeIfAbsent(WordHash.of(form), hash -> new ArrayList<>()).add(phrase);
      }
    }
    return phrases;
  }
}
