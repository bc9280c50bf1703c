package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Attribution;
import org.wirecopy.Author;
import org.wirecopy.PageHints;
import org.wirecopy.Span;
import org.wirecopy.Speaker;

/** One row a page: its article and who said what in it, or the error that came instead. */
final class PageRow {

  private static final StructType ATTRIBUTION =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("speaker", DataTypes.StringType)
          .add("role", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("cue", DataTypes.StringType)
          .add("content", DataTypes.createArrayType(DataTypes.StringType))
          .add("stance", DataTypes.StringType)
          .add("negated", DataTypes.BooleanType);

  /**
   * {@code input} is the file or table that the page came from; {@code error} is null or says why.
   */
  static final StructType SCHEMA =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("summary", DataTypes.StringType)
          .add("authors", DataTypes.createArrayType(DataTypes.StringType))
          .add("published", DataTypes.StringType)
          .add("modified", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("site", DataTypes.StringType)
          .add("topics", DataTypes.createArrayType(DataTypes.StringType))
          .add("text", DataTypes.StringType)
          .add("verdict", DataTypes.StringType)
          .add("score", DataTypes.DoubleType)
          .add("attributions", DataTypes.createArrayType(ATTRIBUTION))
          .add("error", DataTypes.StringType);

  // A parser holds settings alone: all tasks of an executor share this one.
  private static final ArticleParser PARSER = ArticleParser.create();

  private PageRow() {}

  /** The row of a page. Whatever happens to the page, there is a row. */
  static Row of(String input, byte[] html, PageHints hints) {
    try {
      return row(input, hints.url(), PARSER.parse(html, hints));
    } catch (RuntimeException | StackOverflowError e) {
      return error(input, hints.url(), e);
    }
  }

  /** The row of a page, or of the rest of a file, that could not be read. */
  static Row error(String input, String url, Throwable cause) {
    Object[] values = new Object[SCHEMA.size()];
    values[0] = input;
    values[1] = url;
    values[values.length - 1] = cause.toString();
    return RowFactory.create(values);
  }

  private static Row row(String input, String url, Article article) {
    return RowFactory.create(
        input,
        article.url().orElse(url),
        article.title().orElse(null),
        article.summary().orElse(null),
        article.authors().stream().map(Author::name).toArray(String[]::new),
        article.published().map(Object::toString).orElse(null),
        article.modified().map(Object::toString).orElse(null),
        article.language().map(Locale::toLanguageTag).orElse(null),
        article.site().orElse(null),
        article.topics().toArray(String[]::new),
        article.text(),
        word(article.quality().verdict()),
        article.quality().score(),
        attributions(article).toArray(Row[]::new),
        null);
  }

  private static List<Row> attributions(Article article) {
    String text = article.text();
    List<Row> rows = new ArrayList<>();
    for (Attribution attribution : article.attributions()) {
      Optional<Speaker> speaker = Optional.ofNullable(attribution.speaker());
      rows.add(
          RowFactory.create(
              word(attribution.kind()),
              speaker.map(Speaker::name).orElse(null),
              speaker.map(Speaker::role).orElse(null),
              quote(attribution.source(), text),
              quote(attribution.cue(), text),
              attribution.content().stream().map(s -> s.of(text)).toArray(String[]::new),
              word(attribution.stance()),
              attribution.negated()));
    }
    return rows;
  }

  private static String quote(Span span, String text) {
    return span == null ? null : span.of(text);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
