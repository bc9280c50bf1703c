package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;

/**
 * Who an article is by.
 *
 * @param name the name as the page spells it, without "By", role or address; never empty
 * @param kind whether the name is a person's or a body's
 */
public record Author(String name, Kind kind) implements Serializable {

  /** What bears the name. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A news agency, an outlet, a desk. */
    ORGANIZATION
  }

  /**
   * Checks that there is a name.
   *
   * @param name see {@link #name()}
   * @param kind see {@link #kind()}
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Author {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name is blank");
    }
  }

  /** The name alone. */
  @Override
  public String toString() {
    return name;
  }
}
