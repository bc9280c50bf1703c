package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class CutTest {

  private static Page page(int blocks) {
    StringBuilder html = new StringBuilder();
    for (int block = 0; block < blocks; block++) {
      html.append("<p>").append("word ".repeat(2 + block * 7 % 11)).append("</p>");
    }
    return HtmlWalk.walk(Jsoup.parse(html.toString()));
  }

  @Test
  void certainScoresAreCutBetweenThem() {
    float[] scores = {0.99f, 0.98f, 0.99f, 0.03f, 0.02f};
    assertThat(Cut.of(page(5), scores, 1)).isEqualTo(0.98f);
  }

  @Test
  void theOneDoubtfulParagraphOfAPageIsKept() {
    float[] scores = {0.01f, 0.3f, 0.01f};
    assertThat(Cut.of(page(3), scores, 1)).isEqualTo(0.3f);
  }

  @Test
  void nothingIsKeptWhereAllIsUnlikely() {
    float[] scores = {0.01f, 0.05f, 0.01f};
    assertThat(Cut.of(page(3), scores, 1)).isGreaterThan(1);
  }

  @Test
  void aPageWithoutBlocksHasNoCut() {
    assertThat(Cut.of(page(0), new float[0], 1)).isGreaterThan(1);
  }

  @Property(tries = 200)
  void moreWeightOnRecallNeverKeepsLess(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 100) Integer> percents) {
    Page page = page(percents.size());
    float[] scores = new float[percents.size()];
    for (int block = 0; block < scores.length; block++) {
      scores[block] = percents.get(block) / 100f;
    }
    float precise = Cut.of(page, scores, 0.5);
    float balanced = Cut.of(page, scores, 1.1);
    float full = Cut.of(page, scores, 3);
    assertThat(precise).isGreaterThanOrEqualTo(balanced);
    assertThat(balanced).isGreaterThanOrEqualTo(full);
  }
}
