package org.wirecopy.internal.names.mention.uncased;

/**
 * A word found at a place of a text, or none.
 *
 * @param end where it ends; where the search began if there is none
 * @param bits the kinds it is of, 0 if there is none
 */
record Cue(int end, int bits) {
  private static final int EDGES =
      Kind.TITLE.bit
          | Kind.ROLE.bit
          | Kind.HONORIFIC.bit
          | Kind.SPEECH.bit
          | Kind.PERSON_VERB.bit
          | Kind.EDGE.bit
          | Kind.PLAIN.bit
          | Kind.BETWEEN.bit;

  private static final int BODIES = Kind.BODY.bit | Kind.FAR_BODY.bit | Kind.KNOWN_BODY.bit;

  boolean is(Kind kind) {
    return (bits & kind.bit) != 0;
  }

  /** True if no name goes on over it. */
  boolean isEdge() {
    return (bits & EDGES) != 0;
  }

  /** True of a word that begins at a place and is more than a character, but no part of a name. */
  boolean isWordFrom(int at) {
    return end > at + 1 && (bits & (EDGES | BODIES)) != 0;
  }
}
