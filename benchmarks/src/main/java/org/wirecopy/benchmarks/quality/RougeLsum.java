package org.wirecopy.benchmarks.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ROUGE-LSum (Lin, 2004): for each sentence of the reference the union of its longest common
 * subsequences with all sentences found. Optional paragraphs of the reference may be there or not;
 * the better reading counts, as in the evaluation of fundus.
 */
final class RougeLsum {

  /** As many optional paragraphs are tried in all combinations; more one after the other. */
  private static final int ALL_SUBSETS = 6;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.!?])[\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]?[A-Z0-9])");

  private final Map<String, Integer> foundCounts = new HashMap<>();
  private final List<List<Hits>> reference = new ArrayList<>();
  private int found;

  /** A sentence of the reference, and which of its words some sentence found has. */
  private record Hits(List<String> words, BitSet covered) {}

  private RougeLsum() {}

  static double f1(List<String> reference, List<String> found, List<Integer> optional) {
    RougeLsum rouge = new RougeLsum();
    List<List<String>> sentences = new ArrayList<>();
    found.forEach(paragraph -> sentences.addAll(sentences(paragraph)));
    for (List<String> sentence : sentences) {
      sentence.forEach(word -> rouge.foundCounts.merge(word, 1, Integer::sum));
      rouge.found += sentence.size();
    }
    Set<List<String>> whole = new HashSet<>(sentences);
    List<Set<String>> vocabularies = new ArrayList<>();
    sentences.forEach(sentence -> vocabularies.add(new HashSet<>(sentence)));
    for (String paragraph : reference) {
      List<Hits> hits = new ArrayList<>();
      for (List<String> sentence : sentences(paragraph)) {
        hits.add(hits(sentence, sentences, vocabularies, whole));
      }
      rouge.reference.add(hits);
    }
    return rouge.best(optional);
  }

  private static Hits hits(
      List<String> sentence,
      List<List<String>> sentences,
      List<Set<String>> vocabularies,
      Set<List<String>> whole) {
    BitSet covered = new BitSet();
    if (whole.contains(sentence)) {
      covered.set(0, sentence.size());
      return new Hits(sentence, covered);
    }
    for (int i = 0; i < sentences.size() && covered.cardinality() < sentence.size(); i++) {
      if (sentence.stream().anyMatch(vocabularies.get(i)::contains)) {
        mark(sentence, sentences.get(i), covered);
      }
    }
    return new Hits(sentence, covered);
  }

  /** Marks the words of a sentence on one longest common subsequence with another. */
  private static void mark(List<String> sentence, List<String> other, BitSet covered) {
    int[][] length = new int[sentence.size() + 1][other.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        length[i + 1][j + 1] =
            sentence.get(i).equals(other.get(j))
                ? length[i][j] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = sentence.size();
    int j = other.size();
    while (i > 0 && j > 0) {
      if (sentence.get(i - 1).equals(other.get(j - 1))) {
        covered.set(--i);
        j--;
      } else if (length[i][j - 1] > length[i - 1][j]) {
        j--;
      } else {
        i--;
      }
    }
  }

  private static List<List<String>> sentences(String paragraph) {
    List<List<String>> sentences = new ArrayList<>();
    for (String line : paragraph.split("\n")) {
      for (String sentence : SENTENCE_END.split(line)) {
        List<String> words = Words.latin(sentence.toLowerCase(Locale.ROOT));
        if (!words.isEmpty()) {
          sentences.add(words);
        }
      }
    }
    return sentences;
  }

  private double best(List<Integer> optional) {
    if (optional.size() > ALL_SUBSETS) {
      return oneByOne(optional);
    }
    double best = 0;
    for (int subset = 0; subset < 1 << optional.size(); subset++) {
      Set<Integer> dropped = new HashSet<>();
      for (int i = 0; i < optional.size(); i++) {
        if ((subset >> i & 1) == 1) {
          dropped.add(optional.get(i));
        }
      }
      best = Math.max(best, score(dropped));
    }
    return best;
  }

  private double oneByOne(List<Integer> optional) {
    Set<Integer> dropped = new HashSet<>();
    double best = score(dropped);
    for (int round = 0; round < 2; round++) {
      for (Integer paragraph : optional) {
        Set<Integer> trial = new HashSet<>(dropped);
        if (!trial.remove(paragraph)) {
          trial.add(paragraph);
        }
        double score = score(trial);
        if (score > best) {
          best = score;
          dropped = trial;
        }
      }
    }
    return best;
  }

  private double score(Set<Integer> dropped) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<String, Integer> hit = new HashMap<>();
    int all = 0;
    for (int paragraph = 0; paragraph < reference.size(); paragraph++) {
      if (dropped.contains(paragraph)) {
        continue;
      }
      for (Hits sentence : reference.get(paragraph)) {
        all += sentence.words().size();
        sentence.words().forEach(word -> wanted.merge(word, 1, Integer::sum));
        sentence.covered().stream()
            .forEach(i -> hit.merge(sentence.words().get(i), 1, Integer::sum));
      }
    }
    int hits = 0;
    for (Map.Entry<String, Integer> word : hit.entrySet()) {
      int there = Math.min(foundCounts.getOrDefault(word.getKey(), 0), wanted.get(word.getKey()));
      hits += Math.min(word.getValue(), there);
    }
    return new Overlap(hits, found - hits, all - hits).f1();
  }
}
