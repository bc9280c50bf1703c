package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Block;
import org.wirecopy.Dateline;
import org.wirecopy.Image;
import org.wirecopy.Link;

/**
 * An article as one JSON object, on one line unless asked otherwise; a line end after each makes
 * JSON Lines. The members are described by the JSON Schema {@code
 * /org/wirecopy/format/article.schema.json} in this package's resources. Immutable and thread-safe.
 */
public final class JsonWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final JsonWriter DEFAULT = new JsonWriter(null, "", false);

  private final @Nullable String source;
  private final String end;
  private final boolean indented;

  private JsonWriter(@Nullable String source, String end, boolean indented) {
    this.source = source;
    this.end = end;
    this.indented = indented;
  }

  /**
   * One object on one line, without a line end.
   *
   * @return a writer of single objects
   */
  public static JsonWriter create() {
    return DEFAULT;
  }

  /**
   * JSON Lines: one object a line, each with its line end.
   *
   * @return a writer of lines
   */
  public static JsonWriter lines() {
    return new JsonWriter(null, "\n", false);
  }

  /**
   * Adds a first member {@code source}: the file or address that the article was read from.
   *
   * @param newSource a file name or an address
   * @return a writer with that source
   */
  public JsonWriter withSource(String newSource) {
    return new JsonWriter(Objects.requireNonNull(newSource, "source"), end, indented);
  }

  /**
   * Writes the object over many lines, for people.
   *
   * @return a writer that indents
   */
  public JsonWriter withIndent() {
    return new JsonWriter(source, end, true);
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    try (JsonGenerator json = Json.generator(out, false, indented)) {
      json.writeStartObject();
      if (source != null) {
        json.writeStringField("source", source);
      }
      members(article, json);
      json.writeEndObject();
    }
    out.append(end);
  }

  private static void members(Article article, JsonGenerator json) throws IOException {
    Json.orNull(json, "title", article.title());
    Json.orNull(json, "summary", article.summary());
    Json.strings(json, "authors", article.authors().stream().map(Author::name).toList());
    Json.orNull(json, "published", article.published());
    Json.orNull(json, "modified", article.modified());
    Dateline dateline = article.dateline().orElse(null);
    if (dateline == null) {
      json.writeNullField("dateline");
    } else {
      json.writeObjectFieldStart("dateline");
      Datelines.members(json, dateline);
      json.writeEndObject();
    }
    Json.orNull(json, "language", article.language().map(Locale::toLanguageTag));
    Json.orNull(json, "url", article.url());
    Json.orNull(json, "site", article.site());
    Json.strings(json, "topics", article.topics());
    images(article.images(), json);
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      json.writeStartObject();
      json.writeStringField("type", Json.name(block.type()));
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    links(article.links(), json);
    json.writeObjectFieldStart("quality");
    Json.score(json, "score", article.quality().score());
    json.writeStringField("verdict", Json.name(article.quality().verdict()));
    Json.strings(json, "reasons", article.quality().reasons());
    json.writeEndObject();
  }

  private static void images(List<Image> images, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("images");
    for (Image image : images) {
      json.writeStartObject();
      json.writeStringField("url", image.url());
      Json.orNull(json, "caption", image.caption());
      Json.orNull(json, "alternative", image.alternative());
      Json.orNull(json, "credit", image.credit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void links(List<Link> links, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeNumberField("start", link.span().start());
      json.writeNumberField("end", link.span().end());
      json.writeStringField("url", link.url());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public String mediaType() {
    return end.isEmpty() ? "application/json" : "application/jsonl";
  }

  @Override
  public String fileExtension() {
    return end.isEmpty() ? "json" : "jsonl";
  }
}
