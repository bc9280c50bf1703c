package org.wirecopy.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.wirecopy.Limits;

/** Standard input of the verbs that answer line by line, as UTF-8. */
final class Lines {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The longest line, in UTF-16 code units: as of a page, no input is as long. */
  private static final int LONGEST = Limits.defaults().maxBytes();

  /** Answers one line. */
  @FunctionalInterface
  interface Handler {
    void line(String line) throws IOException;
  }

  private Lines() {}

  /**
   * Hands over each line without its end. Only LF and CR LF end a line, so that a stray CR or
   * U+2028 never shifts the answers against the questions; a last line without an end counts,
   * malformed bytes become U+FFFD, a byte order mark goes.
   *
   * @param out where the answers go: flushed whenever there is no further line to be had at once,
   *     so that who asks one thing after the other gets each answer before the next question
   * @throws IOException if a line is longer than {@link #LONGEST}, which may be more than fits
   */
  static void each(InputStream in, OutputStream out, Handler handler) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    StringBuilder line = new StringBuilder();
    int c = reader.read();
    if (c == BYTE_ORDER_MARK) {
      c = reader.read();
    }
    for (; c >= 0; c = reader.read()) {
      if (c == '\n') {
        handler.line(take(line));
        if (!reader.ready()) {
          out.flush();
        }
      } else {
        if (line.length() == LONGEST) {
          throw new IOException("a line is longer than " + LONGEST + " characters");
        }
        line.append((char) c);
      }
    }
    if (line.length() > 0) {
      handler.line(take(line));
    }
  }

  private static String take(StringBuilder line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    String text = line.substring(0, end);
    line.setLength(0);
    return text;
  }
}
