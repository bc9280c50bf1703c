package org.wirecopy.internal.source;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts tag names that are too long to be any. The tree builder joins a name piece by piece, which
 * takes a time that grows with the square of its length (jsoup 1.24.1: 11 s for four million
 * letters); all else that it reads is linear.
 *
 * <p>A name begins at a {@code <} before a letter or a slash and ends at white space or {@code >}.
 * What looks like one inside a script is cut as well. Only the end of each piece is looked at, back
 * to the last of these marks, which is a few characters away: on real pages the guard costs
 * nothing. A name within one piece (2,048 characters, as jsoup reads) passes whole.
 */
public final class TagNameLimit extends Reader {

  private final Reader in;
  private final int max;

  /** Length of the name that the characters read so far end in; 0 if they end in none. */
  private int open;

  /**
   * Guards a reader.
   *
   * @param max the longest name that passes whole, in UTF-16 code units; at least 1
   */
  public TagNameLimit(Reader in, int max) {
    this.in = in;
    this.max = max;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0 && length > 0) {
      int count = in.read(buffer, offset, length);
      if (count < 0) {
        return count;
      }
      kept = cut(buffer, offset, offset + count) - offset;
    }
    return kept;
  }

  /** Takes out what is too much of an open name; returns the new end of what was read. */
  private int cut(char[] buffer, int start, int end) {
    int rest = start;
    int newEnd = end;
    if (open == 1 && start < end && !startsName(buffer[start])) {
      open = 0; // the < that ended the piece before was none of a tag
    }
    if (open > 0) {
      int nameEnd = start;
      while (nameEnd < end && !endsName(buffer[nameEnd])) {
        nameEnd++;
      }
      int more = nameEnd - start;
      rest = start + Math.min(more, Math.max(0, max - open));
      System.arraycopy(buffer, nameEnd, buffer, rest, end - nameEnd);
      newEnd = rest + end - nameEnd;
      if (nameEnd == end) {
        open = Math.min(max, open + more); // longer makes no difference
        return newEnd;
      }
    }
    open = openName(buffer, rest, newEnd);
    return newEnd;
  }

  /** Length of the name that the characters end in, its {@code <} included; 0 if there is none. */
  private static int openName(char[] buffer, int start, int end) {
    int name = end;
    for (int i = end - 1; i >= start && !endsName(buffer[i]); i--) {
      if (buffer[i] == '<' && (i + 1 == end || startsName(buffer[i + 1]))) {
        name = i;
      }
    }
    return end - name;
  }

  private static boolean startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/';
  }

  private static boolean endsName(char c) {
    return c == '>' || c == ' ' || (c >= '\t' && c <= '\r');
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
