package org.wirecopy.internal.assemble;

import java.util.Locale;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.page.Page;
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
      int length = page.blockLength(block);
      String text = page.blockText(block);
      if (length >= (HeadlineLine.isCased(text) ? MIN_LENGTH : MIN_UNCASED)
          && length <= MAX_LENGTH
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
