package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Chooses the summary: the paragraph of the article's head that says what the page says of itself
 * to machines; else one that is marked as a summary there; else one that stands like one between
 * headline and body; else what the page says to machines, unless that only repeats how the body
 * begins or praises the site.
 */
final class SummaryChoice {

  private static final int MIN_LENGTH = 20;
  private static final int MAX_LENGTH = 1_200;

  private static final int MIN_UNMARKED = 50;
  private static final int MAX_UNMARKED = 500;

  /** A byline behind a summary is no longer. */
  private static final int MAX_BYLINE = 60;

  /** Nor is a line of names and dates. */
  private static final int MAX_CREDIT = 140;

  private static final int ELSEWHERE =
      Hint.NAVIGATION.bit()
          | Hint.FOOTER.bit()
          | Hint.SIDEBAR.bit()
          | Hint.OVERLAY.bit()
          | Hint.RELATED.bit()
          | Hint.LISTING.bit()
          | Hint.COMMENTS.bit()
          | Hint.SHARE.bit()
          | Hint.CAPTION.bit()
          | Hint.BIO.bit()
          | Hint.BYLINE.bit()
          | Hint.CONSENT.bit()
          | Hint.PAYWALL.bit()
          | Hint.PLAYER.bit()
          | Hint.GALLERY.bit()
          | Hint.ADVERTISEMENT.bit()
          | Hint.NEWSLETTER.bit();

  /** So many lines may stand before the first paragraph. */
  private static final int MAX_LINES = 3;

  /** So many characters before a description are a place: "Berlin. ..." */
  private static final int MAX_PLACE = 30;

  /** A byline and a date at the top of a page take no more. */
  private static final int MAX_TOP = 80;

  /**
   * Less of its words in common with the body has what a site says of itself on every page. What an
   * article's own JSON-LD says is about the article.
   */
  private static final float MIN_SHARE = 0.25f;

  private final Page page;
  private final BodyWords words;
  private final Region region;
  private final int first; // the body's first block, -1 if there is no body
  private final String titleKey;
  private final List<Author> authors;
  private final List<Candidate> declared = new ArrayList<>();
  private final List<Candidate> marked = new ArrayList<>();

  private SummaryChoice(
      Page page,
      Selection selection,
      Region region,
      @Nullable String title,
      List<Author> authors,
      BodyWords words) {
    this.page = page;
    this.words = words;
    this.region = region;
    this.authors = authors;
    this.titleKey = title == null ? "" : LooseKey.of(title);
    this.first = opening(selection);
  }

  /** The first paragraph: the headline or a byline or date may stand before it, kept as text. */
  private int opening(Selection selection) {
    int block = selection.first();
    int last = block + MAX_LINES;
    while (block >= 0
        && block < last
        && block + 1 < page.blockCount()
        && selection.isKept(block + 1)
        && (key(block).equals(titleKey) || CreditLines.isCredit(page.blockText(block), authors))) {
      block++;
    }
    return block;
  }

  /** Chooses among the candidates and the paragraphs of the article's head. */
  static Chosen<String> choose(
      List<Candidate> candidates,
      @Nullable String title,
      List<Author> authors,
      Page page,
      Selection selection,
      Region region,
      SiteNames sites,
      BodyWords words) {
    SummaryChoice choice = new SummaryChoice(page, selection, region, title, authors, words);
    for (Candidate candidate : candidates) {
      String key = LooseKey.of(candidate.value());
      if (choice.holdsBody(candidate, selection)) {
        continue;
      }
      if (candidate.value().length() >= MIN_LENGTH
          && !key.isEmpty()
          && !choice.titleKey.contains(key)
          && isWords(candidate.value())
          && !opensWithByline(candidate.value())
          && !sites.occursIn(key)) {
        boolean visible = candidate.source() == CandidateSource.VISIBLE;
        (visible ? choice.marked : choice.declared).add(candidate);
      }
    }
    return choice.best();
  }

