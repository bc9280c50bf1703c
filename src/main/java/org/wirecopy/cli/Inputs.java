package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The files that a command names: paths, {@code @LIST} for a file of paths, {@code -} for standard
 * input.
 */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private static final JsonFactory JSON = new JsonFactory();

  private Inputs() {}

  /**
   * Replaces each {@code @LIST} by the paths in that file, one a line; {@code @-} is a list on
   * standard input. A list that cannot be read is wrong usage.
   */
  static List<String> expand(List<String> arguments, CommandSpec spec) {
    List<String> sources = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.length() > 1 && argument.charAt(0) == '@') {
        for (String line : lines(argument.substring(1), spec)) {
          if (!line.isBlank()) {
            sources.add(line.strip());
          }
        }
      } else {
        sources.add(argument);
      }
    }
    return sources;
  }

  /** The lines of a file that the command itself needs, without a byte order mark. */
  private static List<String> lines(String file, CommandSpec spec) {
    try (InputStream in = open(file)) {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes(in)).toString();
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), "cannot read " + file + ": not UTF-8", e);
    } catch (IOException e) {
      String why = Failure.of(e).message();
      throw new ParameterException(spec.commandLine(), "cannot read " + file + ": " + why, e);
    }
  }

  private static ByteBuffer bytes(InputStream in) throws IOException {
    return ByteBuffer.wrap(in.readAllBytes());
  }

  /** Opens a source; the caller closes it. */
  static InputStream open(String source) throws IOException {
    if (source.equals(STANDARD_INPUT)) {
      return System.in;
    }
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        throw new IOException("is a directory");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new IOException("not a path: " + e.getReason(), e);
    }
  }

  /**
   * Reads a manifest: JSON lines {@code {"file": F, "url": U}} or {@code {"html": F, "url": U}}. A
   * line that is no JSON object is wrong usage.
   *
   * @return the addresses by {@link #key}
   */
  static Map<String, String> manifest(String file, CommandSpec spec) {
    Map<String, String> urls = new HashMap<>();
    int number = 0;
    for (String line : lines(file, spec)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> row;
      try {
        row = row(line);
      } catch (IOException e) {
        String where = file + ", line " + number;
        throw new ParameterException(spec.commandLine(), where + ": not a JSON object", e);
      }
      String name = row.getOrDefault("file", row.get("html"));
      String url = row.get("url");
      if (name != null && url != null) {
        urls.put(key(name), url);
      }
    }
    return urls;
  }

  /** The strings of a JSON object; what is nested is passed over. */
  private static Map<String, String> row(String line) throws IOException {
    Map<String, String> row = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          row.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }
    return row;
  }

  /** What two spellings of a path share: {@code ./news/a.html} is {@code news/a.html}. */
  static String key(String source) {
    try {
      return Path.of(source).normalize().toString();
    } catch (InvalidPathException e) {
      return source;
    }
  }
}
