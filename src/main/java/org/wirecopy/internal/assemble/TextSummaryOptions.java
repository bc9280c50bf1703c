package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.dateline.DatelineParser;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.StampContext;

/**
 * Every line of scraped text that may be the summary: those between the title and the copy's first
 * lines; and none. A standfirst with a full stop and a first paragraph read alike; what stands
 * around them, and that the story begins once more below a standfirst, tells them apart.
 */
final class TextSummaryOptions {

  static final int NO_LINE = -1;

  private static final int CLUES = TextSummaryClue.values().length;

  /** So many lines below the title are looked at, and so many of the copy. */
  private static final int REACH = 40;

  private static final int BEHIND = 3;

  private static final int MIN_LENGTH = 40;
  private static final int MIN_UNCASED = 20;
  private static final int MAX_LENGTH = 700;

  private static final int SOON = 4;
  private static final int NEAR = 3;
  private static final int FAR = 10;

  // Lengths as alphabetic writing has them.
  private static final int LABEL = 40;
  private static final int SHORT = 70;
  private static final int LONG = 300;
  private static final int VERY_LONG = 450;

  /** A lead before a colon is no longer. */
  private static final int MAX_LEAD = 25;

  private static final int SENTENCES = 4;
  private static final float STRANGE = 0.1f;
  private static final float ON_MATTER = 0.3f;
  private static final double LIKE = 0.5;

  /** What a text begins with, to be compared. */
  private static final int BEGIN = 240;

  private final Page page;
  private final Selection selection;
  private final BodyWords words;
  private final int title;
  private final int first; // of the copy
  private final int to;
  private final LetterPairs titlePairs;
  private final boolean[] stamp;
  private final Map<Long, Integer> times = new HashMap<>();

  private TextSummaryOptions(
      Page page, Selection selection, BodyWords words, TextTitle title, StampContext context) {
    this.page = page;
    this.selection = selection;
    this.words = words;
    this.title = title.line();
    first = selection.first() < 0 ? page.blockCount() : selection.first();
    to = Math.min(behindCopy(), this.title + 1 + REACH);
    titlePairs = LetterPairs.of(title.text());
    stamp = new boolean[Math.min(page.blockCount(), to + SOON + 1)];
    PageStamps stamps = new PageStamps(context);
    for (int line = this.title + 1; line < stamp.length; line++) {
      String text = page.blockLength(line) <= HeadLines.MAX_LENGTH ? page.blockText(line) : "";
      stamp[line] =
          stamps.find(text) != null
              || (AuthorNames.mayHoldByline(text) && AuthorNames.isByline(text));
    }
    for (int line = 0; line < page.blockCount(); line++) {
      times.merge(hash(line), 1, Integer::sum);
    }
  }

  /**
   * The options; none of them without a line that shows the title.
   *
   * @return lines of the page, {@link #NO_LINE} for no summary
   */
  static List<Option<Integer>> of(
      Page page, Selection selection, BodyWords words, TextTitle title, StampContext context) {
    return title.line() < 0
        ? List.of()
        : new TextSummaryOptions(page, selection, words, title, context).options();
  }

  private List<Option<Integer>> options() {
    List<Option<Integer>> options = new ArrayList<>();
    int texts = 0;
    int only = -1;
    for (int line = title + 1; line < Math.min(to, first); line++) {
      if (isText(line)) {
        texts++;
        only = line;
      }
    }
    boolean textBefore = false;
    for (int line = title + 1; line < to; line++) {
      String text = page.blockText(line);
      int length = page.blockLength(line);
      boolean enough = length >= (HeadlineLine.isCased(text) ? MIN_LENGTH : MIN_UNCASED);
      boolean address = text.indexOf('@') >= 0 && text.indexOf(' ') < 0;
      if (enough && length <= MAX_LENGTH && !address) {
        float[] clues = new float[CLUES];
        int next = nextText(line);
        place(line, next, clues);
        shape(line, text, clues);
        matter(line, text, next, clues);
        set(clues, TextSummaryClue.FIRST_TEXT, !textBefore && isText(line));
        set(clues, TextSummaryClue.ONLY_TEXT, texts == 1 && only == line);
        options.add(new Option<>(line, CandidateSource.TEXT, 0, clues));
      }
      textBefore |= isText(line);
    }
    float[] none = new float[CLUES];
    none[TextSummaryClue.NONE.ordinal()] = 1;
    options.add(new Option<>(NO_LINE, CandidateSource.TEXT, 0, none));
    return options;
  }

