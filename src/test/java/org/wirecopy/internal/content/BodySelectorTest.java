package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.Precision;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.page.ScrapedText;

class BodySelectorTest {

  private static Selection select(String html, Precision precision, float... scores) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    BlockFeatures features = BlockFeatures.of(page, Candidates.read(page, ""));
    assertThat(page.blockCount()).isEqualTo(scores.length);
    return BodySelector.select(features, scores, precision);
  }

  private static final String FOUR =
      "<p>One two three.</p><p>Four five.</p><p>Six.</p><p>Seven.</p>";

  @Test
  void precisionDecidesOnDoubtfulBlocks() {
    float[] scores = {0.99f, 0.6f, 0.3f, 0.01f};
    assertThat(kept(select(FOUR, Precision.PRECISION, scores), 4)).containsExactly(0);
    assertThat(kept(select(FOUR, Precision.BALANCED, scores), 4)).containsExactly(0, 1);
    assertThat(kept(select(FOUR, Precision.RECALL, scores), 4)).containsExactly(0, 1, 2);
  }

  private static int[] kept(Selection selection, int blocks) {
    int[] kept = new int[blocks];
    int count = 0;
    for (int block = 0; block < blocks; block++) {
      if (selection.isKept(block)) {
        kept[count++] = block;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  @Test
  void aLinkThatLeadsAwayIsDroppedUnlessItIsCertain() {
    String html =
        "<p>One.</p><p><a href=/x>Support the bridge that was built twice, and fell once</a></p><p>Two.</p>";
    assertThat(select(html, Precision.BALANCED, 0.99f, 0.8f, 0.99f).reason(1))
        .isEqualTo(Reason.LINKS);
    assertThat(select(html, Precision.BALANCED, 0.99f, 0.95f, 0.99f).isKept(1)).isTrue();
  }

  @Test
  void theLinksBelowALabelGoWithIt() {
    String links = "<p><a href=/x>The bridge</a></p><p><a href=/y>The ferry</a></p>";
    Selection selection =
        select(
            "<p>One two.</p><p>Read also:</p>" + links + "<p>Three four.</p>" + links,
            Precision.BALANCED,
            1,
            1,
            1,
            1,
            1,
            1,
            1);
    assertThat(kept(selection, 7)).containsExactly(0, 4, 5, 6);
  }

  @Test
  void everyBlockHasAReason() {
    Selection selection = select(FOUR, Precision.BALANCED, 0.01f, 0.99f, 0.01f, 0.98f);
    assertThat(selection.reason(0)).isEqualTo(Reason.OUTSIDE);
    assertThat(selection.reason(1)).isEqualTo(Reason.PROSE);
    assertThat(selection.reason(2)).isEqualTo(Reason.LABEL);
  }

  @Test
  void certaintyIsTheMeanScoreOfTheKeptCharacters() {
    Page page = HtmlWalk.walk(Jsoup.parse(FOUR));
    Selection selection = select(FOUR, Precision.BALANCED, 0.9f, 0.9f, 0.9f, 0.01f);
    assertThat(selection.certainty(page)).isBetween(0.899, 0.901);
  }

  private static final String TABLE =
      "<table><tr><th>Year<th>Boats</tr><tr><td>2022<td>14</tr><tr><td>2023<td>9</tr></table>";

  private static final String TICKER =
      "<table><tr><th>Share<th>Last</tr><tr><td>QUAY<td>2.54</tr></table>";

  @Test
  void aTableBetweenParagraphsStandsWhole() {
    Selection selection =
        select(
            "<p>One two three.</p>" + TABLE + "<p>Four five six.</p>",
            Precision.BALANCED,
            0.99f,
            0.2f,
            0.5f,
            0.3f,
            0.99f);
    assertThat(kept(selection, 5)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void oneBelowTheCopyOrAllButCertainNotToBeOfItDoesNot() {
    Selection below =
        select(
            "<p>One two three.</p><p>Four five six.</p>" + TABLE,
            Precision.BALANCED,
            0.99f,
            0.99f,
            0.2f,
            0.3f,
            0.3f);
    assertThat(kept(below, 5)).containsExactly(0, 1);
    Selection unlikely =
        select(
            "<p>One two three.</p>" + TABLE + "<p>Four five six.</p>",
            Precision.BALANCED,
            0.99f,
            0.05f,
            0.08f,
            0.05f,
            0.99f);
    assertThat(kept(unlikely, 5)).containsExactly(0, 4);
    Selection ofTwoRows =
        select(
            "<p>One two three.</p>" + TICKER + "<p>Four five six.</p>",
            Precision.BALANCED,
            0.99f,
            0.1f,
            0.1f,
            0.99f);
    assertThat(kept(ofTwoRows, 4)).containsExactly(0, 3);
  }

  @Test
  void aPromotionMayStandBetweenCopyAndTable() {
    String promotion = "<p>Read also</p><p>A</p><p>B</p><p>C</p><p>D</p>";
    Selection selection =
        select(
            "<p>One two three.</p>" + promotion + TABLE + "<p>Four five six.</p>",
            Precision.BALANCED,
            0.99f,
            0.01f,
            0.01f,
            0.01f,
            0.01f,
            0.01f,
            0.2f,
            0.2f,
            0.2f,
            0.99f);
    assertThat(kept(selection, 10)).containsExactly(0, 6, 7, 8, 9);
  }

  @Test
  void inScrapedTextWhatFollowsAPointerIsNoCopy() {
    Page page =
        ScrapedText.page(
            """
            One two three four.
            READ ALSO
            The bridge that was built twice, and fell down once, is for sale
            Five six seven eight.
            READ ALSO
            The bridge
            A sub-head
            Nine ten eleven.
            """);
    BlockFeatures features = BlockFeatures.of(page, Candidates.read(page, ""));
    float[] scores = new float[page.blockCount()];
    Arrays.fill(scores, 0.8f);
    assertThat(kept(BodySelector.select(features, scores, Precision.BALANCED), 8))
        .containsExactly(0, 3, 6, 7);
  }
}
