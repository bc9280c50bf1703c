package org.wirecopy.format;

import java.io.IOException;
import java.io.Serializable;
import org.wirecopy.Article;

/**
 * Writes articles in one format. The writers of this package are immutable, safe for use by several
 * threads, and write as they go: nothing but the target grows with the article.
 */
public interface ArticleWriter extends Serializable {

  /**
   * Writes one article.
   *
   * @param article what to write
   * @param out where to; neither flushed nor closed
   * @throws IOException if {@code out} does
   * @throws NullPointerException if an argument is null
   */
  void write(Article article, Appendable out) throws IOException;

  /**
   * The media type of what is written, such as {@code text/markdown}; its charset is the caller's.
   *
   * @return the media type
   */
  String mediaType();

  /** {@return the usual ending of file names, without the dot: {@code md}} */
  String fileExtension();

  /**
   * {@return what {@link #write} writes, as a string}
   *
   * @param article what to write
   */
  default String toString(Article article) {
    StringBuilder out = new StringBuilder();
    try {
      write(article, out);
    } catch (IOException e) {
      throw new IllegalStateException(e); // a StringBuilder throws none
    }
    return out.toString();
  }
}
