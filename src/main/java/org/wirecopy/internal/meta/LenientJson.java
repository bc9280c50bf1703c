package org.wirecopy.internal.meta;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Limits;

/**
 * Reads JSON as it stands on pages: with comments, trailing commas, raw line feeds in strings,
 * single quotes, HTML comment marks around it, quotation marks written as entities. What is no JSON
 * is read once more as {@link JsonRepair} mends it; what was read before an error counts. Values
 * are maps, lists and strings; numbers and truth values are kept as their text, null is left out.
 */
final class LenientJson {

  private static final String CDATA = "<![CDATA[";

  /** A quotation mark as an entity: where marks are written so, no other stands. */
  private static final String ENTITY = "&quot;";

  private static final String PREFIX = "schema:";

  /** Longest stretch before the first bracket that is taken for a wrapping. */
  private static final int MAX_WRAPPING = 64;

  private static final LenientJson DEFAULT = new LenientJson(Limits.defaults());

  private final JsonFactory factory;
  private final int maxValues;

  private LenientJson(Limits limits) {
    maxValues = limits.maxJsonValues();
    factory =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.maxJsonDepth())
                    .maxStringLength(limits.maxJsonString())
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .build())
            .build();
  }

  /** A reader within these limits; the one for the default limits is made once. */
  static LenientJson within(Limits limits) {
    // Most limits are the defaults themselves, which spares linking the record's own equals.
    return Objects.equals(limits, Limits.defaults()) ? DEFAULT : new LenientJson(limits);
  }

  /** The top-level values of a script, as far as they can be read. */
  List<Object> read(String script) {
    String json = unwrap(script);
    List<Object> top = new ArrayList<>();
    int values = read(json, top);
    if (values < 0) {
      List<Object> mended = new ArrayList<>();
      int again = read(JsonRepair.mend(json), mended);
      return again >= 0 || again < values ? mended : top;
    }
    return top;
  }

  /**
   * Adds the values of a text; returns how many tokens were read, negative if an error ended it.
   */
  private int read(String json, List<Object> top) {
    Deque<Object> open = new ArrayDeque<>();
    Deque<String> names = new ArrayDeque<>(); // the member that each open map is read for
    String name = "";
    int values = 0;
    try (JsonParser parser = factory.createParser(json)) {
      JsonToken token;
      while ((token = parser.nextToken()) != null && values++ < maxValues) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> {
            Object inner =
                token == JsonToken.START_OBJECT
                    ? new LinkedHashMap<String, Object>()
                    : new ArrayList<Object>();
            add(open.peek(), name, inner, top);
            open.push(inner);
            names.push(name);
            name = "";
          }
          case END_OBJECT, END_ARRAY -> {
            open.pop();
            name = names.pop();
          }
          case FIELD_NAME -> name = withoutPrefix(parser.currentName());
          case VALUE_NULL -> {}
          default -> add(open.peek(), name, parser.getText(), top);
        }
      }
    } catch (IOException e) {
      return -values - 1; // not JSON from here on: what stands before it is still the page's word
    }
    return values;
  }

  /** {@code schema:name} is the same as {@code name}. */
  private static String withoutPrefix(String name) {
    return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
  }

  private static void add(@Nullable Object container, String name, Object value, List<Object> top) {
    if (container == null) {
      top.add(value);
    } else if (container instanceof Map<?, ?> map) {
      asMap(map).putIfAbsent(name, value);
    } else if (container instanceof List<?> list) {
      asList(list).add(value);
    }
  }

  @SuppressWarnings("unchecked") // all maps here are made by read()
  static Map<String, Object> asMap(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  @SuppressWarnings("unchecked") // all lists here are made by read()
  static List<Object> asList(List<?> list) {
    return (List<Object>) list;
  }

  /**
   * Takes off what some put before their JSON: a byte order mark, {@code <!--}, {@code <![CDATA[},
   * either in a comment of its own, {@code var x =}.
   */
  private static String unwrap(String raw) {
    boolean escaped = raw.indexOf('"') < 0 && raw.contains(ENTITY);
    String script = escaped ? Parser.unescapeEntities(raw, false) : raw;
    int marker = script.indexOf(CDATA);
    int from = marker >= 0 && marker < MAX_WRAPPING ? marker + CDATA.length() : 0;
    for (int i = from; i < Math.min(script.length(), from + MAX_WRAPPING); i++) {
      char c = script.charAt(i);
      if (c == '{' || c == '[') {
        return script.substring(i);
      }
    }
    return script;
  }
}
