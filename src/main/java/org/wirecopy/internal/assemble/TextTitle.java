package org.wirecopy.internal.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Evidence;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.StampContext;

/**
 * The title of scraped text. A labelled field or a mark of Markdown gives it; else the lines above
 * the copy and at its begin are weighed: where each stands, what it looks like, and what else says
 * it.
 *
 * @param text the title; empty if there is none
 * @param line the line that shows it, -1 if none does
 * @param agreeing how many other lines say it too
 */
record TextTitle(String text, int line, int agreeing) {

  private static final double[] WEIGHTS = Weights.of("text-title", TextTitleClue.values());

  /** A shorter window's title is rather the site's name. */
  private static final int MIN_WINDOW = 25;

  /** A declared title is looked for so many lines before the body. */
  private static final int WINDOW_REACH = 100;

  /** Sites are called by no longer names, as alphabetic writing has them. */
  private static final int MAX_NAME = 25;

  /** A line that shows a headline has so many of its words in common with the copy. */
  private static final float MIN_SHARE = 0.3f;

  static final TextTitle NONE = new TextTitle("", -1, 0);

  /**
   * Chooses the title.
   *
   * @param end where the body begins
   */
  static TextTitle choose(
      Page page, Selection selection, BodyWords words, int end, StampContext context) {
    String declared = page.head().title();
    if (declared != null) {
      int from = Math.max(0, end - WINDOW_REACH);
      String text = PlainText.line(declared);
      int line = lineOf(page, from, end, LooseKey.of(text));
      String bare = withoutSite(text);
      int shown = line < 0 ? lineOf(page, from, end, LooseKey.of(bare)) : -1;
      return shown < 0 ? new TextTitle(text, line, 0) : new TextTitle(bare, shown, 0);
    }
    int heading = heading(page, end);
    if (heading >= 0) {
      return new TextTitle(page.blockText(heading), heading, 0);
    }
    Option<TextTitle> best = weighed(page, selection, words, context);
    return best == null ? NONE : best.value().withoutGlue(page);
  }

  /** The line that most speaks for, whatever the page declares. */
  private static @Nullable Option<TextTitle> weighed(
      Page page, Selection selection, BodyWords words, StampContext context) {
    List<Option<TextTitle>> options = TextTitleOptions.of(page, selection, words, context);
    int best = Weights.best(options, WEIGHTS);
    return best < 0 ? null : options.get(best);
  }

  /**
   * The title of a page with markup, where what it declares is none: no place says the same, and no
   * word of it stands in the copy, or it is as short as the name of a site. Then the line in the
   * headline's place may show the headline.
   */
  static Chosen<String> orShown(
      Chosen<String> declared,
      Page page,
      Selection selection,
      BodyWords words,
      StampContext context) {
    String value = declared.value();
    Evidence from = declared.evidence();
    if (selection.first() < 0
        || (from != null && from.agreeing() > 0)
        || (value != null && !isName(value) && words.share(value) > 0)) {
      return declared;
    }
    Option<TextTitle> best = weighed(page, selection, words, context);
    if (best == null || !isShown(best.clues())) {
      return declared;
    }
    String line = PlainText.fold(best.value().text); // a pre element keeps its white space
    return Chosen.of(line, CandidateSource.TEXT, best.agreeing());
  }

  /** True of a line with a headline's shape above byline or date, and of words of the copy. */
  private static boolean isShown(float[] clues) {
    boolean signed =
        clues[TextTitleClue.STAMP_BELOW.ordinal()] > 0
            || clues[TextTitleClue.STAMP_SOON_BELOW.ordinal()] > 0;
    return signed
        && clues[TextTitleClue.HEADLINE_SHAPE.ordinal()] > 0
        && clues[TextTitleClue.COHESION.ordinal()] >= MIN_SHARE;
  }

  /** Without a kicker that a scraper glued to the headline, if the window's title has it apart. */
  private TextTitle withoutGlue(Page page) {
    String window = withoutSite(page.blockText(WindowTitle.line(page)));
    int cut = text.length() - window.length();
    boolean glued =
        cut > 0
            && window.length() >= MIN_WINDOW
            && text.endsWith(window)
            && Character.isLetter(text.charAt(cut - 1));
    return glued ? new TextTitle(window, line, agreeing) : this;
  }

  /** True of a word or two, as sites are called. */
  private static boolean isName(String title) {
    int space = title.indexOf(' ');
    return TextLength.of(title) <= MAX_NAME
        && HeadlineLine.isCased(title)
        && (space < 0 || title.indexOf(' ', space + 1) < 0);
  }

  /** The last line before the body that is marked as a headline, -1 if none is. */
  private static int heading(Page page, int end) {
    for (int block = end - 1; block >= 0; block--) {
      if (page.type(page.blockNode(block)) == ElementType.H1) {
        return block;
      }
    }
    return -1;
  }

  /** The first line of a stretch that says this, -1 if none does. */
  private static int lineOf(Page page, int from, int to, String key) {
    for (int block = from; block < to; block++) {
      if (LooseKey.of(page.blockText(block)).equals(key)) {
        return block;
      }
    }
    return -1;
  }

  /** The window's title before its last separator: the site's name stands behind it. */
  static String withoutSite(String line) {
    for (int i = line.length() - 2; i > 0; i--) {
      if (SiteNames.isSeparator(line, i) && line.charAt(i) != ':') {
        return line.substring(0, i).strip();
      }
    }
    return line;
  }
}
