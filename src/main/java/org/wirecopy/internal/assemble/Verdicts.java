package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;
import org.wirecopy.Quality;
import org.wirecopy.Quality.Verdict;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;

/** Judges what kind of page a page is. */
final class Verdicts {

  /** A body of fewer characters is no article by itself. */
  private static final int MIN_BODY = 140;

  private Verdicts() {}

  static Quality judge(Page page, Candidates candidates, Body body, @Nullable String title) {
    List<String> reasons = new ArrayList<>();
    int length = body.text().length();
    boolean typed = isTyped(candidates, "article", "posting", "report");
    if (isTyped(candidates, "liveblogposting")) {
      return new Quality(1, Verdict.LIVE_BLOG, List.of("the page says that it is a live blog"));
    }
    int prose = 0;
    for (Block block : body.blocks()) {
      prose += block.type() == Block.Type.PARAGRAPH && block.text().length() > 80 ? 1 : 0;
    }
    reasons.add(prose + " paragraphs of running text, " + length + " characters");
    double score =
        Math.min(1, prose / 4.0) * 0.6 + Math.min(1, length / 1500.0) * 0.2 + (typed ? 0.2 : 0);
    if (length < MIN_BODY) {
      return new Quality(Math.min(score, 0.3), Verdict.NO_ARTICLE, reasons);
    }
    return new Quality(score, Verdict.ARTICLE, reasons);
  }

  private static boolean isTyped(Candidates candidates, String... endings) {
    for (Candidate type : candidates.of(Kind.TYPE)) {
      for (String ending : endings) {
        if (type.value().toLowerCase(Locale.ROOT).endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }
}
