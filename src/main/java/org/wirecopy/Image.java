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
 */
public record Image(String url, @Nullable String caption, @Nullable String alternative)
    implements Serializable {

  /**
   * Checks that there is an address.
   *
   * @param url see {@link #url()}
   * @param caption see {@link #caption()}
   * @param alternative see {@link #alternative()}
   */
  public Image {
    Objects.requireNonNull(url, "url");
  }
}
