package org.wirecopy;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirecopy.internal.assemble.ArticleFields;

/**
 * An article as clean copy. Immutable and safe for use by several threads. All lists are
 * unmodifiable; what the page does not tell is empty, never guessed.
 */
public final class Article implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArticleFields fields;

  Article(ArticleFields fields) {
    this.fields = fields;
  }

  /** The headline, without the site's name. */
  public Optional<String> title() {
    return Optional.ofNullable(fields.title());
  }

  /** The summary, also known as dek, standfirst or subtitle. */
  public Optional<String> summary() {
    return Optional.ofNullable(fields.summary());
  }

  /** Who the article is by, in the page's order. */
  public List<Author> authors() {
    return fields.authors();
  }

  /** When the article was first published. */
  public Optional<Timestamp> published() {
    return Optional.ofNullable(fields.published());
  }

  /** When the article was last changed. */
  public Optional<Timestamp> modified() {
    return Optional.ofNullable(fields.modified());
  }

  /** The article's address: the canonical one if the page names it; absolute, http or https. */
  public Optional<String> url() {
    return Optional.ofNullable(fields.url());
  }

  /** The name of the site or outlet. */
  public Optional<String> site() {
    return Optional.ofNullable(fields.site());
  }

  /** The language of the text. */
  public Optional<Locale> language() {
    return Optional.ofNullable(fields.language());
  }

  /** The keywords that the page gives itself, in its order. */
  public List<String> topics() {
    return fields.topics();
  }

  /** The images, the main one first. */
  public List<Image> images() {
    return fields.images();
  }

  /** The body's blocks in reading order; empty if there is no body. */
  public List<Block> blocks() {
    return fields.blocks();
  }

  /** The body: the texts of the blocks, joined by a blank line ({@code "\n\n"}). */
  public String text() {
    return fields.text();
  }

  /** Whether the page is an article at all. */
  public Quality quality() {
    return fields.quality();
  }

  /**
   * Where a field came from.
   *
   * @return empty if the field is
   */
  public Optional<Evidence> evidence(Field field) {
    return Optional.ofNullable(fields.evidence().get(field));
  }

  /** Articles with the same fields are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Article that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** Title and verdict, for logs and debuggers. */
  @Override
  public String toString() {
    return "Article[" + title().orElse("untitled") + ", " + quality().verdict() + "]";
  }
}
