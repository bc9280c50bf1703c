package org.wirecopy.internal.names.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Name;

/** The table {@code names.tsv}: a text a line, with its names. */
class MentionTableTest {

  private static Stream<String> lines() {
    try (InputStream in = MentionTableTest.class.getResourceAsStream("names.tsv")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String line) {
    return line.substring(0, line.lastIndexOf(" | ")).replace('⏎', '\n');
  }

  @Test
  void findsTheNamesOfEachText() {
    assertThat(lines().map(MentionTableTest::read)).containsExactlyElementsOf(lines().toList());
  }

  /** A line of the table, as it is read. */
  private static String read(String line) {
    String names =
        Name.in(text(line)).stream().map(MentionTableTest::print).collect(Collectors.joining("; "));
    return line.substring(0, line.lastIndexOf(" | ")) + " | " + (names.isEmpty() ? "-" : names);
  }

  private static String print(Name name) {
    return name.mentions().stream()
        .map(mention -> " " + mention.start())
        .collect(Collectors.joining("", name.canonical() + "=" + name.kind(), ""));
  }

  @Test
  void anyBeginningOfATextHasItsNamesInOrder() {
    for (String line : lines().toList()) {
      String text = text(line);
      for (int length = 0; length <= text.length(); length++) {
        int last = 0;
        for (Mention mention : MentionFinder.find(text.substring(0, length))) {
          assertThat(mention.span().start()).isGreaterThanOrEqualTo(last);
          last = mention.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(length);
      }
    }
  }
}
