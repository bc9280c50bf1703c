package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Block;
import org.wirecopy.Dateline;

/** An article as the members of a JSON object. */
final class ArticleJson {

  private ArticleJson() {}

  static void write(String source, Article article, JsonGenerator json) throws IOException {
    json.writeStringField("source", source);
    optional(json, "title", article.title());
    optional(json, "summary", article.summary());
    strings(json, "authors", article.authors().stream().map(Author::name).toList());
    optional(json, "published", article.published());
    optional(json, "modified", article.modified());
    Dateline dateline = article.dateline().orElse(null);
    if (dateline == null) {
      json.writeNullField("dateline");
    } else {
      json.writeObjectFieldStart("dateline");
      DatelineCommand.write(json, dateline);
      json.writeEndObject();
    }
    optional(json, "language", article.language().map(Locale::toLanguageTag));
    optional(json, "url", article.url());
    optional(json, "site", article.site());
    strings(json, "topics", article.topics());
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      json.writeStartObject();
      json.writeStringField("type", name(block.type()));
      json.writeStringField("text", block.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("quality");
    json.writeNumberField("score", Math.round(article.quality().score() * 1000) / 1000.0);
    json.writeStringField("verdict", name(article.quality().verdict()));
    strings(json, "reasons", article.quality().reasons());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A constant's name as JSON spells it: {@code LIST_ITEM} is {@code list-item}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
