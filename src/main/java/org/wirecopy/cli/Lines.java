package org.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard input and output of the verbs that answer line by line, both UTF-8. */
final class Lines {

  /** Answers one line. */
  @FunctionalInterface
  interface Handler {
    void line(String line) throws IOException;
  }

  private Lines() {}

  /**
   * Hands over each line without its end. Only LF and CR LF end a line, so that a stray CR or
   * U+2028 never shifts the answers against the questions; a last line without an end counts,
   * malformed bytes become U+FFFD.
   */
  static void each(InputStream in, Handler handler) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    StringBuilder line = new StringBuilder();
    int c;
    while ((c = reader.read()) >= 0) {
      if (c == '\n') {
        handler.line(take(line));
      } else {
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

  /** Standard output, buffered, which unlike {@code System.out} reports a broken pipe. */
  static OutputStream standardOutput() {
    return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
  }
}
