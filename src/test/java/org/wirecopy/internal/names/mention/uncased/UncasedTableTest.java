package org.wirecopy.internal.names.mention.uncased;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Name;
import org.wirecopy.Span;

/** The table {@code names.txt}: texts in scripts without capitals, their names in brackets. */
class UncasedTableTest {

  private record Found(Span span, Name.Kind kind) {}

  private static Stream<String> lines() {
    try (InputStream in = UncasedTableTest.class.getResourceAsStream("names.txt")) {
      byte[] all = Objects.requireNonNull(in).readAllBytes();
      return new String(all, StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String line) {
    return line.replace("[", "").replace("|P]", "").replace("|L]", "");
  }

  private static String marked(String text) {
    StringBuilder marked = new StringBuilder(text);
    found(text).stream()
        .filter(name -> name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.PLACE)
        .sorted(Comparator.comparingInt((Found name) -> -name.span().start()))
        .forEach(
            name -> {
              marked.insert(name.span().end(), name.kind() == Name.Kind.PERSON ? "|P]" : "|L]");
              marked.insert(name.span().start(), "[");
            });
    return marked.toString();
  }

  private static List<Found> found(String text) {
    return Name.in(text).stream()
        .flatMap(name -> name.mentions().stream().map(span -> new Found(span, name.kind())))
        .sorted(Comparator.comparingInt(name -> name.span().start()))
        .toList();
  }

  @Test
  void findsTheNamesOfEachText() {
    assertThat(lines().map(line -> marked(text(line)))).containsExactlyElementsOf(lines().toList());
  }

  @Test
  void anyCutTextHasDisjointNames() {
    for (String line : lines().toList()) {
      String text = text(line);
      for (int cut = 0; cut <= text.length(); cut += 3) {
        assertDisjoint(text.substring(0, cut));
        assertDisjoint(text.substring(cut));
        assertDisjoint(text.substring(0, cut) + "\uD83D" + text.substring(cut));
      }
    }
  }

  private static void assertDisjoint(String text) {
    int last = 0;
    for (Found name : found(text)) {
      assertThat(name.span().start()).isGreaterThanOrEqualTo(last);
      last = name.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
