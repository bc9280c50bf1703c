package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.wirecopy.Span;

/** Marks may overlap in any way and cross blocks: no character is lost, none is marked too much. */
class MarksTest {

  private static final String TEXT = "one < two & three\n\nfour > five";

  private static String write(Marks marks, Span... blocks) throws IOException {
    StringBuilder out = new StringBuilder();
    marks.sorted();
    for (Span block : blocks) {
      out.append("<p>");
      marks.write(TEXT, block, out);
      out.append("</p>");
    }
    return out.toString();
  }

  @Test
  void overlappingMarksAreCutAtTheirEdges() throws IOException {
    Marks marks = new Marks();
    marks.add(new Span(0, 9), "a", "1");
    marks.add(new Span(6, 24), "b", "2");
    marks.add(new Span(6, 6), "empty", "3");
    assertThat(write(marks, new Span(0, 17), new Span(19, TEXT.length())))
        .isEqualTo(
            "<p><span class=\"a\" data-g=\"1\">one &lt; </span>"
                + "<span class=\"a b\" data-g=\"1 2\">two</span>"
                + "<span class=\"b\" data-g=\"2\"> &amp; three</span></p>"
                + "<p><span class=\"b\" data-g=\"2\">four </span>&gt; five</p>");
  }

  @Property
  void everyCharacterHasItsMarksAndNoOthers(
      @ForAll @Size(max = 8) List<@IntRange(max = 29) Integer> edges) throws IOException {
    Marks marks = new Marks();
    for (int i = 0; i + 1 < edges.size(); i += 2) {
      marks.add(span(edges, i), "m", "g" + i);
    }
    Span[] blocks = {new Span(0, 17), new Span(19, TEXT.length())};
    List<Element> written = Jsoup.parse(write(marks, blocks)).select("p");
    for (int block = 0; block < blocks.length; block++) {
      Span of = blocks[block];
      assertThat(written.get(block).wholeText()).isEqualTo(of.of(TEXT));
      for (int i = 0; i + 1 < edges.size(); i += 2) {
        Span mark = span(edges, i);
        int covered = Math.min(mark.end(), of.end()) - Math.max(mark.start(), of.start());
        int marked =
            written.get(block).select("[data-g~=\\bg" + i + "\\b]").stream()
                .mapToInt(element -> element.wholeText().length())
                .sum();
        assertThat(marked).isEqualTo(Math.max(0, covered));
      }
    }
  }

  private static Span span(List<Integer> edges, int at) {
    return new Span(
        Math.min(edges.get(at), edges.get(at + 1)), Math.max(edges.get(at), edges.get(at + 1)));
  }
}
