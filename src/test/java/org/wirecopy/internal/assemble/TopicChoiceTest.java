package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.ArticleParser;

/** Which of a page's keywords and tags are its topics. */
class TopicChoiceTest {

  private static final String BODY =
      "<p>The harbour master said on Tuesday that the gates of the lock had been closed since the"
          + " early morning, and that nobody knew when they would open again.</p>"
          + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait"
          + " for the tide, and for a decision of the <a href='/topic/council'>council</a>, which"
          + " met in the afternoon.</p>"
          + "<p>The council, he added, had never before been asked to decide about water, and had"
          + " sent for the old book in which the rules of the lock are written.</p>";

  private static List<String> topics(String head, String below) {
    return ArticleParser.create()
        .parse(
            "<html><head><meta property='og:site_name' content='The Daily Quay'>"
                + "<link rel='canonical' href='https://quay.example/lock-gates-stay-shut-today'>"
                + head
                + "</head><body><nav><a href='/topic/sport'>Sport</a></nav><article>"
                + "<h1>Lock gates stay shut today</h1><p>By Jane Roe</p>"
                + BODY
                + below
                + "</article></body>")
        .topics();
  }

  private static String keywords(String list) {
    return "<meta name='keywords' content='" + list + "'>";
  }

  private static String jsonLd(String list) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
        + "\"Lock gates stay shut today\",\"keywords\":"
        + list
        + "}</script>";
  }

  @Test
  void keywordsLoseWhatIsNoTopic() {
    String list =
        "ferries, 100312362, The Daily Quay, Jane Roe, editors_pick, 2022, ferries, locks";
    assertThat(topics(keywords(list), "")).containsExactly("ferries", "2022", "locks");
  }

  @Test
  void sentencesAreNoTopicsButAbbreviationsAre() {
    String list = "U.S., Acme Lock Inc., The ferries sail again.";
    assertThat(topics(keywords(list), "")).containsExactly("U.S.", "Acme Lock Inc.");
  }

  @Test
  void ofEntriesThatNameTheirKindSubjectsAreTopics() {
    String list =
        "[\"Page Type: Article\", \"Day: Friday\", \"Subject: Ferries\", \"Subject: Water Law\"]";
    assertThat(topics(jsonLd(list), "")).containsExactly("Ferries", "Water Law");
  }

  @Test
  void topicsThatRunIntoOneAnotherLoseToTheSameSetApart() {
    String runTogether = jsonLd("\"Water Law Ferries\"");
    String apart = "<meta name='news_keywords' content='Ferries, Water Law'>";
    assertThat(topics(runTogether + apart, "")).containsExactly("Ferries", "Water Law");
  }

  @Test
  void theWordsOfTheAddressAreNoTopics() {
    assertThat(topics(keywords("lock,gates,stay,shut,today"), "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href='/tag/ferries'>Ferries</a></li><li><a href='/tag/law'>Law</a></li></ul>",
        "<p>Themen: <a href='https://quay.example/thema/1'>Ferries</a>, <a href='/thema/2'>Law</a>",
        "<div class='tags'><a href='/x/1'>Ferries</a> <a href='/x/2'>Law</a></div>",
        "<p><a href='/tag/ferries'>Ferries</a> <a href='/tag/law'>Law</a></p>"
            + "<p>What others read this week</p><p><a href='/tag/sport'>Sport</a></p>",
      })
  void tagsBehindTheBodyAreTopicsWhereNoneAreDeclared(String tags) {
    assertThat(topics("", tags)).containsExactly("Ferries", "Law");
    assertThat(topics(keywords("harbours"), tags)).containsExactly("harbours");
  }

  @Test
  void linksInsideTheBodyAndInMenusAreNone() {
    assertThat(topics("", "")).isEmpty();
  }

  @Test
  void whatFollowsTheSitesNameIsTheSites() {
    String list = "tide tables, old books, The Daily Quay, news, weather";
    assertThat(topics(keywords(list), "")).containsExactly("tide tables", "old books");
  }

  @Test
  void keywordsOfAnyPageLoseToTagsThatAreInTheText() {
    String tags = "<div class='tags'><a href='/t/1'>ferries</a> <a href='/t/2'>locks</a></div>";
    String stuffing = "The Daily Quay, breaking news, horoscope, jobs, weather";
    assertThat(topics(keywords(stuffing), tags)).containsExactly("ferries", "locks");
    assertThat(topics(keywords(stuffing), "")).isEmpty();
    String nothing = "breaking news, horoscope, jobs, weather, cinema, cricket, poker, dating";
    assertThat(topics(keywords(nothing), "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer class='entry-footer'><a href='/tag/ferries'>ferries</a></footer>",
        "<div class='post-footer'><a href='/tag/ferries'>ferries</a></div>",
        "<nav>More on: <a href='/tag/ferries'>ferries</a></nav>",
      })
  void theArticlesOwnFooterMayHoldThem(String below) {
    assertThat(topics("", below)).containsExactly("ferries");
  }

  @Test
  void tagsOfWhichTheTextHasNoneAreTheSites() {
    String cloud =
        "<div class='tags'><a href='/tag/1'>Cinema</a> <a href='/tag/2'>Poker</a>"
            + " <a href='/tag/3'>Elections</a></div>";
    assertThat(topics("", cloud)).isEmpty();
  }

  @Test
  void whatAnArticleIsAboutIsATopicWhereNoKeywordsAre() {
    String about =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lock gates"
            + " stay shut today\",\"about\":[{\"@type\":\"Thing\",\"name\":\"Ferries\"}]}</script>";
    assertThat(topics(about, "")).containsExactly("Ferries");
    String news = "<meta name='news_keywords' content='locks, ferries'>";
    assertThat(topics(news + about, "")).containsExactly("locks", "ferries");
  }
}
