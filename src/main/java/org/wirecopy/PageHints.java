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

  /**
   * Knows nothing.
   *
   * @return hints that hold nothing
   */
  public static PageHints none() {
    return NONE;
  }

  /**
   * Knows the page's address.
   *
   * @param url the absolute address of the page
   * @return hints that hold the address alone
   */
  public static PageHints of(String url) {
    return NONE.withUrl(url);
  }

  /**
   * {@return these hints with another address}
   *
   * @param newUrl the absolute address of the page, or null if it is not known
   */
  public PageHints withUrl(@Nullable String newUrl) {
    return new PageHints(newUrl, contentType, fetchedAt, zone, language);
  }

  /**
   * {@return these hints with another Content-Type}
   *
   * @param newContentType the value of the HTTP header, or null if it is not known
   */
  public PageHints withContentType(@Nullable String newContentType) {
    return new PageHints(url, newContentType, fetchedAt, zone, language);
  }

  /**
   * {@return these hints with another time of fetching}
   *
   * @param newFetchedAt when the page was fetched, or null if it is not known
   */
  public PageHints withFetchedAt(@Nullable Instant newFetchedAt) {
    return new PageHints(url, contentType, newFetchedAt, zone, language);
  }

  /**
   * {@return these hints with another zone}
   *
   * @param newZone the publisher's zone, or null if it is not known
   */
  public PageHints withZone(@Nullable ZoneId newZone) {
    return new PageHints(url, contentType, fetchedAt, newZone, language);
  }

  /**
   * {@return these hints with another language}
   *
   * @param newLanguage a BCP 47 tag, or null if it is not known
   */
  public PageHints withLanguage(@Nullable String newLanguage) {
    return new PageHints(url, contentType, fetchedAt, zone, newLanguage);
  }
}
