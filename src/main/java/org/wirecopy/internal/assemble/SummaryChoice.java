package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the summary: the paragraph of the article's head that says what the page says of itself
 * to machines; else one that is marked as a summary there; else what it says to machines, unless
 * that only repeats how the body begins or praises the site.
 */
final class SummaryChoice {

  private static final int MIN_LENGTH = 20;
  private static final int MAX_LENGTH = 1_200;

  /** So many characters before a description are a place: "Berlin. ..." */
  private static final int MAX_PLACE = 30;

  private final Page page;
  private final Region region;
  private final int first; // the body's first block, -1 if there is no body
  private final String titleKey;
  private final List<Candidate> declared = new ArrayList<>();
  private final List<Candidate> marked = new ArrayList<>();

  private SummaryChoice(Page page, Selection selection, Region region, @Nullable String title) {
    this.page = page;
    this.region = region;
    this.first = selection.first();
    this.titleKey = title == null ? "" : LooseKey.of(title);
  }

  /** Chooses among the candidates and the paragraphs of the article's head. */
  static Chosen<String> choose(
      List<Candidate> candidates,
      @Nullable String title,
      Page page,
      Selection selection,
      Region region,
      SiteNames sites) {
    SummaryChoice choice = new SummaryChoice(page, selection, region, title);
    for (Candidate candidate : candidates) {
      String key = LooseKey.of(candidate.value());
      if (candidate.value().length() >= MIN_LENGTH
          && !key.isEmpty()
          && !key.equals(choice.titleKey)
          && !sites.occursIn(key)) {
        boolean visible = candidate.source() == CandidateSource.VISIBLE;
        (visible ? choice.marked : choice.declared).add(candidate);
      }
    }
    return choice.best();
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
    for (Candidate candidate : marked) {
      if (isInHead(candidate)) {
        return Chosen.of(candidate, marked);
      }
    }
    for (Candidate candidate : declared) {
      if (!repeatsBody(candidate)) {
        return Chosen.of(candidate, declared);
      }
    }
    return Chosen.none();
  }

  private Chosen<String> printed(int block) {
    String text = page.line(page.blockStart(block), page.blockEnd(block));
    return Chosen.of(text, CandidateSource.VISIBLE, 1);
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

  /** The first paragraph of the head among blocks that says what is declared; or -1. */
  private int agreeing(int from, int end, List<String> keys) {
    for (int block = from; !keys.isEmpty() && block < end; block++) {
      int length = page.blockLength(block);
      boolean fits =
          length >= MIN_LENGTH
              && length <= MAX_LENGTH
              && page.blockKind(block) != BlockKind.CAPTION
              && region.zone(page.blockStart(block)) == Zone.HEAD;
      if (fits && agrees(key(block), keys)) {
        return block;
      }
    }
    return -1;
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
