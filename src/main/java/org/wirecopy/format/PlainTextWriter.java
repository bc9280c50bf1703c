package org.wirecopy.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wirecopy.Article;
import org.wirecopy.Author;

/**
 * Plain text for people: title, summary, a head of labelled lines, a blank line, the body.
 * Immutable and thread-safe.
 */
public final class PlainTextWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final PlainTextWriter WITH_HEAD = new PlainTextWriter(true);
  private static final PlainTextWriter BODY = new PlainTextWriter(false);

  private final boolean head;

  private PlainTextWriter(boolean head) {
    this.head = head;
  }

  /**
   * Writes the head and the body.
   *
   * @return a writer of both
   */
  public static PlainTextWriter create() {
    return WITH_HEAD;
  }

  /**
   * Writes {@link Article#text()} and a line end; nothing if there is no body.
   *
   * @return a writer of the body
   */
  public static PlainTextWriter bodyOnly() {
    return BODY;
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    if (head) {
      writeHead(article, out);
    }
    if (!article.text().isEmpty()) {
      out.append(head ? "\n" : "").append(article.text()).append('\n');
    }
  }

  private static void writeHead(Article article, Appendable out) throws IOException {
    if (article.title().isPresent()) {
      out.append(article.title().get()).append('\n');
    }
    if (article.summary().isPresent()) {
      out.append(article.summary().get()).append('\n');
    }
    out.append('\n');
    line(out, "By", article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    line(out, "Dateline", article.dateline().map(Datelines::line).orElse(""));
    line(out, "Published", article.published().map(Object::toString).orElse(""));
    line(out, "Modified", article.modified().map(Object::toString).orElse(""));
    line(out, "Site", article.site().orElse(""));
    line(out, "Address", article.url().orElse(""));
    line(out, "Language", article.language().map(Locale::toLanguageTag).orElse(""));
    line(out, "Topics", String.join(", ", article.topics()));
    if (!article.quality().isArticle()) {
      line(out, "Verdict", Json.name(article.quality().verdict()));
    }
  }

  private static void line(Appendable out, String label, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(label).append(": ").append(value).append('\n');
    }
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public String fileExtension() {
    return "txt";
  }
}
