package org.wirecopy.recipes;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentTransformer;
import dev.langchain4j.data.document.Metadata;
import java.util.stream.Collectors;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;
import org.wirecopy.PageHints;

/**
 * LangChain4j: turns documents whose text is the HTML of a page into articles. A page that is no
 * article gives null, which {@link #transformAll} and the ingestor leave out. Thread-safe.
 */
public final class LangChainArticles implements DocumentTransformer {

  private final ArticleParser parser;

  /** With the given parser, which may be shared. */
  public LangChainArticles(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public Document transform(Document page) {
    PageHints hints = PageHints.none().withUrl(page.metadata().getString(Document.URL));
    Article article = parser.parse(page.text(), hints);
    if (!article.quality().isArticle() || article.text().isBlank()) {
      return null;
    }
    return Document.from(article.text(), metadata(page, article));
  }

  private static Metadata metadata(Document page, Article article) {
    Metadata metadata = page.metadata().copy();
    article.title().ifPresent(title -> metadata.put("title", title));
    article.published().ifPresent(time -> metadata.put("published", time.toString()));
    article.language().ifPresent(language -> metadata.put("language", language.toLanguageTag()));
    if (!article.authors().isEmpty()) {
      metadata.put(
          "authors",
          article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    }
    return metadata;
  }
}
