package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class SurroundingsTest {

  private static final String PROSE =
      "A sentence long enough to be read as running text by anybody who looks at it, with a comma or two, and some more of it.";

  private static Surroundings of(String html) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    return new Surroundings(page, Candidates.read(page, ""));
  }

  private static final String ARTICLE = "<h1>The title</h1><article><p>" + PROSE + "</p></article>";

  private static String comments(int count) {
    return "<div id=comments>"
        + ("<div><p>" + PROSE + "</p><p>" + PROSE + "</p></div>").repeat(count)
        + "</div>";
  }

  @Test
  void manyCommentsDoNotMakeTheArticle() {
    Surroundings around = of("<div>" + ARTICLE + comments(9) + "</div>");
    assertThat(around.proseCount).isEqualTo(1);
    assertThat(around.prose[1]).isTrue();
  }

  @Test
  void anArticleWrappedInCommentsIsOneAllTheSame() {
    Surroundings around = of("<div class='post comments-open'>" + ARTICLE + "</div>");
    assertThat(around.proseCount).isEqualTo(1);
  }

  @Test
  void hintsAroundTheTitleSayNothingOfItsNeighbours() {
    Surroundings around = of("<div class=sidebar>" + ARTICLE + comments(1) + "</div>");
    Page page = around.page;
    assertThat(Hint.SIDEBAR.in(around.hintsBeside[page.blockNode(1)])).isFalse();
    assertThat(Hint.COMMENTS.in(around.hintsBeside[page.blockNode(2)])).isTrue();
  }
}
