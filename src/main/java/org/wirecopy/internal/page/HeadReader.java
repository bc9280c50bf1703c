package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a page says about itself outside its copy: {@code title}, {@code meta}, {@code
 * link}, {@code base} and JSON-LD, wherever they stand. Those that carry a property of an element
 * around them are properties of the page as well.
 */
final class HeadReader {

  private final PageBuilder page;
  private final ElementAttributes attributes;

  private final List<Head.Meta> metas = new ArrayList<>();
  private final List<Head.Link> links = new ArrayList<>();
  private final List<String> jsonLd = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String language;
  private @Nullable String base;

  /**
   * Makes a reader.
   *
   * @param page gets the properties
   * @param attributes to read attributes with
   */
  HeadReader(PageBuilder page, ElementAttributes attributes) {
    this.page = page;
    this.attributes = attributes;
  }

  /** Notes the language that the root element declares; the first that is none empty counts. */
  void language(String declared) {
    language = language == null && !declared.isEmpty() ? declared : language;
  }

  /**
   * Reads an element of {@link ElementType.Layout#METADATA}.
   *
   * @param node the nearest node around it, -1 if there is none
   * @param inHead true if it stands in the head, where a property is the whole page's
   */
  void read(Element element, ElementType type, int node, boolean inHead) {
    switch (type) {
      case TITLE -> title = title == null ? ownText(element) : title;
      case SCRIPT -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          jsonLd.add(ownText(element));
        }
      }
      case META -> readMeta(element, node, inHead);
      case LINK -> readLink(element, node);
      case BASE -> {
        attributes.read(element);
        base = base == null && !attributes.href.isEmpty() ? attributes.href : base;
      }
      default -> {}
    }
  }

  private void readMeta(Element element, int node, boolean inHead) {
    attributes.read(element);
    String property = attributes.property;
    String key = property.isEmpty() ? attributes.key : property;
    if (!property.isEmpty() && node >= 0 && !inHead) {
      page.properties.add(new Page.Property(property, node, attributes.content));
    }
    if (!key.isEmpty() && !attributes.content.isEmpty()) {
      metas.add(new Head.Meta(key.toLowerCase(Locale.ROOT).trim(), attributes.content));
    }
  }

  private void readLink(Element element, int node) {
    attributes.read(element);
    if (!attributes.rel.isEmpty() && !attributes.href.isEmpty()) {
      links.add(new Head.Link(attributes.rel, attributes.href, attributes.hreflang));
    }
    if (!attributes.property.isEmpty() && node >= 0) {
      page.properties.add(new Page.Property(attributes.property, node, attributes.href));
    }
  }

  /** What was gathered. */
  Head build() {
    return new Head(
        title, language, base, List.copyOf(metas), List.copyOf(links), List.copyOf(jsonLd));
  }

  private static String ownText(Element element) {
    if (element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data) {
      return data.getWholeData(); // a long script is not copied
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node child = element.childNode(i);
      if (child instanceof DataNode data) {
        text.append(data.getWholeData());
      } else if (child instanceof TextNode part) {
        text.append(part.getWholeText());
      }
    }
    return text.toString();
  }
}
