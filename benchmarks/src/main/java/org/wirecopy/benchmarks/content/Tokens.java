package org.wirecopy.benchmarks.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as the scorers count them: runs of letters and digits, single letters where there are no
 * spaces.
 */
final class Tokens {

  private static final int SHINGLE = 4;

  private Tokens() {}

  static List<String> of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      boolean wide =
          (c >= 0x3040 && c <= 0x30FF)
              || (c >= 0x3400 && c <= 0x9FFF)
              || (c >= 0xAC00 && c <= 0xD7AF)
              || (c >= 0x0E00 && c <= 0x0E7F);
      boolean word =
          !wide && (Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        tokens.add(folded.substring(start, i));
        start = -1;
      }
      if (wide) {
        tokens.add(String.valueOf(c));
      }
    }
    return tokens;
  }

  static Map<List<String>, Integer> shingles(List<String> tokens) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - SHINGLE + 1) && !tokens.isEmpty(); i++) {
      counts.merge(tokens.subList(i, Math.min(tokens.size(), i + SHINGLE)), 1, Integer::sum);
    }
    return counts;
  }

  /** Precision and recall over shingles; F1 is their harmonic mean. */
  static double[] precisionRecall(List<String> gold, List<String> found) {
    Map<List<String>, Integer> a = shingles(gold);
    Map<List<String>, Integer> b = shingles(found);
    int hits = 0;
    int all = 0;
    for (Map.Entry<List<String>, Integer> entry : b.entrySet()) {
      hits += Math.min(entry.getValue(), a.getOrDefault(entry.getKey(), 0));
      all += entry.getValue();
    }
    int wanted = a.values().stream().mapToInt(Integer::intValue).sum();
    return new double[] {
      all == 0 ? (wanted == 0 ? 1 : 0) : (double) hits / all,
      wanted == 0 ? (all == 0 ? 1 : 0) : (double) hits / wanted
    };
  }
}
