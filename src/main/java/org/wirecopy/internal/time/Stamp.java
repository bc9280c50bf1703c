package org.wirecopy.internal.time;

import org.wirecopy.Timestamp;

/**
 * A publication time found in a text.
 *
 * @param value what is written, and no more
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends
 * @param role what the words before it say it is
 */
public record Stamp(Timestamp value, int start, int end, Role role) {

  /** What a stamp is the time of. */
  public enum Role {
    PUBLISHED,
    MODIFIED,
    UNKNOWN
  }
}
