package org.wirecopy.internal.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a page that its server sends when they are ready, hidden behind the rest, with a script
 * that moves them to the places kept for them. The form is that of React's server renderer since
 * version 18: a place is {@code <template id="B:1f">}, or P for B, and its part any element with
 * the id {@code S:1f}, the number in hexadecimal digits and both ids behind one prefix, mostly
 * none.
 *
 * <p>Such a part is read in its place, once, instead of what stood in for it: all behind the place
 * up to the comment {@code /$}. The document is looked through when the first place is met, and not
 * at all on other pages.
 */
final class StreamedParts {

  private static final String PLACES = "BP";
  private static final String PARTS = "S";

  /** Nodes beside each other in which the end of what stands in for a part is looked for. */
  private static final int MAX_STAND_IN = 1_000;

  private final Document document;
  private @Nullable Map<String, Element> waiting;
  private final Set<Element> placed = new HashSet<>();

  StreamedParts(Document document) {
    this.document = document;
  }

  /** The part that belongs in a place; null if the element is no place, or its part is missing. */
  @Nullable Element take(Element place) {
    String key = key(place.id(), PLACES);
    if (key == null) {
      return null;
    }
    if (waiting == null) {
      waiting = collect();
    }
    Element part = waiting.remove(key);
    if (part != null) {
      placed.add(part);
    }
    return part;
  }

  /** True of a part that was read in its place. */
  boolean isPlaced(Element element) {
    return !placed.isEmpty() && placed.contains(element);
  }

  /**
   * Index of the child behind what stands in for a part.
   *
   * @param parent the element that the part's place is in
   * @param from index of the child behind the place, returned where nothing stands in for the part
   */
  static int standInEnd(Element parent, int from) {
    int open = 0;
    int limit = Math.min(parent.childNodeSize(), from + MAX_STAND_IN);
    for (int i = from; i < limit; i++) {
      if (parent.childNode(i) instanceof Comment comment) {
        String mark = comment.getData();
        if (mark.equals("/$")) {
          if (open == 0) {
            return i + 1;
          }
          open--;
        } else if (mark.startsWith("$")) {
          open++;
        }
      }
    }
    return from;
  }

  private Map<String, Element> collect() {
    Map<String, Element> parts = new HashMap<>();
    for (Element element : document.getElementsByAttribute("id")) {
      String key = key(element.id(), PARTS);
      if (key != null) {
        parts.putIfAbsent(key, element);
      }
    }
    return parts;
  }

  /** What a place and its part have in common of their ids; null if the id is of another kind. */
  private static @Nullable String key(String id, String letters) {
    int colon = id.length() - 1;
    while (colon > 0 && Character.digit(id.charAt(colon), 16) >= 0) {
      colon--;
    }
    boolean named =
        colon > 0
            && colon < id.length() - 1
            && id.charAt(colon) == ':'
            && letters.indexOf(id.charAt(colon - 1)) >= 0;
    return named ? id.substring(0, colon - 1) + id.substring(colon) : null;
  }
}
