package org.wirecopy.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** An {@link Appendable} as a {@link Writer} that never flushes or closes it. */
final class AppendableOutput extends Writer {

  private final Appendable out;

  AppendableOutput(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int start, int length) throws IOException {
    if (out instanceof StringBuilder builder) {
      builder.append(chars, start, length); // as one copy, not char by char
    } else if (out instanceof Writer writer) {
      writer.write(chars, start, length);
    } else {
      out.append(CharBuffer.wrap(chars, start, length));
    }
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    out.append(text, start, start + length);
  }

  @Override
  public void flush() {
    // the caller's business
  }

  @Override
  public void close() {
    // the caller's business
  }
}
