package org.wirecopy.internal.assemble;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Title and summary of scraped text. A headline is printed more than once: in the window's title,
 * as the headline, under the picture; so the line before the body that says most like the window's
 * title is the title, else one that comes again. The summary is the sentence between title and
 * body.
 *
 * @param title the title
 * @param summary the summary
 */
record TextHead(Chosen<String> title, Chosen<String> summary) {

  /** How many lines before the body are looked at: menus may stand between title and text. */
  private static final int REACH = 40;

  private static final int MIN_TITLE = 12;
  private static final int MAX_TITLE = 250;
  private static final int MIN_SUMMARY = 40;
  private static final int MAX_SUMMARY = 600;

  /** A shorter line that comes again is an entry of a menu. */
  private static final int MIN_REPEATED = 25;

  /** The title fills so much of the window's title; the site's name does not. */
  private static final double WINDOW_SHARE = 0.4;

  /** The window's title is looked for so many lines before the body, and some behind its begin. */
  private static final int WINDOW_REACH = 100;

  private static final int BEHIND = 4;

  /** Half of the letter pairs in common make two headlines of one story. */
  private static final double LIKE = 0.5;

  private static final int MAX_LONGER = 2;

  /** A sentence so few lines below a line that ends like none is rather the summary. */
  private static final int NEXT = 8;

  /** A window's title in a script without capitals is one of this many letters. */
  private static final int MIN_UNCASED = 8;

  private static final double REPEATED = 3;
  private static final double A_LINE_AWAY = 0.04;

