package org.wirecopy.benchmarks.quality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Block;

/**
 * What an extractor makes of a page.
 *
 * @param title the title, or ""
 * @param authors the authors' names
 * @param published the time of publication as ISO 8601, or ""
 * @param text the body
 * @param blocks the body's blocks
 */
record Prediction(
    String title, List<String> authors, String published, String text, List<String> blocks) {

  /** Nothing found, or nothing but an exception. */
  static final Prediction NONE = new Prediction("", List.of(), "", "", List.of());

  static Prediction of(Article article) {
    return new Prediction(
        article.title().orElse(""),
        article.authors().stream().map(Author::name).toList(),
        article.published().map(Object::toString).orElse(""),
        article.text(),
        article.blocks().stream().map(Block::text).toList());
  }

  /** Of a tool that gives lines; each is a block. */
  static Prediction ofLines(String title, String author, String text) {
    List<String> lines =
        Arrays.stream(text.split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
    return new Prediction(
        title == null ? "" : title,
        author == null || author.isBlank() ? List.of() : List.of(author),
        "",
        lines.stream().collect(Collectors.joining("\n\n")),
        lines);
  }
}
