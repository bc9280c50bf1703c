package org.wirecopy;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about a page besides its content. Everything is optional; each part is
 * evidence that settles what the page leaves open.
 *
 * @param url the page's absolute address: fixes relative links, tells the article among several
 * @param contentType the Content-Type header, as {@code text/html; charset=koi8-r}
 * @param fetchedAt when the page was fetched: what "3 hours ago" counts from; nothing is published
 *     later
 * @param zone the publisher's time zone; never copied into a result. No reading depends on it yet
 * @param language the language as a BCP 47 tag, taken where the page and its text do not tell
 */
public record PageHints(
    @Nullable String url,
    @Nullable String contentType,
    @Nullable Instant fetchedAt,
    @Nullable ZoneId zone,
    @Nullable String language)
    implements Serializable {

  private static final PageHints NONE = new PageHints(null, null, null, null, null);

  /** Knows nothing. */
  public static PageHints none() {
    return NONE;
  }

  /** Knows the page's address. */
  public static PageHints of(String url) {
    return NONE.withUrl(url);
  }

  /** These hints with another address. */
  public PageHints withUrl(@Nullable String newUrl) {
    return new PageHints(newUrl, contentType, fetchedAt, zone, language);
  }

  /** These hints with another Content-Type. */
  public PageHints withContentType(@Nullable String newContentType) {
    return new PageHints(url, newContentType, fetchedAt, zone, language);
  }

  /** These hints with another time of fetching. */
  public PageHints withFetchedAt(@Nullable Instant newFetchedAt) {
    return new PageHints(url, contentType, newFetchedAt, zone, language);
  }

  /** These hints with another zone. */
  public PageHints withZone(@Nullable ZoneId newZone) {
    return new PageHints(url, contentType, fetchedAt, newZone, language);
  }

  /** These hints with another language. */
  public PageHints withLanguage(@Nullable String newLanguage) {
    return new PageHints(url, contentType, fetchedAt, zone, newLanguage);
  }
}
