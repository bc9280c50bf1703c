package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a field came from.
 *
 * @param origin the kind of place
 * @param agreeing how many other places on the page say the same, at least 0
 */
public record Evidence(Origin origin, int agreeing) implements Serializable {

  /** Kinds of places. */
  public enum Origin {
    /** A JSON-LD script. */
    JSON_LD,
    /** A {@code <meta>} or {@code <link>} element, or {@code <title>}. */
    META,
    /** Microdata or RDFa in the body. */
    MICRODATA,
    /** Something a reader sees: a headline, a byline, a date line. */
    VISIBLE,
    /** The page's address. */
    URL,
    /** The body's own text. */
    TEXT,
    /** The caller's {@link PageHints}. */
    HINT
  }

  /**
   * Checks the components.
   *
   * @param origin see {@link #origin()}
   * @param agreeing see {@link #agreeing()}
   * @throws IllegalArgumentException if {@code agreeing} is negative
   */
  public Evidence {
    Objects.requireNonNull(origin, "origin");
    if (agreeing < 0) {
      throw new IllegalArgumentException("agreeing " + agreeing + ": negative");
    }
  }
}
