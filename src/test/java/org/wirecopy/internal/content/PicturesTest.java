package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class PicturesTest {

  private static Pictures of(String html) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    return new Pictures(page, new Surroundings(page, Candidates.read(page, "")).hash);
  }

  @Test
  void theNearerTheElementsTheMore() {
    Pictures pictures =
        of(
            "<section><div><img src=a><p>Near.</p></div><p>Text.</p><div><img src=b></div><p>Far.</p></section>");
    assertThat(pictures.before[0]).isGreaterThan(pictures.before[2]);
    assertThat(pictures.before[1]).isZero();
    assertThat(pictures.before[2]).isPositive();
  }

  @Test
  void aCaptionMaySayTheAltText() {
    Pictures pictures = of("<p>Text.</p><img src=a alt='The old pier'><p>The old pier.</p>");
    assertThat(pictures.saysAlternative).containsExactly(false, true);
  }

  @Test
  void anImageBehindTheLastBlockIsNobodysNeighbour() {
    assertThat(of("<p>Text.</p><img src=a>").before).containsExactly(0);
  }

  @Test
  void aBlockThatIsCalledACaptionIsOneRightBelowAnImage() {
    Pictures pictures =
        of(
            "<div><img src=a><p class=caption>The pier.</p></div><p>Text.</p><p class=caption>No.</p>"
                + "<div><img src=b></div><p>REUTERS/Jane Roe</p><img src=c><h3>Photo: a history</h3>");
    assertThat(pictures.isCaption(0)).isTrue();
    assertThat(pictures.isCaption(1)).isFalse();
    assertThat(pictures.isCaption(2)).isFalse();
    assertThat(pictures.isCaption(3)).isTrue();
    assertThat(pictures.isCaption(4)).isFalse();
  }
}
