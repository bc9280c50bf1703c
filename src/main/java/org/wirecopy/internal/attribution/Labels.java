package org.wirecopy.internal.attribution;

/**
 * The labels of the sequence model: begin and inside of a cue, and of a source and a content whose
 * cue lies to the right or to the left. The direction is in the label so that the model itself
 * decides, with all its evidence, where an argument belongs.
 */
public final class Labels {
  public static final int OUT = 0;
  public static final int CUE = 1; // begin; inside is always begin + 1
  public static final int SOURCE_RIGHT = 3;
  public static final int SOURCE_LEFT = 5;
  public static final int CONTENT_RIGHT = 7;
  public static final int CONTENT_LEFT = 9;
  public static final int COUNT = 11;

  private Labels() {}

  public static boolean isBegin(int label) {
    return (label & 1) == 1;
  }

  /** The begin label of the same role and direction; {@link #OUT} of itself. */
  public static int role(int label) {
    return label == OUT ? OUT : isBegin(label) ? label : label - 1;
  }

  public static boolean isCue(int label) {
    return role(label) == CUE;
  }

  public static boolean isSource(int label) {
    return label >= SOURCE_RIGHT && label < CONTENT_RIGHT;
  }

  public static boolean isContent(int label) {
    return label >= CONTENT_RIGHT;
  }

  /** True if {@code next} may follow {@code label}: an inside needs its own begin or inside. */
  public static boolean follows(int label, int next) {
    return next == OUT || isBegin(next) || role(label) == role(next);
  }
}
