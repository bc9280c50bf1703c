package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.internal.source.NameSet;
import org.wirecopy.internal.source.Source;

class ElementAttributesTest {

  private static final NameSet ATTRIBUTES = new NameSet(ElementAttributes.NAMES);

  /** What the bundled pages lack. */
  private static final String RARE =
      """
      <link rel=alternate hreflang=uk href=/uk>
      <p data-component=byline>a<p data-qa=byline>b<p data-test=byline>c<p data-type=byline>d
      <p><img data-original=/1.jpg><img data-lazy-src=/2.jpg><img src=/0.gif data-src=/3.jpg>
      """;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
    }
  }

  /** The sieve before the tree leaves out all others. */
  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsTheSameWithoutTheOthers(Path file) throws IOException {
    assertSameWithoutOthers(Source.of(Files.readAllBytes(file), null));
  }

  @Test
  void rareOnesAreKept() {
    assertSameWithoutOthers(Source.of(RARE));
  }

  private static void assertSameWithoutOthers(Source source) {
    Page whole = HtmlWalk.walk(Parser.htmlParser().parseInput(source.reader(), ""));
    Page sifted =
        HtmlWalk.walk(Parser.htmlParser().parseInput(source.sifted(ATTRIBUTES, 1_000), ""));
    assertThat(sifted).usingRecursiveComparison().isEqualTo(whole);
  }
}
