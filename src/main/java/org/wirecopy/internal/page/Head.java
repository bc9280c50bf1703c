package org.wirecopy.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about itself outside its text.
 *
 * @param title the content of {@code <title>}, null if there is none
 * @param language the {@code lang} of the document element, null if there is none
 * @param base the {@code href} of {@code <base>}, null if there is none
 * @param metas the {@code <meta>} elements that have a key and a content, in document order
 * @param links the {@code <link>} elements that have a rel and an href, in document order
 * @param jsonLd the contents of the JSON-LD scripts, in document order
 */
public record Head(
    @Nullable String title,
    @Nullable String language,
    @Nullable String base,
    List<Meta> metas,
    List<Link> links,
    List<String> jsonLd) {

  /** A page without a head, as scraped text is. */
  static final Head NONE = new Head(null, null, null, List.of(), List.of(), List.of());

  /**
   * A {@code <meta>} element.
   *
   * @param key its property, name, itemprop or http-equiv, in lower case
   * @param content its content, as written
   */
  public record Meta(String key, String content) {}

  /**
   * A {@code <link>} element.
   *
   * @param rel its rel, in lower case
   * @param href its href, as written
   * @param language its hreflang, empty if there is none
   */
  public record Link(String rel, String href, String language) {}
}
