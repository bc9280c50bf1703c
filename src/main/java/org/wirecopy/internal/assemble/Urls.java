package org.wirecopy.internal.assemble;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Absolute web addresses out of what pages write into their attributes. RFC 3986. */
final class Urls {

  private static final int MAX_LENGTH = 4_096;

  private Urls() {}

  /**
   * The absolute http or https address that {@code reference} means on a page at {@code base}; null
   * if it means none. White space and controls are taken out first, as browsers do, so that no
   * {@code java\nscript:} slips through, and marks of direction, which RFC 3987 forbids: they would
   * show another address than is meant.
   */
  static @Nullable String absolute(String reference, String base) {
    String text = clean(reference);
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    if (hasWebScheme(text)) {
      return text;
    }
    if (base.isEmpty()) {
      return null;
    }
    try {
      String resolved = new URI(clean(base)).resolve(new URI(text)).toString();
      return hasWebScheme(resolved) ? resolved : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean hasWebScheme(String text) {
    return text.regionMatches(true, 0, "https://", 0, 8)
        || text.regionMatches(true, 0, "http://", 0, 7);
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!mayStand(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayStand(char c) {
    return c > ' '
        && c != '"'
        && c != '<'
        && c != '>'
        && !Character.isISOControl(c)
        && !isMarkOfDirection(c);
  }

  private static boolean isMarkOfDirection(char c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && i > 0 && i < text.length() - 1) {
        clean.append("%20");
      } else if (mayStand(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
