package org.wirecopy.internal.assemble;

import org.wirecopy.internal.meta.CandidateSource;

/** One value that a field may take, with all that speaks for and against it. */
public final class Option<T> {

  private final T value;
  private final CandidateSource source;
  private final int agreeing;
  private final float[] clues;

  Option(T value, CandidateSource source, int agreeing, float[] clues) {
    this.value = value;
    this.source = source;
    this.agreeing = agreeing;
    this.clues = clues;
  }

  public T value() {
    return value;
  }

  /** The best place that says so. */
  CandidateSource source() {
    return source;
  }

  /** How many other places say the same. */
  int agreeing() {
    return agreeing;
  }

  /** How much of each clue it has, by the clue's ordinal. Not to be written to. */
  public float[] clues() {
    return clues;
  }
}
