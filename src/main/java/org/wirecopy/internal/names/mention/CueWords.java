package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.internal.names.lookup.WordSets;
import org.wirecopy.internal.text.Tsv;

/**
 * The words of the tables by their kinds: those of every language, and what one adds. Immutable.
 */
final class CueWords {
  private final WordSets common; // the kinds of the words of every language
  private final WordSets own; // and of what one language adds
  private final long kinds; // that have words here, a bit each
  private final Map<String, Name.Kind> phrases;
  private final Set<Long> german;

  /** Endings of compounds that are roles. */
  final List<String> roleEnds;

  /** Those of every language, from {@code words.tsv}. */
  CueWords() {
    phrases = new HashMap<>();
    german = new HashSet<>();
    roleEnds = List.of();
    WordSets.Builder words = new WordSets.Builder();
    long found = 0;
    for (String[] row : Tsv.rows(CueWords.class, "words.tsv")) {
      switch (row[0]) {
        case "seat" -> addPhrases(row[1], Name.Kind.ORGANISATION);
        case "other-name" -> addPhrases(row[1], Name.Kind.OTHER);
        default -> {
          CueKind kind = CueKind.of(row[0]);
          List<String> cell = words(row[1]);
          words.add(kind.ordinal(), cell);
          found |= kind.bit();
          if (kind == CueKind.GERMAN) {
            cell.forEach(word -> german.add(Vocabulary.hash(word, 0, word.length())));
          }
        }
      }
    }
    common = words.build();
    own = new WordSets.Builder().build();
    kinds = found;
  }

  /** The same and what the rows of a language in {@code languages.tsv} add. */
  CueWords(CueWords every, List<String[]> rows) {
    phrases = every.phrases;
    german = every.german;
    common = every.common;
    WordSets.Builder words = new WordSets.Builder();
    List<String> ends = new ArrayList<>();
    long found = every.kinds;
    for (String[] row : rows) {
      CueKind kind = CueKind.of(row[1]);
      List<String> cell = words(row[2]);
      words.add(kind.ordinal(), cell);
      found |= kind.bit();
      if (kind == CueKind.PLACE) {
        words.add(kind.ordinal(), cell.stream().map(Declension::plain).toList());
      } else if (kind == CueKind.ROLE_END) {
        ends.addAll(cell);
      }
    }
    own = words.build();
    kinds = found;
    roleEnds = List.copyOf(ends);
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  private void addPhrases(String cell, Name.Kind kind) {
    for (String phrase : cell.split("\\|", -1)) {
      phrases.put(phrase.replace('-', ' '), kind);
    }
  }

  /** True of a word of the kind, in lower case but for the kinds that are written otherwise. */
  boolean is(CueKind kind, String word) {
    return ((common.of(word) | own.of(word)) & kind.bit()) != 0;
  }

  /** True if some word is of the kind. */
  boolean has(CueKind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** What a whole phrase names, if that is known. */
  Name.@Nullable Kind phrase(String phrase) {
    return phrases.get(phrase);
  }

  /** True of a German function word by its hash of {@link Vocabulary}. */
  boolean isGerman(long hash) {
    return german.contains(hash);
  }
}
