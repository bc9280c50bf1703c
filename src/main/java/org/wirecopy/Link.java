package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;

/**
 * A link in an article's text.
 *
 * @param span the words that lead there, in {@link Article#text()}; never empty, never over the
 *     edge of a block
 * @param url where they lead: absolute, http or https
 */
public record Link(Span span, String url) implements Serializable {

  /**
   * Checks the components.
   *
   * @param span see {@link #span()}
   * @param url see {@link #url()}
   * @throws IllegalArgumentException if {@code span} is empty
   */
  public Link {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(url, "url");
    if (span.length() == 0) {
      throw new IllegalArgumentException("span is empty");
    }
  }
}
