package org.wirecopy.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Reader;
import java.io.StringReader;
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
      return new Source(bytes, 3, UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Source(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Source(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return new Source(bytes, 0, CharsetDecision.decide(bytes, contentType));
  }

  /** True of a text that opens as a page's markup does: with its doctype, or its html element. */
  public static boolean isPage(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
      start++;
    }
    return opens(text, start, "<!doctype html") || opens(text, start, "<html");
  }

  private static boolean opens(String text, int start, String tag) {
    int end = start + tag.length();
    return text.regionMatches(true, start, tag, 0, tag.length())
        && end < text.length()
        && (text.charAt(end) <= ' ' || text.charAt(end) == '>')
        && closes(text, end);
  }

  /** True if the tag ends before another begins. */
  private static boolean closes(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '>' && text.charAt(i) != '<') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '>';
  }

  /** The bytes of a text that is characters already; half a surrogate pair becomes U+FFFD. */
  public static Source of(String text) {
    return new Source(Utf8.encode(text), 0, UTF_8);
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
    return isUtf8()
        ? new Utf8Reader(bytes, start, bytes.length)
        : new StringReader(new String(bytes, start, bytes.length - start, charset));
  }

  /**
   * Reads the markup without what never says anything of an article; see {@link MarkupSieve}. Needs
   * no closing.
   *
   * @param attributes names of the attributes that are kept
   * @param maxTagName the longest tag name that passes whole, in bytes of UTF-8; at least 1
   */
  public Reader sifted(NameSet attributes, int maxTagName) {
    if (isUtf8()) {
      return MarkupSieve.sift(bytes, start, bytes.length, attributes, maxTagName);
    }
    byte[] utf8 = Utf8.encode(new String(bytes, start, bytes.length - start, charset));
    return MarkupSieve.sift(utf8, 0, utf8.length, attributes, maxTagName);
  }

  private boolean isUtf8() {
    return charset.equals(UTF_8);
  }
}
