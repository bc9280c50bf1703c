package org.wirecopy.internal.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.text.Tsv;

/**
 * What each clue counts for, by field: the coefficients of a conditional logit model, which says
 * how likely each of a page's options is the right one. Fitted on the development pages by {@code
 * TrainFieldWeights} in the benchmarks; an option's score is the sum over its clues.
 */
final class Weights {

  private Weights() {}

  /** The weights of a field in the order of the clues; a clue that the table lacks counts 0. */
  static double[] of(String field, Enum<?>[] clues) {
    Map<String, Double> table = new HashMap<>();
    for (String[] row : Tsv.rows(Weights.class, "field-weights.tsv")) {
      if (row[0].equals(field)) {
        table.put(row[1], Double.parseDouble(row[2]));
      }
    }
    double[] weights = new double[clues.length];
    for (Enum<?> clue : clues) {
      weights[clue.ordinal()] = table.getOrDefault(clue.name(), 0.0);
    }
    return weights;
  }

  /** The option that scores best, the earlier of equals; -1 if there is none. */
  static int best(List<? extends Option<?>> options, double[] weights) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < options.size(); i++) {
      double score = score(options.get(i), weights);
      if (best < 0 || score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  static double score(Option<?> option, double[] weights) {
    double score = 0;
    float[] clues = option.clues();
    for (int i = 0; i < clues.length; i++) {
      score += clues[i] * weights[i];
    }
    return score;
  }
}
