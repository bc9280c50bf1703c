package org.wirecopy.benchmarks.content;

import org.jsoup.parser.Parser;
import org.wirecopy.benchmarks.content.GoldPages.GoldPage;
import org.wirecopy.internal.content.BlockFeatures;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.page.ScrapedText;
import org.wirecopy.internal.source.Source;

/**
 * A page to learn from or to measure on.
 *
 * @param fold the part of the cross-validation that its publisher falls into
 */
record Example(
    GoldPage gold,
    int fold,
    Page page,
    Candidates candidates,
    BlockFeatures features,
    BlockLabels labels) {

  static final int FOLDS = 5;

  /** Reads a page, or what a naive scraper saves of it. */
  static Example of(GoldPage gold, boolean text) {
    var document = Parser.htmlParser().parseInput(Source.of(gold.html(), null).reader(), "");
    Page page = text ? ScrapedText.page(NaiveScraper.scrape(document)) : HtmlWalk.walk(document);
    Candidates candidates = Candidates.read(page, "");
    return new Example(
        gold,
        Math.floorMod(gold.publisher().hashCode() * 31, FOLDS),
        page,
        candidates,
        BlockFeatures.of(page, candidates),
        BlockLabels.of(gold, page));
  }

  /** True if models are fitted on the page. */
  boolean trains() {
    return !GoldPages.MEASURED.contains(gold.set())
        && (!gold.lines().isEmpty() || gold.labels() != null);
  }
}
