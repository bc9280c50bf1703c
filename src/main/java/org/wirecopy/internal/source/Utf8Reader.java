package org.wirecopy.internal.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Reader;
import java.util.Objects;

/**
 * Reads UTF-8 out of an array, or pieces of it. The JDK's decoder does the same through two buffers
 * more; most of a page is ASCII, which this copies straight.
 */
final class Utf8Reader extends Reader {

  /** Runs of ASCII from this length on go through a string, which widens many bytes at a time. */
  private static final int LONG_RUN = 64;

  private final byte[] text;
  private final byte[] additions;
  private final int[] pieces;
  private final int size;
  private int next; // index of the next piece
  private byte[] bytes; // those of the piece that is being read
  private int at;
  private int limit;
  private char pendingLow; // the second half of a pair that did not fit, 0 if none

  Utf8Reader(byte[] bytes, int start, int limit) {
    this(bytes, new byte[0], new int[] {start, limit}, 2);
  }

  /** A reader of an {@link Excerpt}, from whose arrays it reads; no piece cuts a letter in two. */
  Utf8Reader(byte[] text, byte[] additions, int[] pieces, int size) {
    this.text = text;
    this.additions = additions;
    this.pieces = pieces;
    this.size = size;
    this.bytes = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    int out = offset;
    int end = offset + length;
    if (pendingLow != 0 && out < end) {
      buffer[out++] = pendingLow;
      pendingLow = 0;
    }
    while (out < end && (at < limit || nextPiece())) {
      int stop = at + Math.min(end - out, limit - at);
      out += copyAscii(buffer, out, stop);
      if (at < stop) {
        out = readSequence(buffer, out, end);
      }
    }
    return out == offset && length > 0 ? -1 : out - offset;
  }

  /** Goes on to the next piece that is not empty; false if there is none. */
  private boolean nextPiece() {
    while (at >= limit && next < size) {
      int from = pieces[next];
      int to = pieces[next + 1];
      next += 2;
      boolean added = from < 0;
      bytes = added ? additions : text;
      at = added ? ~from : from;
      limit = added ? ~to : to;
    }
    return at < limit;
  }

  /** Copies the ASCII bytes up to an index; returns how many they are. */
  private int copyAscii(char[] buffer, int offset, int stop) {
    byte[] source = bytes;
    int start = at;
    int count = Ascii.skip(source, start, stop) - start;
    if (count >= LONG_RUN) {
      new String(source, start, count, ISO_8859_1).getChars(0, count, buffer, offset);
    } else {
      for (int i = 0; i < count; i++) {
        buffer[offset + i] = (char) source[start + i];
      }
    }
    at = start + count;
    return count;
  }

  private int readSequence(char[] buffer, int out, int end) {
    int length = Utf8.sequenceLength(bytes, at, limit);
    if (length < 0) {
      buffer[out] = '\uFFFD';
      at -= length;
      return out + 1;
    }
    int code = bytes[at] & (0x7F >> length);
    for (int k = 1; k < length; k++) {
      code = code << 6 | (bytes[at + k] & 0x3F);
    }
    at += length;
    if (length < 4) {
      buffer[out] = (char) code;
      return out + 1;
    }
    buffer[out] = Character.highSurrogate(code);
    if (out + 1 == end) {
      pendingLow = Character.lowSurrogate(code);
      return out + 1;
    }
    buffer[out + 1] = Character.lowSurrogate(code);
    return out + 2;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void close() {}
}
