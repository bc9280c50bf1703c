package org.wirecopy.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues of one language in the table {@code outlook.tsv}. Immutable once loaded. */
final class OutlookCues {

  /** Where a language puts its verbs, which says where {@link Outlook} looks for them. */
  enum Order {
    ANYWHERE,
    VERB_LAST,
    UNSPACED,
    UNSPACED_VERB_LAST;

    private static Order of(String name) {
      return switch (name) {
        case "verb last" -> VERB_LAST;
        case "unspaced" -> UNSPACED;
        default -> UNSPACED_VERB_LAST;
      };
    }
  }

  private record Ending(String letters, int cue) {}

  private static final Map<String, OutlookCues> BY_LANGUAGE = load();

  private Order order = Order.ANYWHERE;
  private final Map<String, Integer> cues = new HashMap<>(); // whole words, and phrases of two
  private final List<Ending> endings = new ArrayList<>();
  private final List<Ending> beginnings = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> adjectival = new HashSet<>();
  private final Set<String> none = new HashSet<>();
  private final List<String> nouns = new ArrayList<>(); // endings
  private final Set<String> genitives = new HashSet<>();
  private final Set<String> conjunctions = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();

  private OutlookCues() {}

  private static Map<String, OutlookCues> load() {
    Map<String, OutlookCues> all = new HashMap<>();
    try (InputStream in = OutlookCues.class.getResourceAsStream("outlook.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource outlook.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] columns = line.split("\t", -1);
          for (String language : columns[2].split(" ", -1)) {
            all.computeIfAbsent(language, l -> new OutlookCues())
                .add(columns[0].charAt(0), columns[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }

  private void add(char kind, String list) {
    if (kind == 'O') {
      order = Order.of(list);
      return;
    }
    for (String cue : list.split("\\|", -1)) {
      int value = kind == 'F' ? Outlook.AHEAD : Outlook.BEHIND;
      switch (kind) {
        case 'S' -> terms.add(cue);
        case 'A' -> adjectival.add(cue);
        case 'G' -> genitives.add(cue);
        case 'C' -> conjunctions.add(cue);
        case 'V' -> prefixes.add(cue);
        case 'N' -> {
          if (cue.charAt(0) == '*') {
            nouns.add(cue.substring(1));
          } else {
            none.add(cue);
          }
        }
        default -> {
          if (cue.charAt(0) == '*') {
            endings.add(new Ending(cue.substring(1), value));
          } else if (cue.endsWith("*")) {
            beginnings.add(new Ending(cue.substring(0, cue.length() - 1), value));
          } else {
            cues.put(cue, value);
          }
        }
      }
    }
  }

  /** Those of a language, or null if the table has none. */
  static @Nullable OutlookCues of(String language) {
    return BY_LANGUAGE.get(language);
  }

  Order order() {
    return order;
  }

  /** True of "for" and "until": a date behind them may lie ahead of a verb in the past. */
  boolean isTerm(String word) {
    return terms.contains(Outlook.lower(word));
  }

  /** True of "del": a date behind it belongs to a noun, whatever the verb says of that. */
  boolean isGenitive(String word) {
    return genitives.contains(Outlook.lower(word));
  }

  /** True of "and" and "but", behind which another verb stands. */
  boolean isConjunction(String word) {
    return conjunctions.contains(word) || prefixes.stream().anyMatch(word::startsWith);
  }

  /** True if the table says where a clause goes on behind the date. */
  boolean hasConjunctions() {
    return !conjunctions.isEmpty();
  }

  /** What two words say together. */
  int phrase(String first, String second) {
    return cues.getOrDefault(Outlook.lower(first) + ' ' + Outlook.lower(second), Outlook.OPEN);
  }

  /**
   * What a word says.
   *
   * @param first the word before it, if both may be a phrase, else empty
   * @param before the word before it, empty if there is none
   */
  int of(String word, String first, String before) {
    int phrase = first.isEmpty() ? Outlook.OPEN : phrase(first, word);
    if (phrase != Outlook.OPEN) {
      return phrase;
    }
    String lower = Outlook.lower(word);
    Integer whole = cues.get(lower);
    for (int i = 0; i < prefixes.size() && whole == null; i++) {
      String prefix = prefixes.get(i);
      whole = lower.startsWith(prefix) ? cues.get(lower.substring(prefix.length())) : null;
    }
    if (whole != null) {
      return whole;
    }
    boolean named = !lower.equals(word); // a name ends as a verb does
    if (named || none.contains(lower) || adjectival.contains(Outlook.lower(before))) {
      return Outlook.OPEN;
    }
    for (String noun : nouns) {
      if (lower.endsWith(noun)) {
        return Outlook.OPEN;
      }
    }
    for (Ending ending : endings) {
      if (lower.length() > ending.letters.length() && lower.endsWith(ending.letters)) {
        return ending.cue;
      }
    }
    for (Ending beginning : beginnings) {
      if (lower.length() > beginning.letters.length() + 2 && lower.startsWith(beginning.letters)) {
        return beginning.cue;
      }
    }
    return Outlook.OPEN;
  }

  /** What the longest cue says that stands at a place of a clause without spaces. */
  int at(String clause, int at) {
    int best = 0;
    int value = Outlook.OPEN;
    for (Map.Entry<String, Integer> cue : cues.entrySet()) {
      String word = cue.getKey();
      if (word.length() > best && clause.startsWith(word, at)) {
        best = word.length();
        value = cue.getValue();
      }
    }
    for (String word : none) {
      if (word.length() > best && clause.startsWith(word, at)) {
        return Outlook.OPEN;
      }
    }
    return value;
  }
}