  private void place(int line, int next, float[] clues) {
    set(clues, TextSummaryClue.NEXT_TO_TITLE, line == title + 1);
    set(clues, TextSummaryClue.SECOND_TO_TITLE, line == title + 2);
    set(clues, TextSummaryClue.FAR_FROM_TITLE, line > title + FAR);
    int above = 1;
    while (above <= SOON && line - above > title && !stamp[line - above]) {
      above++;
    }
    boolean stampAbove = above <= SOON && line - above > title;
    set(clues, TextSummaryClue.STAMP_ABOVE, stampAbove && above == 1);
    set(clues, TextSummaryClue.STAMP_SOON_ABOVE, stampAbove && above > 1);
    int below = 1;
    while (below <= SOON && isStampOrLabel(line + below) && !stamp[line + below]) {
      below++;
    }
    boolean stampBelow = below <= SOON && line + below < stamp.length && stamp[line + below];
    set(clues, TextSummaryClue.STAMP_BELOW, stampBelow && below == 1);
    set(clues, TextSummaryClue.STAMP_SOON_BELOW, stampBelow && below > 1);
    set(clues, TextSummaryClue.LABEL_ABOVE, line - 1 > title && isLabel(line - 1));
    set(clues, TextSummaryClue.LABEL_BELOW, isLabel(line + 1));
    set(clues, TextSummaryClue.TEXT_BELOW, isText(line + 1));
    set(clues, TextSummaryClue.CREDIT_ABOVE, line - 1 > title && isPicture(line - 1));
    set(clues, TextSummaryClue.CREDIT_BELOW, isPicture(line + 1));
    set(
        clues,
        TextSummaryClue.DATELINE_BELOW,
        next < page.blockCount() && DatelineParser.parse(page.blockText(next)) != null);
    boolean kept = isKept(line);
    set(clues, TextSummaryClue.OPENS_COPY, line == first);
    set(clues, TextSummaryClue.SECOND_OF_COPY, kept && line > first && isSecond(line));
    set(clues, TextSummaryClue.INSIDE_COPY, line > first && !(kept && isSecond(line)));
    set(clues, TextSummaryClue.ABOVE_COPY, line < first);
    int length = page.blockLength(line);
    int nextLength = next < page.blockCount() ? page.blockLength(next) : 0;
    set(clues, TextSummaryClue.SHORTER_THAN_NEXT, length * 5 < nextLength * 3);
    set(clues, TextSummaryClue.MUCH_SHORTER_THAN_NEXT, length * 3 < nextLength);
  }

  private void shape(int line, String text, float[] clues) {
    int units = TextLength.of(text);
    int stops = stops(text);
    set(clues, TextSummaryClue.SHORT, units < SHORT);
    set(clues, TextSummaryClue.LONG, units > LONG);
    set(clues, TextSummaryClue.VERY_LONG, units > VERY_LONG);
    set(clues, TextSummaryClue.STOP, isText(line));
    set(clues, TextSummaryClue.SENTENCES, stops > 1 && stops < SENTENCES);
    set(clues, TextSummaryClue.MANY_SENTENCES, stops >= SENTENCES);
    set(clues, TextSummaryClue.QUESTION, text.indexOf('?') >= 0 || text.indexOf('？') >= 0);
    set(
        clues,
        TextSummaryClue.SPEECH,
        "\"\u201C\u201E\u00AB\u300C-\u2013\u2014".indexOf(text.charAt(0)) >= 0);
    set(clues, TextSummaryClue.DATELINE, DatelineParser.parse(text) != null);
    int colon = text.indexOf(':');
    set(clues, TextSummaryClue.LED, colon > 0 && colon <= MAX_LEAD);
    set(clues, TextSummaryClue.STAMP, stamp[line]);
    set(clues, TextSummaryClue.CREDIT, CreditLines.isCredit(text));
    set(clues, TextSummaryClue.PICTURE, isPicture(line));
    set(clues, TextSummaryClue.FURNITURE, PageLines.isFurniture(page, line, units));
    set(clues, TextSummaryClue.ADDRESS, text.indexOf('@') >= 0 || text.contains("://"));
  }

