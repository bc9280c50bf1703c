package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

/** What the shapes of JSON-LD, meta tags, microdata and visible clues propose. */
class CandidatesTest {

  private static Candidates read(String html) {
    return Candidates.read(HtmlWalk.walk(Jsoup.parse(html)), "https://example.org/news/1");
  }

  private static Candidates jsonLd(String... scripts) {
    StringBuilder html = new StringBuilder();
    for (String script : scripts) {
      html.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return read(html.toString());
  }

  private static List<String> values(Candidates found, Kind kind) {
    return found.of(kind).stream().map(Candidate::value).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NewsArticle",
        "Article",
        "ReportageNewsArticle",
        "OpinionNewsArticle",
        "AnalysisNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "Report",
        "ReviewNewsArticle",
        "http://schema.org/NewsArticle",
        "https://schema.org/TechArticle",
      })
  void everyTypeOfArticleIsRead(String type) {
    Candidates found = jsonLd("{\"@type\":\"" + type + "\",\"headline\":\"Ducks return\"}");
    assertThat(values(found, Kind.TITLE)).containsExactly("Ducks return");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":\"Ada Quill\"}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":[\"Ada Quill\"]}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"name\":\"Ada Quill\"}}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":[{\"name\":\"Ada Quill\"}]}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":[[{\"name\":\"Ada Quill\"}]]}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"name\":[\"Ada Quill\"]}}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"name\":{\"@value\":\"Ada Quill\"}}}",
        "{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":[\"T\"],\"author\":\"<b>Ada</b> Quill\"}",
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@id\":\"#a\"}},"
            + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ada Quill\"}]}",
        "[{\"@id\":\"#a\",\"name\":\"Ada Quill\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":[{\"@id\":\"#a\"}]}]",
        "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"NewsArticle\",\"headline\":\"T\","
            + "\"author\":\"Ada Quill\"}}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@type\":\"Role\","
            + "\"author\":{\"name\":\"Ada Quill\"}}}",
        "[{\"@id\":\"https://example.org/#a\",\"name\":\"Ada Quill\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":\"https://example.org/#a\"}]",
        "{\"@type\":\"schema:NewsArticle\",\"schema:headline\":\"T\","
            + "\"schema:author\":{\"schema:name\":\"Ada Quill\"}}",
      })
  void anAuthorIsReadInEveryShape(String script) {
    Candidates found = jsonLd(script);
    assertThat(values(found, Kind.AUTHOR)).containsExactly("Ada Quill");
    assertThat(values(found, Kind.TITLE)).containsExactly("T");
  }

  @Test
  void aReferenceReachesIntoAnotherScript() {
    Candidates found =
        jsonLd(
            "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@id\":\"#a\"}}",
            "{\"@id\":\"#a\",\"name\":\"Ada Quill\"}");
    assertThat(values(found, Kind.AUTHOR)).containsExactly("Ada Quill");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@id\":\"a\",\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@id\":\"a\"}}",
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@id\":\"a\"}},"
            + "{\"@id\":\"a\",\"x\":{\"@id\":\"b\"}},{\"@id\":\"b\",\"x\":{\"@id\":\"a\"}}]}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"T\",\"author\":{\"@id\":\"nowhere\"}}",
      })
  void referencesThatLeadNowhereOrInCirclesEnd(String script) {
    Candidates found = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> jsonLd(script));
    assertThat(values(found, Kind.TITLE)).containsExactly("T");
    assertThat(values(found, Kind.AUTHOR)).isEmpty();
  }

  @Test
  void ofSeveralArticlesTheOneThatNamesThePageIsRead() {
    Candidates found =
        jsonLd(
            "[{\"@type\":\"NewsArticle\",\"headline\":\"Other\",\"url\":\"https://example.org/news/2\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"This\",\"url\":\"http://www.example.org/news/1/?a=b\"}]");
    assertThat(values(found, Kind.TITLE)).containsExactly("This");
  }

  @Test
  void markupEntitiesAndControlsInStringsAreTakenOut() {
    Candidates found =
        jsonLd(
            "{\"@type\":\"NewsArticle\",\"headline\":\"Tom &amp;amp; <i>Ada<\\/i>\\u0000\\n sail\\u202e\"}");
    assertThat(values(found, Kind.TITLE)).containsExactly("Tom & Ada sail");
  }

  @Test
  void aMillionTeasersDoNotHoldTheReader() {
    String teaser = "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},";
    Candidates found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> jsonLd("[" + teaser.repeat(200_000) + "{}]"));
    assertThat(values(found, Kind.TITLE)).containsExactly("x");
  }

  @Test
  void deeplyNestedJsonLdIsRead() {
    assertThat(values(jsonLd("{\"a\":".repeat(100_000)), Kind.TITLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property=og:title content=x> | TITLE",
        "<meta name=twitter:title content=x> | TITLE",
        "<meta name=dc.title content=x> | TITLE",
        "<meta name=parsely-title content=x> | TITLE",
        "<meta name=sailthru.title content=x> | TITLE",
        "<title>x</title> | TITLE",
        "<h1>x</h1> | TITLE",
        "<p itemprop=headline>x</p> | TITLE",
        "<meta property=og:description content=x> | SUMMARY",
        "<meta name=description content=x> | SUMMARY",
        "<meta name=author content=x> | AUTHOR",
        "<meta name=parsely-author content=x> | AUTHOR",
        "<meta name=sailthru.author content=x> | AUTHOR",
        "<meta name=cXenseParse:author content=x> | AUTHOR",
        "<a rel=author href=/x class=byline>x</a> | AUTHOR",
        "<span itemprop=author>x</span> | AUTHOR",
        "<meta property=article:published_time content=x> | PUBLISHED",
        "<meta name=parsely-pub-date content=x> | PUBLISHED",
        "<meta name=dc.date content=x> | PUBLISHED",
        "<meta itemprop=datePublished content=x> | PUBLISHED",
        "<time datetime=x>y</time> | PUBLISHED",
        "<time>x</time> | PUBLISHED",
        "<meta name=publish_time content=x> | PUBLISHED",
        "<meta name=vendor:published_time content=x> | PUBLISHED",
        "<meta name=vendor.author content=x> | AUTHOR",
        "<meta name=byline content=x> | AUTHOR",
        "<meta name=vendor:last_updated content=x> | MODIFIED",
        "<meta property=article:modified_time content=x> | MODIFIED",
        "<meta property=og:site_name content=x> | SITE",
        "<link rel=canonical href=x> | URL",
        "<meta property=og:url content=x> | URL",
        "<html lang=x> | LANGUAGE",
        "<meta name=keywords content=x> | TOPIC",
        "<meta property=article:tag content=x> | TOPIC",
        "<meta property=og:image content=x> | IMAGE",
      })
  void everyPlaceProposesItsField(String html, Kind kind) {
    assertThat(values(read(html), kind)).contains("x");
  }

  @Test
  void aListOfKeywordsIsSplit() {
    assertThat(values(read("<meta name=keywords content='a, b;c、 d ,, '>"), Kind.TOPIC))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void thousandsOfMetaTagsAreBounded() {
    String html = "<meta property=og:title content=x>".repeat(100_000);
    assertThat(values(read(html), Kind.TITLE)).hasSizeBetween(1, 1_000);
  }

  @Test
  void anAuthorLinkWithoutAClassIsRead() {
    Page page = HtmlWalk.walk(Jsoup.parse("<a rel=author href=/x>Ada Quill</a>"));
    assertThat(Candidates.read(page, "").of(Kind.AUTHOR)).isNotEmpty();
  }

  @Test
  void aKickerWithALinkInItLeavesTheHeadline() {
    Candidates candidates =
        read("<h1><span class=kicker><a href=/sea>At sea</a></span> <b>Ferry strike ends</b></h1>");
    assertThat(candidates.of(Kind.TITLE))
        .extracting(Candidate::value)
        .containsExactly("Ferry strike ends");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:published_time",
        "article:published:time",
        "article.published-time",
        "Article_Published_Time",
      })
  void theMarksBetweenTheWordsOfAMetaKeyDoNotMatter(String key) {
    Candidates found = read("<meta name='" + key + "' content='2022-11-08T22:08:00Z'>");
    assertThat(values(found, Kind.PUBLISHED)).containsExactly("2022-11-08T22:08:00Z");
  }

  @Test
  void aPrefixThatIsNotKnownMakesNoTitleAndACardsAccountNoAuthor() {
    Candidates found =
        read("<meta name=vendor:title content=x><meta name=twitter:creator content='The Ferry'>");
    assertThat(found.of(Kind.TITLE)).isEmpty();
    assertThat(found.of(Kind.AUTHOR)).isEmpty();
  }

  @Test
  void allThatParselyWantsToKnowMayStandInOneTag() {
    Candidates found =
        read(
            "<meta name=parsely-page content='{\"title\": \"Ducks return\", \"author\": \"Ada Quill\","
                + " \"pub_date\": \"2022-11-08T22:08:00Z\", \"tags\": [\"ducks\", \"ponds\"]}'>");
    assertThat(values(found, Kind.TITLE)).containsExactly("Ducks return");
    assertThat(values(found, Kind.AUTHOR)).containsExactly("Ada Quill");
    assertThat(values(found, Kind.PUBLISHED)).containsExactly("2022-11-08T22:08:00Z");
    assertThat(values(found, Kind.TOPIC)).containsExactly("ducks", "ponds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<abbr class=published title='2022-11-08T22:08'>last week</abbr>",
        "<abbr class=published title='Tuesday, November 8th, 2022, 10:08 pm'>last week</abbr>",
        "<span title='2022-11-08 22:08'>3 days ago</span>",
        "<span class=date data-timestamp=1667945280>3 days ago</span>",
        "<span data-datetime='2022-11-08T22:08Z'>3 days ago</span>",
        "<x-timestamp data-timestamp=1667945280000></x-timestamp>",
        "<relative-time datetime='2022-11-08T22:08Z'>3 days ago</relative-time>",
        "<span class=published><i title='2022-11-08T22:08Z'> </i>last week</span>",
        "<div class=post-date data-date='2022-11-08T22:08Z'></div>",
      })
  void aMomentMayStandInOtherAttributesThanThoseOfATimeElement(String html) {
    assertThat(read(html).of(Kind.PUBLISHED))
        .filteredOn(found -> found.source() == CandidateSource.TIME_ELEMENT)
        .extracting(Candidate::value)
        .singleElement()
        .matches(value -> value.contains("2022") || value.startsWith("1667945280"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span title='Ferries of 2022'>x</span>",
        "<span data-timestamp=0>x</span>",
        "<span data-time=12:30>x</span>",
        "<a class=date title='2022-11-08' href=/x>x</a>",
      })
  void otherTitlesAndNumbersAreNoMoments(String html) {
    assertThat(read(html).of(Kind.PUBLISHED))
        .noneMatch(found -> found.source() == CandidateSource.TIME_ELEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Ferry strike ends <span class=date>8 November</span></h1>",
        "<h1>Ferry strike ends <span class=comment-count>12</span></h1>",
        "<h1><span class=label>LIVE</span>Ferry strike ends</h1>",
        "<h1>Ferry strike ends<small class=subtitle>The crews go back to work</small></h1>",
        "<h1><span>Ferry</span><span>strike ends</span></h1>",
      })
  void whatElseStandsInAHeadlineIsNoPartOfIt(String html) {
    assertThat(values(read(html), Kind.TITLE)).containsExactly("Ferry strike ends");
  }

  @Test
  void aBodyThatCallsItselfADescriptionIsNoSummary() {
    Candidates found = read("<div itemprop='description articleBody'>Ducks return to ponds.</div>");
    assertThat(found.of(Kind.SUMMARY)).isEmpty();
  }
}
