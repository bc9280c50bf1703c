package org.wirecopy.internal.page;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the address of a picture: of the files that the page offers for it, the largest. A {@code
 * picture} element offers them before the image; what it offers for narrow screens does not count,
 * and another format of the same picture only where the image itself shows a placeholder.
 */
final class PictureAddress {

  private @Nullable Element around; // the element whose sources were read last
  private SourceSet offered = SourceSet.NONE;
  private boolean otherFormat;

  /** Reads a {@code source} element. */
  void offer(Element source, ElementAttributes attributes) {
    Element parent = source.parent();
    if (!Objects.equals(parent, around)) {
      around = parent;
      offered = SourceSet.NONE;
      otherFormat = false;
    }
    SourceSet largest = SourceSet.largest(attributes.sourceSet);
    if (!attributes.media.contains("max-width") && largest.size() > offered.size()) {
      String type = source.attr("type").toLowerCase(Locale.ROOT);
      offered = largest;
      otherFormat = type.endsWith("/webp") || type.endsWith("/avif");
    }
  }

  /** The address for an image with these attributes, empty if it has none. */
  String of(Element image, ElementAttributes attributes) {
    SourceSet own = SourceSet.largest(attributes.sourceSet);
    SourceSet other = Objects.equals(image.parent(), around) ? offered : SourceSet.NONE;
    String plain = own.isEmpty() ? attributes.source : own.url();
    boolean better =
        otherFormat ? own.isEmpty() && isPlaceholder(plain) : other.size() > own.size();
    return better && !other.isEmpty() ? other.url() : plain;
  }

  private static boolean isPlaceholder(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    return path.isEmpty()
        || SourceSet.isInline(path, 0)
        || path.regionMatches(true, path.length() - 4, ".gif", 0, 4)
        || path.regionMatches(true, path.length() - 4, ".svg", 0, 4);
  }
}