  private void matter(int line, String text, int next, float[] clues) {
    LetterPairs pairs = LetterPairs.of(text);
    double likeness = pairs.likeness(titlePairs);
    set(clues, TextSummaryClue.LIKE_TITLE, likeness >= LIKE);
    clues[TextSummaryClue.A_LITTLE_LIKE_TITLE.ordinal()] = (float) Math.min(likeness, LIKE);
    set(clues, TextSummaryClue.SAID_AGAIN, times.getOrDefault(hash(line), 1) > 1);
    float share = words.share(line);
    clues[TextSummaryClue.COHESION.ordinal()] = share;
    set(clues, TextSummaryClue.STRANGE, share < STRANGE);
    boolean plain = !stamp[line] && !isPicture(line) && !isText(line);
    boolean near = line <= title + NEAR;
    set(clues, TextSummaryClue.DECK, plain && near && share >= ON_MATTER && likeness < LIKE);
    if (next < page.blockCount()) {
      String below = page.blockText(next);
      String begin = below.substring(0, Math.min(below.length(), BEGIN));
      clues[TextSummaryClue.RESTATED.ordinal()] = (float) pairs.likeness(LetterPairs.of(begin));
    }
  }

  /** The next line that ends as sentences do; the count of lines if there is none. */
  private int nextText(int line) {
    int next = line + 1;
    while (next < page.blockCount() && !isText(next)) {
      next++;
    }
    return next;
  }

  private boolean isSecond(int line) {
    for (int other = first + 1; other < line; other++) {
      if (isKept(other)) {
        return false;
      }
    }
    return true;
  }

  private int behindCopy() {
    int kept = 0;
    int line = first;
    while (line < page.blockCount() && kept < BEHIND) {
      kept += isKept(line) ? 1 : 0;
      line++;
    }
    return line;
  }

  private boolean isStampOrLabel(int line) {
    return line < stamp.length && (stamp[line] || isLabel(line) || isPicture(line));
  }

  private boolean isLabel(int line) {
    return line < page.blockCount() && page.blockLength(line) <= LABEL && !isText(line);
  }

  private boolean isPicture(int line) {
    return line < page.blockCount()
        && page.blockLength(line) <= MAX_LENGTH
        && PageLines.endsInCredit(page.blockText(line));
  }

  private boolean isText(int line) {
    return line < page.blockCount()
        && page.blockLength(line) >= MIN_UNCASED
        && endsSentence(page.chars()[page.blockEnd(line) - 1]);
  }

  private boolean isKept(int line) {
    return line < page.blockCount() && selection.isKept(line);
  }

  private static int stops(String text) {
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i) > 0x3000;
      stops += ends && endsSentence(text.charAt(i)) ? 1 : 0;
    }
    return stops;
  }

  private static boolean endsSentence(char c) {
    return ".!?。！？…।۔؟".indexOf(c) >= 0;
  }

  private long hash(int line) {
    return LooseHash.of(page.chars(), page.blockStart(line), page.blockEnd(line));
  }

  private static void set(float[] clues, TextSummaryClue clue, boolean value) {
    clues[clue.ordinal()] = value ? 1 : 0;
  }
}
