package org.wirecopy.internal.time;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text.
 *
 * @param language the language of the page as a BCP 47 tag, or null
 * @param country the publisher's country as an ISO 3166-1 code: it settles {@code 04/05/2022} and
 *     IST; or null
 * @param reference the time from which "3 hours ago" and a date without a year are counted: when
 *     the page was fetched, or the text published; or null, and then neither is read
 */
public record StampContext(
    @Nullable String language, @Nullable String country, @Nullable OffsetDateTime reference) {

  /** Nothing is known. */
  public static final StampContext NONE = new StampContext(null, null, null);

  /** The language part of the tag in lower case, or null. */
  @Nullable String primaryLanguage() {
    if (language == null || language.isEmpty()) {
      return null;
    }
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(java.util.Locale.ROOT);
  }

  /** The country, from its own field or from the region of the language tag; or null. */
  @Nullable String region() {
    if (country != null) {
      return country;
    }
    if (language != null && language.length() >= 5) {
      int dash = Math.max(language.lastIndexOf('-'), language.lastIndexOf('_'));
      if (dash > 0 && language.length() - dash == 3) {
        return language.substring(dash + 1).toUpperCase(java.util.Locale.ROOT);
      }
    }
    return null;
  }
}
