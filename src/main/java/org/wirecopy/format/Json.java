package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the JSON formats share: generators, and members that may be missing. */
final class Json {

  private static final JsonFactory PLAIN = new JsonFactory();

  private static final CharacterEscapes IN_HTML = new HtmlEscapes();

  private Json() {}

  /**
   * A generator that leaves {@code out} open; the caller closes the generator.
   *
   * @param inHtml whether nothing may end a script element or begin a comment
   */
  static JsonGenerator generator(Appendable out, boolean inHtml, boolean indented)
      throws IOException {
    JsonGenerator json = PLAIN.createGenerator(new AppendableOutput(out));
    if (inHtml) {
      json.setCharacterEscapes(IN_HTML);
    }
    if (indented) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }
    return json;
  }

  /** Writes the member, null if there is no value. */
  static void orNull(JsonGenerator json, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  /** Writes the member, null if there is no value. */
  static void orNull(JsonGenerator json, String name, @Nullable Object value) throws IOException {
    orNull(json, name, Optional.ofNullable(value));
  }

  /** Writes the member if there is a value. */
  static void ifPresent(JsonGenerator json, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  /** Writes an array of strings, even if it is empty. */
  static void strings(JsonGenerator json, String name, Iterable<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Writes an array of strings if there are any. */
  static void ifAny(JsonGenerator json, String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      strings(json, name, values);
    }
  }

  /** Writes a probability or score with three decimals at most. */
  static void score(JsonGenerator json, String name, double score) throws IOException {
    json.writeNumberField(name, Math.round(score * 1000) / 1000.0);
  }

  /** A constant's name as JSON spells it: {@code LIST_ITEM} is {@code list-item}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Escapes {@code < > &} and the separators that JavaScript once took for line ends. */
  private static final class HtmlEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    HtmlEscapes() {
      ascii['<'] = CharacterEscapes.ESCAPE_STANDARD;
      ascii['>'] = CharacterEscapes.ESCAPE_STANDARD;
      ascii['&'] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c == 0x2028 || c == 0x2029
          ? new SerializedString("\\u" + Integer.toHexString(c))
          : null;
    }
  }
}
