package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.StampContext;

/**
 * Every line of scraped text, or of a page that declares no title, that may be the title: those
 * above the copy and a few behind its begin, the window's title also without the site's name; and
 * none.
 */
final class TextTitleOptions {

  private static final int CLUES = TextTitleClue.values().length;

  /** How many lines above the copy are looked at: menus may stand between title and text. */
  private static final int REACH = 80;

  /** The copy's first lines may be headline and summary. */
  private static final int BEHIND = 5;

  /** So many lines are looked at where nothing was taken for the copy. */
  private static final int BODILESS = 40;

  private static final int MIN_LENGTH = 4;
  private static final int MAX_LENGTH = 250;

  private static final int SOON = 4;
  private static final int NEAR = 5;
  private static final int FAR = 25;

  // Lengths as alphabetic writing has them.
  private static final int LABEL = 22;
  private static final int MENU_ENTRY = 35;

  /** So many words make more than a label. */
  private static final int WORDS = 4;

  /** A line on the matter has so many of its words in common with the text. */
  private static final float COHESIVE = 0.2f;

  /** Summaries stand no more lines below headlines: labels may stand between. */
  private static final int PAIRED = 4;

  private static final double LIKE = 0.5;
  private static final double A_LITTLE_LIKE = 0.25;

  private final Page page;
  private final Selection selection;
  private final StampContext context;
  private final int from;
  private final int to;
  private final int first; // of the copy
  private final String[] keys;
  private final int[] units;
  private final boolean[] stamp;
  private final boolean[] byline;
  private final double[] likeness; // to the window's title
  private final Map<String, Integer> times = new HashMap<>();
  private final BodyWords words;

  private TextTitleOptions(Page page, Selection selection, BodyWords words, StampContext context) {
    this.page = page;
    this.selection = selection;
    this.context = context;
    int kept = selection.first();
    first = kept < 0 ? Math.min(page.blockCount(), BODILESS) : kept;
    from = Math.max(0, first - REACH);
    to = Math.min(page.blockCount(), kept < 0 ? first : first + BEHIND);
    keys = new String[page.blockCount()];
    units = new int[to];
    stamp = new boolean[to];
    byline = new boolean[to];
    likeness = new double[to];
    this.words = words;
    PageStamps stamps = new PageStamps(context);
    for (int line = 0; line < page.blockCount(); line++) {
      boolean brief = page.blockLength(line) <= MAX_LENGTH;
      keys[line] = brief ? LooseKey.of(page.blockText(line)) : "";
      if (brief) {
        times.merge(keys[line], 1, Integer::sum);
      }
    }
    for (int line = Math.max(0, from - SOON - 1); line < to; line++) {
      String text = page.blockText(line);
      units[line] = page.blockLength(line) > MAX_LENGTH ? MAX_LENGTH : TextLength.of(text);
      if (page.blockLength(line) <= HeadLines.MAX_LENGTH) {
        byline[line] = AuthorNames.mayHoldByline(text) && AuthorNames.isByline(text);
        stamp[line] = byline[line] || stamps.find(text) != null;
      }
    }
  }

  static List<Option<TextTitle>> of(
      Page page, Selection selection, BodyWords words, StampContext context) {
    return page.blockCount() == 0
        ? List.of()
        : new TextTitleOptions(page, selection, words, context).options();
  }

