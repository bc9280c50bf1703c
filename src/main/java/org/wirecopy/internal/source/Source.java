package org.wirecopy.internal.source;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of a page and the character set to read them in. */
public final class Source {

  private final byte[] bytes;
  private final int start; // behind a byte order mark
  private final Charset charset;

  private Source(byte[] bytes, int start, Charset charset) {
    this.bytes = bytes;
    this.start = start;
    this.charset = charset;
  }

  /**
   * Decides on the character set: a byte order mark first; then UTF-8 if the bytes are UTF-8,
   * whatever they are declared to be, since text in another character set is hardly ever valid
   * UTF-8 by chance; then the Content-Type header, the page's own {@code <meta>}, and last the
   * letters' statistics.
   *
   * @param contentType the value of the Content-Type header, if it is known
   */
  public static Source of(byte[] bytes, @Nullable String contentType) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Source(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Source(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Source(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return new Source(bytes, 0, CharsetDecision.decide(bytes, contentType));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  public Charset charset() {
    return charset;
  }

  /** Reads the text; malformed bytes become U+FFFD. Needs no closing. */
  public Reader reader() {
    return charset.equals(StandardCharsets.UTF_8)
        ? new Utf8Reader(bytes, start)
        : new InputStreamReader(
            new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
  }
}
