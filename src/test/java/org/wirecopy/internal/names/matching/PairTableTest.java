package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecopy.Name;

/** The table {@code pairs.tsv}: two names a line, and whether they are one. */
class PairTableTest {

  private static List<String> lines(String table) {
    try (InputStream in = PairTableTest.class.getResourceAsStream(table)) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tellsOneNameFromTwo() {
    List<String> lines = lines("pairs.tsv");
    assertThat(lines.stream().map(PairTableTest::read)).containsExactlyElementsOf(lines);
  }

  /** The short cut for a name compared with many gives the verdict of the long way. */
  @Test
  void aNameReadOnceIsJudgedAsAnyOther() {
    List<String[]> pairs = lines("pairs.tsv").stream().map(line -> line.split("\t", -1)).toList();
    for (int i = 0; i < pairs.size(); i++) {
      for (int k = i; k < Math.min(pairs.size(), i + 20); k++) {
        String a = pairs.get(i)[1];
        String b = pairs.get(k)[2];
        assertThat(NameReading.of(a).isSame(b)).as(a + " / " + b).isEqualTo(Name.same(a, b));
      }
      assertThat(NameReading.of(pairs.get(i)[1]).key()).isEqualTo(Name.key(pairs.get(i)[1]));
    }
  }

  /** What comes right must leave {@code pairs-tofix.tsv}. */
  @Test
  void isWrongWhereItIsKnownToBe() {
    List<String> lines = lines("pairs-tofix.tsv");
    assertThat(lines).noneMatch(line -> read(line).equals(line));
  }

  private static String read(String line) {
    String[] cells = line.split("\t", -1);
    return (Name.same(cells[1], cells[2]) ? "1" : "0") + "\t" + cells[1] + "\t" + cells[2];
  }
}
