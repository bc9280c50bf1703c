package org.wirecopy.internal.source;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Encodes UTF-8, and counts what in some bytes is UTF-8 and what is not. RFC 3629. */
final class Utf8 {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private int sequences;
  private int errors;

  private Utf8() {}

  /** The bytes of a text; half a surrogate pair becomes U+FFFD. */
  static byte[] encode(String text) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(REPLACEMENT);
    try {
      ByteBuffer buffer = encoder.encode(CharBuffer.wrap(text.toCharArray()));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException(e); // UTF-8 has all characters
    }
  }

  static Utf8 count(byte[] bytes) {
    Utf8 count = new Utf8();
    int i = 0;
    while (i < bytes.length) {
      i = Ascii.skip(bytes, i, bytes.length);
      if (i == bytes.length) {
        break;
      }
      int length = sequenceLength(bytes, i, bytes.length);
      if (length > 0) {
        count.sequences++;
        i += length;
      } else if (-length == bytes.length - i
          && isLead(bytes[i])
          && (length < -1 || count.sequences > 0)) {
        break; // the input was cut inside its last character; one byte alone may be Latin-1
      } else {
        count.errors++;
        i -= length;
      }
    }
    return count;
  }

  /** The number of well-formed sequences of two bytes or more. */
  int sequences() {
    return sequences;
  }

  /** The number of ill-formed sequences; one that the end of the input cuts short is none. */
  int errors() {
    return errors;
  }

  private static boolean isLead(byte b) {
    int lead = b & 0xFF;
    return lead >= 0xC2 && lead <= 0xF4;
  }

  /**
   * The length of the well-formed sequence at {@code i}; or, negated, that of the ill-formed
   * stretch which one U+FFFD stands for (Unicode 15, section 3.9, maximal subparts).
   */
  static int sequenceLength(byte[] bytes, int i, int end) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0) {
      return -1;
    }
    for (int k = 1; k < length; k++) {
      if (i + k == end) {
        return -k;
      }
      int b = bytes[i + k] & 0xFF;
      int low = k > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int high = k > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (b < low || b > high) {
        return -k;
      }
    }
    return length;
  }
}
