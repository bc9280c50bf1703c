package org.wirecopy.internal.names.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the rows of this package's tables. */
final class Tables {
  private Tables() {}

  /** The rows, cells split at tabs; comments and empty lines left out. */
  static List<String[]> rows(String name) {
    try (InputStream in =
        Tables.class.getResourceAsStream("/org/wirecopy/internal/names/matching/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
