package org.wirecopy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
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

  private static final int LAST_YEAR = 9_999; // of four digits, as in every format of times

  private static final PageHints NONE = new PageHints(null, null, null, null, null);

  /**
   * Checks the time of fetching, which readings of times are counted from.
   *
   * @param url see {@link #url()}
   * @param contentType see {@link #contentType()}
   * @param fetchedAt see {@link #fetchedAt()}
   * @param zone see {@link #zone()}
   * @param language see {@link #language()}
   * @throws IllegalArgumentException if {@code fetchedAt} is not in the years 1 to 9999; where it
   *     is not known, it is null, not {@link Instant#MIN} or {@link Instant#MAX}
   */
  public PageHints {
    if (fetchedAt != null) {
      long day = Math.floorDiv(fetchedAt.getEpochSecond(), 86_400L);
      if (day < LocalDate.of(1, 1, 1).toEpochDay()
          || day > LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()) {
        throw new IllegalArgumentException(
            "fetchedAt " + fetchedAt + ": not in the years 1 to 9999");
      }
    }
  }

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
   * @param url the absolute address of the page, or null if it is not known
   * @return hints that hold the address alone
   */
  public static PageHints of(@Nullable String url) {
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
