package org.wirecopy.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.ArticleParser;

class LangChainArticlesTest {

  private final LangChainArticles articles = new LangChainArticles(ArticleParser.create());

  @Test
  void aPageBecomesItsArticle() {
    Document page =
        Document.from(Sandmouth.PAGE, Metadata.from(Document.URL, Sandmouth.URL).put("tenant", 7));
    Document article = articles.transform(page);
    assertThat(article.text())
        .startsWith("The crews of all four ferries")
        .endsWith("the end of the strike.")
        .doesNotContain("newsletter", "Home", "<");
    assertThat(article.metadata().toMap())
        .containsEntry("title", "Ferry strike ends")
        .containsEntry("authors", "Ada Quill")
        .containsEntry("published", "2024-05-16T07:30+01:00")
        .containsEntry("language", "en")
        .containsEntry("tenant", 7);
    assertThat(page.metadata().toMap()).doesNotContainKey("title");
  }

  @Test
  void aPageThatIsNoArticleIsLeftOut() {
    List<Document> pages =
        List.of(Document.from(Sandmouth.NO_ARTICLE), Document.from(Sandmouth.PAGE));
    assertThat(articles.transformAll(pages)).hasSize(1);
  }
}
