package org.wirecopy.internal.assemble;

import java.util.List;

/**
 * Chooses the title by weighing all options: no source is right on more than three pages of four,
 * their union on 99 of 100.
 */
final class TitleChoice {

  private static final double[] WEIGHTS = Weights.of("title", TitleClue.values());

  private TitleChoice() {}

  static Chosen<String> choose(List<Option<String>> options) {
    int best = Weights.best(options, WEIGHTS);
    if (best < 0) {
      return Chosen.none();
    }
    Option<String> option = options.get(best);
    return Chosen.of(option.value(), option.source(), option.agreeing());
  }
}
