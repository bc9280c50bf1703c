package org.wirecopy.internal.names.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Capitalized words that a text has by themselves, outside headlines, as it does family names. */
final class LoneWords {
  private final Set<String> words = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();

  private LoneWords() {}

  static LoneWords in(List<Run> runs, CharSequence text, Cues cues) {
    LoneWords alone = new LoneWords();
    for (Run run : runs) {
      if (run.size() == 1 && !run.headline()) {
        Word word = run.word(0);
        alone.words.add(word.lower());
        if (cues.isSpeech(Surroundings.wordAfter(text, word.end()))
            || Surroundings.isBeforeAge(text, word.end())) {
          alone.speakers.add(word.lower());
        }
      }
    }
    return alone;
  }

  boolean contains(String lower) {
    return words.contains(lower);
  }

  /** True if the text lets the word speak or tells its age: Katz said. */
  boolean isSpeaker(String lower) {
    return speakers.contains(lower);
  }
}
