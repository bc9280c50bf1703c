package org.wirecopy;

import java.io.Serializable;

/**
 * How much input a parser takes. Every dimension is finite by default, so that no page can hold a
 * thread or fill the heap. Besides these, some bounds are fixed: references in JSON-LD by {@code
 * @id} are followed four deep; of a field, 200 proposals are weighed; a class or id is read for 512
 * code units.
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
 * @param maxJsonDepth the deepest nesting of JSON-LD; what is deeper, and all behind it in its
 *     script, is left out. Default 128: real JSON-LD has about ten levels.
 * @param maxJsonValues the most tokens of JSON-LD, such as a name, a string or a bracket, that are
 *     read of a script, and the most objects of a page; what is behind them is left out. Default
 *     50,000: the longest lists of teasers have some thousands.
 * @param maxJsonString the longest string in JSON-LD, in UTF-16 code units; it is left out with all
 *     behind it in its script. Default 1,000,000: no article's body is as long.
 */
public record Limits(
    int maxBytes,
    int maxDepth,
    int maxBlocks,
    int maxTagName,
    int maxJsonDepth,
    int maxJsonValues,
    int maxJsonString)
    implements Serializable {

  private static final Limits DEFAULTS =
      new Limits(20_000_000, 512, 500_000, 1_000, 128, 50_000, 1_000_000);

  /**
   * Checks that every limit is positive.
   *
   * @param maxBytes see {@link #maxBytes()}
   * @param maxDepth see {@link #maxDepth()}
   * @param maxBlocks see {@link #maxBlocks()}
   * @param maxTagName see {@link #maxTagName()}
   * @param maxJsonDepth see {@link #maxJsonDepth()}
   * @param maxJsonValues see {@link #maxJsonValues()}
   * @param maxJsonString see {@link #maxJsonString()}
   * @throws IllegalArgumentException if one is not
   */
  public Limits {
    requirePositive(maxBytes, "maxBytes");
    requirePositive(maxDepth, "maxDepth");
    requirePositive(maxBlocks, "maxBlocks");
    requirePositive(maxTagName, "maxTagName");
    requirePositive(maxJsonDepth, "maxJsonDepth");
    requirePositive(maxJsonValues, "maxJsonValues");
    requirePositive(maxJsonString, "maxJsonString");
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
    return new Limits(
        newMaxBytes, maxDepth, maxBlocks, maxTagName, maxJsonDepth, maxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param newMaxDepth elements within each other, at least 1
   */
  public Limits withMaxDepth(int newMaxDepth) {
    return new Limits(
        maxBytes, newMaxDepth, maxBlocks, maxTagName, maxJsonDepth, maxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another number of blocks}
   *
   * @param newMaxBlocks lines of text, at least 1
   */
  public Limits withMaxBlocks(int newMaxBlocks) {
    return new Limits(
        maxBytes, maxDepth, newMaxBlocks, maxTagName, maxJsonDepth, maxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another length of tag names}
   *
   * @param newMaxTagName bytes of UTF-8, at least 1
   */
  public Limits withMaxTagName(int newMaxTagName) {
    return new Limits(
        maxBytes, maxDepth, maxBlocks, newMaxTagName, maxJsonDepth, maxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another depth of JSON-LD}
   *
   * @param newMaxJsonDepth values within each other, at least 1
   */
  public Limits withMaxJsonDepth(int newMaxJsonDepth) {
    return new Limits(
        maxBytes, maxDepth, maxBlocks, maxTagName, newMaxJsonDepth, maxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another number of JSON-LD values}
   *
   * @param newMaxJsonValues tokens of a script, objects of a page, at least 1
   */
  public Limits withMaxJsonValues(int newMaxJsonValues) {
    return new Limits(
        maxBytes, maxDepth, maxBlocks, maxTagName, maxJsonDepth, newMaxJsonValues, maxJsonString);
  }

  /**
   * {@return these limits with another length of JSON-LD strings}
   *
   * @param newMaxJsonString UTF-16 code units, at least 1
   */
  public Limits withMaxJsonString(int newMaxJsonString) {
    return new Limits(
        maxBytes, maxDepth, maxBlocks, maxTagName, maxJsonDepth, maxJsonValues, newMaxJsonString);
  }
}
