package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.StampContext;

/**
 * Title and summary of scraped text.
 *
 * @param title the title
 * @param line the line that shows it, -1 if none does
 * @param summary the summary
 */
record TextHead(Chosen<String> title, int line, Chosen<String> summary) {

  /** So many lines are looked at where nothing was taken for the body. */
  private static final int BODILESS = 40;

  private static final int HEADS = 2;
  private static final int MAX_HEADLINE = 200;

  static TextHead read(Page page, Selection selection, BodyWords words, StampContext context) {
    TextTitle title = title(page, selection, words, context);
    if (title.text().isEmpty()) {
      return new TextHead(Chosen.none(), -1, Chosen.none());
    }
    return new TextHead(
        Chosen.of(title.text(), CandidateSource.TEXT, title.agreeing()),
        title.line(),
        TextSummary.choose(page, selection, words, title, context));
  }

  static TextTitle title(Page page, Selection selection, BodyWords words, StampContext context) {
    int first = selection.first();
    int end = first < 0 ? Math.min(page.blockCount(), BODILESS) : behindHeadline(page, first);
    return TextTitle.choose(page, selection, words, end, context);
  }

  /** Where the body begins behind a line or two that are no sentences: one may be the headline. */
  static int behindHeadline(Page page, int first) {
    int end = first;
    while (end < Math.min(page.blockCount() - 1, first + HEADS)
        && page.blockLength(end) <= MAX_HEADLINE
        && ".!?:。！？।".indexOf(page.chars()[page.blockEnd(end) - 1]) < 0) {
      end++;
    }
    return end;
  }
}
