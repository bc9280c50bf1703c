package org.wirecopy.internal.meta;

import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/** Reads what a reader sees: headlines, bylines, date lines, summaries under the headline. */
final class VisibleClues {

  private static final int MAX_TITLE = 400;
  private static final int MAX_BYLINE = 200;
  private static final int MAX_DATE = 120;
  private static final int MIN_SUMMARY = 20;
  private static final int MAX_SUMMARY = 1_200;

  private static final int NOT_THIS_ARTICLE =
      Hint.RELATED.bit()
          | Hint.COMMENTS.bit()
          | Hint.LISTING.bit()
          | Hint.SIDEBAR.bit()
          | Hint.NAVIGATION.bit()
          | Hint.FOOTER.bit();

  /** What may stand inside a headline and is no part of it. */
  private static final int ASIDE =
      Hint.KICKER.bit()
          | Hint.SUMMARY.bit()
          | Hint.DATE.bit()
          | Hint.BYLINE.bit()
          | Hint.TAGS.bit()
          | Hint.PAYWALL.bit()
          | Hint.COMMENTS.bit()
          | Hint.SHARE.bit();

  /** What the reference of a time begins with that is marked as that of a change. */
  private static final String CHANGE = "modified:";

  private VisibleClues() {}

  static void read(Page page, Candidates found) {
    for (int node = 0; node < page.nodeCount(); node++) {
      ElementType type = page.type(node);
      int hints = page.hints(node);
      int length = page.textLength(node);
      if (type == ElementType.TIME) {
        addTime(page, node, found); // scripts write the text of some
        continue;
      }
      if (Hint.DATE.in(hints) && type != ElementType.A && type != ElementType.IMG) {
        found.add(Kind.PUBLISHED, page.ref(node), CandidateSource.TIME_ELEMENT, node);
      }
      if (length == 0) {
        continue;
      }
      if (type == ElementType.H1 && length <= MAX_TITLE) {
        found.add(Kind.TITLE, headline(page, node), CandidateSource.HEADING, node);
        continue;
      }
      boolean author = type == ElementType.A && AuthorLinks.isAuthor(page.ref(node));
      if (hints == 0 && !author) {
        continue;
      }
      if (author && length <= MAX_BYLINE) {
        found.add(Kind.AUTHOR, page.text(node), CandidateSource.LINK, node);
      } else if (Hint.BYLINE.in(hints) && length <= MAX_BYLINE) {
        found.add(Kind.AUTHOR, byline(page, node), CandidateSource.BYLINE, node);
      }
      if (Hint.DATE.in(hints) && length <= MAX_DATE) {
        found.add(
            Kind.PUBLISHED,
            spaced(page, page.textStart(node), page.textEnd(node)),
            CandidateSource.VISIBLE,
            node);
      }
      boolean foreign = ((hints | page.hintsAbove(node)) & NOT_THIS_ARTICLE) != 0;
      if (Hint.SUMMARY.in(hints) && !foreign && length >= MIN_SUMMARY && length <= MAX_SUMMARY) {
        found.add(Kind.SUMMARY, page.text(node), CandidateSource.VISIBLE, node);
      }
    }
  }

  /** The text of a headline without kicker, date, label or summary at either end of it. */
  private static String headline(Page page, int node) {
    int start = page.textStart(node);
    int end = page.textEnd(node);
    int inner = node + 1;
    while (inner < page.subtreeEnd(node)) {
      if (!isAside(page.hints(inner))) {
        inner++;
        continue;
      }
      if (isBlank(page, start, page.textStart(inner))) {
        start = Math.max(start, page.textEnd(inner));
      } else if (isBlank(page, page.textEnd(inner), end)) {
        end = Math.min(end, page.textStart(inner));
      }
      inner = page.subtreeEnd(inner);
    }
    String rest = start < end ? spaced(page, start, end) : "";
    return rest.isBlank() ? page.text(node) : rest;
  }

  /** True if nothing but space stands between; empty elements stand beyond an end already cut. */
  private static boolean isBlank(Page page, int from, int to) {
    int at = from;
    while (at < to && page.chars()[at] <= ' ') {
      at++;
    }
    return at >= to;
  }

  private static boolean isAside(int hints) {
    return (hints & ASIDE) != 0 && (!Hint.TITLE.in(hints) || Hint.SUMMARY.in(hints));
  }

  /** A range on one line, a space between inline boxes that touch. */
  private static String spaced(Page page, int start, int end) {
    return page.lines(start, end).replace('\n', ' ');
  }

  /** The text of a byline; what stands in boxes of its own is set apart by semicolons. */
  private static String byline(Page page, int node) {
    StringBuilder text = new StringBuilder();
    int from = page.textStart(node);
    int to = page.textEnd(node);
    int inner = node + 1;
    int end = page.subtreeEnd(node);
    int linkEnd = -1;
    for (int i = from; i < to; i++) {
      while (inner < end && page.textStart(inner) < i) {
        inner++;
      }
      if ((i == linkEnd && Character.isLetter(page.chars()[i])) || (i > from && page.isSeam(i))) {
        text.append(" ; ");
      }
      int link = linkAt(page, inner, end, i);
      linkEnd = link < 0 ? linkEnd : page.textEnd(link);
      if (page.chars()[i] == '\n' || (link >= 0 && i > from)) {
        text.append(" ; ");
      }
      text.append(page.chars()[i] == '\n' ? ' ' : page.chars()[i]);
    }
    return text.toString();
  }

  /** The first link from a node on that begins where the text is at; -1 if none does. */
  private static int linkAt(Page page, int from, int end, int at) {
    for (int node = from; node < end && page.textStart(node) == at; node++) {
      if (page.type(node) == ElementType.A && page.textEnd(node) > at) {
        return node;
      }
    }
    return -1;
  }

  private static void addTime(Page page, int node, Candidates found) {
    String moment = page.ref(node);
    boolean change = moment.startsWith(CHANGE);
    String stamp = change ? moment.substring(CHANGE.length()) : moment;
    found.add(
        change ? Kind.MODIFIED : Kind.PUBLISHED,
        stamp.isEmpty() ? page.text(node) : stamp,
        CandidateSource.TIME_ELEMENT,
        node);
  }
}
