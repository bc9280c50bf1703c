package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON objects, one a line, in valid UTF-8: an unpaired surrogate goes out as U+FFFD. An
 * object is built whole before a byte of it is written, so that a failure never leaves half a line.
 */
final class JsonLines {

  /** Writes the members of one object. */
  @FunctionalInterface
  interface Members {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory JSON = new JsonFactory();

  private final OutputStream out;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});

  JsonLines(OutputStream out) {
    this.out = out;
  }

  /** Writes one object and the line end; the caller flushes. */
  void write(Members members) throws IOException {
    write(toJson(members));
  }

  /** Writes an object that {@link #toJson} made, and the line end. */
  void write(String object) throws IOException {
    print(object);
    out.write('\n');
  }

  /** Writes text as it is. */
  void print(String text) throws IOException {
    ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
    out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
  }

  /** One object as JSON text without a line end. */
  static String toJson(Members members) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      members.writeTo(json);
      json.writeEndObject();
    }
    return text.toString();
  }
}
