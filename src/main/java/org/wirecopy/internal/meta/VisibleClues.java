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

  /** What a node may be; it may be several of them. */
  private enum Clue {
    TIME(Kind.PUBLISHED, CandidateSource.TIME_ELEMENT),
    CHANGE(Kind.MODIFIED, CandidateSource.TIME_ELEMENT),
    HEADLINE(Kind.TITLE, CandidateSource.HEADING),
    AUTHOR_LINK(Kind.AUTHOR, CandidateSource.LINK),
    BYLINE(Kind.AUTHOR, CandidateSource.BYLINE),
    MOMENT(Kind.PUBLISHED, CandidateSource.TIME_ELEMENT),
    DATE(Kind.PUBLISHED, CandidateSource.VISIBLE),
    SUMMARY(Kind.SUMMARY, CandidateSource.VISIBLE);

    static final Clue[] ALL = values();

    final Kind kind;
    final CandidateSource source;

    Clue(Kind kind, CandidateSource source) {
      this.kind = kind;
      this.source = source;
    }

    int bit() {
      return 1 << ordinal();
    }

    String text(Page page, int node) {
      return switch (this) {
        case TIME -> page.ref(node).isEmpty() ? page.text(node) : page.ref(node);
        case CHANGE -> changed(page, node);
        case MOMENT -> page.ref(node);
        case HEADLINE -> headline(page, node);
        case BYLINE -> byline(page, node);
        case DATE -> spaced(page, page.textStart(node), page.textEnd(node));
        case AUTHOR_LINK, SUMMARY -> page.text(node);
      };
    }
  }

  static void read(Page page, Candidates found) {
    for (int node = next(page, 0); node < page.nodeCount(); node = next(page, node + 1)) {
      int clues = clues(page, node);
      for (int clue = 0; clues >>> clue != 0; clue++) {
        if ((clues >>> clue & 1) != 0) {
          Clue seen = Clue.ALL[clue];
          found.add(seen.kind, seen.text(page, node), seen.source, node);
        }
      }
    }
  }

  /**
   * The first node from there on that is anything, the count of nodes if none is. A loop of its
   * own, so that the JVM compiles it without all that is done with the few.
   */
  private static int next(Page page, int from) {
    int node = from;
    while (node < page.nodeCount() && clues(page, node) == 0) {
      node++;
    }
    return node;
  }

  /** What a node is, a {@link Clue} a bit; nothing for most. */
  private static int clues(Page page, int node) {
    ElementType type = page.type(node);
    int hints = page.hints(node);
    int length = page.textLength(node);
    if (type == ElementType.TIME) { // scripts write the text of some
      return page.ref(node).startsWith(CHANGE) ? Clue.CHANGE.bit() : Clue.TIME.bit();
    }
    int clues = 0;
    if (Hint.DATE.in(hints) && type != ElementType.A && type != ElementType.IMG) {
      clues = Clue.MOMENT.bit();
    }
    if (length == 0) {
      return clues;
    }
    if (type == ElementType.H1 && length <= MAX_TITLE) {
      return clues | Clue.HEADLINE.bit();
    }
    boolean author = type == ElementType.A && AuthorLinks.isAuthor(page.ref(node));
    if (author && length <= MAX_BYLINE) {
      clues |= Clue.AUTHOR_LINK.bit();
    } else if (Hint.BYLINE.in(hints) && length <= MAX_BYLINE) {
      clues |= Clue.BYLINE.bit();
    }
    if (Hint.DATE.in(hints) && length <= MAX_DATE) {
      clues |= Clue.DATE.bit();
    }
    boolean foreign = ((hints | page.hintsAbove(node)) & NOT_THIS_ARTICLE) != 0;
    if (Hint.SUMMARY.in(hints) && !foreign && length >= MIN_SUMMARY && length <= MAX_SUMMARY) {
      clues |= Clue.SUMMARY.bit();
    }
    return clues;
  }

  /** The moment of a time that is marked as that of a change. */
  private static String changed(Page page, int node) {
    String moment = page.ref(node).substring(CHANGE.length());
    return moment.isEmpty() ? page.text(node) : moment;
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
}
