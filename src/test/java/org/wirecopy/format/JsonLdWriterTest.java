package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/**
 * What is written as JSON-LD is read again by our own reader, and nothing in it ends the script.
 */
class JsonLdWriterTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void ourOwnReaderGetsTheSameFields(GoldenPage page) {
    Article article = page.parse(PARSER);
    Article again = PARSER.parse(page(article));
    assertThat(again.title()).isEqualTo(article.title());
    assertThat(again.summary()).isEqualTo(article.summary());
    assertThat(again.authors()).isEqualTo(article.authors());
    assertThat(again.published()).isEqualTo(article.published());
    assertThat(again.modified()).isEqualTo(article.modified());
    assertThat(again.url()).isEqualTo(article.url());
    assertThat(again.site()).isEqualTo(article.site());
    assertThat(again.language()).isEqualTo(article.language());
    assertThat(again.topics()).isEqualTo(article.topics());
    assertThat(again.images().size()).isEqualTo(article.images().size());
  }

  /** A page made of the JSON-LD and the body's blocks. */
  private static String page(Article article) {
    StringBuilder page = new StringBuilder("<!doctype html><head>");
    page.append(JsonLdWriter.inScript().toString(article)).append("</head><body><article>\n");
    try {
      BodyMarkup.write(article.blocks(), article.links(), page);
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
    return page.append("</article></body>").toString();
  }

  @Test
  void nothingEndsTheScript() {
    String sentence =
        "A page said &lt;/script>&lt;!-- &amp;amp; &#x2028; and much more on that day. ";
    Article article = PARSER.parse("<h1>A</h1><article><p>" + sentence.repeat(4) + "</article>");
    String json = JsonLdWriter.create().toString(article);
    assertThat(json).doesNotContain("<", ">", "&", "\u2028").contains("\\u003C/script\\u003E");
    String script = JsonLdWriter.inScript().toString(article);
    assertThat(script)
        .startsWith("<script type=\"application/ld+json\">{")
        .endsWith("}</script>\n");
    assertThat(script.indexOf("</script")).isEqualTo(script.length() - "</script>\n".length());
  }
}
