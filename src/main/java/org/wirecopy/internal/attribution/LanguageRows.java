package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Compounds;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/** What the tables say of one language, collected row by row until a {@link Language} is made. */
final class LanguageRows {
  private static final Set<String> ENDINGS =
      Set.of(
          "infinitive_ending",
          "plural_ending",
          "adjective_ending",
          "gerund_ending",
          "plural_noun_ending",
          "aside_ending",
          "clause_ending",
          "definite_ending",
          "verb_ending",
          "genitive_ending",
          "own_clause_ending",
          "other_clause_ending",
          "clause_subject_ending",
          "participle_ending",
          "owner_ending",
          "subject_ending",
          "warned_ending",
          "title_ending",
          "event_ending");
  private static final Set<String> SEQUENCES =
      Set.of(RuleHearsay.RUMOUR, RuleHearsay.HEARSAY, RuleSenses.IDIOM);

  /** Kinds of words that many languages share: they tell of none. */
  private static final Set<String> COMMON = Set.of("event", RuleSenses.IDIOM);

  private static final List<String> SMALL =
      List.of("prep", "when", "as", "and", "that", "for", "adverbial", "place");
  private static final Set<String> HANGING = Set.of("fi", "sv", "nb", "da"); // endings on a mark

  private final String code;
  private final Set<String> phrases = new HashSet<>(); // words that are written apart
  private String negation = ""; // a prefix of verbs

  // What a Language keeps; words as hashes.
  final Map<String, WordSet.Builder> sets = new HashMap<>();
  final WordSet.Builder all = new WordSet.Builder();
  final List<int[]> before = new ArrayList<>();
  final Map<String, List<int[]>> sequences = new HashMap<>();
  final Map<String, String[]> endings = new HashMap<>();
  final Map<Integer, Stance> stances = new HashMap<>();
  final Map<Long, Stance> phraseStances = new HashMap<>();
  final WordSet.Builder withParticle = new WordSet.Builder();
  final WordSet.Builder negated = new WordSet.Builder();
  final Set<String> traits = new HashSet<>();
  String letters = "";
  String alien = "";

  private LanguageRows(String code) {
    this.code = code;
  }

  /** All languages by their codes, English first. */
  static Map<String, Language> read() {
    Map<String, LanguageRows> all = new LinkedHashMap<>();
    all.put(Language.ENGLISH, new LanguageRows(Language.ENGLISH));
    for (String[] row : SerbianRows.with(Tsv.rows(Lexicon.class, "languages.tsv"))) {
      all.computeIfAbsent(row[0], LanguageRows::new).add(row[1], row[2]);
    }
    for (String[] row : SerbianRows.with(Tsv.rows(Lexicon.class, "verb-stances.tsv"))) {
      all.computeIfAbsent(row[0], LanguageRows::new).addStance(Stance.valueOf(row[1]), row[2]);
    }
    Map<String, Language> languages = new LinkedHashMap<>();
    all.forEach((code, rows) -> languages.put(code, rows.language()));
    return languages;
  }

  private Language language() {
    addContractions();
    return new Language(this);
  }

  private void add(String kind, String cell) {
    switch (kind) {
      case "letters" -> letters = cell.replace(" ", "");
      case "alien_letters" -> alien = cell.replace(" ", "");
      case "negation" -> negation = cell;
      case "trait" -> traits.addAll(List.of(cell.split(" ", -1)));
      default -> addWords(kind, cell.split(" ", -1));
    }
  }

  private void addWords(String kind, String[] words) {
    if (ENDINGS.contains(kind)) {
      endings.put(kind, words);
      return;
    }
    WordSet.Builder set = set(kind);
    for (String word : words) {
      if (kind.equals("before")) {
        before.add(parts(word));
      } else if (SEQUENCES.contains(kind)) {
        int[] parts = COMMON.contains(kind) ? WordHash.ofEach(word.split("_", -1)) : parts(word);
        sequences.computeIfAbsent(kind, key -> new ArrayList<>()).add(parts);
      } else if (COMMON.contains(kind)) {
        set.add(WordHash.of(word));
      } else {
        enter(kind, word);
      }
    }
  }

  private void enter(String kind, String word) {
    int hash = WordHash.of(compound(word));
    enter(kind, hash);
    if (kind.equals("negated")) { // "doğrulamadı": a form of its own
      negated.add(hash);
      enter("verb", hash);
    }
    if (kind.equals("verb") && !negation.isEmpty()) {
      int form = WordHash.of(negation + word);
      enter(kind, form);
      negated.add(form);
    }
  }

  private void enter(String kind, int hash) {
    set(kind).add(hash);
    all.add(hash);
  }

  private WordSet.Builder set(String kind) {
    return sets.computeIfAbsent(kind, key -> new WordSet.Builder());
  }

  /** The words that a phrase is written with, each of them a word of the language. */
  private int[] parts(String phrase) {
    int[] hashes = WordHash.ofEach(phrase.split("_", -1));
    for (int hash : hashes) {
      all.add(hash);
    }
    return hashes;
  }

  /** A word of a table as it is written, entered if that is apart: "cho_biết" is "cho biết". */
  private String compound(String word) {
    if (word.indexOf('_') < 0) {
      return word;
    }
    String phrase = word.replace('_', ' ');
    phrases.add(phrase);
    parts(word);
    return phrase;
  }

  private void addStance(Stance stance, String cell) {
    for (String word : cell.split(" ", -1)) {
      boolean parted = code.equals(Language.GERMAN); // from its particle
      String[] words = parted ? word.split("_", -1) : new String[] {compound(word)};
      enter(words, stance);
      if (!negation.isEmpty()) {
        enter(new String[] {negation + words[0]}, stance);
      }
    }
  }

  private void enter(String[] words, Stance stance) {
    int head = WordHash.of(words[0]);
    if (words.length == 1) {
      stances.put(head, stance);
    } else {
      withParticle.add(head);
      phraseStances.put(Language.phrase(head, WordHash.of(words[1])), stance);
    }
  }

  /** "a juicio del", "a detta dei": the last word of a cue may hold an article. */
  private void addContractions() {
    WordSet genitives = words("of");
    for (int[] cue : List.copyOf(before)) {
      int last = cue.length - 1;
      if (last > 0 && genitives.contains(cue[last])) {
        for (int of : genitives.hashes()) {
          int[] other = cue.clone();
          other[last] = of;
          before.add(other);
        }
      }
    }
  }

  private WordSet words(String kind) {
    WordSet.Builder words = sets.get(kind);
    return words == null ? WordSet.EMPTY : words.build();
  }

  Compounds compounds() {
    return new Compounds(phrases, HANGING.contains(code));
  }

  /** See {@link Language#plainArticles}. */
  WordSet plainArticles() {
    WordSet genitives = words("of");
    int[] articles = words("article").hashes();
    return WordSet.of(Arrays.stream(articles).filter(hash -> !genitives.contains(hash)).toArray());
  }

  /** See {@link Language#smallWords}. */
  WordSet smallWords() {
    IntStream words = SMALL.stream().flatMapToInt(kind -> Arrays.stream(words(kind).hashes()));
    IntStream cues = before.stream().mapToInt(cue -> cue[0]);
    return WordSet.of(IntStream.concat(words, cues).toArray());
  }
}
