package org.wirecopy.recipes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentReader;
import org.springframework.core.io.Resource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;
import org.wirecopy.Span;

/**
 * Spring AI: reads a saved page from any resource and gives a document for each attribution in it,
 * so that a search finds who said it: the words as text, the speaker as metadata.
 */
public final class SpringAiReader implements DocumentReader {

  private final ArticleParser parser;
  private final Resource page;
  private final PageHints hints;

  /** Reads the page at each call of {@link #get()}; the bytes' own encoding is found. */
  public SpringAiReader(ArticleParser parser, Resource page, PageHints hints) {
    this.parser = parser;
    this.page = page;
    this.hints = hints;
  }

  @Override
  public List<Document> get() {
    try (InputStream in = page.getInputStream()) {
      Article article = parser.parse(in, hints);
      return article.attributions().stream()
          .filter(attribution -> !attribution.content().isEmpty())
          .map(
              attribution ->
                  new Document(
                      words(attribution.content(), article.text()),
                      Map.of(
                          "speaker",
                          attribution.speaker() == null ? "" : attribution.speaker().name(),
                          "title",
                          article.title().orElse(""))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(List<Span> content, String text) {
    return String.join(" ", content.stream().map(span -> span.of(text)).toList());
  }
}
