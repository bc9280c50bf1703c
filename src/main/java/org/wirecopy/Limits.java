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
 * @param maxTagName the longest tag name, in UTF-16 code units; longer ones are cut, give or take
 *     2,048 code units. Default 1,000: real ones stay under 50, and the time that jsoup takes for a
 *     name grows with the square of its length.
 */
public record Limits(int maxBytes, int maxDepth, int maxTagName) implements Serializable {

  private static final Limits DEFAULTS = new Limits(20_000_000, 512, 1_000);

  /**
   * Checks that every limit is positive.
   *
   * @param maxBytes see {@link #maxBytes()}
   * @param maxDepth see {@link #maxDepth()}
   * @param maxTagName see {@link #maxTagName()}
   * @throws IllegalArgumentException if one is not
   */
  public Limits {
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + ": not positive");
    }
    if (maxDepth <= 0) {
      throw new IllegalArgumentException("maxDepth " + maxDepth + ": not positive");
    }
    if (maxTagName <= 0) {
      throw new IllegalArgumentException("maxTagName " + maxTagName + ": not positive");
    }
  }

  /** {@return the limits of a parser that was not told others} */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these limits with another size of input}
   *
   * @param newMaxBytes bytes, at least 1
   */
  public Limits withMaxBytes(int newMaxBytes) {
    return new Limits(newMaxBytes, maxDepth, maxTagName);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param newMaxDepth elements within each other, at least 1
   */
  public Limits withMaxDepth(int newMaxDepth) {
    return new Limits(maxBytes, newMaxDepth, maxTagName);
  }

  /**
   * {@return these limits with another length of tag names}
   *
   * @param newMaxTagName UTF-16 code units, at least 1
   */
  public Limits withMaxTagName(int newMaxTagName) {
    return new Limits(maxBytes, maxDepth, newMaxTagName);
  }
}
