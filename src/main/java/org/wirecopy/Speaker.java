package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the source of an attribution, as far as the article itself says.
 *
 * @param name the fullest name the article gives: "Patrick Ryder" for "Ryder" and for "he",
 *     "Pentagon" for "the Pentagon"; metonyms stay as written ("Kiev"). A source that is no name
 *     ("officials familiar with the plan") is given in its own words
 * @param role the office, rank or calling the article gives, as written ("Brigadier General",
 *     "chief financial officer", "nurse"); an office of a named body before a rank; null if it
 *     gives none, forms of address are none. Of a source that is no name ("a Kremlin spokesman") it
 *     is what its words say
 * @param organization the body the role belongs to, as written ("Pentagon", "University of Halden",
 *     "company"), which may be a place or a person ("Zelensky" for "Zelensky's aide"); null if none
 *     is given
 * @param confidence from 0 to 1; 1 where the source names the speaker in full, less where a later
 *     mention, a role or a pronoun was traced back
 */
public record Speaker(
    String name, @Nullable String role, @Nullable String organization, double confidence)
    implements Serializable {

  /**
   * Checks the values.
   *
   * @param name see {@link #name()}
   * @param role see {@link #role()}
   * @param organization see {@link #organization()}
   * @param confidence see {@link #confidence()}
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if {@code confidence} is not within 0 and 1
   */
  public Speaker {
    Objects.requireNonNull(name, "name");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + ": not within 0 and 1");
    }
  }
}
