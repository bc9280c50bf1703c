package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.Precision;
import org.wirecopy.internal.content.BlockFeatures;
import org.wirecopy.internal.content.BodySelector;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class BodyTest {

  private static final String SUMMARY = "The ferry sails again.";

  private static String body(String html, String title, String summary) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    float[] scores = new float[page.blockCount()];
    Arrays.fill(scores, 1);
    BlockFeatures features = BlockFeatures.of(page, Candidates.read(page, ""));
    Selection all = BodySelector.select(features, scores, Precision.BALANCED);
    return Body.of(page, all, title, summary).text();
  }

  @Test
  void aFirstParagraphThatIsTheSummaryTooStays() {
    assertThat(body("<div><p>" + SUMMARY + "</p><p>More.</p></div>", "", SUMMARY))
        .isEqualTo(SUMMARY + "\n\nMore.");
  }

  @Test
  void aSummaryThatStandsApartGoes() {
    assertThat(body("<header><p>" + SUMMARY + "</p></header><div><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
    assertThat(body("<div><h2>" + SUMMARY + "</h2><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
    assertThat(body("<div><p class=standfirst>" + SUMMARY + "</p><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
  }

  @Test
  void theTitleIsNoPartOfTheBody() {
    assertThat(body("<div><p>Title</p><p>Text.</p></div>", "Title", "")).isEqualTo("Text.");
  }

  @Test
  void aLongLineIsSaidOnceAndARefrainAgain() {
    String line = "This sentence is long enough to be noticed when it comes again.";
    assertThat(body("<p>" + line + "</p><p>La la.</p><p>" + line + "</p><p>La la.</p>", "", ""))
        .isEqualTo(line + "\n\nLa la.\n\nLa la.");
  }
}
