package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;

/**
 * One block of the page with the decision on it: what {@link ArticleParser.Builder#trace} records.
 *
 * @param text its text; a line feed in it is a line break on the page
 * @param kept true if the block is part of the body
 * @param reason why, in a word or two of English for people to read, such as {@code links}; the
 *     words may change from one version to the next
 * @param score how much the block reads as part of the article, 0 to 1; comparable within a page
 */
public record TracedBlock(String text, boolean kept, String reason, double score)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param text see {@link #text()}
   * @param kept see {@link #kept()}
   * @param reason see {@link #reason()}
   * @param score see {@link #score()}
   */
  public TracedBlock {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}
