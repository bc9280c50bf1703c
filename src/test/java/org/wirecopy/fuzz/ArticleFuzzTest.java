package org.wirecopy.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.wirecopy.Article;
import org.wirecopy.ArticleLaws;
import org.wirecopy.ArticleParser;
import org.wirecopy.HouseStyle;
import org.wirecopy.PageHints;

/**
 * Pages of every kind: none may raise an exception, and all laws hold of what comes out. The build
 * replays the golden pages and whatever a search found; {@code mvn -Pfuzz test
 * -Dtest='ArticleFuzzTest#html'} searches from there, one method a run, with the words of the
 * dictionaries beside the resources.
 */
class ArticleFuzzTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final String URL = "https://example.org/2024/05/16/a";

  private static final String BODY =
      "<h1>Ferry strike ends</h1><p>The crews of all four ferries went back to work on Thursday, after a"
          + " strike that had cut off the islands for eleven days.</p>";

  @DictionaryFile(resourcePath = "html.dict")
  @FuzzTest(maxDuration = "10m")
  void bytes(FuzzedDataProvider data) {
    String contentType = data.consumeBoolean() ? data.consumeString(40) : "text/html";
    PageHints hints = PageHints.of(data.consumeString(60)).withContentType(contentType);
    check(PARSER.parse(data.consumeRemainingAsBytes(), hints));
  }

  @DictionaryFile(resourcePath = "html.dict")
  @FuzzTest(maxDuration = "10m")
  void html(FuzzedDataProvider data) {
    check(PARSER.parse(data.consumeRemainingAsString(), PageHints.of(URL)));
  }

  @FuzzTest(maxDuration = "10m")
  void scrapedText(FuzzedDataProvider data) {
    check(PARSER.parseText(data.consumeRemainingAsString(), PageHints.of(URL)));
  }

  @DictionaryFile(resourcePath = "json-ld.dict")
  @FuzzTest(maxDuration = "10m")
  void jsonLd(FuzzedDataProvider data) {
    String script = data.consumeRemainingAsString();
    check(
        PARSER.parse(
            "<script type=application/ld+json>" + script + "</script>" + BODY, PageHints.of(URL)));
  }

  @DictionaryFile(resourcePath = "datelines.dict")
  @FuzzTest(maxDuration = "10m")
  void firstParagraph(FuzzedDataProvider data) {
    check(
        PARSER.parseText(
            "Ferry strike ends\n\n" + data.consumeRemainingAsString() + "\n\n" + BODY));
  }

  private static void check(Article article) {
    ArticleLaws.assertSpansStandInTheText(article);
    ArticleLaws.assertSpansStandInTheText(article.restyled(HouseStyle.AP));
  }
}
