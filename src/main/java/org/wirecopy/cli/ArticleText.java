package org.wirecopy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Dateline;

/** An article as text for people: a head of labelled lines, a blank line, the body. */
final class ArticleText {

  private ArticleText() {}

  static String format(Article article) {
    StringBuilder out = new StringBuilder();
    article.title().ifPresent(title -> out.append(title).append('\n'));
    article.summary().ifPresent(summary -> out.append(summary).append('\n'));
    out.append('\n');
    line(out, "By", article.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
    line(out, "Dateline", article.dateline().map(ArticleText::dateline).orElse(""));
    line(out, "Published", article.published().map(Object::toString).orElse(""));
    line(out, "Modified", article.modified().map(Object::toString).orElse(""));
    line(out, "Site", article.site().orElse(""));
    line(out, "Address", article.url().orElse(""));
    line(out, "Language", article.language().map(Locale::toLanguageTag).orElse(""));
    line(out, "Topics", String.join(", ", article.topics()));
    if (!article.quality().isArticle()) {
      line(out, "Verdict", ArticleJson.name(article.quality().verdict()));
    }
    if (!article.text().isEmpty()) {
      out.append('\n').append(article.text()).append('\n');
    }
    return out.toString();
  }

  private static String dateline(Dateline dateline) {
    List<String> parts = new ArrayList<>();
    parts.add(String.join("/", dateline.places()));
    add(parts, dateline.region());
    add(parts, dateline.date() != null ? dateline.date() : dateline.day());
    add(parts, dateline.agency());
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, @Nullable Object part) {
    parts.add(part == null ? "" : part.toString());
  }

  private static void line(StringBuilder out, String label, String value) {
    if (!value.isEmpty()) {
      out.append(label).append(": ").append(value).append('\n');
    }
  }
}
