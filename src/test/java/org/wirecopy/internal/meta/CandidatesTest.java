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
        "<b class=kicker>Birds</b> Ducks return <b class=date>8 May</b>",
        "<b class=kicker>Birds</b><b class=date></b> Ducks return",
        "Ducks return <b class=date>8 May 2023</b><b class=kicker></b>",
        "<b class=kicker></b>Ducks return <b class=kicker>Birds</b> <b class=date></b> ",
      })
  void aHeadlineIsReadWithoutTheLabelsAtItsEnds(String heading) {
    assertThat(values(read("<h1>" + heading + "</h1>"), Kind.TITLE))
        .containsExactly("Ducks return");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "description | SUMMARY",
        "datePublished | PUBLISHED",
        "dateCreated | PUBLISHED",
        "uploadDate | PUBLISHED",
        "dateModified | MODIFIED",
        "url | URL",
        "mainEntityOfPage | URL",
        "isAccessibleForFree | FREE",
        "inLanguage | LANGUAGE",
        "author | AUTHOR",
        "creator | AUTHOR",
        "keywords | TOPIC",
        "image | IMAGE",
        "publisher | SITE",
      })
  void everyMemberOfAnArticleProposesItsField(String member, Kind kind) {
    Candidates found = jsonLd("{'@type':'NewsArticle','headline':'T','" + member + "':'x'}");
    assertThat(values(found, kind)).containsExactly("x");
    assertThat(found.of(kind)).extracting(Candidate::source).containsOnly(CandidateSource.JSON_LD);
    assertThat(values(found, Kind.TITLE)).containsExactly("T");
    assertThat(values(found, Kind.TYPE)).containsExactly("NewsArticle");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'image':{'url':'x'} | IMAGE",
        "'image':{'contentUrl':'x'} | IMAGE",
        "'image':{'url':'x','contentUrl':'y'} | IMAGE",
        "'image':{'@id':'#i'}},{'@id':'#i','url':'x' | IMAGE",
        "'mainEntityOfPage':{'@id':'x#page'} | URL",
        "'mainEntityOfPage':['x'] | URL",
        "'author':{'givenName':'x'} | AUTHOR",
        "'author':{'familyName':'x'} | AUTHOR",
        "'author':{'alternateName':'x'} | AUTHOR",
        "'author':['x',' ','x'] | AUTHOR",
        "'publisher':{'name':'x'} | SITE",
        "'inLanguage':{'name':'x'} | LANGUAGE",
        "'keywords':['x'] | TOPIC",
        "'name':'y'},{'@type':'WebSite','name':'x' | SITE",
        "'name':'y'},{'@type':'NewsMediaOrganization','name':'x' | SITE",
        "'name':'y'},{'@type':'Organization','name':'y' | MODIFIED",
      })
  void aValueIsReadInEveryShape(String members, Kind kind) {
    Candidates found = jsonLd("[{'@type':'NewsArticle','headline':'T'," + members + "}]");
    assertThat(values(found, kind))
        .containsExactlyElementsOf(members.contains("'x") ? List.of("x") : List.of());
  }

  @Test
  void aPersonHasAGivenAndAFamilyName() {
    String author = "{'givenName':'Ada','familyName':'Quill','alternateName':'aq'}";
    Candidates found = jsonLd("{'@type':'NewsArticle','author':" + author + "}");
    assertThat(values(found, Kind.AUTHOR)).containsExactly("Ada Quill");
    String middle = "{'givenName':'Ada','additionalName':'Bea','familyName':'Quill'}";
    Candidates more = jsonLd("{'@type':'NewsArticle','author':" + middle + "}");
    assertThat(values(more, Kind.AUTHOR)).containsExactly("Ada Bea Quill");
  }

  @Test
  void theDeclaredBodyIsTextWithoutMarkup() {
    Candidates found = jsonLd("{'@type':'Article','articleBody':'<p>The ferry</p> sails.'}");
    assertThat(found.declaredBody()).isEqualTo("The ferry sails.");
  }

  @ParameterizedTest
  @CsvSource({"NewsArticle, true", "OpinionNewsArticle, true", "Article, false", "WebPage, false"})
  void aPageMayCallItselfNews(String type, boolean news) {
    assertThat(jsonLd("{'@type':'" + type + "','name':'T'}").isNews()).isEqualTo(news);
  }

  /** Of two objects the one whose title is "This" is the page's, in either order. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'@type':'Article','headline':'This' | '@type':'Article','name':'Other'",
        "'@type':'Article','name':'This' | '@type':'Article'",
        "'@type':'Article','headline':'This','datePublished':'x' | '@type':'Article','headline':'Other'",
        "'@type':'Article','headline':'This','author':'x' | '@type':'Article','headline':'Other'",
        "'@type':'Article','headline':'This' | '@type':'Review','headline':'Other','author':'x'",
        "'@type':'Posting','headline':'This' | '@type':'EmployerReview','headline':'Other'",
        "'@type':'Review','headline':'This' | '@type':'WebPage','headline':'Other'",
        "'@type':'WebPage','headline':'This' | '@type':'Thing','headline':'Other','author':'x'",
        "'@type':'VideoObject','name':'This' | '@type':'Person','name':'Other'",
        "'@type':'Article','headline':'This','@id':'https://example.org/news/1' | '@type':'Article','headline':'Other','datePublished':'x'",
        "'@type':'Article','headline':'This','mainEntityOfPage':'https://example.org/news/1' | '@type':'Article','headline':'Other','datePublished':'x'",
        "'@type':'Article','headline':'This','mainEntityOfPage':{'@id':'https://example.org/news/1'} | '@type':'Article','headline':'Other','datePublished':'x'",
        "'@type':'Article','headline':'This','url':['https://example.org/news/1'] | '@type':'Article','headline':'Other','url':'https://example.org/news/2','datePublished':'x'",
      })
  void theFullerDescriptionIsThePages(String one, String other) {
    for (String script :
        List.of("[{" + one + "},{" + other + "}]", "[{" + other + "},{" + one + "}]")) {
      assertThat(values(jsonLd(script), Kind.TITLE)).containsExactly("This");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ferry strike", "Ferry strike ends", "Ferry strike ends - The Quay"})
  void theObjectOfThePagesTitleIsThePages(String headline) {
    String objects =
        "[{'@type':'Article','headline':'Other','datePublished':'x'},{'@type':'Article','headline':'"
            + headline
            + "'}]";
    Candidates found =
        read(
            "<title>Ferry strike ends</title><script type='application/ld+json'>"
                + objects
                + "</script>");
    assertThat(values(found, Kind.TITLE)).contains(headline).doesNotContain("Other");
  }

  @Test
  void withoutAnAddressTheCanonicalOneTells() {
    String html =
        "<link rel=canonical href='https://example.org/news/2'><script type='application/ld+json'>"
            + "[{'@type':'Article','headline':'Other'},"
            + "{'@type':'Article','headline':'This','url':'https://example.org/news/2'}]</script>";
    Candidates found = Candidates.read(HtmlWalk.walk(Jsoup.parse(html)), "");
    assertThat(values(found, Kind.TITLE)).containsExactly("This");
  }

  @Test
  void theFullestDescriptionOfAnIdIsRead() {
    String author = "{'@id':'#a','name':'Ada Quill'}";
    String bare = "{'@id':'#a'}";
    String article = "{'@type':'Article','headline':'T','author':" + bare + "}";
    for (String script :
        List.of(
            "[" + article + "," + author + "," + bare + "]",
            "[" + article + "," + bare + "," + author + "]")) {
      assertThat(values(jsonLd(script), Kind.AUTHOR)).containsExactly("Ada Quill");
    }
  }

  @Test
  void anObjectWithinIsReadBehindTheOneAroundIt() {
    Candidates found =
        jsonLd(
            "{'@type':'Article','headline':'Outer','a':{'@type':'Article','headline':'Inner'},"
                + "'b':[{'@type':'Article','headline':'Last'}]}");
    assertThat(values(found, Kind.TITLE)).containsExactly("Outer");
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
        "<meta name=vendor_published_time content=x> | PUBLISHED",
        "<meta name=vd-pubdate content=x> | PUBLISHED",
        "<meta name=citation_online_date content=x> | PUBLISHED",
        "<meta name=DC.Date.Available content=x> | PUBLISHED",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last-published-date",
        "unpublish-date",
        "un-publish-date",
        "expire-date",
        "event_date",
        "publisher-date",
      })
  void otherTimesAreNotThatOfPublication(String key) {
    String tag = "<meta name=" + key + " content=2022-11-08>";
    assertThat(values(read(tag), Kind.PUBLISHED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=Ada> | Written by: Ada",
        "<meta name=twitter:data2 content=Ada><meta name=twitter:label2 content=By> | By: Ada",
      })
  void aTwitterCardLabelsItsValues(String html, String author) {
    assertThat(values(read(html), Kind.AUTHOR)).containsExactly(author);
  }

  @Test
  void aValueWithoutALabelIsNone() {
    Candidates found =
        read(
            "<meta name=twitter:label1 content=By><meta name=twitter:data2 content=Ada>"
                + "<link rel=alternate href=x>");
    assertThat(values(found, Kind.AUTHOR)).isEmpty();
    assertThat(values(found, Kind.URL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div itemprop=author><b itemprop=name>Ada Quill</b> <i>Sea</i></div> | Ada Quill",
        "<div itemprop=author><b itemprop=name>Ada</b><b itemprop=name>Bo</b></div> | Ada ; Bo",
        "<div itemprop=author><meta itemprop=name content='Ada Quill'>x</div> | Ada Quill",
        "<div property=schema:author><b property=schema:name>Ada</b> Sea</div> | Ada",
        "<div itemprop=author>Ada Quill</div><b itemprop=name>The Quay</b> | Ada Quill",
        "<div itemprop='creator accountablePerson'>Ada Quill</div> | Ada Quill",
      })
  void aPersonInMicrodataHasAName(String html, String author) {
    assertThat(values(read(html), Kind.AUTHOR)).containsExactly(author);
  }

  @Test
  void aPersonWithinAnotherIsTheNext() {
    Candidates found =
        read("<div itemprop=author>Sea desk <b itemprop=author><i itemprop=name>Ada</i></b></div>");
    assertThat(values(found, Kind.AUTHOR)).containsExactly("Sea desk Ada", "Ada");
  }

  @Test
  void keywordsInMicrodataAreSplit() {
    assertThat(values(read("<p itemprop=keywords>sea, ferries</p>"), Kind.TOPIC))
        .containsExactly("sea", "ferries");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海 渡轮 | 海;渡轮",
        "海 渡轮,码头 | 海 渡轮;码头",
        "海，渡轮；码头 | 海;渡轮;码头",
        "بحر، سفن | بحر;سفن",
        "the sea | the sea",
      })
  void keywordsArePartedByMarksOrIdeographsBySpaces(String content, String topics) {
    Candidates found = read("<meta name=keywords content='" + content + "'>");
    assertThat(String.join(";", values(found, Kind.TOPIC))).isEqualTo(topics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href=/tag/sea>Sea</a> | Sea",
        "<a href=https://example.org/en/Topics/sea>Sea</a> | Sea",
        "<a href=/tags?x=sea>Sea</a> | Sea",
        "<a href=/tags#sea>Sea</a> | Sea",
        "<a href=/news/tag>Sea</a> | ''",
        "<a href=/news?x=/tag/sea>Sea</a> | ''",
        "<a href=/tagged-sea/x>Sea</a> | ''",
        "<a href=https://tag/sea>Sea</a> | ''",
        "<a href=/tag/sea></a> | ''",
        "<a href=/TAG/sea>Sea</a> | Sea",
        "<a href=/tug/sea>Sea</a> | ''",
        "<a href=//tag//sea>Sea</a> | Sea",
        "<a href=/tag-of-the-whole-wide-harbour/sea>Sea</a> | ''",
        "<nav><a href=/tag/sea>Sea</a></nav> | ''",
        "<footer><p><a href=/tag/sea>Sea</a></p></footer><a href=/tag/ferry>Ferry</a> | Ferry",
        "<ul class=tags><li><a href=/x>Sea</a><li>x</ul><a href=/y>Ferry</a> | Sea",
      })
  void linksToPagesAboutATopicAreTags(String html, String topics) {
    assertThat(String.join(";", values(read(html), Kind.TOPIC))).isEqualTo(topics);
  }

  @ParameterizedTest
  @CsvSource({"60, true", "61, false"})
  void aHeadlineIsNoTag(int length, boolean tag) {
    Candidates found = read("<a href=/tag/sea>" + "x".repeat(length) + "</a>");
    assertThat(values(found, Kind.TOPIC).isEmpty()).isEqualTo(!tag);
  }

  @ParameterizedTest
  @CsvSource({"600, true", "601, false"})
  void anElementWithATextIsNoListOfTags(int length, boolean list) {
    Candidates found =
        read("<span class=tags><a href=/x>Sea</a>" + "x".repeat(length - 3) + "</span>");
    assertThat(values(found, Kind.TOPIC).isEmpty()).isEqualTo(!list);
  }

  @Test
  void aListOfKeywordsIsSplit() {
    assertThat(values(read("<meta name=keywords content='a, b;c、 d ,, '>"), Kind.TOPIC))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void thousandsOfMetaTagsAreBounded() {
    String html = "<meta property=og:title content=x>".repeat(100_000);
    assertThat(values(read(html), Kind.TITLE)).hasSize(200);
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
  @CsvSource(
      delimiter = '|',
      value = {
        "<span class=byline>By <a href=/x>Ada Quill</a> <a href=/y>Bo Nib</a></span> | AUTHOR | By  ; Ada Quill  ; Bo Nib",
        "<div class=byline><p>Ada Quill</p><p>Sea desk</p></div> | AUTHOR | Ada Quill ; Sea desk ;",
        "<span class=byline>Ada Quill</span> | AUTHOR | Ada Quill",
        "<span class=byline><a href=/x>Ada Quill</a>Sea desk</span> | AUTHOR | Ada Quill ; Sea desk",
        "<span class=byline><a href=/x>Ada Quill</a>, Sea desk</span> | AUTHOR | Ada Quill, Sea desk",
        "<span class=byline>By <i><a href=/x>Ada Quill</a></i></span> | AUTHOR | By ; Ada Quill",
        "<a href=/author/ada>Ada Quill</a> | AUTHOR | Ada Quill",
        "<a href=/authors>Ada Quill</a> | AUTHOR | ''",
        "<p class=timestamp>8 May</p> | PUBLISHED | 8 May",
        "<time datetime=x>y</time> | PUBLISHED | x",
        "<time itemprop=dateModified datetime=x>y</time> | MODIFIED | x",
        "<h1>Ferries sail</h1> | TITLE | Ferries sail",
        "<h1><b class=kicker>At sea</b></h1> | TITLE | At sea",
        "<h1>Ferries sail <b class=kicker>Video</b></h1> | TITLE | Ferries sail",
        "<h1><a href=/x>Ferries sail</a> <b class=kicker>Video</b></h1> | TITLE | Ferries sail",
        "<h1>Quay: <b class='headline share'>Ferries sail</b></h1> | TITLE | Quay: Ferries sail",
        "<p class=standfirst>The ferries sail again.</p> | SUMMARY | The ferries sail again.",
        "<b class=standfirst>The ferries sail on.</b> | SUMMARY | The ferries sail on.",
        "<b class=standfirst>The ferries sail on</b> | SUMMARY | ''",
        "<div class=related><p class=standfirst>The ferries sail again.</p></div> | SUMMARY | ''",
        "<p>The ferries sail again.</p> | SUMMARY | ''",
      })
  void whatAReaderSeesProposesItsField(String html, Kind kind, String value) {
    List<String> lines =
        values(read(html), kind).stream().map(line -> line.replace("  ", " ")).distinct().toList();
    assertThat(String.join("|", lines)).isEqualTo(value.replace("  ", " "));
  }

  @ParameterizedTest
  @CsvSource({
    "h1, x, TITLE, 399",
    "span, byline, AUTHOR, 200",
    "a rel=author href=/x, y, AUTHOR, 200",
    "span, timestamp, PUBLISHED, 120",
    "span, standfirst, SUMMARY, 1200",
  })
  void whatIsTooLongIsNone(String element, String name, Kind kind, int longest) {
    String open = "<" + element + " class=" + name + ">"; // the end of an h1 counts, too
    assertThat(values(read(open + "x".repeat(longest)), kind)).hasSize(1);
    assertThat(values(read(open + "x".repeat(longest + 1)), kind)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2022/11/08/a, 2022-11-08, 2022-11",
    "https://example.org/2022/11/a, '', 2022-11",
    "https://example.org/a, 2021-05-06, 2021-05",
  })
  void theAddressNamesADayAndAMonth(String url, String day, String month) {
    String html = "<link rel=canonical href=/2021/05/06/a>";
    Candidates found =
        Candidates.read(HtmlWalk.walk(Jsoup.parse(html, "https://example.org")), url);
    assertThat(values(found, Kind.MONTH)).containsExactly(month);
    assertThat(values(found, Kind.PUBLISHED)).containsExactly(day.isEmpty() ? "2021-05-06" : day);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time class=updated datetime=2022-11-08>Tuesday</time>",
        "<time class=updated>2022-11-08</time>",
      })
  void aTimeMayBeThatOfAChange(String html) {
    assertThat(values(read(html), Kind.MODIFIED)).containsExactly("2022-11-08");
    assertThat(values(read(html), Kind.PUBLISHED)).isEmpty();
  }

  @Test
  void aBodyThatCallsItselfADescriptionIsNoSummary() {
    Candidates found = read("<div itemprop='description articleBody'>Ducks return to ponds.</div>");
    assertThat(found.of(Kind.SUMMARY)).isEmpty();
  }
}
