package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.StampContext;

/** The summary of scraped text: what a labelled field gives, else the likeliest line. */
final class TextSummary {

  private static final double[] WEIGHTS = Weights.of("text-summary", TextSummaryClue.values());

  private TextSummary() {}

  static Chosen<String> choose(
      Page page, Selection selection, BodyWords words, TextTitle title, StampContext context) {
    for (Head.Meta meta : page.head().metas()) {
      if (meta.key().equals("description")) {
        return Chosen.of(PlainText.line(meta.content()), CandidateSource.META, 0);
      }
    }
    List<Option<Integer>> options = TextSummaryOptions.of(page, selection, words, title, context);
    int best = Weights.best(options, WEIGHTS);
    int line = best < 0 ? TextSummaryOptions.NO_LINE : options.get(best).value();
    if (line == TextSummaryOptions.NO_LINE) {
      return Chosen.none();
    }
    boolean apart = standsApart(options.get(best).clues());
    CandidateSource source = apart ? CandidateSource.VISIBLE : CandidateSource.TEXT;
    return Chosen.of(page.blockText(line), source, 0);
  }

  /** True of a line above all bylines and dates: the story begins below them. */
  private static boolean standsApart(float[] clues) {
    boolean below =
        has(clues, TextSummaryClue.STAMP_BELOW) || has(clues, TextSummaryClue.STAMP_SOON_BELOW);
    boolean above =
        has(clues, TextSummaryClue.STAMP_ABOVE) || has(clues, TextSummaryClue.STAMP_SOON_ABOVE);
    return below && !above && !has(clues, TextSummaryClue.LONG);
  }

  private static boolean has(float[] clues, TextSummaryClue clue) {
    return clues[clue.ordinal()] > 0;
  }
}
