package org.wirecopy.internal.source;

import java.io.Reader;
import java.util.Arrays;

/**
 * A text from which parts are left out, from its start to its end. Nothing is copied: it is the
 * places of what is kept.
 */
final class Excerpt {

  private static final int INITIAL_PIECES = 256;

  private final byte[] text;
  private final byte[] additions;
  // Where each piece begins and ends; of an addition, which has places of its own, the complements.
  private int[] pieces = new int[2 * INITIAL_PIECES];
  private int size;
  private int kept; // where the text begins that is neither among the pieces nor left out yet

  /**
   * An excerpt of a text from a place on.
   *
   * @param additions all that may be added to it
   */
  Excerpt(byte[] text, int start, byte[] additions) {
    this.text = text;
    this.kept = start;
    this.additions = additions;
  }

  /** Leaves out what is between two places, none of them before the last such place. */
  void leaveOut(int from, int to) {
    keep(from);
    kept = to;
  }

  /**
   * Adds a stretch of the additions before what stands at a place, which is not before the last
   * such place.
   */
  void insert(int place, int from, int to) {
    keep(place);
    addPiece(~from, ~to);
  }

  /** Reads the excerpt of a text that ends at a place. */
  Reader reader(int limit) {
    keep(limit);
    return new Utf8Reader(text, additions, pieces, size);
  }

  private void keep(int to) {
    if (to > kept) {
      addPiece(kept, to);
      kept = to;
    }
  }

  private void addPiece(int from, int to) {
    if (size == pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * size);
    }
    pieces[size++] = from;
    pieces[size++] = to;
  }
}
