package org.wirecopy.internal.names.mention.uncased;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/** The words of one language that tell names apart, each with the kinds it is of. */
final class Cues {
  private static final Map<String, Cues> LOADED = new HashMap<>();

  private final PhraseTable words;

  private Cues(String file) {
    PhraseTable all = new PhraseTable();
    for (String[] row : Tsv.rows(Cues.class, file)) {
      int bit = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_')).bit;
      for (String word : row[1].split(" ", -1)) {
        all.mark(word, bit);
      }
    }
    words = all.compact();
  }

  /** The words of a file beside this class, read once. */
  static synchronized Cues of(String file) {
    return LOADED.computeIfAbsent(file, Cues::new);
  }

  /** The longest word that begins at a place of a text. */
  Cue longest(CharSequence text, int at) {
    return cue(words.longest(text, at), at);
  }

  /** The longest phrase of whole words there. */
  Cue longestOfWords(CharSequence text, int at) {
    return cue(words.longestOfWords(text, at), at);
  }

  private static Cue cue(PhraseTable.@Nullable Match match, int at) {
    return match == null ? new Cue(at, 0) : new Cue(match.end(), match.value());
  }

  /** True if [from, to) of a text is a word of a kind. */
  boolean is(Kind kind, CharSequence text, int from, int to) {
    int bits = from < to ? words.get(text, from, to) : -1;
    return bits >= 0 && (bits & kind.bit) != 0;
  }
}
