package org.wirecopy.internal.assemble;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * The title of scraped text. A labelled field or a mark of Markdown gives it; else the line before
 * the body that says most like the window's title is the title, else the one in the headline's
 * place, else one that comes again, else what the window's title says itself.
 *
 * @param text the title; empty if there is none
 * @param line the line that shows it, -1 if none does
 * @param agreeing how many other lines say it too
 */
record TextTitle(String text, int line, int agreeing) {

  /** How many lines before the body are looked at: menus may stand between title and text. */
  private static final int REACH = 40;

  private static final int MIN_TITLE = 12;

  /** A shorter line that comes again is an entry of a menu. */
  private static final int MIN_REPEATED = 25;

  /** The title fills so much of the window's title; the site's name does not. */
  private static final double WINDOW_SHARE = 0.4;

  /** The window's title is looked for so many lines before the body, and some behind its begin. */
  private static final int WINDOW_REACH = 100;

  private static final int BEHIND = 4;

  /** Half of the letter pairs in common make two headlines of one story. */
  private static final double LIKE = 0.5;

  /** Where the place tells too, less will do: the window's title is written for searches. */
  private static final double A_LITTLE_LIKE = 0.25;

  private static final int MAX_LONGER = 2;

  /** A window's title in a script without capitals is one of this many letters. */
  private static final int MIN_UNCASED = 8;

  /** What stands nearest to the body is its title only so few lines away. */
  private static final int NEAR = 12;

  private static final TextTitle NONE = new TextTitle("", -1, 0);

  /**
   * Chooses the title.
   *
   * @param end where the body begins
   */
  static TextTitle choose(Page page, int end, StampContext context) {
    String declared = page.head().title();
    if (declared != null) {
      int from = Math.max(0, end - WINDOW_REACH);
      String text = PlainText.line(declared);
      return new TextTitle(text, lineOf(page, from, end, LooseKey.of(text)), 0);
    }
    int heading = heading(page, end);
    if (heading >= 0) {
      return new TextTitle(page.blockText(heading), heading, 0);
    }
    return page.blockCount() == 0 ? NONE : shown(page, end, context);
  }

  private static TextTitle shown(Page page, int end, StampContext context) {
    Map<String, Integer> times = times(page);
    int top = WindowTitle.line(page);
    String whole = page.blockText(top);
    String window = withoutSite(whole);
    int line = likeWindow(page, top, end);
    if (line < 0) {
      int again = saidAgain(page, end, times, LooseKey.of(whole), context);
      int placed = HeadlineLine.find(page, end, context);
      boolean mayBe = window.length() >= MIN_REPEATED && WindowTitle.mayBe(whole);
      boolean named = mayBe && window.length() < whole.length();
      boolean like = placed > top && isLike(page.blockText(placed), window);
      line = placed < 0 || like || again < 0 ? placed : again;
      line = named && !like ? again : line;
      line = line < 0 ? again : line;
      if (line < 0 && mayBe) {
        return new TextTitle(window, -1, 0);
      }
    }
    line = line < 0 ? nearest(page, end, context) : line;
    if (line < 0) {
      return NONE;
    }
    String key = LooseKey.of(page.blockText(line));
    // The window's title marks off a kicker, and what a scraper glued to the headline.
    String said = page.blockText(line);
    boolean glued =
        said.length() > window.length()
            && said.endsWith(window)
            && Character.isLetter(said.charAt(said.length() - window.length() - 1));
    String text = glued || LooseKey.of(window).equals(key) ? window : said;
    int first = lineOf(page, Math.max(0, end - REACH), line, key);
    return new TextTitle(text, first < 0 ? line : first, times.getOrDefault(key, 1) - 1);
  }

  private static boolean isLike(String headline, String window) {
    return LetterPairs.of(headline).likeness(LetterPairs.of(window)) > A_LITTLE_LIKE;
  }

  /** How often each short line is said. */
  private static Map<String, Integer> times(Page page) {
    Map<String, Integer> times = new HashMap<>();
    for (int block = 0; block < page.blockCount(); block++) {
      if (page.blockLength(block) <= WindowTitle.MAX_LENGTH) {
        times.merge(LooseKey.of(page.blockText(block)), 1, Integer::sum);
      }
    }
    return times;
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
  private static String withoutSite(String line) {
    for (int i = line.length() - 2; i > 0; i--) {
      if (SiteNames.isSeparator(line, i) && line.charAt(i) != ':') {
        return line.substring(0, i).strip();
      }
    }
    return line;
  }

  /**
   * The line around the body's begin that is most like the window's title, the first of equals; -1
   * if none is like it, or the window's title is none.
   */
  private static int likeWindow(Page page, int top, int end) {
    String whole = page.blockText(top);
    String cut = withoutSite(whole);
    int least = AuthorNames.isUncased(cut) ? MIN_UNCASED : MIN_REPEATED;
    if (whole.length() > WindowTitle.MAX_LENGTH || LooseKey.of(cut).length() < least) {
      return -1;
    }
    LetterPairs window = LetterPairs.of(whole);
    LetterPairs title = LetterPairs.of(cut);
    int best = -1;
    double most = LIKE;
    int last = Math.min(page.blockCount(), end + BEHIND);
    for (int block = Math.max(top + 1, end - WINDOW_REACH); block < last; block++) {
      int length = page.blockLength(block);
      if (length < MIN_TITLE / 2 || length > MAX_LONGER * whole.length()) {
        continue;
      }
      String text = page.blockText(block);
      LetterPairs line = LetterPairs.of(text);
      double likeness = Math.max(line.likeness(title), line.likeness(window));
      if (likeness > most && !text.endsWith(".") && !AuthorNames.isByline(text)) {
        best = block;
        most = likeness;
      }
    }
    return best;
  }

  /** The nearest line before the body that comes again or fills the window's title; -1 if none. */
  private static int saidAgain(
      Page page, int end, Map<String, Integer> times, String window, StampContext context) {
    for (int block = end - 1; block >= Math.max(0, end - REACH); block--) {
      int length = page.blockLength(block);
      if (length < MIN_TITLE || length > WindowTitle.MAX_LENGTH) {
        continue;
      }
      String key = LooseKey.of(page.blockText(block));
      boolean again = length >= MIN_REPEATED && times.getOrDefault(key, 1) > 1;
      boolean fills =
          block > 0 && key.length() > window.length() * WINDOW_SHARE && window.contains(key);
      if ((again || fills) && mayBe(page.blockText(block), context)) {
        return block;
      }
    }
    return -1;
  }

  /** The nearest line before the body that may be a title, one that is no sentence if there is. */
  private static int nearest(Page page, int end, StampContext context) {
    int sentence = -1;
    for (int block = end - 1; block >= Math.max(0, end - NEAR); block--) {
      int length = page.blockLength(block);
      if (length < MIN_TITLE / 2 || length > WindowTitle.MAX_LENGTH) {
        continue;
      }
      String text = page.blockText(block);
      if (mayBe(text, context)) {
        if (!text.endsWith(".")) {
          return block;
        }
        sentence = sentence < 0 ? block : sentence;
      }
    }
    return sentence;
  }

  private static boolean mayBe(String text, StampContext context) {
    return PublicationStamp.find(text, context) == null && !AuthorNames.isByline(text);
  }
}
