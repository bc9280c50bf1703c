package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Name;

/** The table {@code pairs.tsv}: two names a line, and whether they are one. */
class PairTableTest {

  private static Stream<String> lines() {
    try (InputStream in = PairTableTest.class.getResourceAsStream("pairs.tsv")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tellsOneNameFromTwo() {
    assertThat(lines().map(PairTableTest::read)).containsExactlyElementsOf(lines().toList());
  }

  private static String read(String line) {
    String[] cells = line.split("\t", -1);
    return (Name.same(cells[1], cells[2]) ? "1" : "0") + "\t" + cells[1] + "\t" + cells[2];
  }
}
