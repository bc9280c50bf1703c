package org.wirecopy.internal.content;

/** Logarithms of counts, which nearly always are small: those are looked up. */
final class Logs {

  private static final float[] SMALL = new float[1 << 11];

  static {
    for (int count = 0; count < SMALL.length; count++) {
      SMALL[count] = (float) Math.log(1.0 + count);
    }
  }

  private Logs() {}

  /** The natural logarithm of one more than a count. */
  static float ofOneMore(int count) {
    return count >= 0 && count < SMALL.length ? SMALL[count] : (float) Math.log(1.0 + count);
  }
}
