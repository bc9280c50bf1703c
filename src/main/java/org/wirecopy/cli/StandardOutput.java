package org.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, buffered, which unlike {@code System.out} reports that it cannot be written, and
 * tells a reader that went away from a disk that is full.
 */
final class StandardOutput extends FilterOutputStream {

  /** Standard output cannot be written. */
  static final class Broken extends IOException {

    private static final long serialVersionUID = 1L;

    Broken(IOException cause) {
      super("cannot write to standard output: " + cause.getMessage(), cause);
    }

    /** True if somebody reads no more, as {@code head} does when it has enough. */
    boolean isPipe() {
      String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
      return message.contains("pipe") || Terminal.target(1).startsWith("pipe:");
    }
  }

  private StandardOutput(OutputStream out) {
    super(out);
  }

  static OutputStream open() {
    return new BufferedOutputStream(
        new StandardOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new Broken(e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }
}