  /** True of what a machine took from the page's top: "by Jane Doe March 5, 2024 Share this". */
  private static boolean opensWithByline(String value) {
    String top = value.substring(0, Math.min(value.length(), MAX_TOP));
    return BylineParts.mayLead(top)
        && PublicationStamp.find(top, StampContext.NONE) != null
        && AuthorNames.isByline(top);
  }

  /** True of an element that holds the body's first paragraphs, whatever it is called. */
  private boolean holdsBody(Candidate candidate, Selection selection) {
    int node = candidate.node();
    return node >= 0
        && first >= 0
        && first + 1 < page.blockCount()
        && selection.isKept(first + 1)
        && page.textStart(node) <= page.blockStart(first)
        && page.textEnd(node) >= page.blockEnd(first + 1);
  }

  private Chosen<String> best() {
    List<String> keys = keys(declared);
    int block = agreeing(0, first < 0 ? page.blockCount() : first, keys);
    if (block >= 0) {
      return printed(block);
    }
    for (Candidate candidate : marked) {
      if (isInHead(candidate) && page.textStart(candidate.node()) < bodyStart()) {
        return Chosen.of(candidate, marked);
      }
    }
    block = first < 0 ? -1 : agreeing(first, first + 1, keys);
    if (block >= 0) {
      return printed(block);
    }
    block = unmarked();
    if (block >= 0) {
      boolean apart = block == first && !isBold(first); // byline or date stand below
      return apart ? printed(block) : Chosen.of(text(block), CandidateSource.TEXT, 0);
    }
    for (Candidate candidate : marked) {
      if (isInHead(candidate)) {
        return Chosen.of(candidate, marked);
      }
    }
    for (Candidate candidate : declared) {
      if (!repeatsBody(candidate) && isAboutBody(candidate)) {
        return Chosen.of(candidate, declared);
      }
    }
    return Chosen.none();
  }

  private boolean isAboutBody(Candidate candidate) {
    return first < 0
        || candidate.source() == CandidateSource.JSON_LD
        || words.share(candidate.value()) >= MIN_SHARE;
  }

  /**
   * A sentence that nothing marks: the next line below headline and date, above the body; or what
   * opens the body all in bold type, or above byline or date. Or -1.
   */
  private int unmarked() {
    if (first < 0 || first + 1 >= page.blockCount()) {
      return -1;
    }
    int below = 0;
    while (below < first && page.blockStart(below) <= region.headline()) {
      below++;
    }
    int under = below; // the same below byline and date, where notices stand as well
    while (under < first && CreditLines.isCredit(page.blockText(under), authors)) {
      under++;
    }
    if (under < first && isStandfirst(under) && (under == below || isBold(under))) {
      return under;
    }
    boolean bold = isBold(first) && !isBold(first + 1);
    return (bold || signs(first + 1)) && isStandfirst(first) ? first : -1;
  }

  /** True of a byline, and of a date that more of the body follows. */
  private boolean signs(int block) {
    String line = page.blockLength(block) <= MAX_CREDIT ? page.blockText(block) : "";
    return page.blockStart(block) < region.bodyEnd()
        ? CreditLines.isCredit(line, authors)
        : line.length() <= MAX_BYLINE && AuthorNames.isByline(line);
  }

  private boolean isStandfirst(int block) {
    int length = page.blockLength(block);
    int node = page.blockNode(block);
    BlockKind kind = page.blockKind(block);
    return length >= MIN_UNMARKED
        && length <= MAX_UNMARKED
        && (kind == BlockKind.PARAGRAPH || kind == BlockKind.HEADING)
        && page.linkChars(block) == 0
        && region.zone(page.blockStart(block)) == Zone.HEAD
        && !region.isIn(page, node, ELSEWHERE)
        && endsSentence(page.chars()[page.blockEnd(block) - 1])
        && !key(block).equals(titleKey)
        && !AuthorNames.isByline(page.blockText(block));
  }

