package org.wirecopy.internal.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables beside the tests: a case a line, with empty lines and comments between. */
final class TestTable {

  private TestTable() {}

  static Stream<String> lines(String name) {
    try (InputStream in = TestTable.class.getResourceAsStream(name)) {
      byte[] all = Objects.requireNonNull(in, name).readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
