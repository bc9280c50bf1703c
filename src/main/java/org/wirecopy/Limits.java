package org.wirecopy;

import java.io.Serializable;

/**
 * How much input a parser takes. Every dimension is finite by default, so that no page can hold a
 * thread or fill the heap.
 *
 * @param maxBytes the largest input, in bytes, or in UTF-16 code units for a string; a larger one
 *     is refused before anything is read of it. Default 20,000,000: no article is as large.
 * @param maxDepth the deepest nesting of elements; deeper ones are hung in at that depth. Default
 *     512, jsoup's own: real pages stay under 100.
 */
public record Limits(int maxBytes, int maxDepth) implements Serializable {

  private static final Limits DEFAULTS = new Limits(20_000_000, 512);

  /**
   * Checks that every limit is positive.
   *
   * @throws IllegalArgumentException if one is not
   */
  public Limits {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + ": not positive");
    }
    if (maxDepth <= 0) {
      throw new IllegalArgumentException("maxDepth " + maxDepth + ": not positive");
    }
  }

  /** The limits of a parser that was not told others. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** These limits with another size of input. */
  public Limits withMaxBytes(int newMaxBytes) {
    return new Limits(newMaxBytes, maxDepth);
  }

  /** These limits with another depth. */
  public Limits withMaxDepth(int newMaxDepth) {
    return new Limits(maxBytes, newMaxDepth);
  }
}