  static TextHead read(Page page, Selection selection, StampContext context) {
    int first = selection.first();
    int end = first < 0 ? Math.min(page.blockCount(), REACH) : first;
    String declared = page.head().title();
    int heading = declared == null ? heading(page, end) : -1;
    if (declared != null || heading >= 0) {
      String text = declared != null ? declared : page.blockText(heading);
      int from = Math.max(0, end - WINDOW_REACH);
      int line = heading >= 0 ? heading : firstLine(page, from, end, LooseKey.of(text));
      Chosen<String> told = told(page);
      return new TextHead(
          Chosen.of(text, CandidateSource.HEADING, 0),
          told.or(() -> summary(page, Math.max(from - 1, line), end, text, context)));
    }
    Map<String, Integer> times = new HashMap<>();
    for (int block = 0; block < page.blockCount(); block++) {
      if (page.blockLength(block) <= MAX_TITLE) {
        times.merge(LooseKey.of(page.blockText(block)), 1, Integer::sum);
      }
    }
    int top = WindowTitle.line(page);
    String window = page.blockCount() == 0 ? "" : LooseKey.of(page.blockText(top));
    int title = likeWindow(page, top, end);
    boolean found = title >= 0;
    double best = 0;
    for (int block = Math.max(0, end - REACH); !found && block < end; block++) {
      double score = titleScore(page, block, times, window, context) - A_LINE_AWAY * (end - block);
      if (score > best) {
        best = score;
        title = block;
      }
    }
    if (!found && best < REPEATED / 2 && page.blockCount() > 0) {
      String whole = page.blockText(top);
      String windowTitle = windowTitle(whole);
      boolean named = windowTitle.length() < whole.length();
      boolean shown = windowTitle.length() >= MIN_REPEATED && windowTitle.length() <= MAX_TITLE;
      int placed = shown && named ? -1 : HeadlineLine.find(page, end, context);
      if (placed < 0 && shown && ".。।".indexOf(whole.charAt(whole.length() - 1)) < 0) {
        return new TextHead(Chosen.of(windowTitle, CandidateSource.TEXT, 0), Chosen.none());
      }
      title = placed >= 0 ? placed : title;
    }
    if (title < 0) {
      return new TextHead(Chosen.none(), Chosen.none());
    }
    String text = spelling(page, top, title);
    title = firstLine(page, Math.max(0, end - REACH), title, LooseKey.of(text));
    int agreeing = times.getOrDefault(LooseKey.of(text), 1) - 1;
    return new TextHead(
        Chosen.of(text, CandidateSource.TEXT, agreeing), summary(page, title, end, text, context));
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

  /** The summary that a labelled field above the text gives. */
  private static Chosen<String> told(Page page) {
    for (Head.Meta meta : page.head().metas()) {
      if (meta.key().equals("description")) {
        return Chosen.of(meta.content(), CandidateSource.META, 0);
      }
    }
    return Chosen.none();
  }

  /**
   * The line around the body's begin that is most like the window's title, the first of equals; -1
   * if none is like it, or the window's title is none.
   */
  private static int likeWindow(Page page, int top, int end) {
    if (page.blockCount() == 0 || page.blockLength(top) > MAX_TITLE) {
      return -1;
    }
    String whole = page.blockText(top);
    String cut = windowTitle(whole);
    if (LooseKey.of(cut).length() < (AuthorNames.isUncased(cut) ? MIN_UNCASED : MIN_REPEATED)) {
      return -1;
    }
    LetterPairs window = LetterPairs.of(whole);
    LetterPairs title = LetterPairs.of(cut);
    int best = -1;
    double most = LIKE;
    for (int block = Math.max(top + 1, end - WINDOW_REACH);
        block < Math.min(page.blockCount(), end + BEHIND);
        block++) {
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

  /** A line as the window has it, where that is the same: it marks off a kicker. */
  private static String spelling(Page page, int top, int line) {
    String text = page.blockText(line);
    String window = windowTitle(page.blockText(top));
    return LooseKey.of(window).equals(LooseKey.of(text)) ? window : text;
  }

  /** The window's title before its last separator: the site's name stands behind it. */
  private static String windowTitle(String line) {
    for (int i = line.length() - 2; i > 0; i--) {
      if (SiteNames.isSeparator(line, i) && line.charAt(i) != ':') {
        return line.substring(0, i).strip();
      }
    }
    return line;
  }

  /** The first line that says what {@code line} says: the summary may stand between the two. */
  private static int firstLine(Page page, int from, int line, String key) {
    for (int block = from; block < line; block++) {
      if (LooseKey.of(page.blockText(block)).equals(key)) {
        return block;
      }
    }
    return line;
  }

  private static double titleScore(
      Page page, int block, Map<String, Integer> times, String window, StampContext context) {
    int length = page.blockLength(block);
    if (length < MIN_TITLE / 2 || length > MAX_TITLE) {
      return 0;
    }
    String text = page.blockText(block);
    String key = LooseKey.of(text);
    if (key.isEmpty()
        || PublicationStamp.find(text, context) != null
        || AuthorNames.isByline(text)) {
      return 0;
    }
    double score = text.endsWith(".") ? 0.5 : 1;
    score += times.getOrDefault(key, 1) > 1 && length >= MIN_REPEATED ? REPEATED : 0;
    boolean inWindow = block > 0 && length >= MIN_TITLE && window.contains(key);
    boolean fillsWindow = inWindow && key.length() > window.length() * WINDOW_SHARE;
    return fillsWindow ? score + REPEATED : score;
  }

  /** The first sentence between title and body that does not say what the title says. */
  private static Chosen<String> summary(
      Page page, int title, int end, String titleText, StampContext context) {
    LetterPairs titlePairs = LetterPairs.of(titleText);
    String other = "";
    int until = end;
    for (int block = title + 1; block < until; block++) {
      int length = page.blockLength(block);
      String text = page.blockText(block);
      if (length >= MIN_SUMMARY
          && length <= MAX_SUMMARY
          && LetterPairs.of(text).likeness(titlePairs) < LIKE
          && PublicationStamp.find(text, context) == null
          && !AuthorNames.isByline(text)
          && !creditsPicture(text)) {
        if (".!?。！？…".indexOf(text.charAt(text.length() - 1)) >= 0) {
          return Chosen.of(text, CandidateSource.TEXT, 0);
        }
        until = other.isEmpty() ? Math.min(end, block + NEXT) : until;
        other = other.isEmpty() ? text : other;
      }
    }
    return other.isEmpty() ? Chosen.none() : Chosen.of(other, CandidateSource.TEXT, 0);
  }

  /** True of a caption that names who took the picture: "(Photo: ...)", "© ...". */
  private static boolean creditsPicture(String text) {
    if (text.indexOf('©') >= 0) {
      return true;
    }
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':'
          && BylineWords.PICTURES.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = Character.isLetter(c) ? start : i + 1;
    }
    return false;
  }
}
