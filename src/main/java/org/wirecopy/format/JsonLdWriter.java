package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Image;
import org.wirecopy.Quality.Verdict;

/**
 * A schema.org {@code NewsArticle} ({@code LiveBlogPosting}, {@code WebPage}) as JSON-LD. The
 * output is safe inside an HTML script element whatever the page says: {@code <}, {@code >} and
 * {@code &} are written as JSON escapes. Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
public final class JsonLdWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final JsonLdWriter OBJECT = new JsonLdWriter(false);
  private static final JsonLdWriter SCRIPT = new JsonLdWriter(true);

  private final boolean script;

  private JsonLdWriter(boolean script) {
    this.script = script;
  }

  /**
   * The object on one line.
   *
   * @return a writer of bare objects
   */
  public static JsonLdWriter create() {
    return OBJECT;
  }

  /**
   * The object in a script element, to be put into a page's head.
   *
   * @return a writer of script elements
   */
  public static JsonLdWriter inScript() {
    return SCRIPT;
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    if (script) {
      out.append("<script type=\"application/ld+json\">");
    }
    try (JsonGenerator json = Json.generator(out, true, false)) {
      json.writeStartObject();
      members(article, json);
      json.writeEndObject();
    }
    if (script) {
      out.append("</script>\n");
    }
  }

  private static void members(Article article, JsonGenerator json) throws IOException {
    Verdict verdict = article.quality().verdict();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", type(verdict));
    Json.ifPresent(json, "headline", article.title());
    Json.ifPresent(json, "description", article.summary());
    authors(article.authors(), json);
    Json.ifPresent(json, "dateline", article.dateline().map(Datelines::line));
    Json.ifPresent(json, "datePublished", article.published());
    Json.ifPresent(json, "dateModified", article.modified());
    Json.ifPresent(json, "inLanguage", article.language().map(Locale::toLanguageTag));
    Json.ifPresent(json, "url", article.url());
    Json.ifPresent(json, "mainEntityOfPage", article.url());
    if (article.site().isPresent()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "NewsMediaOrganization");
      json.writeStringField("name", article.site().get());
      json.writeEndObject();
    }
    Json.ifAny(json, "keywords", article.topics());
    images(article.images(), json);
    if (verdict == Verdict.LOGIN_OR_PAYWALL) {
      json.writeBooleanField("isAccessibleForFree", false);
    }
    if (!article.text().isEmpty()) {
      json.writeStringField("articleBody", article.text());
    }
  }

  private static String type(Verdict verdict) {
    return switch (verdict) {
      case ARTICLE, LOGIN_OR_PAYWALL, MEDIA_PAGE -> "NewsArticle";
      case LIVE_BLOG -> "LiveBlogPosting";
      case SECTION_FRONT, ERROR_PAGE, NO_ARTICLE -> "WebPage";
    };
  }

  private static void authors(List<Author> authors, JsonGenerator json) throws IOException {
    if (authors.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("author");
    for (Author author : authors) {
      json.writeStartObject();
      json.writeStringField(
          "@type", author.kind() == Author.Kind.PERSON ? "Person" : "Organization");
      json.writeStringField("name", author.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void images(List<Image> images, JsonGenerator json) throws IOException {
    if (images.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("image");
    for (Image image : images) {
      json.writeStartObject();
      json.writeStringField("@type", "ImageObject");
      json.writeStringField("url", image.url());
      if (image.caption() != null) {
        json.writeStringField("caption", image.caption());
      }
      if (image.credit() != null) {
        json.writeStringField("creditText", image.credit());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public String mediaType() {
    return script ? "text/html" : "application/ld+json";
  }

  @Override
  public String fileExtension() {
    return script ? "html" : "jsonld";
  }
}
