package org.wirecopy.benchmarks.fields;

import java.util.List;

/**
 * Conditional logit (McFadden 1973): the probability of an option is its exponentiated score over
 * the sum of those of all options of the page. Fitted by gradient descent with momentum under a
 * quadratic penalty; where several options are right, they share the target.
 */
final class ConditionalLogit {

  private static final int STEPS = 1_500;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;

  private ConditionalLogit() {}

  /**
   * One page.
   *
   * @param weight how much the page counts
   * @param clues the clues of each option
   * @param right how right each option is, 0 to 1
   */
  record Choice(
      String set, String host, String name, double weight, List<float[]> clues, double[] right) {

    double best() {
      double best = 0;
      for (double value : right) {
        best = Math.max(best, value);
      }
      return best;
    }
  }

  static double[] fit(List<Choice> choices, int size, double penalty) {
    double[] weights = new double[size];
    double[] velocity = new double[size];
    double used =
        choices.stream()
            .filter(c -> c.best() > 0 && c.clues.size() > 1)
            .mapToDouble(Choice::weight)
            .sum();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      for (Choice choice : choices) {
        if (choice.best() > 0 && choice.clues.size() > 1) {
          add(choice, weights, gradient);
        }
      }
      for (int i = 0; i < size; i++) {
        double slope = gradient[i] / Math.max(1, used) - penalty * weights[i];
        velocity[i] = MOMENTUM * velocity[i] + RATE * slope;
        weights[i] += velocity[i];
      }
    }
    return weights;
  }

  private static void add(Choice choice, double[] weights, double[] gradient) {
    double[] probability = probabilities(choice, weights);
    double best = choice.best();
    double wanted = 0;
    for (double value : choice.right) {
      wanted += value == best ? 1 : 0;
    }
    for (int option = 0; option < probability.length; option++) {
      double target = choice.right[option] == best ? 1 / wanted : 0;
      float[] clues = choice.clues.get(option);
      for (int i = 0; i < clues.length; i++) {
        gradient[i] += choice.weight * (target - probability[option]) * clues[i];
      }
    }
  }

  private static double[] probabilities(Choice choice, double[] weights) {
    double[] scores = new double[choice.clues.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(choice.clues.get(i), weights);
      most = Math.max(most, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  static double score(float[] clues, double[] weights) {
    double score = 0;
    for (int i = 0; i < clues.length; i++) {
      score += clues[i] * weights[i];
    }
    return score;
  }

  /** How right the option is that scores best. */
  static double gained(Choice choice, double[] weights) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < choice.clues.size(); i++) {
      double score = score(choice.clues.get(i), weights);
      if (best < 0 || score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best < 0 ? 0 : choice.right[best];
  }
}