  private List<Option<TextTitle>> options() {
    List<Option<TextTitle>> options = new ArrayList<>();
    int top = WindowTitle.line(page);
    String whole = page.blockText(top);
    String window = page.blockLength(top) > MAX_LENGTH ? "" : TextTitle.withoutSite(whole);
    LetterPairs[] windows = {LetterPairs.of(whole), LetterPairs.of(window)};
    float[][] all = new float[to][];
    int firstLong = -1;
    int lastLong = -1;
    int longest = -1;
    int cohesive = -1;
    Map<String, Integer> seen = new HashMap<>();
    for (int line = from; line < to; line++) {
      int length = page.blockLength(line);
      if (length < MIN_LENGTH || length > MAX_LENGTH || keys[line].length() < 2) {
        continue;
      }
      if (seen.putIfAbsent(keys[line], line) != null) {
        continue; // said before
      }
      float[] clues = new float[CLUES];
      all[line] = clues;
      place(line, clues);
      LineShape.describe(page.blockText(line), units[line], clues);
      set(clues, TextTitleClue.BYLINE, byline[line]);
      set(clues, TextTitleClue.DATE, stamp[line] && !byline[line]);
      set(clues, TextTitleClue.FURNITURE, PageLines.isFurniture(page, line, units[line]));
      likeness[line] = line == top ? 0 : likeness(line, windows);
      agreement(line, top, window, clues);
      boolean plain = !stamp[line] && clue(clues, TextTitleClue.FURNITURE) == 0;
      if (plain && units[line] >= LineShape.SHORT) {
        firstLong = firstLong < 0 ? line : firstLong;
        lastLong = line < first ? line : lastLong;
        longest = longest < 0 || units[line] > units[longest] ? line : longest;
        float share = clue(clues, TextTitleClue.COHESION);
        cohesive =
            cohesive < 0 || share > clue(all[cohesive], TextTitleClue.COHESION) ? line : cohesive;
      }
    }
    int likest = likest();
    set(all, likest, TextTitleClue.MOST_LIKE_WINDOW);
    set(all, window.length() < whole.length() ? top : -1, TextTitleClue.WITH_SITE);
    boolean bettered = likest >= 0 && isForSearches(top, window, likest);
    int begin = Math.min(to, TextHead.behindHeadline(page, first));
    int nearest = begin - 1;
    for (int line = from; line < to; line++) {
      if (all[line] != null) {
        boolean shaped = HeadlineLine.hasShape(page, line, context);
        set(all[line], TextTitleClue.HEADLINE_SHAPE, shaped);
      }
    }
    int[] headlineOf = new int[to]; // the line above that a summary's headline is, or itself
    pair(all, headlineOf);
    int placed = HeadlineLine.find(page, begin, context);
    set(all, placed < from || placed >= to ? placed : headlineOf[placed], TextTitleClue.PLACED);
    while (nearest >= from
        && (all[nearest] == null || clue(all[nearest], TextTitleClue.HEADLINE_SHAPE) == 0)) {
      nearest--;
    }
    set(all, nearest >= from ? nearest : -1, TextTitleClue.NEAREST);
    set(all, firstLong, TextTitleClue.FIRST_LONG);
    set(all, lastLong, TextTitleClue.LAST_LONG);
    set(all, longest, TextTitleClue.LONGEST);
    set(all, cohesive, TextTitleClue.MOST_COHESIVE);
    for (int line = from; line < to; line++) {
      if (all[line] != null && (line != top || !bettered)) {
        add(options, page.blockText(line), line, all[line]);
      }
    }
    if (!bettered) {
      addWindow(options, top, whole, window, all);
    }
    float[] none = new float[CLUES];
    none[TextTitleClue.NONE.ordinal()] = 1;
    options.add(new Option<>(TextTitle.NONE, CandidateSource.TEXT, 0, none));
    return options;
  }

  /** Finds lines on the same matter of which the longer stands below: headline and summary. */
  private void pair(float[][] all, int[] headlineOf) {
    int above = -1;
    for (int line = from; line < to; line++) {
      headlineOf[line] = line;
      if (!isOnMatter(all[line], line)) {
        continue;
      }
      if (above >= 0 && line - above <= PAIRED && units[line] > units[above]) {
        set(all[above], TextTitleClue.ABOVE_SUMMARY, true);
        set(all[line], TextTitleClue.BELOW_HEADLINE, true);
        headlineOf[line] = above;
      }
      above = line;
    }
  }

  private boolean isOnMatter(float @Nullable [] clues, int line) {
    return clues != null
        && !stamp[line]
        && units[line] >= LineShape.SHORT
        && clue(clues, TextTitleClue.HEADLINE_SHAPE) > 0
        && clue(clues, TextTitleClue.FURNITURE) == 0
        && clue(clues, TextTitleClue.COHESION) >= COHESIVE;
  }

  /**
   * True of a window's title that no line says but one is like: it was written for searches. It is
   * a window's title if the site's name stands in it, or a menu and no byline below it.
   */
  private boolean isForSearches(int top, String window, int likest) {
    String key = LooseKey.of(window);
    if (times.getOrDefault(keys[top], 1) > 1) {
      return false;
    }
    if (!key.equals(keys[top])) {
      return !times.containsKey(key);
    }
    int entries = 0;
    for (int line = Math.max(top + 1, from); line < likest; line++) {
      if (stamp[line]) {
        return false;
      }
      entries += units[line] < MENU_ENTRY ? 1 : 0;
    }
    return likest <= first && entries > 1;
  }

  /** How much a line says what one of the two does. */
  private double likeness(int line, LetterPairs[] windows) {
    LetterPairs pairs = LetterPairs.of(page.blockText(line));
    return Math.max(pairs.likeness(windows[0]), pairs.likeness(windows[1]));
  }

  /** The line most like the window's title, the first of equals; -1 if none is like it. */
  private int likest() {
    int best = -1;
    double most = LIKE;
    for (int line = from; line < to; line++) {
      if (likeness[line] > most) {
        most = likeness[line];
        best = line;
      }
    }
    return best;
  }

  /** The window's title without the site's name, where no line says that. */
  private void addWindow(
      List<Option<TextTitle>> options, int top, String whole, String window, float[][] all) {
    if (window.length() >= MIN_LENGTH
        && window.length() < whole.length()
        && !times.containsKey(LooseKey.of(window))) {
      float[] clues = top < to && all[top] != null ? all[top].clone() : new float[CLUES];
      set(clues, TextTitleClue.WINDOW_PART, true);
      set(clues, TextTitleClue.WITH_SITE, false);
      set(clues, TextTitleClue.HOLDS_LATER, false);
      set(clues, TextTitleClue.SEPARATOR, LineShape.separators(window) > 0);
      options.add(new Option<>(new TextTitle(window, -1, 0), CandidateSource.TEXT, 0, clues));
    }
  }

