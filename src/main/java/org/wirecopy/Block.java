package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;

/**
 * One block of an article's body.
 *
 * @param type what the block is
 * @param text its text, never blank; a line feed in it is a line break on the page
 * @param level 1 to 6 for a heading, 0 for everything else
 * @param span where the block stands in {@link Article#text()}
 */
public record Block(Type type, String text, int level, Span span) implements Serializable {

  /** What a block is. */
  public enum Type {
    /** Running text. */
    PARAGRAPH,
    /** A heading inside the body. */
    HEADING,
    /** Text that the page sets off as someone else's: a quotation, an embedded post. */
    QUOTE,
    /** One item of a list. */
    LIST_ITEM,
    /** Text whose line breaks and spaces count. */
    PREFORMATTED
  }

  /**
   * Checks the components.
   *
   * @param type see {@link #type()}
   * @param text see {@link #text()}
   * @param level see {@link #level()}
   * @param span see {@link #span()}
   * @throws IllegalArgumentException if {@code text} is blank or {@code level} out of range
   */
  public Block {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text is blank");
    }
    if (level < 0 || level > 6) {
      throw new IllegalArgumentException("level " + level + ": not in 0..6");
    }
  }
}