  private boolean isBold(int block) {
    return page.boldChars(block) * 10 >= page.blockLength(block) * 8;
  }

  private static boolean endsSentence(char c) {
    return ".!?。！？।۔".indexOf(c) >= 0;
  }

  /** True of more than a word or two; of any text in a script without capitals. */
  private static boolean isWords(String text) {
    int space = text.indexOf(' ');
    return text.indexOf(' ', space + 1) > 0 || AuthorNames.isUncased(text);
  }

  /**
   * A summary without the place before a dot in the middle, and the byline behind the last stop.
   */
  static String bare(String text) {
    int dot = text.indexOf(" · ");
    String summary = dot > 0 && dot <= MAX_PLACE ? text.substring(dot + 3) : text;
    for (int i = summary.length() - 2; i > 0 && i > summary.length() - MAX_BYLINE; i--) {
      if (endsSentence(summary.charAt(i)) && summary.charAt(i + 1) == ' ') {
        return AuthorNames.isByline(summary.substring(i + 1))
            ? summary.substring(0, i + 1)
            : summary;
      }
    }
    return summary;
  }

  private Chosen<String> printed(int block) {
    return Chosen.of(text(block), CandidateSource.VISIBLE, 1);
  }

  private String text(int block) {
    return page.line(page.blockStart(block), page.blockEnd(block));
  }

  private int bodyStart() {
    return first < 0 ? page.charCount() : page.blockStart(first);
  }

  private static List<String> keys(List<Candidate> candidates) {
    List<String> keys = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      keys.add(LooseKey.of(candidate.value()));
    }
    return keys;
  }

  /**
   * The first sentence of the head among blocks that says what is declared; else a phrase; or -1.
   */
  private int agreeing(int from, int end, List<String> keys) {
    int phrase = -1;
    for (int block = from; !keys.isEmpty() && block < end; block++) {
      int length = page.blockLength(block);
      boolean fits =
          length >= MIN_LENGTH
              && length <= MAX_LENGTH
              && page.blockKind(block) != BlockKind.CAPTION
              && region.zone(page.blockStart(block)) == Zone.HEAD;
      if (fits && agrees(key(block), keys)) {
        if (endsSentence(page.chars()[page.blockEnd(block) - 1])) {
          return block;
        }
        phrase = phrase < 0 ? block : phrase;
      }
    }
    return phrase;
  }

  /** True if a declared text is the block's, or all of it but a place before or a credit behind. */
  private boolean agrees(String block, List<String> keys) {
    if (block.isEmpty() || block.equals(titleKey)) {
      return false;
    }
    for (String key : keys) {
      boolean same =
          block.equals(key)
              || (block.endsWith(key) && block.length() - key.length() <= MAX_PLACE)
              || (key.startsWith(block) && key.length() - block.length() <= MAX_PLACE);
      if (same) {
        return true;
      }
    }
    return false;
  }

  private boolean isInHead(Candidate candidate) {
    int node = candidate.node();
    ElementType type = page.type(node);
    int above = page.hintsAbove(node);
    boolean pageHeader = Hint.HEADER.in(above) && !Hint.ARTICLE.in(above | page.hints(node));
    return !pageHeader
        && type != ElementType.FIGURE
        && !Hint.CAPTION.in(page.hints(node))
        && type != ElementType.FIGCAPTION
        && region.zone(page.textStart(node)) == Zone.HEAD
        && (first < 0 || page.textStart(node) <= page.blockEnd(first));
  }

  /**
   * True if the body begins with these words; a block set apart, and no more than them, does not.
   */
  private boolean repeatsBody(Candidate candidate) {
    if (first < 0) {
      return false;
    }
    String key = LooseKey.of(candidate.value());
    return key(first).startsWith(key);
  }

  private String key(int block) {
    return LooseKey.of(page.chars(), page.blockStart(block), page.blockEnd(block));
  }
}
