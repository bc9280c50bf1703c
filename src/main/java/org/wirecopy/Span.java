package org.wirecopy;

import java.io.Serializable;

/**
 * A half-open stretch of a text, in UTF-16 code units: {@code text.substring(start, end)} is the
 * thing itself.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit behind the last one, at least {@code start}
 */
public record Span(int start, int end) implements Serializable, Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @param start see {@link #start()}
   * @param end see {@link #end()}
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("start " + start + ", end " + end + ": not a span");
    }
  }

  /** {@return the number of UTF-16 code units} */
  public int length() {
    return end - start;
  }

  /**
   * True if the two spans share at least one code unit; an empty span shares none.
   *
   * @param other another span of the same text
   * @return true if the two spans share at least one code unit
   */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * True if {@code other} lies within this span; a span contains itself.
   *
   * @param other another span of the same text
   * @return true if {@code other} lies within this span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return the covered text}
   *
   * @param text the text that the span is of
   * @throws IndexOutOfBoundsException if {@code text} is shorter than {@code end}
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
