package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that a command names: paths, {@code @LIST} for a file of paths, {@code -} for standard
 * input.
 */
final class Inputs {

  static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /** Replaces each {@code @LIST} by the paths in that file, one a line. */
  static List<String> expand(List<String> arguments) throws IOException {
    List<String> sources = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.length() > 1 && argument.charAt(0) == '@') {
        for (String line : Files.readAllLines(Path.of(argument.substring(1)))) {
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
   * Reads a manifest: JSON lines {@code {"file": F, "url": U}} or {@code {"html": F, "url": U}}.
   *
   * @return the addresses by file
   */
  static Map<String, String> manifest(Path file) throws IOException {
    Map<String, String> urls = new HashMap<>();
    JsonFactory json = new JsonFactory();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        continue;
      }
      Map<String, String> row = new HashMap<>();
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.VALUE_STRING && parser.currentName() != null) {
            row.put(parser.currentName(), parser.getText());
          }
        }
      }
      String name = row.getOrDefault("file", row.get("html"));
      String url = row.get("url");
      if (name != null && url != null) {
        urls.put(name, url);
      }
    }
    return urls;
  }
}
