package org.wirecopy.internal.assemble;

import java.util.Locale;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/** The summary of scraped text: what a labelled field gives, else the sentence below the title. */
final class TextSummary {

  private static final int MIN_LENGTH = 40;
  private static final int MIN_UNCASED = 20;
  private static final int MAX_LENGTH = 600;

  /** Half of the letter pairs in common make two headlines of one story. */
  private static final double LIKE = 0.5;

  /** A sentence so few lines below a line that ends like none is rather the summary. */
  private static final int NEXT = 8;

  /** Lines between a summary and the byline or date below it, those included. */
  private static final int BETWEEN = 4;

  private static final int MAX_LABEL = 100;

  private TextSummary() {}

  /**
   * Chooses the summary.
   *
   * @param end where the body begins
   */
  static Chosen<String> choose(Page page, TextTitle title, int end, StampContext context) {
    for (Head.Meta meta : page.head().metas()) {
      if (meta.key().equals("description")) {
        return Chosen.of(PlainText.line(meta.content()), CandidateSource.META, 0);
      }
    }
    return title.line() < 0 ? Chosen.none() : below(page, title.line(), end, title.text(), context);
  }

  /** The first sentence between title and body that does not say what the title says. */
  private static Chosen<String> below(
      Page page, int title, int end, String titleText, StampContext context) {
    LetterPairs titlePairs = LetterPairs.of(titleText);
    String other = "";
    int until = end;
    for (int block = title + 1; block < until; block++) {
      String text = page.blockText(block);
      if (mayBe(page, block, context) && LetterPairs.of(text).likeness(titlePairs) < LIKE) {
        if (endsSentence(text)) {
          return Chosen.of(text, CandidateSource.TEXT, 0);
        }
        until = other.isEmpty() ? Math.min(end, block + NEXT) : until;
        other = other.isEmpty() ? text : other;
      }
    }
    if (other.isEmpty()) {
      int line = aboveStamp(page, title, titlePairs, context);
      other = line < 0 ? "" : page.blockText(line);
    }
    return other.isEmpty() ? Chosen.none() : Chosen.of(other, CandidateSource.TEXT, 0);
  }

  /**
   * The line right below the title if byline or date stand below it: copy stands behind them. Names
   * and labels of one line may stand between. -1 if there is none.
   */
  private static int aboveStamp(
      Page page, int title, LetterPairs titlePairs, StampContext context) {
    int line = title + 1;
    while (line <= title + 2
        && line < page.blockCount()
        && LetterPairs.of(page.blockText(line)).likeness(titlePairs) >= LIKE) {
      line++; // the headline once more
    }
    if (line >= page.blockCount() || !mayBe(page, line, context)) {
      return -1;
    }
    for (int below = line + 1; below <= line + BETWEEN && below < page.blockCount(); below++) {
      if (page.blockLength(below) > MAX_LABEL) {
        return -1;
      }
      if (isStamp(page.blockText(below), context)) {
        return line;
      }
    }
    return -1;
  }

  private static boolean mayBe(Page page, int block, StampContext context) {
    int length = page.blockLength(block);
    String text = page.blockText(block);
    return length >= (HeadlineLine.isCased(text) ? MIN_LENGTH : MIN_UNCASED)
        && length <= MAX_LENGTH
        && !(text.indexOf('@') >= 0 && text.indexOf(' ') < 0)
        && !isStamp(text, context)
        && !creditsPicture(text)
        && !PageLines.endsInCredit(text)
        && !PageLines.isFurniture(page, block, TextLength.of(text));
  }

  private static boolean isStamp(String text, StampContext context) {
    return PublicationStamp.find(text, context) != null || AuthorNames.isByline(text);
  }

  private static boolean endsSentence(String text) {
    return ".!?。！？…".indexOf(text.charAt(text.length() - 1)) >= 0;
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
