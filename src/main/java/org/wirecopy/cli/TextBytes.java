package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import org.wirecopy.internal.source.Source;

/**
 * Plain text from bytes, in the character set that a page of those bytes would be read in: that of
 * a byte order mark, which goes; else UTF-8; else what the letters look like. For text that other
 * programs saved is not always UTF-8, whatever they say.
 */
final class TextBytes {

  private TextBytes() {}

  /** Reads a stream to its end; the caller closes it. */
  static String read(InputStream in) throws IOException {
    return decode(in.readAllBytes());
  }

  static String decode(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter(bytes.length);
    try (Reader reader = Source.of(bytes, null).reader()) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
