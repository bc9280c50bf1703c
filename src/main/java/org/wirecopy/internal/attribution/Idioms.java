package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

/** Phrases of a cue verb that tell of no content: "said goodbye", "told the story", "known as". */
final class Idioms {
  private static final Map<Integer, Set<Integer>> NOUNS = read();

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
    int noun = cue.from() + 1;
    while (noun < l.count && isDeterminer(l.wordClass[noun])) {
      noun++;
    }
    Set<Integer> nouns = NOUNS.getOrDefault(l.tokens.hash(cue.from()), Set.of());
    boolean near = noun < l.count && (noun >= cue.to() || noun == cue.from() + 1);
    return near && nouns.contains(l.tokens.hash(noun)) && l.quotations.at(noun) < 0;
  }

  private static boolean isDeterminer(byte wordClass) {
    return wordClass == WordClasses.DETERMINER || wordClass == WordClasses.POSSESSIVE;
  }

  private static Map<Integer, Set<Integer>> read() {
    Map<Integer, Set<Integer>> nouns = new HashMap<>();
    for (String[] row : Tsv.rows(Idioms.class, "idioms.tsv")) {
      for (String form : row[0].split(" ", -1)) {
        nouns
            .computeIfAbsent(WordHash.of(form), hash -> new HashSet<>())
            .addAll(Mentions.hashes(row[1]));
      }
    }
    return nouns;
  }
}