  private void add(List<Option<TextTitle>> options, String text, int line, float[] clues) {
    int agreeing = times.getOrDefault(keys[line], 1) - 1;
    options.add(
        new Option<>(new TextTitle(text, line, agreeing), CandidateSource.TEXT, agreeing, clues));
  }

  private void place(int line, float[] clues) {
    int below = 0;
    while (below <= SOON && line + below + 1 < to && !stamp[line + below + 1]) {
      below++;
    }
    boolean stamped = below < SOON && line + below + 1 < to;
    set(clues, TextTitleClue.STAMP_BELOW, stamped && below == 0);
    set(clues, TextTitleClue.STAMP_SOON_BELOW, stamped && below > 0);
    int above = 0;
    while (above <= SOON && line - above > 0 && !stamp[line - above - 1]) {
      above++;
    }
    boolean dated = above < SOON && line - above > 0;
    set(clues, TextTitleClue.STAMP_ABOVE, dated && above == 0);
    set(clues, TextTitleClue.STAMP_SOON_ABOVE, dated && above > 0);
    set(clues, TextTitleClue.TEXT_BELOW, isKept(line + 1));
    set(clues, TextTitleClue.NEAR_TEXT, line < first && first - line <= NEAR);
    set(clues, TextTitleClue.FAR, first - line > FAR);
    set(clues, TextTitleClue.KEPT, isKept(line));
    set(clues, TextTitleClue.BEHIND_BEGIN, line > first);
    set(clues, TextTitleClue.FIRST_LINE, line == 0 && page.isScraped());
    set(clues, TextTitleClue.LABEL_ABOVE, line > 0 && !stamp[line - 1] && isLabel(line - 1));
    set(clues, TextTitleClue.LABEL_BELOW, line + 1 < to && !stamp[line + 1] && isLabel(line + 1));
    set(
        clues,
        TextTitleClue.SENTENCE_BELOW,
        line + 1 < page.blockCount() && endsSentence(line + 1) && isLonger(line + 1, line));
    set(clues, TextTitleClue.SENTENCE_ABOVE, line > 0 && endsSentence(line - 1));
  }

  private boolean isKept(int line) {
    return line < page.blockCount() && selection.isKept(line);
  }

  private boolean isLabel(int line) {
    return units[line] <= LABEL;
  }

  private boolean isLonger(int line, int than) {
    return page.blockLength(line) > page.blockLength(than);
  }

  private boolean endsSentence(int line) {
    int end = page.blockEnd(line);
    char last = page.chars()[end - 1];
    boolean closed = CharClass.of(last) == CharClass.QUOTE && page.blockLength(line) > 1;
    return CharClass.of(closed ? page.chars()[end - 2] : last) == CharClass.STOP;
  }

  private void agreement(int line, int top, String window, float[] clues) {
    String key = keys[line];
    boolean again = times.getOrDefault(key, 1) > 1;
    set(clues, TextTitleClue.SAID_AGAIN, again && units[line] >= LineShape.SHORT);
    set(clues, TextTitleClue.SAID_AGAIN_NEAR, again && isSaidNear(line));
    boolean says = key.equals(keys[top]) || key.equals(LooseKey.of(window));
    set(clues, TextTitleClue.WINDOW, line != top && says);
    set(clues, TextTitleClue.LIKE_WINDOW, !says && likeness[line] > LIKE);
    set(clues, TextTitleClue.A_LITTLE_LIKE_WINDOW, !says && likeness[line] > A_LITTLE_LIKE);
    set(clues, TextTitleClue.PART_OF_EARLIER, isPartOfEarlier(line));
    set(clues, TextTitleClue.HOLDS_LATER, holdsLater(line));
    float share = words.share(line);
    clues[TextTitleClue.COHESION.ordinal()] = share;
    set(clues, TextTitleClue.STRANGE, share == 0 && LineShape.words(page.blockText(line)) >= WORDS);
  }

  private boolean isSaidNear(int line) {
    for (int other = line + 1; other <= line + NEAR && other < page.blockCount(); other++) {
      if (keys[other].equals(keys[line])) {
        return true;
      }
    }
    return false;
  }

  private boolean isPartOfEarlier(int line) {
    String key = keys[line];
    for (int other = from; other < line && key.length() * 2 > LineShape.SHORT; other++) {
      if (keys[other].length() > key.length() && keys[other].contains(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsLater(int line) {
    String key = keys[line];
    for (int other = line + 1; other < to; other++) {
      String part = keys[other];
      if (part.length() * 2 > LineShape.SHORT
          && part.length() < key.length()
          && key.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static float clue(float[] clues, TextTitleClue clue) {
    return clues[clue.ordinal()];
  }

  private static void set(float[] clues, TextTitleClue clue, boolean value) {
    clues[clue.ordinal()] = value ? 1 : 0;
  }

  private static void set(float[][] all, int line, TextTitleClue clue) {
    if (line >= 0 && line < all.length && all[line] != null) {
      set(all[line], clue, true);
    }
  }
}
