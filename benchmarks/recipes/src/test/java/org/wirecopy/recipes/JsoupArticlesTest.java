package org.wirecopy.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

class JsoupArticlesTest {

  private final ArticleParser parser = ArticleParser.create();

  @Test
  void aTreeGivesWhatItsPageGives() {
    Document page = Jsoup.parse(Sandmouth.PAGE, Sandmouth.URL);
    String before = page.outerHtml();
    Article article = new JsoupArticles(parser).apply(page);
    assertThat(article).isEqualTo(parser.parse(Sandmouth.PAGE, PageHints.of(Sandmouth.URL)));
    assertThat(article.text()).startsWith("The crews of all four ferries");
    assertThat(page.outerHtml()).as("the tree, and how it prints").isEqualTo(before);
  }

  @Test
  void whatTheCrawlerTookOutStaysOut() {
    Document page = Jsoup.parse(Sandmouth.PAGE, Sandmouth.URL);
    page.select("p:contains(eleven days)").remove();
    assertThat(new JsoupArticles(parser).apply(page).text()).doesNotContain("Skerrow");
  }
}
