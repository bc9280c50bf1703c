package org.wirecopy.internal.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of one element that say something of a page; of one element after the other. */
public final class ElementAttributes {

  /** All attributes that are read; a page without any others comes out the same. */
  public static final List<String> NAMES =
      List.of(
          "alt",
          "aria-hidden",
          "class",
          "content",
          "data-component",
          "data-date",
          "data-date-time",
          "data-datetime",
          "data-lazy-src",
          "data-original",
          "data-publish-date",
          "data-published",
          "data-qa",
          "data-src",
          "data-test",
          "data-testid",
          "data-time",
          "data-timestamp",
          "data-type",
          "data-utc",
          "datetime",
          "hidden",
          "href",
          "hreflang",
          "http-equiv",
          "id",
          "itemprop",
          "lang",
          "name",
          "property",
          "rel",
          "role",
          "src",
          "style",
          "title",
          "type",
          "xml:lang");

  /** The address of a link; the attributes below are empty if the element has none. */
  String href = "";

  String datetime = "";

  /** The same in an attribute that may hold anything else: in a title, in data for a script. */
  String moment = "";

  String content = "";

  /** Of a picture; the one to load later, if there is one. */
  String source = "";

  /** Of microdata or RDFa. */
  String property = "";

  /** In lower case. */
  String rel = "";

  /** What a {@code meta} tells. */
  String key = "";

  String alternative = "";

  /** The language of a link's target, or the element's own. */
  String hreflang = "";

  boolean hidden;

  /** True if an inline style makes a block of the element. */
  boolean displayBlock;

  /** True if its role is that of a heading. */
  boolean heading;

  /** A {@link Hint} a bit. */
  int hints;

  /** Hash of its class, 0 if it has none. */
  int styleHash;

  /** Longest title that may be a date. */
  private static final int MAX_DATE = 60;

  private final HintsSeen hintsSeen = new HintsSeen();
  private String title = "";

  ElementAttributes() {}

  /** Reads the attributes of an element in place of those read before. */
  void read(Element element) {
    clear();
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "class" -> {
          styleHash = value.hashCode();
          hints |= hintsSeen.of(value);
        }
        case "role" -> {
          heading = value.equals("heading");
          hints |= hintsSeen.of(value);
        }
        case "id", "data-testid", "data-test", "data-component", "data-qa", "data-type" ->
            hints |= hintsSeen.of(value);
        case "style" -> readStyle(value);
        case "hidden" -> hidden |= !value.equals("until-found");
        case "aria-hidden" -> hidden |= value.equalsIgnoreCase("true");
        case "href" -> href = value;
        case "datetime" -> datetime = value;
        case "content" -> content = value;
        case "itemprop", "property" -> property = value;
        case "name", "http-equiv" -> key = value;
        case "rel" -> rel = value.toLowerCase(Locale.ROOT);
        case "lang", "xml:lang", "hreflang" -> hreflang = value;
        case "src" -> {
          if (source.isEmpty()) {
            source = value;
          }
        }
        case "data-src", "data-original", "data-lazy-src" -> source = value;
        case "alt" -> alternative = value;
        case "title" -> title = value;
        case "data-date",
            "data-date-time",
            "data-datetime",
            "data-publish-date",
            "data-published",
            "data-time",
            "data-timestamp",
            "data-utc" ->
            moment = isMachineTime(value) ? value : moment;
        default -> {}
      }
    }
    if (moment.isEmpty() && !title.isEmpty()) {
      moment = isMachineTime(title) || (Hint.DATE.in(hints) && holdsYear(title)) ? title : "";
    }
  }

  /** True of {@code 2022-11-08T22:08} and of seconds or milliseconds since 1970. */
  private static boolean isMachineTime(String value) {
    int digits = 0;
    while (digits < value.length() && isDigit(value.charAt(digits))) {
      digits++;
    }
    if (digits == value.length()) {
      return (digits == 10 || digits == 13) && value.charAt(0) == '1';
    }
    return digits == 4
        && value.length() >= 10
        && value.charAt(4) == '-'
        && isDigit(value.charAt(5))
        && isDigit(value.charAt(6))
        && value.charAt(7) == '-'
        && isDigit(value.charAt(8))
        && (value.length() == 10 || "T ".indexOf(value.charAt(10)) >= 0);
  }

  /** True of a short text with the digits of a year and a day. */
  private static boolean holdsYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && text.length() <= MAX_DATE; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits > 4;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void readStyle(String style) {
    hidden |= declares(style, "display", "none") || declares(style, "visibility", "hidden");
    displayBlock |= declares(style, "display", "block");
  }

  /** True if an inline style declares the property with this value. */
  private static boolean declares(String style, String property, String value) {
    int at = style.indexOf(property);
    while (at >= 0) {
      int i = skipSpaces(style, at + property.length());
      if (i < style.length() && style.charAt(i) == ':') {
        i = skipSpaces(style, i + 1);
        if (style.startsWith(value, i)) {
          return true;
        }
      }
      at = style.indexOf(property, at + 1);
    }
    return false;
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private void clear() {
    href = datetime = moment = content = source = property = rel = key = "";
    alternative = hreflang = title = "";
    hidden = displayBlock = heading = false;
    hints = styleHash = 0;
  }
}
