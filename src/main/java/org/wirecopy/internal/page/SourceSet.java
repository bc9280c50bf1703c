package org.wirecopy.internal.page;

/**
 * The largest picture of a {@code srcset} (WHATWG HTML, 4.8.4.2). Addresses may hold commas: one
 * ends at white space, or at a comma that white space follows.
 *
 * @param url its address as written, empty if the set holds none
 * @param size its width in pixels or its density, 1 if neither is given, 0 if there is none
 */
record SourceSet(String url, double size) {

  static final SourceSet NONE = new SourceSet("", 0);

  /** Longer descriptors are none. */
  private static final int MAX_DESCRIPTOR = 12;

  /** The largest of a set; pictures that stand in the attribute itself do not count. */
  static SourceSet largest(String set) {
    SourceSet best = NONE;
    int i = 0;
    while (i < set.length()) {
      int start = skip(set, i);
      int end = wordEnd(set, start);
      i = end;
      int urlEnd = end;
      while (urlEnd > start && set.charAt(urlEnd - 1) == ',') {
        urlEnd--;
      }
      String descriptor = "";
      if (urlEnd == end) {
        int comma = set.indexOf(',', end);
        i = comma < 0 ? set.length() : comma;
        descriptor = i - end > MAX_DESCRIPTOR ? "" : set.substring(end, i).strip();
      }
      double size = urlEnd > start ? size(descriptor) : 0;
      if (size > best.size && !isInline(set, start)) {
        best = new SourceSet(set.substring(start, urlEnd), size);
      }
    }
    return best;
  }

  boolean isEmpty() {
    return url.isEmpty();
  }

  /** True of an address that holds the picture itself, as placeholders do. */
  static boolean isInline(String text, int from) {
    return text.regionMatches(true, from, "data:", 0, 5);
  }

  private static int skip(String set, int from) {
    int i = from;
    while (i < set.length() && (set.charAt(i) <= ' ' || set.charAt(i) == ',')) {
      i++;
    }
    return i;
  }

  private static int wordEnd(String set, int from) {
    int i = from;
    while (i < set.length() && set.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  /** The number before {@code w} or {@code x}; 1 if there is none. */
  private static double size(String descriptor) {
    int last = descriptor.length() - 1;
    if (last < 1 || "wxWX".indexOf(descriptor.charAt(last)) < 0) {
      return 1;
    }
    double number = 0;
    double unit = 1;
    boolean fraction = false;
    for (int i = 0; i < last; i++) {
      char c = descriptor.charAt(i);
      if (c == '.' && !fraction) {
        fraction = true;
      } else if (c >= '0' && c <= '9') {
        number = number * 10 + (c - '0');
        unit *= fraction ? 10 : 1;
      } else {
        return 1;
      }
    }
    return Math.max(number / unit, Double.MIN_VALUE);
  }
}
