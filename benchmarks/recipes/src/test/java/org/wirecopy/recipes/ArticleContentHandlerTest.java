package org.wirecopy.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.junit.jupiter.api.Test;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

class ArticleContentHandlerTest {

  @Test
  void theEventsOfTikasParserGiveTheArticle() throws Exception {
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    var handler = new ArticleContentHandler(ArticleParser.create(), PageHints.of(Sandmouth.URL));
    var in = new ByteArrayInputStream(Sandmouth.PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(handler.article()).isEmpty();
    new JSoupParser().parse(in, handler, new Metadata(), context);
    Article article = handler.article().orElseThrow();
    Article direct = ArticleParser.create().parse(Sandmouth.PAGE, PageHints.of(Sandmouth.URL));
    assertThat(article.text()).isEqualTo(direct.text()).startsWith("The crews of all four");
    assertThat(article.title()).isEqualTo(direct.title()).contains("Ferry strike ends");
    assertThat(article.authors()).isEqualTo(direct.authors());
    assertThat(article.published()).isEqualTo(direct.published()).isPresent();
  }
}
