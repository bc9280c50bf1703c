package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamedPartsTest {

  private static List<String> blocks(String html) {
    Page page = HtmlWalk.walk(Jsoup.parse("<main>" + html));
    return IntStream.range(0, page.blockCount()).mapToObj(page::blockText).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<template id=B:0></template><p>d<div hidden id=S:0><p>a<p>b</div> | a,b,d",
        "<template id=P:1f></template><p>d<div hidden id=S:1f><p>a</div> | a,d",
        "<template id=x-B:0></template><p>d<div hidden id=x-S:0><p>a</div> | a,d",
        "<p>a <template id=P:0></template> d<div hidden id=S:0>b <i>c</i></div> | a b c d",
        // A part within a part; a table's rows.
        "<template id=B:0></template><div hidden id=S:1><p>b</div><div hidden id=S:0><p>a<template id=P:1></template><p>c</div> | a,b,c",
        "<template id=B:0></template><table hidden><tbody id=S:0><tr><td>a<td>b</table> | a b",
        // What stands in for a part goes, with the boundaries in it.
        "<!--$?--><template id=B:0></template><p>Loading</p><!--$-->x<!--/$-->y<!--/$--><p>d<div hidden id=S:0><p>a</div> | a,d",
        // Without its end nothing does, nor without a part.
        "<!--$?--><template id=B:0></template><p>c</p><p>d<div hidden id=S:0><p>a</div> | a,c,d",
        "<!--$?--><template id=B:0></template><p>c</p><!--/$--><p>d<div hidden id=S:1><p>a</div> | c,d",
        // Other templates, other hidden text, a place that is hidden.
        "<template id=B0><p>a</template><p>d<div hidden id=S0><p>a</div> | d",
        "<template id=B:0g></template><p>d<div hidden id=S:0g><p>a</div> | d",
        "<template id=B:></template><p>d<div hidden id=S:><p>a</div> | d",
        "<p>d<div hidden><template id=B:0></template></div><div hidden id=S:0><p>a</div> | d",
      })
  void partsAreReadInTheirPlaces(String html, String blocks) {
    assertThat(String.join(",", blocks(html))).isEqualTo(blocks);
  }

  @Test
  void aPartThatKeepsAPlaceForItselfIsReadOnce() {
    assertThat(
            blocks(
                "<template id=B:0></template><template id=B:0></template>"
                    + "<div hidden id=S:0><p>a</p><template id=B:0></template></div>"))
        .containsExactly("a");
  }

  @Test
  void aPartOnScreenIsNotReadAgain() {
    assertThat(blocks("<template id=B:0></template><p>d<div id=S:0><p>a</div>"))
        .containsExactly("a", "d");
  }

  @Test
  void manyPlacesTakeLinearTime() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      html.append("<template id=B:").append(i).append("></template>");
    }
    for (int i = 0; i < 30_000; i++) {
      html.append("<p hidden id=S:").append(i).append(">a</p>");
    }
    assertThat(blocks(html.toString())).hasSize(1);
  }
}
