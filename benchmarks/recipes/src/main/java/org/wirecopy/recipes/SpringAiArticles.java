package org.wirecopy.recipes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentTransformer;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;
import org.wirecopy.PageHints;

/**
 * Spring AI: turns documents whose text is the HTML of a page into articles, identifiers kept.
 * Pages that are no articles, and documents without text, are left out. The address of a page is
 * looked for under {@code url} in its metadata. Thread-safe.
 */
public final class SpringAiArticles implements DocumentTransformer {

  private final ArticleParser parser;

  /** With the given parser, which may be shared. */
  public SpringAiArticles(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public List<Document> apply(List<Document> pages) {
    return pages.stream()
        .filter(Document::isText)
        .map(page -> document(page, parser.parse(page.getText(), hints(page))))
        .filter(document -> document != null)
        .toList();
  }

  private static PageHints hints(Document page) {
    return page.getMetadata().get("url") instanceof String url
        ? PageHints.of(url)
        : PageHints.none();
  }

  private static Document document(Document page, Article article) {
    if (!article.quality().isArticle() || article.text().isBlank()) {
      return null;
    }
    return page.mutate().text(article.text()).metadata(metadata(page, article)).build();
  }

  /** Metadata of a Spring AI document hold no null. */
  private static Map<String, Object> metadata(Document page, Article article) {
    Map<String, Object> metadata = new HashMap<>(page.getMetadata());
    article.title().ifPresent(title -> metadata.put("title", title));
    article.published().ifPresent(time -> metadata.put("published", time.toString()));
    article.language().map(Locale::toLanguageTag).ifPresent(tag -> metadata.put("language", tag));
    metadata.put("authors", article.authors().stream().map(Author::name).toList());
    return metadata;
  }
}
