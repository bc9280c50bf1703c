package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class DeclaredBodyTest {

  private static final String FIRST =
      "The mill at Overbridge will turn again, ninety years after its wheel stopped, the council said.";
  private static final String SECOND =
      "“We counted every paddle twice,” said the wheelwright, who had come out of retirement for it.";
  private static final String OTHER =
      "Sign up for our letter from the valley and never miss a flood warning or a fair again, ever.";

  private static DeclaredBody compare(String declared, String... paragraphs) {
    Page page = HtmlWalk.walk(Jsoup.parse("<p>" + String.join("</p><p>", paragraphs) + "</p>"));
    boolean[] prose = new boolean[page.blockCount()];
    int[] units = new int[page.blockCount()];
    int total = 0;
    for (int block = 0; block < prose.length; block++) {
      prose[block] = true;
      units[block] = page.blockLength(block);
      total += units[block];
    }
    return new DeclaredBody(page, declared, prose, units, total);
  }

  @Test
  void findsWhatTheMetadataTellToo() {
    DeclaredBody body = compare(FIRST + " " + SECOND, OTHER, FIRST, SECOND, OTHER);
    assertThat(body.found).containsExactly(0, 1, 1, 0);
    assertThat(body.first).isEqualTo(1);
    assertThat(body.last).isEqualTo(2);
    assertThat(body.coverage).isBetween(0.4f, 0.6f);
  }

  @Test
  void caseSpacesAndMarksDoNotMatter() {
    DeclaredBody body =
        compare((FIRST + SECOND).toUpperCase(java.util.Locale.ROOT).replace(" ", ""), FIRST);
    assertThat(body.found).containsExactly(1);
  }

  @Test
  void aShortBlockIsNotProbed() {
    assertThat(compare(FIRST + SECOND, "The mill").found).containsExactly(DeclaredBody.TOO_SHORT);
  }

  @Test
  void aTeaserIsNoBody() {
    assertThat(compare("The mill at Overbridge", FIRST).found)
        .containsExactly(DeclaredBody.NOT_DECLARED);
  }
}
