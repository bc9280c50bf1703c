package org.wirecopy;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An image of an article.
 *
 * @param url its absolute address, http or https
 * @param caption the text under it, without the credit; null if the page has none
 * @param alternative its alternative text; null if the page has none
 * @param credit the credit line: who took or lent it, as printed, without the words that lead to
 *     the name, as "Photo:"; null if the page has none
 */
public record Image(
    String url, @Nullable String caption, @Nullable String alternative, @Nullable String credit)
    implements Serializable {

  /**
   * Checks that there is an address.
   *
   * @param url see {@link #url()}
   * @param caption see {@link #caption()}
   * @param alternative see {@link #alternative()}
   * @param credit see {@link #credit()}
   */
  public Image {
    Objects.requireNonNull(url, "url");
  }
}
