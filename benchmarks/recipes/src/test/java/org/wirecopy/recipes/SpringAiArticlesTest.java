package org.wirecopy.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.ai.document.Document;
import org.springframework.core.io.ByteArrayResource;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

class SpringAiArticlesTest {

  @Test
  void pagesBecomeArticlesAndTheRestIsLeftOut() {
    Document page = new Document("7", Sandmouth.PAGE, Map.of("url", Sandmouth.URL, "tenant", 7));
    Document none = new Document(Sandmouth.NO_ARTICLE, Map.of());
    List<Document> articles =
        new SpringAiArticles(ArticleParser.create()).transform(List.of(none, page));
    assertThat(articles).hasSize(1);
    Document article = articles.get(0);
    assertThat(article.getId()).isEqualTo("7");
    assertThat(article.getText())
        .startsWith("The crews of all four ferries")
        .doesNotContain("newsletter", "Home", "<");
    assertThat(article.getMetadata())
        .containsEntry("title", "Ferry strike ends")
        .containsEntry("authors", List.of("Ada Quill"))
        .containsEntry("published", "2024-05-16T07:30+01:00")
        .containsEntry("tenant", 7);
  }

  @Test
  void aReaderGivesWhatWasSaid() {
    var resource = new ByteArrayResource(Sandmouth.PAGE.getBytes(StandardCharsets.UTF_8));
    List<Document> said =
        new SpringAiReader(ArticleParser.create(), resource, PageHints.of(Sandmouth.URL)).read();
    assertThat(said)
        .anySatisfy(
            document -> {
              assertThat(document.getText()).contains("We sail again");
              assertThat(document.getMetadata())
                  .containsEntry("speaker", "Olena Marchuk")
                  .containsEntry("title", "Ferry strike ends");
            });
  }
}
