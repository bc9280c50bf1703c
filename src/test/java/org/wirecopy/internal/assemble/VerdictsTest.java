package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Quality.Verdict;

/** What kind of page a page is. */
class VerdictsTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The lock gates on the river stayed shut on Tuesday while the council looked for its book of rules.",
          "Nobody on the quay could say when the ferries of the harbour would sail for the island again.",
          "The harbour master said that the book had last been seen in the drawer of the old customs house.",
          "A search of the drawer brought to light two pencils, a sandwich and a letter of an earlier council.",
          "The council meets again on Friday, and the fishermen have promised to bring a book of their own.");

  private static final String BODY = "<p>" + String.join("</p><p>", PARAGRAPHS) + "</p>";

  private static Verdict verdict(String html) {
    return ArticleParser.create().parse(html).quality().verdict();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Lock gates stay shut over a book of rules</h1>",
        "<title>404: how the council lost a page | Quay</title><h1>Page not found: how the council lost its book</h1>",
        "<title>Video: lock gates stay shut</title><h1>Lock gates stay shut</h1>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lock gates stay shut\",\"datePublished\":\"2022-11-08T06:00:00Z\"}</script>"
            + "<p>The harbour has had a book of rules since the year in which the first lock was built of oak.</p>"
            + "<p>It names the hours at which the gates open, and the fines for those who ask too often for them.</p>"
            + "<p>A copy was made for the customs house, but the copy has not been seen since the great flood.</p>"
            + "<p>The fishermen say that they know the hours by heart, and that nobody has ever asked for fines.</p>",
        "<meta property='og:type' content='video.other'><video src='/v.mp4'></video><h1>Lock gates stay shut</h1>"
            + "<p>The harbour has had a book of rules since the year in which the first lock was built of oak.</p>"
            + "<p>A copy was made for the customs house, but the copy has not been seen since the great flood.</p>"
            + "<p>The fishermen say that they know the hours by heart, and that nobody has ever asked for fines.</p>",
      })
  void aStoryIsAnArticleWhateverItIsAbout(String head) {
    assertThat(verdict(head + "<article>" + BODY + "</article>")).isEqualTo(Verdict.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>%02d:05</b> %s</p>",
        "<h3>%02dh05</h3><p>%s</p>",
        "<div>%02d.05</div><p>%s</p>"
      })
  void entriesThatFollowTheClockMakeARunningReport(String entry) {
    StringBuilder html =
        new StringBuilder("<h1>Lock gates: the search as it goes on</h1><article>");
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      html.append(entry.formatted(18 - i, PARAGRAPHS.get(i)));
    }
    Article article = ArticleParser.create().parse(html + "</article>");
    assertThat(article.quality().verdict()).isEqualTo(Verdict.LIVE_BLOG);
    assertThat(article.text()).contains(PARAGRAPHS.get(4));
  }

  @Test
  void hoursInNoOrderMakeNone() {
    int[] hours = {9, 17, 4, 21, 12};
    StringBuilder html = new StringBuilder("<h1>Five hours at the lock gates</h1><article>");
    for (int i = 0; i < PARAGRAPHS.size(); i++) {
      html.append("<p><b>%02d:05</b> %s</p>".formatted(hours[i], PARAGRAPHS.get(i)));
    }
    assertThat(verdict(html + "</article>")).isEqualTo(Verdict.ARTICLE);
  }

  @Test
  void teasersBelowLinkedHeadlinesMakeAList() {
    StringBuilder html =
        new StringBuilder("<meta property='og:type' content='article'><h1>Harbour</h1><main>");
    for (String paragraph : PARAGRAPHS) {
      html.append("<div><h2><a href='/1'>A headline about the old lock gates</a></h2>")
          .append("<span>12 March</span><p>" + paragraph + "</p></div>");
    }
    assertThat(verdict(html + "</main>")).isEqualTo(Verdict.SECTION_FRONT);
  }

  @Test
  void linkedHeadingsOfADatedStoryMakeNone() {
    StringBuilder html =
        new StringBuilder("<meta property='article:published_time' content='2022-11-08T06:00:00Z'>")
            .append("<h1>The five best books of rules</h1><article>");
    for (String paragraph : PARAGRAPHS) {
      html.append("<h2><a href='/1'>A book of rules for old lock gates</a></h2>")
          .append("<p>" + paragraph + "</p>");
    }
    assertThat(verdict(html + "</article>")).isEqualTo(Verdict.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Impressum – Der Hafenbote</title><h1>Impressum</h1>",
        "<title>Контакты | Причал</title><h1>Контакты</h1>",
        "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Lock keeper\"}</script><h1>Lock keeper</h1>",
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"Product\",\"name\":\"Lamp\"}]}</script><h1>Lamp</h1>",
      })
  void whatCallsItselfSomethingElseIsNoArticleButHasAText(String head) {
    Article article =
        ArticleParser.create()
            .parse("<meta property='og:type' content='article'>" + head + "<main>" + BODY);
    assertThat(article.quality().verdict()).isEqualTo(Verdict.NO_ARTICLE);
    assertThat(article.quality().isArticle()).isFalse();
    assertThat(article.text()).contains(PARAGRAPHS.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Bildergalerie | Der Hafenbote</title><h1>Die Schleuse im Nebel</h1>",
        "<title>In pictures: the lock in fog</title><h1>In pictures: the lock in fog</h1>",
        "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\",\"name\":\"The lock\"}</script><h1>The lock</h1>",
      })
  void aLineOrTwoBesidePicturesOrSoundIsNone(String head) {
    String html = head + "<main><p>" + PARAGRAPHS.get(0) + "</p><p>" + PARAGRAPHS.get(1) + "</p>";
    assertThat(verdict(html)).isEqualTo(Verdict.MEDIA_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Quay</title><h1>Bir şeyler ters gitti</h1>",
        "<title>Технические работы</title><h1>Сайт временно недоступен</h1>",
        "<title>Site en maintenance</title>",
      })
  void aLongMessageIsStillOne(String head) {
    assertThat(verdict(head + "<main>" + BODY)).isEqualTo(Verdict.ERROR_PAGE);
  }
}
