package org.wirecopy.internal.source;

import java.util.Arrays;

/** A text from which parts are left out, from its start to its end. */
final class Excerpt {

  private final byte[] text;
  private byte[] bytes;
  private int size;
  private int kept; // where the text begins that is neither copied nor left out yet

  Excerpt(byte[] text, int start, int limit) {
    this.text = text;
    this.kept = start;
    this.bytes = new byte[(limit - start) / 2 + 16];
  }

  /** Leaves out what is between two places, none of them before the last such place. */
  void leaveOut(int from, int to) {
    copy(from);
    kept = to;
  }

  /** Adds something before what stands at a place, which is not before the last such place. */
  void insert(int place, byte[] more) {
    copy(place);
    append(more, 0, more.length);
  }

  /** Ends the text. */
  void end(int limit) {
    copy(limit);
  }

  private void copy(int to) {
    append(text, kept, to);
    kept = to;
  }

  private void append(byte[] from, int start, int end) {
    int newSize = size + end - start;
    if (newSize > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(newSize, bytes.length * 2));
    }
    System.arraycopy(from, start, bytes, size, end - start);
    size = newSize;
  }

  /** The bytes of what is kept, and behind them more that are none of it: see {@link #size()}. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }
}
