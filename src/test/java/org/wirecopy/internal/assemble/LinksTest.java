package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleLaws;
import org.wirecopy.ArticleParser;
import org.wirecopy.HouseStyle;
import org.wirecopy.PageHints;

class LinksTest {

  private static final String PROSE =
      "The harbour master said on Tuesday that the gates of the lock had been closed since the"
          + " early morning, and that nobody knew when they would open again.";

  private static final String MORE =
      "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait for"
          + " the tide, and for a decision of the council, which met in the afternoon.";

  private static Article article(String body) {
    return ArticleParser.create()
        .parse(
            "<article><h1>Lock gates stay shut</h1>" + body + MORE + "</article>",
            PageHints.of("https://quay.example/news/lock?a=1"));
  }

  /** Each link as {@code words -> address}. */
  private static List<String> links(Article article) {
    ArticleLaws.assertLinksStandInBlocks(article);
    return article.links().stream()
        .map(link -> link.span().of(article.text()) + " -> " + link.url())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://tide.example/t | https://tide.example/t",
        "HTTP://tide.example/t | HTTP://tide.example/t",
        "//tide.example/t | https://tide.example/t",
        "/t | https://quay.example/t",
        "t?b=2&amp;c=3 | https://quay.example/news/t?b=2&c=3",
        "'ht\ttps://tide.example/t' | https://tide.example/t",
        "https://tide.example/\u202Et | https://tide.example/t",
        "#note | ",
        "javascript:alert(1) | ",
        "'java\tscript:alert(1)' | ",
        "mailto:tide@tide.example | ",
        "data:text/html;base64,AA | ",
        "'' | ",
      })
  void onlyAddressesOfTheWebAreGiven(String reference, String url) {
    String html = "<p>" + PROSE + " <a href=\"" + reference + "\">Tide tables</a> say so.</p>";
    assertThat(links(article(html)))
        .isEqualTo(url == null ? List.of() : List.of("Tide tables -> " + url));
  }

  @Test
  void aLinkCoversItsWordsAndNoBlanks() {
    assertThat(
            links(
                article(
                    "<p><a href='/1'> The harbour </a>master said on <a href='/2'><b>Tues</b>day"
                        + "\n</a>that<a href='/3'><img src='i.jpg'></a> the gates <a href='/4'>of"
                        + "</a><a href='/5'>the lock</a> had been closed since the morning.</p>")))
        .containsExactly(
            "The harbour -> https://quay.example/1",
            "Tuesday -> https://quay.example/2",
            "of -> https://quay.example/4",
            "the lock -> https://quay.example/5");
  }

  @Test
  void aLinkAroundBlocksIsOneInEach() {
    String prose = ("<p>" + PROSE + "</p>").repeat(2) + MORE + "</p>";
    String linked = "<a href='/1'><p>" + PROSE + " So it was.</p>" + MORE + " So they did.</p></a>";
    assertThat(links(article(prose + linked)))
        .hasSize(2)
        .allSatisfy(link -> assertThat(link).endsWith(" -> https://quay.example/1"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith(PROSE + " So it was."),
            second -> assertThat(second).startsWith("Two ferries").contains("So they did."));
  }

  @Test
  void linksOfWhatIsNotTheArticleAreLeftOut() {
    assertThat(
            links(
                article(
                    "<nav><a href='/home'>Home</a> <a href='/sport'>Sport</a></nav><p>"
                        + PROSE
                        + "</p><div class=related><a href='/r'>Read more: the lock</a></div>")))
        .isEmpty();
  }

  @Test
  void linksMoveWithTheDateline() {
    String line = "KYIV, Ukraine, Nov 8 (Reuters) - ";
    Article article =
        article(
            "<p><a href='/kyiv'>KYIV</a>, Ukraine, Nov 8 (Reuters) - <a href='/1'>The harbour"
                + " master</a> said on Tuesday that <a href='/2'>the gates</a> were closed.</p>");
    assertThat(article.text()).startsWith("The harbour").doesNotContain(line);
    assertThat(links(article))
        .containsExactly(
            "The harbour master -> https://quay.example/1", "the gates -> https://quay.example/2");
  }

  @Test
  void aDatelineOfItsOwnTakesItsLinksAlong() {
    Article article =
        article(
            "<p><a href='/kyiv'>KYIV</a>, Ukraine, Nov 8 (Reuters) -</p><p><a href='/1'>The"
                + " harbour master</a> said on Tuesday that the gates were closed.</p>");
    assertThat(links(article)).contains("The harbour master -> https://quay.example/1");
  }

  @Test
  void linksMoveWithTheStyle() {
    Article article =
        article(
            "<p>The mayor of Kiev said on Tuesday that <a href='/1'>Kiev</a> and <a href='/2'>the"
                + " port of Kharkov</a> would wait, and <a href='/3'>so would he</a>.</p>");
    assertThat(links(article.restyled(HouseStyle.AP)))
        .containsExactly(
            "Kyiv -> https://quay.example/1",
            "the port of Kharkiv -> https://quay.example/2",
            "so would he -> https://quay.example/3");
  }

  @Test
  void withoutThePagesAddressARelativeLinkLeadsNowhere() {
    Article article =
        ArticleParser.create()
            .parse("<article><p>" + PROSE + " <a href='/1'>So it is.</a></p>" + MORE);
    assertThat(article.links()).isEmpty();
  }

  @Test
  void scrapedTextHasNone() {
    assertThat(ArticleParser.create().parseText(PROSE + "\n\n" + PROSE).links()).isEmpty();
  }
}
