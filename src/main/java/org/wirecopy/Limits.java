package org.wirecopy;

import java.io.Serializable;

/**
 * How much input a parser takes. Every dimension is finite by default, so that no page can hold a
 * thread or fill the heap. Besides these, some bounds are fixed: of JSON-LD, 128 levels, 50,000
 * values in a script, 1,048,576 code units in a string and 5,000 objects are read, and references
 * by {@code @id} are followed four deep; of a field, 200 proposals are weighed; a class or id is
 * read for 512 code units.
 *
 * @param maxBytes the largest input, in bytes, or in UTF-16 code units for a string; a larger one
 *     is refused before anything is read of it. Default 20,000,000: no article is as large.
 * @param maxDepth the deepest nesting of elements; deeper ones are hung in at that depth. Default
 *     512, jsoup's own: real pages stay under 100.
 * @param maxBlocks the most lines of text that are read of a page, in the markup or in scraped
 *     text; text behind them is left out, metadata are read all the same. Default 500,000: the
 *     longest live blogs have some thousands.
 * @param maxTagName the longest tag name, in bytes of UTF-8; longer ones are cut. Default 1,000:
 *     real ones stay under 50, and the time that jsoup takes for a name grows with the square of
 *     its length.
 */
public record Limits(int maxBytes, int maxDepth, int maxBlocks, int maxTagName)
    implements Serializable {

  private static final Limits DEFAULTS = new Limits(20_000_000, 512, 500_000, 1_000);

  /**
   * Checks that every limit is positive.
   *
   * @param maxBytes see {@link #maxBytes()}
   * @param maxDepth see {@link #maxDepth()}
   * @param maxBlocks see {@link #maxBlocks()}
   * @param maxTagName see {@link #maxTagName()}
   * @throws IllegalArgumentException if one is not
   */
  public Limits {
    requirePositive(maxBytes, "maxBytes");
    requirePositive(maxDepth, "maxDepth");
    requirePositive(maxBlocks, "maxBlocks");
    requirePositive(maxTagName, "maxTagName");
  }

  private static void requirePositive(int limit, String name) {
    if (limit <= 0) {
      throw new IllegalArgumentException(name + " " + limit + ": not positive");
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
    return new Limits(newMaxBytes, maxDepth, maxBlocks, maxTagName);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param newMaxDepth elements within each other, at least 1
   */
  public Limits withMaxDepth(int newMaxDepth) {
    return new Limits(maxBytes, newMaxDepth, maxBlocks, maxTagName);
  }

  /**
   * {@return these limits with another number of blocks}
   *
   * @param newMaxBlocks lines of text, at least 1
   */
  public Limits withMaxBlocks(int newMaxBlocks) {
    return new Limits(maxBytes, maxDepth, newMaxBlocks, maxTagName);
  }

  /**
   * {@return these limits with another length of tag names}
   *
   * @param newMaxTagName bytes of UTF-8, at least 1
   */
  public Limits withMaxTagName(int newMaxTagName) {
    return new Limits(maxBytes, maxDepth, maxBlocks, newMaxTagName);
  }
}
