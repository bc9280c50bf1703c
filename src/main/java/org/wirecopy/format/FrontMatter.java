package org.wirecopy.format;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Image;

/** The YAML head of a Markdown file. Every value is a JSON string, which YAML 1.2 reads as such. */
final class FrontMatter {

  private FrontMatter() {}

  /** Writes the head; what the article does not have is left out. */
  static boolean write(Article article, Appendable out) throws IOException {
    out.append("---\n");
    field(out, "title", article.title());
    field(out, "summary", article.summary());
    list(out, "authors", article.authors().stream().map(Author::name).toList());
    field(out, "dateline", article.dateline().map(Datelines::line));
    field(out, "published", article.published());
    field(out, "modified", article.modified());
    field(out, "language", article.language().map(Locale::toLanguageTag));
    field(out, "site", article.site());
    field(out, "url", article.url());
    list(out, "topics", article.topics());
    field(out, "image", article.images().stream().findFirst().map(Image::url));
    out.append("---\n");
    return true;
  }

  private static void field(Appendable out, String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      out.append(name).append(": ").append(quoted(value.get().toString())).append('\n');
    }
  }

  private static void list(Appendable out, String name, List<String> values) throws IOException {
    if (values.isEmpty()) {
      return;
    }
    out.append(name).append(": [");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(quoted(values.get(i)));
    }
    out.append("]\n");
  }

  private static String quoted(String value) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }
}
