package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.Author;

/** Chooses the authors by weighing what each place of the page names. */
final class AuthorChoice {

  private static final double[] WEIGHTS = Weights.of("authors", AuthorClue.values());

  private AuthorChoice() {}

  static Chosen<List<Author>> choose(List<Option<List<Author>>> options) {
    Option<List<Author>> best = options.get(Weights.best(options, WEIGHTS));
    return best.value().isEmpty()
        ? Chosen.none()
        : Chosen.of(best.value(), best.source(), best.agreeing());
  }
}
