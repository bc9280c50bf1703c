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
   * {@code java\nscript:} slips through.
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
      if (c <= ' ' || c == '"' || c == '<' || c == '>' || isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** True of controls and of marks that turn the direction of text. */
  private static boolean isInvisible(char c) {
    return Character.isISOControl(c) || (c >= 0x200B && Character.getType(c) == Character.FORMAT);
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
      } else if (c > ' ' && c != '"' && c != '<' && c != '>' && !isInvisible(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
