package org.wirecopy.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TagNameLimitTest {

  private static final int MAX = 10;

  /** What comes through, read in pieces of a size. */
  private static String read(String html, int piece) throws IOException {
    StringBuilder out = new StringBuilder();
    try (Reader reader = new TagNameLimit(new StringReader(html), MAX)) {
      char[] buffer = new char[piece];
      int count;
      while ((count = reader.read(buffer, 0, piece)) >= 0) {
        assertThat(count).isPositive();
        out.append(buffer, 0, count);
      }
    }
    return out.toString();
  }

  @Test
  void aLongNameIsCut() throws IOException {
    assertThat(read("<p>one</p><" + "x".repeat(50) + " id=a>two", 4))
        .isEqualTo("<p>one</p><xxxxxxxxx id=a>two");
    assertThat(read("<p>one</" + "x".repeat(50) + ">two", 4)).isEqualTo("<p>one</xxxxxxxx>two");
    assertThat(read("<" + "x".repeat(50), 4)).isEqualTo("<xxxxxxxxx");
  }

  @Test
  void longTextAttributesAndUnspacedScriptsPass() throws IOException {
    String page =
        "<a href='"
            + "x".repeat(50)
            + "'>"
            + "北京".repeat(50)
            + "</a> 3<5"
            + "y".repeat(50)
            + "<1"
            + "z".repeat(50);
    assertThat(read(page, 4)).isEqualTo(page);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of("<", "</", ">", " ", "\n", "p", "div", "a='", "é", "<1")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void shortNamesPassAndNothingIsInvented(
      @ForAll("markup") String html, @ForAll @IntRange(min = 1, max = 7) int piece)
      throws IOException {
    String read = read(html, piece);
    int at = 0; // what comes through is what went in, with some of it missing
    for (char c : read.toCharArray()) {
      at = html.indexOf(c, at) + 1;
      assertThat(at).isPositive();
    }
    if (longestRun(html) < MAX) {
      assertThat(read).isEqualTo(html);
    }
    assertThat(longestName(read)).isLessThan(MAX + piece);
  }

  private static int longestRun(String html) {
    int longest = 0;
    int run = 0;
    for (char c : html.toCharArray()) {
      run = c == '>' || Character.isWhitespace(c) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int longestName(String html) {
    int longest = 0;
    int start = -1;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '>' || Character.isWhitespace(c)) {
        start = -1;
      } else if (start < 0
          && c == '<'
          && i + 1 < html.length()
          && "pd/".indexOf(html.charAt(i + 1)) >= 0) {
        start = i;
      }
      longest = start < 0 ? longest : Math.max(longest, i + 1 - start);
    }
    return longest;
  }
}
