package org.wirecopy;

/** The input is over {@link Limits#maxBytes()}; nothing of it was parsed. */
public final class InputTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * Makes the exception.
   *
   * @param limit the limit that was passed
   * @param size the input's size, or a negative number if reading stopped at the limit
   */
  public InputTooLargeException(long limit, long size) {
    super(
        size < 0
            ? "the input is over the limit of " + limit + " bytes"
            : "the input has " + size + " bytes, over the limit of " + limit);
    this.limit = limit;
  }

  /** {@return the limit that was passed, in bytes} */
  public long limit() {
    return limit;
  }
}
