package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the summary: the paragraph set apart under the headline, if the page has one; else what
 * it says of itself to machines, unless that only repeats how the body begins or praises the site.
 */
final class SummaryChoice {

  private static final int MIN_LENGTH = 20;

  private final Page page;
  private final int first; // the body's first block, -1 if there is no body
  private final List<Candidate> usable = new ArrayList<>();

  private SummaryChoice(Page page, int first) {
    this.page = page;
    this.first = first;
  }

  /**
   * Chooses among the candidates.
   *
   * @param first the body's first block, -1 if there is no body
   */
  static Chosen<String> choose(
      List<Candidate> candidates, @Nullable String title, Page page, int first, SiteNames sites) {
    SummaryChoice choice = new SummaryChoice(page, first);
    String titleKey = title == null ? "" : LooseKey.of(title);
    for (Candidate candidate : candidates) {
      String key = LooseKey.of(candidate.value());
      if (candidate.value().length() >= MIN_LENGTH
          && !key.isEmpty()
          && !key.equals(titleKey)
          && !sites.occursIn(key)) {
        choice.usable.add(candidate);
      }
    }
    return choice.best();
  }

  private Chosen<String> best() {
    for (Candidate candidate : usable) {
      if (isVisible(candidate) && isSupported(candidate)) {
        return Chosen.of(candidate, usable);
      }
    }
    for (Candidate candidate : usable) {
      if (isVisible(candidate)) {
        return Chosen.of(candidate, usable);
      }
    }
    for (Candidate candidate : usable) {
      if (!repeatsBody(candidate)) {
        return Chosen.of(candidate, usable);
      }
    }
    return Chosen.none();
  }

  private boolean isVisible(Candidate candidate) {
    boolean visible = candidate.source() == CandidateSource.VISIBLE;
    return visible && (first < 0 || page.textStart(candidate.node()) <= page.blockEnd(first));
  }

  private boolean isSupported(Candidate visible) {
    String key = LooseKey.of(visible.value());
    for (Candidate other : usable) {
      if (other.source() != CandidateSource.VISIBLE && key.startsWith(LooseKey.of(other.value()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if the body begins with these words; a block set apart, and no more than them, does not.
   */
  private boolean repeatsBody(Candidate candidate) {
    if (first < 0) {
      return false;
    }
    String key = LooseKey.of(candidate.value());
    String body = LooseKey.of(page.blockText(first));
    return body.startsWith(key) && !(body.equals(key) && isSetApart());
  }

  private boolean isSetApart() {
    int node = page.blockNode(first);
    if (page.blockKind(first) == BlockKind.HEADING || Hint.SUMMARY.in(page.hints(node))) {
      return true;
    }
    while (node >= 0 && page.type(node) != ElementType.HEADER) {
      node = page.parent(node);
    }
    return node >= 0; // beside the headline, in the article's head
  }
}
