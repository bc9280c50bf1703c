package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class RepeatsTest {

  private static final int TIMES = 0;
  private static final int COUNT = 2;
  private static final int RANK = 12;

  private static final String PROSE =
      "A sentence long enough to be read as running text by anybody who looks at it, with a comma or two, and some more of it.";

  private static float[] row(String html, String blockText) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    Repeats repeats = new Repeats(new Surroundings(page, Candidates.read(page, "")));
    float[] row = new float[Repeats.COLUMNS];
    for (int block = 0; block < page.blockCount(); block++) {
      if (page.blockText(block).startsWith(blockText)) {
        repeats.fill(block, row, 0);
        return row;
      }
    }
    throw new AssertionError("no block " + blockText);
  }

  private static String comment(String name, String more) {
    return "<div class='c'><p>"
        + name
        + " <time>9:41</time></p><p>"
        + name
        + " says: "
        + PROSE
        + "</p>"
        + more
        + "</div>";
  }

  @Test
  void answersToCommentsAreOfTheSameGroup() {
    String html =
        "<h1>Title</h1><p>"
            + PROSE
            + "</p>"
            + comment("Ann", comment("Bob", comment("Cal", "")))
            + comment("Dee", "");
    float[] row = row(html, "Cal says");
    assertThat(row[COUNT]).isEqualTo(4);
    assertThat(row[RANK]).isZero(); // an answer is read as a part of what it answers
  }

  @Test
  void paragraphsOfAnArticleAreNoItems() {
    String html =
        "<h1>Title</h1><article><p>One. "
            + PROSE
            + "</p><p>Two. "
            + PROSE
            + "</p><p>Three. "
            + PROSE
            + "</p></article>";
    assertThat(row(html, "Two.")[COUNT]).isEqualTo(-1);
  }

  @Test
  void aTimeInTheBlocksElementIsSeen() {
    String html = "<h1>Title</h1>" + comment("Ann", "") + comment("Bob", "") + comment("Cal", "");
    assertThat(row(html, "Ann 9:41")[TIMES]).isPositive();
    assertThat(row(html, "Ann says")[TIMES]).isZero();
  }
}
