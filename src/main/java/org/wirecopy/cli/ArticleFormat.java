package org.wirecopy.cli;

import org.wirecopy.Article;
import org.wirecopy.format.AnnotationWriter;
import org.wirecopy.format.ArticleWriter;
import org.wirecopy.format.HtmlReport;
import org.wirecopy.format.JsonLdWriter;
import org.wirecopy.format.JsonWriter;
import org.wirecopy.format.MarkdownWriter;
import org.wirecopy.format.NinjsWriter;
import org.wirecopy.format.PlainTextWriter;

/** How the verb {@code article} prints articles; the names are those of {@code --format}. */
enum ArticleFormat {
  text(Join.RULE),
  json(Join.ARRAY),
  jsonl(Join.LINES),
  markdown(Join.RULE),
  jsonld(Join.LINES),
  ninjs(Join.LINES),
  annotations(Join.LINES),
  html(Join.NONE);

  /** How several articles follow each other on standard output. */
  enum Join {
    /** A line of dashes between them; failures go to standard error. */
    RULE,
    /** A JSON object a line. */
    LINES,
    /** One JSON array. */
    ARRAY,
    /** Not at all. */
    NONE
  }

  private final Join join;

  ArticleFormat(Join join) {
    this.join = join;
  }

  Join join() {
    return join;
  }

  boolean isJson() {
    return join == Join.LINES || join == Join.ARRAY;
  }

  String fileExtension() {
    return writer("").fileExtension();
  }

  /** The article in this format. */
  String print(String source, Article article) {
    return writer(source).toString(article);
  }

  private ArticleWriter writer(String source) {
    return switch (this) {
      case text -> PlainTextWriter.create();
      case json, jsonl -> JsonWriter.create().withSource(source);
      case markdown -> MarkdownWriter.create();
      case jsonld -> JsonLdWriter.create();
      case ninjs -> NinjsWriter.create();
      case annotations -> AnnotationWriter.create().withSource(source);
      case html -> HtmlReport.create();
    };
  }
}
