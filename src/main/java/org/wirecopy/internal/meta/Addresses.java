package org.wirecopy.internal.meta;

import java.util.Locale;

/** Addresses of pages: cleaning and comparing, without a network and without exceptions. */
public final class Addresses {

  private static final String INDEX = "index.";

  private Addresses() {}

  /** True if both name one page: scheme, host prefix, query, fragment and a last slash aside. */
  public static boolean samePage(String a, String b) {
    String one = core(a);
    return !one.isEmpty() && one.equals(core(b));
  }

  private static String core(String url) {
    String text = url.strip();
    int scheme = text.indexOf("://");
    text =
        scheme >= 0 ? text.substring(scheme + 3) : text.startsWith("//") ? text.substring(2) : text;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '?' || text.charAt(i) == '#') {
        end = i;
      }
    }
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    text = text.substring(0, end);
    int path = text.indexOf('/');
    String host = (path < 0 ? text : text.substring(0, path)).toLowerCase(Locale.ROOT);
    if (host.startsWith("www.")) {
      host = host.substring(4);
    }
    return path < 0 ? "" : host + text.substring(path);
  }

  /** True if a link leads to a site's first page: it has no path but a slash or an index file. */
  public static boolean isHome(String href) {
    String text = href.strip();
    int scheme = text.indexOf("://");
    int host = scheme >= 0 ? scheme + 3 : text.startsWith("//") ? 2 : 0;
    int path = host == 0 ? 0 : text.indexOf('/', host);
    if (path < 0) {
      return true;
    }
    int end = path;
    while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
      end++;
    }
    return path < end
        && text.charAt(path) == '/'
        && (end == path + 1 || text.regionMatches(true, path + 1, INDEX, 0, INDEX.length()))
        && text.lastIndexOf('/', end - 1) == path;
  }

  /** The host of an absolute address, without {@code www.}; empty if there is none. */
  public static String host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int start = scheme + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end).toLowerCase(Locale.ROOT);
    host = host.substring(host.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
