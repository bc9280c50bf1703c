package org.wirecopy.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses as pages write them, made URIs that every parser takes. */
final class Uris {

  /** Unreserved and reserved characters of RFC 3986, without {@code # % [ ]}. */
  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Uris() {}

  /** The address with everything percent-encoded that RFC 3986 does not allow where it stands. */
  static String ascii(String address) {
    StringBuilder uri = new StringBuilder(address.length() + 16);
    boolean fragment = false;
    int at = 0;
    while (at < address.length()) {
      int c = address.codePointAt(at);
      int width = Character.charCount(c);
      boolean keeps =
          isAllowed(c)
              || (c == '#' && !fragment)
              || (c == '%' && isEscape(address, at))
              || ((c == '[' || c == ']') && isInAuthority(address, at));
      if (keeps) {
        uri.append((char) c);
        fragment |= c == '#';
      } else {
        encode(address.substring(at, at + width), uri);
      }
      at += width;
    }
    return uri.toString();
  }

  /** True if the address begins with a scheme, and goes on. */
  static boolean isAbsolute(String address) {
    int colon = address.indexOf(':');
    if (colon <= 0 || colon == address.length() - 1 || !isLetter(address.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char c = address.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || ALLOWED.indexOf(c) >= 0;
  }

  private static boolean isEscape(String address, int at) {
    return at + 2 < address.length()
        && HexFormat.isHexDigit(address.charAt(at + 1))
        && HexFormat.isHexDigit(address.charAt(at + 2));
  }

  /** True before the third slash, where brackets hold an IPv6 address. */
  private static boolean isInAuthority(String address, int at) {
    int authority = address.indexOf("://");
    int path = authority < 0 ? 0 : address.indexOf('/', authority + 3);
    return path < 0 || at < path;
  }

  private static void encode(String text, StringBuilder uri) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      uri.append('%');
      HEX.toHexDigits(uri, b);
    }
  }
}
